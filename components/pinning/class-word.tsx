import type { CodeClass } from '#domain/pinning/guide.ts';

/** The shape of each class on 16 by 16 units, signs cut out of it: paper in grey tells them apart too. */
const shapes: Readonly<Record<CodeClass, string>> = {
  // A pin on a map.
  pins: 'M8 .5A5.7 5.7 0 0 0 2.3 6.2C2.3 10 8 15.5 8 15.5S13.7 10 13.7 6.2A5.7 5.7 0 0 0 8 .5ZM8 4a2.2 2.2 0 1 1 0 4.4A2.2 2.2 0 0 1 8 4Z',
  // A shield with a plus.
  'trust-anchors':
    'M8 .5 14.2 3v5c0 3.6-2.6 6.2-6.2 7.5C4.4 14.2 1.8 11.6 1.8 8V3ZM7 4.2V7H4.2v2H7v2.8h2V9h2.8V7H9V4.2Z',
  // A circle, struck through.
  'validation-off': 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM3.2 4.7 4.7 3.2l8.1 8.1-1.5 1.5Z',
};

/** A class as a word, a shape and a colour together: none of them alone carries it. */
export function ClassWord({ of, word }: { readonly of: CodeClass; readonly word: string }) {
  return (
    <span className={looks[of]}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[of]} />
      </svg>
      {word}
    </span>
  );
}

/** Written out: styles that no page names are taken away. */
const looks: Readonly<Record<CodeClass, string>> = {
  pins: 'class-mark class-pins',
  'trust-anchors': 'class-mark class-trust-anchors',
  'validation-off': 'class-mark class-validation-off',
};
