import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportContext } from '#domain/pinning/report.ts';
import { type Filter, type Grouping, groupings, noFilter } from './filter-findings.ts';
import type { Found } from './use-scan.ts';

/** What is shown of the findings, and in which order. Offers only what there is. */
export function FilterBar({
  filter,
  onChange,
  found,
  context,
  platforms,
  platformOf,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly found: readonly Found[];
  readonly context: ReportContext;
  readonly platforms: Readonly<Record<string, string>>;
  readonly platformOf: (pattern: string) => string;
}) {
  const { t } = useTranslation('scan-page');
  const id = useId();
  const { say, certificates } = context;
  const there = <Value extends string>(of: (item: Found) => Value | readonly Value[]) =>
    [...new Set(found.flatMap((item) => of(item)))].toSorted();
  const choices = {
    class: there(({ finding }) => finding.verdict.class).map((each) => [each, say(`class.${each}`)] as const),
    effect: there(({ finding }) => finding.verdict.effect).map(
      (each) => [each, say(`effect.${each}`)] as const,
    ),
    platform: there(({ finding }) => platformOf(finding.pattern)).map(
      (each) => [each, platforms[each] ?? say('class.identity')] as const,
    ),
    certificate: there(({ finding }) => finding.certificates).map((each) => {
      const { commonName, sha1 } = certificates.get(each) ?? { commonName: each, sha1: '' };
      return [each, `${commonName} (${sha1.slice(0, 8)})`] as const;
    }),
    review: (['open', 'reviewed', 'false-alarm'] as const).map(
      (each) => [each, t(`review.${each}`)] as const,
    ),
  };
  return (
    <section className="filter-bar screen-only" aria-label={t('filter.title')}>
      {(['class', 'effect', 'platform', 'certificate', 'review'] as const).map((name) => (
        <p key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`filter.${name}`)}</label>
          <select
            id={`${id}-${name}`}
            className="field"
            value={filter[name]}
            onChange={(event) => onChange({ ...filter, [name]: event.target.value })}
          >
            <option value="">{t('filter.all')}</option>
            {choices[name].map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <label htmlFor={`${id}-text`}>{t('filter.text')}</label>
        <input
          id={`${id}-text`}
          type="search"
          className="field"
          value={filter.text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </p>
      <p>
        <label htmlFor={`${id}-group`}>{t('filter.group')}</label>
        <select
          id={`${id}-group`}
          className="field"
          value={filter.group}
          onChange={(event) => onChange({ ...filter, group: event.target.value as Grouping })}
        >
          {groupings.map((each) => (
            <option key={each} value={each}>
              {t(`filter.groups.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button
          type="button"
          className="action"
          onClick={() => onChange({ ...noFilter, group: filter.group })}
        >
          {t('filter.reset')}
        </button>
      </p>
    </section>
  );
}
