import { Fragment } from 'react';

const japaneseDate = /(\d{4} 年(?: \d{1,2} 月)?(?: \d{1,2} 日)?|\d{1,2} 月(?: \d{1,2} 日)?)/;

/** Text whose Japanese dates never break across lines: 2024 年 2 月 29 日 has spaces inside. */
export function WholeDates({ children }: { readonly children: string }) {
  return children.split(japaneseDate).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
