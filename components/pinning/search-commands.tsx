import { type SearchCommands, searchTools } from '#domain/pinning/search-commands.ts';

/** The names of the tools are the same in both languages. */
const toolNames = { ripgrep: 'ripgrep', grep: 'grep', powershell: 'PowerShell' } as const;

/**
 * One search as a command for each tool, to copy. Roles are written out
 * because a phone shows a name above its command, and `display` takes the table's own roles away.
 */
export function SearchCommandTable({
  title,
  commands,
}: {
  /** Says which search it is: a copy button is named by it. */
  readonly title: string;
  readonly commands: SearchCommands;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table role="table" className="values search-commands">
      <caption className="sr-only">{title}</caption>
      <colgroup>
        <col />
        <col />
      </colgroup>
      <tbody>
        {searchTools.map((tool) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={tool} role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="row" role="rowheader">
              {toolNames[tool]}
            </th>
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <td role="cell">
              <code data-copy="">{commands[tool]}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
