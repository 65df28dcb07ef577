/**
 * The script of every reading page. Everything on the page works without it;
 * it adds copying, remembering a choice, keeping one's place and today's date.
 */
import { offerCopying } from './copy.ts';
import { keepPlaceBetweenLanguages } from './keep-place.ts';
import { markTappedPair } from './mark-pair.ts';
import { showToday } from './today.ts';
import { rememberView } from './view-choice.ts';

offerCopying();
rememberView();
markTappedPair();
keepPlaceBetweenLanguages();
showToday();
