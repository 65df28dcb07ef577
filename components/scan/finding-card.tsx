import type { ReactNode } from 'react';
import { RoleBadge } from '#components/certificates/identify/role-badge.tsx';
import { answersFromScan } from '#domain/pinning/answers-for-self-check.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import { type SaidFinding, sayFinding } from '#domain/pinning/report.ts';
import type { Review } from '#domain/pinning/review.ts';
import { visible } from '#domain/pinning/visible-text.ts';
import { addresses } from '#domain/site/addresses.ts';
import { CheckLink } from './check-link.tsx';
import { ClassName } from './class-name.tsx';
import { EffectMark } from './effect-mark.tsx';
import type { ListedFinding } from './list-findings.ts';
import { ReviewForm } from './review-form.tsx';
import type { Voice } from './scan-context.ts';

/** One place: the verdict, the line, what pins, which certificates, why, and what to do. */
export function FindingCard({
  listed: { key, finding },
  isInFile,
  isLikeBefore,
  review,
  onReview,
  voice,
}: {
  readonly listed: ListedFinding;
  /** Whether the place above means the same: then it is said once, and here on request. */
  readonly isLikeBefore: boolean;
  /** Whether the heading above names the file. */
  readonly isInFile: boolean;
  readonly review: Review | undefined;
  readonly onReview: (key: string, review: Review | null) => void;
  readonly voice: Voice;
}) {
  const { t, report } = voice;
  const said = sayFinding(finding, report);
  const { verdict } = finding;
  return (
    <li className={review ? 'finding decided' : 'finding'} data-effect={verdict.effect}>
      <h5>
        <Place finding={finding} isInFile={isInFile} voice={voice} />
      </h5>
      <p className="verdict">
        <EffectMark effect={verdict.effect} word={said.effect} />{' '}
        <ClassName of={verdict.class} word={said.class} />{' '}
        <span className="text-muted text-sm">{said.confidence}</span>
      </p>
      <Excerpt finding={finding} />
      <dl>
        <Row name={t('finding.pattern')}>
          {said.page && finding.pattern !== '' ? <a href={said.page}>{said.pattern}</a> : said.pattern}
        </Row>
      </dl>
      {isLikeBefore ? (
        <details>
          <summary>{t('finding.likeBefore')}</summary>
          <Meaning finding={finding} said={said} voice={voice} />
        </details>
      ) : (
        <Meaning finding={finding} said={said} voice={voice} />
      )}
      <ReviewForm review={review} place={placeOf(finding, voice)} onReview={(made) => onReview(key, made)} />
    </li>
  );
}

/** Which certificates, why, and what to do. */
function Meaning({
  finding,
  said,
  voice,
}: {
  readonly finding: Finding;
  readonly said: SaidFinding;
  readonly voice: Voice;
}) {
  const { t, say, content, lookup } = voice;
  const { verdict } = finding;
  const answers = content.check && answersFromScan([finding], content.check.answers, lookup.platformOf);
  return (
    <dl>
      {finding.certificates.length > 0 && (
        <Row name={t('finding.certificates')}>
          <Certificates finding={finding} voice={voice} />
        </Row>
      )}
      <Row name={t('finding.why')}>
        <ul className="reasons">
          {said.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Row>
      {verdict.side !== 'unknown' && verdict.class !== 'identity' && (
        <Row name={t('finding.side')}>{say(`side.${verdict.side}`)}</Row>
      )}
      {verdict.hosts.length > 0 && (
        <Row name={t('finding.hosts')}>
          {verdict.hosts.map((host) => (
            <span key={host}>
              <code>{visible(host)}</code>{' '}
            </span>
          ))}
        </Row>
      )}
      <Row name={t('finding.todo')}>
        {said.advice}{' '}
        {answers && (
          <CheckLink answers={answers} voice={voice}>
            {t('finding.check')}
          </CheckLink>
        )}
      </Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** @example 'src/a.cs, line 12' */
function placeOf({ file, line }: Finding, { t }: Voice): string {
  return line > 0
    ? t('finding.line', { file: visible(file), line })
    : t('finding.binary', { file: visible(file) });
}

function Place({
  finding,
  isInFile,
  voice,
}: {
  readonly finding: Finding;
  readonly isInFile: boolean;
  readonly voice: Voice;
}) {
  const { t } = voice;
  const { line, file } = finding;
  const within = line > 0 ? t('finding.lineOnly', { line }) : t('finding.binaryOnly');
  return isInFile ? (
    within
  ) : (
    <>
      <code>{visible(file)}</code> {within}
    </>
  );
}

function Excerpt({ finding: { excerpt, mark } }: { readonly finding: Finding }) {
  const [from, to] = mark;
  return (
    <pre className="excerpt" dir="ltr" translate="no">
      <code>
        {visible(excerpt.slice(0, from))}
        <mark>{visible(excerpt.slice(from, to))}</mark>
        {visible(excerpt.slice(to))}
      </code>
    </pre>
  );
}

/** One line for each CA and what it is to the notice; each certificate of it that fits is a link. */
function Certificates({ finding, voice }: { readonly finding: Finding; readonly voice: Voice }) {
  const { say, report, language } = voice;
  const areIssuers = finding.verdict.reasons.includes('identity-issued-by-known');
  const lines = Map.groupBy(finding.certificates, (id) =>
    JSON.stringify([report.certificates.get(id)?.commonName ?? id, report.roleOf(id) ?? 'other']),
  );
  return (
    <ul className="certificates">
      {[...lines].map(([line, ids]) => {
        const [name, role] = JSON.parse(line) as [
          string,
          NonNullable<Parameters<typeof RoleBadge>[0]['role']>,
        ];
        return (
          <li key={line}>
            <span lang="en">{name}</span>{' '}
            {ids.map((id) => (
              <span key={id}>
                <a href={addresses.certificate(language, id)}>
                  <code>{report.certificates.get(id)?.sha1.slice(0, 8) ?? id}…</code>
                </a>{' '}
              </span>
            ))}
            <RoleBadge
              role={areIssuers ? 'other' : role}
              word={say(`role.${areIssuers ? 'issuer' : role}`)}
            />
          </li>
        );
      })}
    </ul>
  );
}
