import { describe, expect, it } from 'vitest';
import { readExplanation } from '#domain/notice/read-explanation.ts';

const read = (source: string) => readExplanation(source, 'explanation.mdx');

/** What stands in one sound section. */
const inSection = (words: string) => read(`<Section id="one" title="One">\n\n${words}\n\n</Section>`);
const textOf = (words: string) => inSection(words).sections[0]?.text;
const codeOf = (words: string) => inSection(words).sections[0]?.code;

const sample = `<Section id="who" title="Who is affected">

Words of the section.

<Sub id="not" title="Not affected">

Words of the part.

</Sub>

More words of the section.

</Section>

<Section id="what" title="What to do">

Other words.

</Section>
`;

describe('an explanation', () => {
  it('is read without a fault when it is sound', () => {
    expect(read(sample).faults).toEqual([]);
    expect(read('')).toEqual({ sections: [], references: [], faults: [] });
  });

  it('has its sections and their parts in the order of the file, with their lines', () => {
    expect(read(sample).sections.map(({ id, title, isMain, line }) => [id, title, isMain, line])).toEqual([
      ['who', 'Who is affected', true, 1],
      ['not', 'Not affected', false, 5],
      ['what', 'What to do', true, 15],
    ]);
  });

  it('is one fault when its MDX cannot be read, and tells the line', () => {
    const { sections, references, faults } = read(
      '<Section id="one" title="One">\n\n<Sub id="two" title="Two">\n\nnever closed\n\n</Section>\n',
    );
    expect(sections).toEqual([]);
    expect(references).toEqual([]);
    expect(faults).toMatchObject([
      {
        file: 'explanation.mdx:7',
        record: 'MDX',
        problem: expect.stringContaining('</Section>'),
        cure: expect.stringContaining('Close every tag'),
      },
    ]);
  });

  it('names what was never closed', () => {
    expect(read('\n\n<Section id="one" title="One">\n\nwords').faults).toMatchObject([
      { record: 'MDX', problem: expect.stringContaining('`<Section>` (3:1') },
    ]);
  });

  it.each(['a { b', 'a <3', '<br>', '</Section>', '<Section id="a title="b"/>'])(
    'is one fault for what is no MDX: %s',
    (source) => {
      expect(read(source).faults).toMatchObject([{ record: 'MDX', cure: expect.stringMatching(/./) }]);
    },
  );
});

describe('a section', () => {
  it.each([
    ['no id', '<Section title="One">', 'One'],
    ['an empty id', '<Section id="" title="One">', ''],
    ['no title', '<Section id="one">', 'one'],
    ['an empty title', '<Section id="one" title="">', 'one'],
    ['neither', '<Section>', '<Section>'],
    ['an id with capitals', '<Section id="One" title="One">', 'One'],
    ['an id that is not ASCII', '<Section id="確認" title="One">', '確認'],
    ['an id with a space', '<Section id="to do" title="One">', 'to do'],
    ['an id that ends in a hyphen', '<Section id="one-" title="One">', 'one-'],
    ['an id that is computed', '<Section id={one} title="One">', 'One'],
  ])('is a fault with %s', (_, opening, record) => {
    const { sections, faults } = read(`\n${opening}\n\nWords.\n\n</Section>`);
    expect(sections).toEqual([]);
    expect(faults).toMatchObject([
      { file: 'explanation.mdx:2', record, cure: expect.stringContaining('<Section id="…" title="…">') },
    ]);
  });

  it('is a fault as a part too, and is called what it is', () => {
    expect(inSection('<Sub title="Part">\n\nWords.\n\n</Sub>').faults).toMatchObject([
      { record: 'Part', cure: expect.stringContaining('<Sub id="…" title="…">') },
    ]);
  });

  it.each([
    ['a paragraph', 'All dates are past as of 23 November 2026, and no check would compare them.'],
    ['a list', '- 4 CAs'],
    ['a heading', '## Certificates'],
    ['code', '```sh\nopenssl\n```'],
    ['an element', '<Note title="1">\n\nwords\n\n</Note>'],
  ])('holds all words: %s outside is a fault', (_, words) => {
    const { faults, sections } = read(`${words}\n\n${sample}`);
    expect(sections).toHaveLength(3);
    expect(faults).toMatchObject([
      {
        file: 'explanation.mdx:1',
        record: expect.stringMatching(/^".{1,41}"$/u),
        problem: expect.stringContaining('outside a <Section>'),
        cure: 'Put them into a <Section>.',
      },
    ]);
  });

  it.each(['{/* a remark to authors */}', "import { x } from './x.ts'", '<ChainPicture />'])(
    'need not hold what says no words: %s',
    (source) => {
      expect(read(`${source}\n\n${sample}`).faults).toEqual([]);
    },
  );
});

