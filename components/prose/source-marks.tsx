import type { Language } from '#domain/bilingual.ts';
import { anchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';

/**
 * Small numbers that lead to the page's reference list.
 * @throws when the list does not hold the source: the reader would be sent nowhere
 */
export function SourceMarks({
  ids,
  references,
}: {
  readonly ids: readonly string[];
  /** The page's reference list; a mark's number is the place in it. */
  readonly references: readonly Source[];
}) {
  return ids.map((id) => {
    const index = references.findIndex((each) => each.id === id);
    if (index === -1) throw new Error(`the references of this page do not name the source "${id}"`);
    const number = index + 1;
    return (
      <a key={id} className="source" href={`#${anchors.reference(id)}`}>
        [{number}]
      </a>
    );
  });
}

/** Title in its own language, linked to the reader's edition where the publisher has one. */
export function SourceTitle({ source, language }: { readonly source: Source; readonly language: Language }) {
  const edition = source.urlIn?.[language];
  const titleLanguage = source.language === 'both' ? 'en' : source.language;
  const title = <span lang={titleLanguage}>{source.title}</span>;
  const url = edition ?? source.url;
  return url ? (
    <a href={url} hrefLang={edition ? language : titleLanguage}>
      {title}
    </a>
  ) : (
    title
  );
}

/** A source as a list names it: its title, who published it, and how far it can be leaned on. */
export function SourceLine({ source, language }: { readonly source: Source; readonly language: Language }) {
  const t = translator(language, 'notice');
  return (
    <>
      <SourceTitle source={source} language={language} />{' '}
      <span className="text-muted text-sm">
        {source.publisher} <span className="badge">{t(`references.kind.${source.kind}`)}</span>{' '}
        <span className="badge">{t(`references.language.${source.language}`)}</span>
      </span>
    </>
  );
}
