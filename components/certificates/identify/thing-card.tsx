import type { Occurrence } from '#domain/certificates/identification.ts';
import { withColons } from '#domain/certificates/identifier-forms.ts';
import type { ReportItem } from '#domain/certificates/report.ts';
import { headingOf, sayDayOf } from '#domain/certificates/report-words.ts';
import type { Validity } from '#domain/certificates/validity.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Voice } from './context.ts';
import { RoleBadge } from './role-badge.tsx';

/** Places shown at once; a value may stand in a thousand lines of a log. */
const placesShown = 3;

/** One thing found: what it is, which certificates it fits, how long they are valid, and where it stood. */
export function ThingCard({ item, voice }: { readonly item: ReportItem; readonly voice: Voice }) {
  const { words } = voice;
  const { thing } = item;
  const heading = headingOf(item);
  return (
    <li className="thing">
      <h4>
        <Value text={heading} />{' '}
        <span className="badge font-normal text-muted">{words.kind(thing.kind)}</span>
      </h4>
      {thing.remarks.map((remark) => (
        <p key={remark} className="remark">
          {words.remark(remark)}
        </p>
      ))}
      {thing.notBefore && thing.notAfter && item.validity && (
        <p>
          <Period
            notBefore={thing.notBefore}
            notAfter={thing.notAfter}
            validity={item.validity}
            voice={voice}
          />
        </p>
      )}
      {thing.issuer && thing.certificates.length === 0 && (
        <p>
          {voice.t('label.issuer')}: <span className="break">{thing.issuer}</span>
        </p>
      )}
      <Candidates item={item} voice={voice} />
      <Places occurrences={thing.occurrences} voice={voice} />
      <Identifiers item={item} voice={voice} heading={heading} />
    </li>
  );
}

/** Names and identifiers are Latin; a value without spaces reads better in a fixed face. */
function Value({ text }: { readonly text: string }) {
  return /\s/.test(text) ? <span lang="en">{text}</span> : <code>{text}</code>;
}

function Period({
  notBefore,
  notAfter,
  validity,
  voice: { t, words, language },
}: {
  readonly notBefore: string;
  readonly notAfter: string;
  readonly validity: Validity;
  readonly voice: Voice;
}) {
  const period = { from: sayDayOf(notBefore, language), until: sayDayOf(notAfter, language) };
  return (
    <>
      {t('period', period)}{' '}
      <span className={`badge ${validity === 'valid' ? 'text-good' : 'text-change'}`}>
        {words.validity(validity)}
      </span>
    </>
  );
}

/** The certificates of the catalogue, each a link to its page, with what sets them apart. */
function Candidates({ item, voice }: { readonly item: ReportItem; readonly voice: Voice }) {
  const { words, content, language } = voice;
  const { candidates, thing } = item;
  if (candidates.length === 0) return null;
  const isOnly = candidates.length === 1 && item.seenAs === 'certificate';
  const isMixed = candidates.some(({ role }) => role !== item.role);
  return (
    <>
      {!isOnly && <p>{words.fits(item)}</p>}
      <ul className="candidates">
        {candidates.map(({ certificate, role, validity }) => (
          <li key={certificate.id}>
            <a href={addresses.certificate(language, certificate.id)}>
              <span lang="en">{certificate.commonName}</span> <code>{certificate.sha1.slice(0, 8)}…</code>
            </a>{' '}
            <span className="text-muted">{content.variants[certificate.variant]}</span>{' '}
            {isMixed && <RoleBadge role={role} word={words.role(role)} />}{' '}
            {!(isOnly && thing.notBefore) && (
              <span className="block text-sm">
                <Period
                  notBefore={certificate.notBefore}
                  notAfter={certificate.notAfter}
                  validity={validity}
                  voice={voice}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Places({
  occurrences,
  voice,
}: {
  readonly occurrences: readonly Occurrence[];
  readonly voice: Voice;
}) {
  const rest = occurrences.slice(placesShown);
  return (
    <>
      <ul className="places">
        {occurrences.slice(0, placesShown).map((occurrence) => (
          <PlaceOf key={keyOf(occurrence)} occurrence={occurrence} voice={voice} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{voice.t('label.morePlaces', { count: rest.length })}</summary>
          <ul className="places">
            {rest.map((occurrence) => (
              <PlaceOf key={keyOf(occurrence)} occurrence={occurrence} voice={voice} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function keyOf({ where: { file, line, entry }, form, text }: Occurrence): string {
  return [file, line, entry, form, text].join('\n');
}

function PlaceOf({
  occurrence: { where, form, text },
  voice: { words },
}: {
  readonly occurrence: Occurrence;
  readonly voice: Voice;
}) {
  return (
    <li>
      {words.place(where)}: {words.form(form)} <code>{text}</code>
    </li>
  );
}

function Identifiers({
  item: { thing },
  voice,
  heading,
}: {
  readonly item: ReportItem;
  readonly voice: Voice;
  readonly heading: string;
}) {
  const { t } = voice;
  const rows = [
    ['subject', thing.subject],
    ['issuer', thing.issuer],
    ['sha1', thing.sha1],
    ['sha256', thing.sha256],
    ['serial', thing.serial && withColons(thing.serial)],
    ['ski', thing.ski],
    ['spki', thing.spkiSha256 && `sha256/${thing.spkiSha256}`],
  ] as const;
  const known = rows.filter(([, value]) => value && value !== heading);
  if (known.length === 0) return null;
  return (
    <details>
      <summary>{t('label.details')}</summary>
      <dl className="known">
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{t(`label.${label}`)}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
