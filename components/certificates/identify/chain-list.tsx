import type { ReportLevel } from '#domain/certificates/report.ts';
import type { Voice } from './context.ts';
import { RoleBadge } from './role-badge.tsx';

/** How a level looks; the word beside it says the same. */
const looks: Readonly<Record<string, string>> = {
  expiring: 'goes',
  replacement: 'comes',
  'root-unchanged': 'stays',
};

/** Chains as pictures made of lists: the server's end first, an arrow to whoever signed. */
export function ChainList({
  chains,
  voice,
}: {
  readonly chains: readonly (readonly ReportLevel[])[];
  readonly voice: Voice;
}) {
  const { t } = voice;
  return (
    <>
      {chains.map((levels, index) => (
        <ol
          key={levels.map(({ commonName, item }) => item?.index ?? commonName).join(' ')}
          className="levels"
          aria-label={t('chain.name', { number: index + 1 })}
        >
          {levels.map((level) => (
            <Level key={level.item?.index ?? level.commonName} level={level} voice={voice} />
          ))}
        </ol>
      ))}
      <p className="text-muted text-sm">{t('chain.caption')}</p>
    </>
  );
}

function Level({
  level: { item, commonName, role },
  voice,
}: {
  readonly level: ReportLevel;
  readonly voice: Voice;
}) {
  const { t, words } = voice;
  const isServer = item?.thing.kind === 'server-certificate' || item?.thing.kind === 'other-certificate';
  const isChanged = role === 'expiring' || role === 'replacement';
  const look = role ? (looks[role] ?? '') : '';
  return (
    <li className={`box ${look} ${item ? '' : 'missing'}`}>
      <span className="flex flex-wrap items-center justify-between gap-x-2 text-xs">
        <span className="text-muted">{item ? words.kind(item.thing.kind) : t('chain.issuer')}</span>
        {!isServer && <RoleBadge role={role} word={words.role(role)} />}
      </span>
      <span lang="en">{commonName}</span>
      {item?.validity && item.validity !== 'valid' && (
        <span className="block text-change text-xs">{words.validity(item.validity)}</span>
      )}
      {item?.thing.remarks.includes('same-name-other-key') && (
        <span className="block text-change text-xs">{t('chain.nameOnly')}</span>
      )}
      {isChanged && <strong className="block text-xs">{t('chain.changed')}</strong>}
      {!item && <span className="block text-muted text-xs">{t('chain.missing')}</span>}
    </li>
  );
}
