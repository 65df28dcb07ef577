import type { ReactNode } from 'react';

/**
 * A table whose rows a phone shows as cards. Roles are written out because
 * `display` takes the table's own roles away there.
 */
export function CardTable({
  label,
  heads,
  children,
}: {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table role="table" className="rules" aria-label={label}>
      <thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {heads.map((head) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A row with its anchor. */
export function CardRow({ id, cells }: { readonly id: string; readonly cells: readonly ReactNode[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <tr role="row" id={id}>
      {cells.map((cell, index) => (
        // biome-ignore lint/a11y/noRedundantRoles: see above
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <td key={index} role="cell">
          {cell}
        </td>
      ))}
    </tr>
  );
}
