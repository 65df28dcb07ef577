import { describe, expect, it } from 'vitest';
import { readNoticeText } from '#domain/notice/read-notice-text.ts';
import { english, japanese } from './sample-notice.ts';

const read = (source: string) => readNoticeText(source, 'notice.mdx');

/** What is wrong with lines that follow a sound title. */
function faultsBelowTitle(lines: string) {
  return read(`# <S id="title">Title</S>\n\n${lines}`).faults;
}

describe('a notice text', () => {
  it.each([
    ['English', english],
    ['Japanese', japanese],
  ])('is read without a fault when it is sound (%s)', (_, source) => {
    expect(read(source).faults).toEqual([]);
  });

  it('is read as blocks in the order of the file', () => {
    const blocks = read(english).blocks.map(({ kind, sentences }) => [kind, sentences.map(({ id }) => id)]);
    expect(blocks).toEqual([
      ['title', ['update-trusted-root-store']],
      ['paragraph', ['why-you-receive']],
      ['paragraph', ['certificates-expire', 'rollout']],
      ['paragraph', ['who-is-affected', 'not-best-practice']],
      ['heading', ['required-action']],
      ['paragraph', ['take-one-action']],
      ['list-item', ['add-authorities', 'keep-current']],
      ['list-item', ['stop-pinning']],
    ]);
  });

  it('keeps the words as they are, whatever terms are marked', () => {
    const marked = read(english).blocks[0]?.sentences[0];
    const plain = read(english.replaceAll(/<\/?Term[^>]*>/g, '')).blocks[0]?.sentences[0];
    expect(marked?.text).toBe(
      'If you use certificate pinning, update your trusted root store for Azure Storage services by 29 February 2024',
    );
    expect(plain?.text).toBe(marked?.text);
    expect(plain?.spans).toHaveLength(1);
  });

  it('gives each span its term and each sentence its line', () => {
    const [title] = read(japanese).blocks[0]?.sentences ?? [];
    expect(title?.line).toBe(1);
    expect(title?.spans[0]).toEqual({ text: '証明書のピン留め', term: 'certificate-pinning' });
    expect(title?.spans[1]).toEqual({
      text: 'を使用している場合は、2024 年 2 月 29 日までに、Azure Storage サービス用の',
    });
    expect(read(japanese).blocks.at(-1)?.sentences[0]?.line).toBe(17);
  });

  it('joins its spans to its text', () => {
    for (const { sentences } of [...read(english).blocks, ...read(japanese).blocks]) {
      for (const { spans, text } of sentences) expect(spans.map((span) => span.text).join('')).toBe(text);
    }
  });

  it('normalises white space, also where spans meet', () => {
    const { blocks, faults } = read('# <S id="t">  Pin\u00a0\tthe <Term id="root"> root </Term>  now </S>');
    expect(faults).toEqual([]);
    expect(blocks[0]?.sentences[0]?.spans).toEqual([
      { text: 'Pin the ' },
      { text: 'root ', term: 'root' },
      { text: 'now' },
    ]);
  });

  it('reads character references as the characters they stand for', () => {
    expect(read('# <S id="t">A &amp; B &lt; &#123;C}</S>').blocks[0]?.sentences[0]?.text).toBe('A & B < {C}');
  });

  it('passes over comments', () => {
    const { blocks, faults } = read(
      '{/* read on 2026-11-23 */}\n\n# <S id="t">Title{/* sic */}</S> {/* ! */}',
    );
    expect(faults).toEqual([]);
    expect(blocks[0]?.sentences[0]?.text).toBe('Title');
  });

  it('may end its lines as Windows does', () => {
    expect(read(english.replaceAll('\n', '\r\n'))).toEqual(read(english));
  });
});

