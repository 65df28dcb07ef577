import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '#domain/fault.ts';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item';

/** Words of a sentence, with the glossary term they are marked as, if any. */
export interface Span {
  readonly text: string;
  readonly term?: string;
}

export interface Sentence {
  /** The same in both languages, and for ever. */
  readonly id: string;
  readonly line: number;
  readonly spans: readonly Span[];
  /** The words alone, white space normalised. */
  readonly text: string;
}

export interface Block {
  readonly kind: BlockKind;
  readonly sentences: readonly Sentence[];
}

export interface NoticeText {
  readonly blocks: readonly Block[];
}

/**
 * Reads the text of a notice in one language: MDX with one sentence a line,
 * each in `<S id="…">`, terms of the glossary in `<Term id="…">`.
 *
 * Nothing is thrown: whatever is not such a text is a fault, and what can be
 * read is returned all the same, so that one mistake is not reported as many.
 * MDX that cannot be parsed gives one fault and no blocks.
 */
export function readNoticeText(source: string, file: string): { blocks: Block[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const firstLines = new Map<string, number>();
  let titles = 0;

  const tree = parse(source, file);
  if ('problem' in tree) return { blocks: [], faults: [tree] };
  const blocks = tree.children.flatMap(readBlock).filter(({ sentences }) => sentences.length > 0);
  if (titles === 0) {
    faults.push({
      file: `${file}:1`,
      record: 'title',
      problem: 'the notice has no title',
      cure: 'Begin with a line `# <S id="…">the subject of the notice</S>`.',
    });
  }
  return { blocks, faults };

  function report(node: Nodes, record: string, problem: string, cure: string): void {
    faults.push({ file: `${file}:${firstLine(node)}`, record, problem, cure });
  }

  function readBlock(node: RootContent): Block[] {
    if (node.type === 'heading') return [readLines(headingKind(node), node)];
    if (node.type === 'paragraph') return [readLines('paragraph', node)];
    if (node.type === 'list') {
      if (node.ordered)
        report(node, quote(node), 'a numbered list loses its numbers', 'Begin each item with "- ".');
      return node.children.flatMap(({ children }) => children.flatMap(readItemPart));
    }
    if (isElement(node, 'S')) return [{ kind: 'paragraph', sentences: readSentence(node) }];
    if (!isComment(node)) {
      report(
        node,
        quote(node),
        `${describe(node)} is neither heading, paragraph nor list`,
        'Write its words as sentences in <S id="…">, or remove it.',
      );
    }
    return [];
  }

  function headingKind(node: Heading): BlockKind {
    if (node.depth > 2) report(node, quote(node), `a heading of depth ${node.depth}`, 'Begin it with "## ".');
    if (node.depth > 1) return 'heading';
    titles += 1;
    if (titles > 1)
      report(node, quote(node), 'a second title', 'Keep one "# " line; begin headings with "## ".');
    return 'title';
  }

  function readItemPart(node: RootContent, index: number): Block[] {
    if (node.type === 'paragraph' && index === 0) return [readLines('list-item', node)];
    report(
      node,
      quote(node),
      `a list item holds more than its sentences: ${describe(node)}`,
      'Put its sentences on the lines directly below the item’s first, or into an item of their own.',
    );
    return readBlock(node);
  }

  function readLines(kind: BlockKind, block: Heading | Paragraph): Block {
    let lineTaken = 0;
    if (block.children.length === 0)
      report(block, kind, `the ${kind} is empty`, 'Write its sentence in <S id="…">.');
    const sentences = block.children.flatMap((node) => {
      if (!isElement(node, 'S')) {
        reportOutside(node);
        return [];
      }
      if (firstLine(node) === lineTaken) {
        report(
          node,
          recordOf(node),
          'two sentences on one line',
          'Begin each sentence on a line of its own.',
        );
      }
      lineTaken = lastLine(node);
      return readSentence(node);
    });
    return { kind, sentences };
  }

  function reportOutside(node: PhrasingContent): void {
    if (isComment(node) || node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
      return;
    if (isAnyElement(node)) {
      report(node, quote(node), `${describe(node)} outside a sentence`, 'Put its words into an <S id="…">.');
    } else {
      report(
        node,
        quote(node),
        'words outside a sentence',
        'Put them into an <S id="…"> on a line of their own.',
      );
    }
  }

  function readSentence(node: Element): Sentence[] {
    const id = attribute(node, 'id');
    const record = recordOf(node);
    const spans = tidy(inline(node).flatMap((child) => readSpan(child, record, false)));
    const text = spans.map((span) => span.text).join('');

    if (firstLine(node) !== lastLine(node)) {
      report(node, record, 'the sentence runs over several lines', 'Put it with its tags on one line.');
    }
    if (text === '')
      report(node, record, 'the sentence is empty', 'Write its words, or remove it in both languages.');
    if (id === undefined) {
      report(node, record, '<S> has no id', 'Write <S id="…"> with the id the other language uses.');
      return [];
    }
    checkId(node, record, id);
    const taken = firstLines.get(id);
    if (taken !== undefined) {
      report(
        node,
        record,
        `the id is used again; it already stands at line ${taken}`,
        'Give one of them an id of its own.',
      );
      return [];
    }
    firstLines.set(id, firstLine(node));
    return [{ id, line: firstLine(node), spans, text }];
  }

  function readSpan(node: PhrasingContent | RootContent, record: string, inTerm: boolean): Span[] {
    if (node.type === 'text') return [{ text: node.value }];
    if (isComment(node)) return [];
    if (isElement(node, 'Term') && !inTerm) return readTerm(node, record);
    if (node.type !== 'break') {
      report(
        node,
        record,
        isElement(node, 'S') ? 'a sentence inside a sentence' : `${describe(node)} inside a sentence`,
        isElement(node, 'S')
          ? 'Close the first </S> before the next <S>.'
          : 'Only plain words and <Term id="…"> may stand inside <S>.',
      );
    }
    return [{ text: wordsOf(node) || ' ' }];
  }

  function readTerm(node: Element, record: string): Span[] {
    const text = inline(node)
      .flatMap((child) => readSpan(child, record, true))
      .map((span) => span.text)
      .join('');
    const term = attribute(node, 'id');
    if (text.trim() === '')
      report(node, record, '<Term> marks no words', 'Put the words it marks inside, or remove it.');
    if (term === undefined) {
      report(
        node,
        record,
        `<Term> around "${text}" has no id`,
        'Write <Term id="…"> with an id of the glossary.',
      );
      return [{ text }];
    }
    checkId(node, record, term);
    return [{ text, term }];
  }

  function checkId(node: Nodes, record: string, id: string): void {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return;
    report(
      node,
      record,
      `the id "${id}" is not kebab-case`,
      'Use lower-case a–z, digits and single hyphens.',
    );
  }
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const mdx = unified().use(remarkParse).use(remarkMdx);

function parse(source: string, file: string) {
  try {
    return mdx.parse(source);
  } catch (error) {
    // The parser throws messages that know their place; anything else is our own mistake.
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    return {
      file: 'line' in error && error.line ? `${file}:${error.line}` : file,
      record: 'MDX',
      problem: `not valid MDX: ${error.reason}`,
      cure: 'Close every tag on its line; write { as &#123; and < as &lt; where they are words.',
    };
  }
}

/** One space for any white space, none at the ends, also across the borders of spans. */
function tidy(spans: readonly Span[]): Span[] {
  const tidied: Span[] = [];
  for (const span of spans) {
    const text = span.text.replace(/\s+/g, ' ');
    const follows = tidied.at(-1)?.text.endsWith(' ') ?? true;
    const kept = follows ? text.trimStart() : text;
    if (kept !== '') tidied.push({ ...span, text: kept });
  }
  const last = tidied.pop();
  const end = last?.text.trimEnd();
  return last && end ? [...tidied, { ...last, text: end }] : tidied;
}

/** The inline content of an element, also of one written over several lines. */
function inline(node: Element): (PhrasingContent | RootContent)[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : child));
}

function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined;
}

function isAnyElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isElement(node: Nodes, name: string): node is Element {
  return isAnyElement(node) && node.name === name;
}

function isComment(node: Nodes): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}

function describe(node: Nodes): string {
  if (isAnyElement(node)) return `<${node.name ?? ''}>`;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return `{${node.value}}`;
  return `Markdown of the type "${node.type}"`;
}

function recordOf(sentence: Element): string {
  return attribute(sentence, 'id') ?? quote(sentence);
}

/** The beginning of what a node says, to find it by where it has no id. */
function quote(node: Nodes): string {
  const words = wordsOf(node).replace(/\s+/g, ' ').trim();
  return `"${words.length > 40 ? `${words.slice(0, 40)}…` : words}"`;
}

const firstLine = (node: Nodes) => node.position?.start.line ?? 1;
const lastLine = (node: Nodes) => node.position?.end.line ?? 1;
