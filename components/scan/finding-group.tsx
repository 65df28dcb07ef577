import { memo } from 'react';
import type { Effect } from '#domain/pinning/finding.ts';
import type { Review } from '#domain/pinning/review.ts';
import { visible } from '#domain/pinning/visible-text.ts';
import { EffectMark } from './effect-mark.tsx';
import { FindingCard } from './finding-card.tsx';
import { type Grouping, type ListedFinding, noCertificate, type Reviews } from './list-findings.ts';
import type { Voice } from './scan-context.ts';

/** Findings that have something in common, under its name. */
export function FindingGroupSection({
  id,
  by,
  count,
  findings,
  reviews,
  onReview,
  voice,
}: {
  readonly id: string;
  readonly by: Grouping;
  /** How many there are, shown or not. */
  readonly count: number;
  readonly findings: readonly ListedFinding[];
  readonly reviews: Reviews;
  readonly onReview: (key: string, review: Review | null) => void;
  readonly voice: Voice;
}) {
  const number = new Intl.NumberFormat(voice.language);
  return (
    <section className="finding-group">
      <h4>
        <GroupName id={id} by={by} voice={voice} />{' '}
        <span className="text-muted">({number.format(count)})</span>
      </h4>
      <ol>
        {findings.map((listed) => (
          <Card
            key={listed.key}
            listed={listed}
            isInFile={by === 'file'}
            review={reviews.get(listed.key)}
            onReview={onReview}
            voice={voice}
          />
        ))}
      </ol>
    </section>
  );
}

/** Thousands of them are not drawn again for one that changes. */
const Card = memo(FindingCard);

function GroupName({ id, by, voice }: { readonly id: string; readonly by: Grouping; readonly voice: Voice }) {
  const { t, say, report, language } = voice;
  if (by === 'file') return <code>{visible(id)}</code>;
  if (by === 'effect') return <EffectMark effect={id as Effect} word={say(`effect.${id}`)} />;
  if (by === 'pattern') {
    const pattern = report.patterns.get(id);
    if (pattern) return pattern.name[language];
    return `${say('class.identity')}: ${say(`form.${id.replace('identity/', '')}`)}`;
  }
  if (id === noCertificate) return t('filter.noCertificate');
  return <span lang="en">{id.split('\n').join(', ')}</span>;
}
