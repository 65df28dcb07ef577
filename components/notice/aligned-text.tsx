import { SourceMarks } from '#components/prose/source-marks.tsx';
import { TermMark } from '#components/prose/term.tsx';
import { WholeDates } from '#components/prose/whole-dates.tsx';
import { type Language, otherLanguage } from '#domain/bilingual.ts';
import type { AlignedBlock } from '#domain/notice/align.ts';
import type { Note } from '#domain/notice/notice.ts';
import type { Sentence } from '#domain/notice/read-notice-text.ts';
import { anchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';

interface AlignedTextProps {
  readonly language: Language;
  readonly blocks: readonly AlignedBlock[];
  readonly notes: readonly Note[];
  readonly references: readonly Source[];
  /** How many questions and outcomes of the self-check rest on a sentence, and where they are listed. */
  readonly uses?: {
    readonly bySentence: ReadonlyMap<string, { readonly questions: number; readonly outcomes: number }>;
    /** Address of the rules page. */
    readonly rules: string;
  };
}

/**
 * The notice, sentence beside sentence. The reader's language comes first in
 * reading order; which languages show is a choice by radio buttons and CSS
 * alone, so it works without a script.
 */
export function AlignedText({ blocks, ...page }: AlignedTextProps) {
  const { language } = page;
  const t = translator(language, 'notice');
  const numbers = new Map(blocks.flatMap(({ pairs }) => pairs).map(({ id }, index) => [id, index + 1]));
  const shared = { ...page, numbers };
  return (
    <>
      <fieldset
        className="view-choice screen-only mb-3 flex flex-wrap items-center gap-x-5 gap-y-1"
        data-view-choice
      >
        <legend className="float-left mr-4 font-bold">{t('text.show')}</legend>
        {(['both', 'ja', 'en'] as const).map((view) => (
          <label key={view} className="inline-flex min-h-8 cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name="view"
              value={view}
              defaultChecked={view === 'both'}
              className="size-4"
            />
            {t(`text.${view}`)}
          </label>
        ))}
      </fieldset>
      <div className="aligned">
        {groupListItems(blocks).map((group) =>
          Array.isArray(group) ? (
            <ul key={group[0]?.pairs[0]?.id} className="my-3 list-disc pl-5">
              {group.map((block) => (
                <li key={block.pairs[0]?.id}>
                  <Block block={block} {...shared} />
                </li>
              ))}
            </ul>
          ) : (
            <Block key={group.pairs[0]?.id} block={group} {...shared} />
          ),
        )}
      </div>
    </>
  );
}

/** Neighbouring list items as one list. */
function groupListItems(blocks: readonly AlignedBlock[]): (AlignedBlock | AlignedBlock[])[] {
  const groups: (AlignedBlock | AlignedBlock[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'list-item') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Block({
  block,
  language,
  notes,
  references,
  uses,
  numbers,
}: Omit<AlignedTextProps, 'blocks'> & {
  readonly block: AlignedBlock;
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const t = translator(language, 'notice');
  const isHeading = block.kind === 'title' || block.kind === 'heading';
  const Cells = isHeading ? 'h3' : 'div';
  const Cell = isHeading ? 'span' : 'p';
  const look = { title: 'text-lg', heading: 'text-lg mt-4', paragraph: 'mt-3', 'list-item': '' }[block.kind];
  return (
    <div className={look}>
      {block.pairs.map((pair) => (
        <div key={pair.id} id={anchors.sentence(pair.id)} className="pair">
          <Cells className="cells">
            {[language, otherLanguage(language)].map((each, place) => (
              <Cell key={each} lang={each} className={place === 1 ? 'second' : undefined}>
                <Words sentence={pair[each]} />
              </Cell>
            ))}
          </Cells>
          <a
            href={`#${anchors.sentence(pair.id)}`}
            className="tool"
            aria-label={t('text.sentence', { number: numbers.get(pair.id) ?? 0 })}
          >
            {numbers.get(pair.id)}
          </a>
          {notes
            .filter(({ on }) => on === pair.id)
            .map((note) => (
              <div key={note.id} id={note.id} role="note" className="note">
                <span className="badge mr-1.5">{t('text.note')}</span>
                {note.text[language]} <SourceMarks ids={note.sources} references={references} />
              </div>
            ))}
          {uses && <Uses id={pair.id} uses={uses} language={language} />}
        </div>
      ))}
    </div>
  );
}

function Words({ sentence }: { readonly sentence: Sentence }) {
  return sentence.spans.map((span, index) =>
    'term' in span ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's spans never move
      <TermMark key={index} id={span.term}>
        {span.text}
      </TermMark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <WholeDates key={index}>{span.text}</WholeDates>
    ),
  );
}

/** Which part of the self-check rests on a sentence: counted here, listed among the rules. */
function Uses({
  id,
  uses,
  language,
}: Required<Pick<AlignedTextProps, 'uses' | 'language'>> & { readonly id: string }) {
  const use = uses.bySentence.get(id);
  if (!use) return null;
  return (
    <a className="uses" href={`${uses.rules}#${anchors.sentence(id)}`}>
      {translator(language, 'notice')('text.uses', use)}
    </a>
  );
}
