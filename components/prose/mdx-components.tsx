import type { MDXComponents } from 'mdx/types';
import type { ComponentPropsWithoutRef } from 'react';

/** What stands for plain elements in every MDX file. */
export const mdxComponents: MDXComponents = {
  pre: (props: ComponentPropsWithoutRef<'pre'>) => (
    <div className="command">
      {/* Long commands scroll sideways; a keyboard can only scroll what it can reach. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre tabIndex={0} data-copy="" {...props} />
    </div>
  ),
  // Roles are written out because a phone shows rows as cards, and `display` takes the table's own roles away.
  table: (props: ComponentPropsWithoutRef<'table'>) => (
    <div className="scroll">
      <table role="table" {...props} />
    </div>
  ),
  tr: (props: ComponentPropsWithoutRef<'tr'>) => <tr role="row" {...props} />,
  th: (props: ComponentPropsWithoutRef<'th'>) => <th role="columnheader" {...props} />,
  td: (props: ComponentPropsWithoutRef<'td'>) => <td role="cell" {...props} />,
};
