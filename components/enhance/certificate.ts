/** The script of a certificate's page, in place of the reading pages' own: copying, today's date, and the validity as of now. */
import { offerCopying } from './copy.ts';
import { keepPlaceBetweenLanguages } from './keep-place.ts';
import { showToday } from './today.ts';
import { showValidity } from './validity.ts';

offerCopying();
keepPlaceBetweenLanguages();
showToday();
showValidity();
