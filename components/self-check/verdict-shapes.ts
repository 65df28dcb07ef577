import type { Verdict } from '#domain/self-check/flow.ts';

/** The shape of each verdict on 16 by 16 units, signs cut out of it: paper in grey tells them apart too. */
export const verdictShapes: Readonly<Record<Verdict, string>> = {
  // A circle with a tick.
  'not-affected': 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.8 11.8 3.4 8.4 4.8 7l2 2 4.4-4.5 1.4 1.4Z',
  // A triangle with an exclamation mark.
  affected: 'M8 .5 16 15.5H0ZM7 5.5v5h2v-5ZM7 11.7v2h2v-2Z',
  // A diamond, open: nothing is settled.
  'under-investigation': 'M8 0 16 8 8 16 0 8ZM8 4 4 8l4 4 4-4Z',
  // A square with a dash.
  'out-of-scope': 'M1.5 1.5h13v13h-13ZM4 7v2h8V7Z',
};
