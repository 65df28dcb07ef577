import { type ReactNode, useId, useMemo } from 'react';
import { ClassName } from './class-name.tsx';
import { EffectMark } from './effect-mark.tsx';
import {
  classes,
  commonNamesOf,
  effects,
  type Filter,
  type Grouping,
  groupings,
  type ListedFinding,
  noCertificate,
  noFilter,
  platformOf,
  type Reviews,
  standingOf,
  standings,
  tally,
} from './list-findings.ts';
import { sayPlatform } from './say-platform.ts';
import type { Voice } from './scan-context.ts';

/** How many findings there are of each effect and class, each number a filter; further filters, and the grouping. */
export function FindingFilters({
  findings,
  filter,
  onFilter,
  by,
  onGroup,
  reviews,
  voice,
}: {
  readonly findings: readonly ListedFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly by: Grouping;
  readonly onGroup: (by: Grouping) => void;
  readonly reviews: Reviews;
  readonly voice: Voice;
}) {
  const { t, say, lookup, language } = voice;
  const number = new Intl.NumberFormat(language);
  const byEffect = useMemo(() => tally(findings, ({ finding }) => finding.verdict.effect), [findings]);
  const byClass = useMemo(() => tally(findings, ({ finding }) => finding.verdict.class), [findings]);
  const platforms = useMemo(
    () => [...tally(findings, ({ finding }) => platformOf(finding, lookup))],
    [findings, lookup],
  );
  const names = useMemo(
    () =>
      [
        ...tally(findings, ({ finding }) => {
          const all = commonNamesOf(finding, lookup);
          return all.length === 0 ? noCertificate : all;
        }),
      ].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    [findings, lookup],
  );
  const byStanding = useMemo(
    () => tally(findings, ({ key }) => standingOf(reviews, key)),
    [findings, reviews],
  );
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const counted = (name: string, count: number) =>
    t('result.group', { name, number: number.format(count), count });

  return (
    <div className="filters">
      <Facets label={say('column.effect')}>
        {effects.map((effect) => (
          <Facet
            key={effect}
            isOn={filter.effect === effect}
            count={byEffect.get(effect) ?? 0}
            shown={number.format(byEffect.get(effect) ?? 0)}
            onToggle={(isOn) => change({ effect: isOn ? effect : '' })}
          >
            <EffectMark effect={effect} word={say(`effect.${effect}`)} />
          </Facet>
        ))}
      </Facets>
      <Facets label={say('column.class')}>
        {classes.map((each) => (
          <Facet
            key={each}
            isOn={filter.class === each}
            count={byClass.get(each) ?? 0}
            shown={number.format(byClass.get(each) ?? 0)}
            onToggle={(isOn) => change({ class: isOn ? each : '' })}
          >
            <ClassName of={each} word={say(`class.${each}`)} />
          </Facet>
        ))}
      </Facets>
      <div className="selects screen-only">
        <Choice
          label={t('filter.group')}
          value={by}
          onChange={(value) => onGroup(value as Grouping)}
          options={groupings.map((each) => [each, t(`filter.groups.${each}`)])}
        />
        <Choice
          label={t('filter.platform')}
          value={filter.platform}
          onChange={(platform) => change({ platform })}
          options={[
            ['', t('filter.all')],
            ...platforms
              .map(([id, count]) => [id, counted(sayPlatform(id, voice), count)] as const)
              .toSorted(([, one], [, other]) => one.localeCompare(other, language)),
          ]}
        />
        <Choice
          label={t('filter.certificate')}
          value={filter.certificate}
          onChange={(certificate) => change({ certificate })}
          options={[
            ['', t('filter.all')],
            ...names.map(
              ([name, count]) =>
                [name, counted(name === noCertificate ? t('filter.noCertificate') : name, count)] as const,
            ),
          ]}
        />
        <Choice
          label={t('filter.review')}
          value={filter.standing}
          onChange={(standing) => change({ standing: standing as Filter['standing'] })}
          options={[
            ['', t('filter.all')],
            ...standings.map(
              (each) => [each, counted(t(`review.${each}`), byStanding.get(each) ?? 0)] as const,
            ),
          ]}
        />
        <TextFilter label={t('filter.text')} value={filter.text} onChange={(text) => change({ text })} />
        <button type="button" className="action" disabled={!isFiltered} onClick={() => onFilter(noFilter)}>
          {t('filter.reset')}
        </button>
      </div>
    </div>
  );
}

function Facets({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that filter are no form
    <div role="group" aria-labelledby={id} className="facets">
      <p id={id} className="text-muted text-sm">
        {label}
      </p>
      <ul>{children}</ul>
    </div>
  );
}

function Facet({
  isOn,
  count,
  shown,
  onToggle,
  children,
}: {
  readonly isOn: boolean;
  readonly count: number;
  readonly shown: string;
  readonly onToggle: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        className="facet"
        aria-pressed={isOn}
        disabled={count === 0 && !isOn}
        onClick={() => onToggle(!isOn)}
      >
        {children} <strong>{shown}</strong>
      </button>
    </li>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function TextFilter({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="field"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
