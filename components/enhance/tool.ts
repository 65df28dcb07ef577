/**
 * The script of every tool page, beside React: it changes nothing that React
 * has rendered. What the tool itself offers, copying among it, is React's.
 */
import { keepPlaceBetweenLanguages } from './keep-place.ts';

keepPlaceBetweenLanguages();
