import type { ReportGroup } from '#domain/certificates/report.ts';
import type { Voice } from './context.ts';
import { RoleBadge } from './role-badge.tsx';
import { ThingCard } from './thing-card.tsx';

/** What was found, by what is to be said of it: said once, then everything it is said of. */
export function ResultGroups({
  groups,
  voice,
}: {
  readonly groups: readonly ReportGroup[];
  readonly voice: Voice;
}) {
  return groups.map((group) => (
    <section key={`${group.role} ${group.seenAs}`} className="found">
      <GroupHeading group={group} voice={voice} />
      <ul className="things">
        {group.items.map((item) => (
          <ThingCard key={item.index} item={item} voice={voice} />
        ))}
      </ul>
    </section>
  ));
}

function GroupHeading({ group, voice }: { readonly group: ReportGroup; readonly voice: Voice }) {
  const { t, words, content } = voice;
  const { title, meaning, todo } = words.meaning(group);
  const said = group.role && group.seenAs ? content.meanings[group.role][group.seenAs] : undefined;
  return (
    <>
      <h3>
        <RoleBadge role={group.role} word={words.role(group.role)} /> {title}{' '}
        <span className="text-muted">({group.items.length})</span>
      </h3>
      <p>
        {meaning} {said?.isOurReading && <span className="badge text-muted">{content.ourReading}</span>}
      </p>
      {todo && (
        <p>
          <strong>{t('label.todo')}</strong>: {todo}
        </p>
      )}
      {said && said.sources.length > 0 && (
        <p className="text-muted text-sm">
          {t('label.sources')}:{' '}
          {said.sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <SourceName id={id} voice={voice} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function SourceName({ id, voice: { content } }: { readonly id: string; readonly voice: Voice }) {
  const source = content.sources[id];
  if (!source) return id;
  const title = <span lang={source.language}>{source.title}</span>;
  return source.url ? <a href={source.url}>{title}</a> : title;
}