describe('the text of a section', () => {
  it('is its title and its own words, before and after a part, without those of the part', () => {
    const [who, not, what] = read(sample).sections.map(({ text }) => text);
    expect(who).toBe('Who is affected\nWords of the section.\nMore words of the section.');
    expect(not).toBe('Not affected\nWords of the part.');
    expect(what).toBe('What to do\nOther words.');
  });

  it('has the words inside marks, terms and links', () => {
    expect(textOf('See <Term id="thumbprint">a *thumbprint*</Term> **and** `0x2F`, [below](#list).')).toBe(
      'One\nSee a thumbprint and 0x2F, below.',
    );
  });

  it('has the address of a link that leads elsewhere', () => {
    const [one, other] = ['https://example.com/en/1', 'https://example.com/en/2'].map((url) =>
      textOf(`Read [the page](${url}).`),
    );
    expect(one).toContain('https://example.com/en/1 ');
    expect(other).not.toBe(one);
  });

  it('has the words of lists, quotations and notes, entry by entry', () => {
    expect(textOf('- 4\n- 2\n  - 7')).toBe('One\n4\n2\n7');
    expect(textOf('1. 4\n\n   words')).toBe('One\n4\nwords');
    expect(textOf('> 16\n>\n> 3')).toBe('One\n16\n3');
    expect(textOf('<Note title="A misprint of 2024">\n\nby 8 digits\n\n</Note>')).toBe(
      'One\nA misprint of 2024\nby 8 digits',
    );
  });

  it('keeps cells and lines apart, so that two numbers never become one', () => {
    expect(textOf('| 1 | 2 |\n|---|---|\n| 3 | 4 |')?.trim().split(/\s+/)).toEqual([
      'One',
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(textOf('20<br />24')).toBe('One\n20 24');
    expect(textOf('20\\\n24')).toBe('One\n20 24');
  });

  it('has no code block: that is compared by itself', () => {
    expect(textOf('Run:\n\n```sh\nopenssl 3\n```\n\nDone.')).toBe('One\nRun:\nDone.');
  });
});

describe('the code of a section', () => {
  it('is every block in order, without those of parts', () => {
    expect(
      codeOf(
        '```sh\na\n```\n\n- in a list\n\n  ```text\n  b\n  ```\n\n<Sub id="p" title="P">\n\n```sh\nc\n```\n\n</Sub>',
      ),
    ).toEqual(['a', 'b']);
    expect(codeOf('no code, only `a` word of it')).toEqual([]);
  });

  it('leaves out comments, which are translated', () => {
    const [ja, en] = ['一覧を表示', 'show the list'].map((words) =>
      codeOf(`\`\`\`sh\n# ${words}\nls -l  # ${words}\n  // ${words}\ncat list\n\`\`\``),
    );
    expect(ja).toEqual(en);
    expect(ja?.join()).toMatch(/^\s*ls -l\s*cat list$/);
  });

  it.each(['echo "#1"', 'curl https://example.com/#one', 'sed s/#//', 'echo $#'])(
    'takes no part of a command for a comment: %s',
    (command) => {
      expect(codeOf(`\`\`\`sh\n${command}\n\`\`\``)).toEqual([command]);
    },
  );
});

describe('what an explanation refers to', () => {
  it('is every term and source with its line, several sources one by one', () => {
    const source = `<Section id="one" title="One">

A <Term id="thumbprint">thumbprint</Term>. <Source ids="mail  post-2023" />

| <Term id="issuer">Issuer</Term> |
|---|
| words <Source ids="mail" /> |

</Section>`;
    expect(read(source).references).toEqual([
      { kind: 'term', id: 'thumbprint', line: 3 },
      { kind: 'source', id: 'mail', line: 3 },
      { kind: 'source', id: 'post-2023', line: 3 },
      { kind: 'term', id: 'issuer', line: 5 },
      { kind: 'source', id: 'mail', line: 7 },
    ]);
  });

  it('is an empty id where the author forgot it, which no glossary and no reference has', () => {
    expect(inSection('<Term>words</Term> <Source />').references).toMatchObject([
      { kind: 'term', id: '' },
      { kind: 'source', id: '' },
    ]);
  });
});
