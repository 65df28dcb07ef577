import { ValueTable } from '#components/certificates/identifiers.tsx';
import { type SearchCommands, searchTools } from '#domain/pinning/search-commands.ts';

/** The names of the tools are the same in both languages. */
const toolNames = { ripgrep: 'ripgrep', grep: 'grep', powershell: 'PowerShell' } as const;

/** One search as a command for each tool, to copy. */
export function SearchCommandTable({
  title,
  commands,
}: {
  /** Says which search it is: a copy button is named by it. */
  readonly title: string;
  readonly commands: SearchCommands;
}) {
  return (
    <div className="search-commands">
      <ValueTable
        title={title}
        rows={searchTools.map((tool) => ({ label: toolNames[tool], text: commands[tool] }))}
      />
    </div>
  );
}