describe('a fault in a notice text', () => {
  it.each([
    ['words outside a sentence', 'Stray words', 3, '"Stray words"'],
    ['words outside a sentence', '<S id="a">A.</S> and more', 3, '"and more"'],
    ['words outside a sentence', '<S id="a">A.</S>\n**bold**', 4, '"bold"'],
    ['<S> has no id', '<S>No name.</S>', 3, '"No name."'],
    ['<S> has no id', '<S id>No name.</S>', 3, '"No name."'],
    ['<S> has no id', '<S id={name}>No name.</S>', 3, '"No name."'],
    ['the id "Add_CA" is not kebab-case', '<S id="Add_CA">A.</S>', 3, 'Add_CA'],
    ['the id "追加" is not kebab-case', '<S id="追加">A.</S>', 3, '追加'],
    ['the id "a--b" is not kebab-case', '<S id="a--b">A.</S>', 3, 'a--b'],
    ['the id is used again; it already stands at line 1', '<S id="title">A.</S>', 3, 'title'],
    ['the sentence is empty', '<S id="a"> </S>', 3, 'a'],
    ['the sentence is empty', '<S id="a" />', 3, 'a'],
    ['<Bold> inside a sentence', '<S id="a">A <Bold>b</Bold>.</S>', 3, 'a'],
    ['Markdown of the type "strong" inside a sentence', '<S id="a">A **b**.</S>', 3, 'a'],
    ['{count} inside a sentence', '<S id="a">A {count}.</S>', 3, 'a'],
    ['<Term> outside a sentence', '<S id="a">A.</S>\n<Term id="b">b</Term>', 4, '"b"'],
    ['a sentence inside a sentence', '<S id="a">A <S id="b">b</S>.</S>', 3, 'a'],
    ['<Term> inside a sentence', '<S id="a"><Term id="b">b <Term id="c">c</Term></Term></S>', 3, 'a'],
    ['<Term> around "b" has no id', '<S id="a">A <Term>b</Term></S>', 3, 'a'],
    ['<Term> marks no words', '<S id="a">A <Term id="b"></Term></S>', 3, 'a'],
    ['the id "B" is not kebab-case', '<S id="a">A <Term id="B">b</Term></S>', 3, 'a'],
    ['two sentences on one line', '<S id="a">A.</S> <S id="b">B.</S>', 3, 'b'],
    ['two sentences on one line', '- <S id="a">A.</S><S id="b">B.</S>', 3, 'b'],
    ['the sentence runs over several lines', '<S id="a">A\nb.</S>', 3, 'a'],
    ['the sentence runs over several lines', '<S id="a">\nA.\n</S>', 3, 'a'],
    ['the heading is empty', '##', 3, 'heading'],
    ['a second title', '# <S id="a">A</S>', 3, '"A"'],
    ['a heading of depth 3', '### <S id="a">A</S>', 3, '"A"'],
    ['a numbered list loses its numbers', '1. <S id="a">A.</S>', 3, '"A."'],
    [
      'a list item holds more than its sentences: Markdown of the type "list"',
      '- <S id="a">A.</S>\n  - <S id="b">B.</S>',
      4,
      '"B."',
    ],
    ['<Note> is neither heading, paragraph nor list', '<Note>\n  words\n</Note>', 3, '"words"'],
    ['Markdown of the type "blockquote" is neither heading, paragraph nor list', '> words', 3, '"words"'],
    [
      'Markdown of the type "mdxjsEsm" is neither heading, paragraph nor list',
      "export const a = 'b'",
      3,
      `"export const a = 'b'"`,
    ],
  ])('is reported once and with its line: %s', (problem, lines, line, record) => {
    const faults = faultsBelowTitle(lines);
    expect(faults).toEqual([
      { file: `notice.mdx:${line}`, record, problem, cure: expect.stringMatching(/^[A-Z].+\.$/) },
    ]);
  });

  it('is reported for MDX that cannot be parsed, with the line of the open tag', () => {
    expect(faultsBelowTitle('<S id="a">A.\n\nB.')).toMatchObject([
      { file: 'notice.mdx:3', problem: expect.stringContaining('closing tag') },
    ]);
    expect(faultsBelowTitle('<S id="a">{ A.</S>')).toHaveLength(1);
  });

  it.each(['', '\n\n', '<S id="a">No title.</S>', '## <S id="a">A heading</S>', '{/* nothing */}'])(
    'is reported when there is no title: %j',
    (source) => {
      expect(read(source).faults).toMatchObject([{ file: 'notice.mdx:1', record: 'title' }]);
    },
  );

  it('is reported once for a title without words', () => {
    expect(read('#')).toMatchObject({ blocks: [], faults: [{ problem: 'the title is empty' }] });
  });

  it('does not hide the other faults, nor what can be read', () => {
    const { blocks, faults } = read(
      'stray\n\n<S>One</S>\n\n<S id="Two">**Two**</S>\n\n<S id="three">Three</S>',
    );
    expect(faults.map(({ file }) => file)).toEqual([
      'notice.mdx:1',
      'notice.mdx:3',
      'notice.mdx:5',
      'notice.mdx:5',
      'notice.mdx:1',
    ]);
    expect(blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual(['Two', 'Three']);
  });
});
