import { memo } from 'react';
import type { Effect, Finding } from '#domain/pinning/finding.ts';
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
        {findings.map((listed, index) => (
          <Card
            key={listed.key}
            listed={listed}
            isLikeBefore={meansTheSame(listed, findings[index - 1])}
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

/** Whether all that is to be said of a place was said of the one before: another pattern found the same. */
function meansTheSame({ finding }: ListedFinding, before: ListedFinding | undefined): boolean {
  return before !== undefined && meaningOf(finding) === meaningOf(before.finding);
}

function meaningOf({ file, certificates, verdict }: Finding): string {
  const { class: kind, effect, side, hosts, reasons } = verdict;
  return JSON.stringify([file, certificates, kind, effect, side, hosts, reasons]);
}

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
