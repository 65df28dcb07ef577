import type { Role } from '#domain/certificates/identification.ts';

const looks: Readonly<Record<NonNullable<Role> | 'unknown', string>> = {
  expiring: 'badge role-badge goes text-change',
  replacement: 'badge role-badge comes text-good',
  'root-unchanged': 'badge role-badge text-good',
  other: 'badge role-badge text-muted',
  unknown: 'badge role-badge unknown text-text',
};

/** What something is to the notice: told by word, line and colour together. */
export function RoleBadge({ role, word }: { readonly role: Role; readonly word: string }) {
  return <span className={looks[role ?? 'unknown']}>{word}</span>;
}
