import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from '#domain/fault.ts';

/** A section of our explanation, with what must agree between the languages. */
export interface ExplanationSection {
  readonly id: string;
  readonly title: string;
  /** A `<Section>`; false for a `<Sub>` inside one. */
  readonly isMain: boolean;
  readonly line: number;
  /** Titles, words and addresses of links, without those of sections inside it. */
  readonly text: string;
  /** Commands and code, without their comments, which are translated. */
  readonly code: readonly string[];
}

/** What a file of our explanation refers to by id. */
export interface Reference {
  /** `link`: to an anchor of the notice's own page. */
  readonly kind: 'term' | 'source' | 'link';
  readonly id: string;
  readonly line: number;
}

export interface ExplanationText {
  readonly sections: readonly ExplanationSection[];
  readonly references: readonly Reference[];
  readonly faults: readonly Fault[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads our explanation in one language: MDX in which every `<Section>` and
 * `<Sub>` carries an id and a title. Nothing is thrown; MDX that cannot be
 * parsed is one fault.
 */
export function readExplanation(source: string, file: string): ExplanationText {
  const faults: Fault[] = [];
  let tree: Root;
  try {
    tree = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(source);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    const where = line === undefined ? file : `${file}:${line}`;
    const fault = {
      file: where,
      record: 'MDX',
      problem: reason ?? String(error),
      cure: 'Close every tag, and escape { and < in words.',
    };
    return { sections: [], references: [], faults: [fault] };
  }

  for (const node of tree.children) {
    const words = wordsOf(node).trim();
    if (isSection(node) || words === '' || node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm')
      continue;
    faults.push({
      file: `${file}:${node.position?.start.line ?? 1}`,
      record: `"${words.length > 40 ? `${words.slice(0, 40)}…` : words}"`,
      problem: 'words outside a <Section>: nothing compares them with the other language',
      cure: 'Put them into a <Section>.',
    });
  }

  const sections: ExplanationSection[] = [];
  const references: Reference[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' && node.url.startsWith('#')) {
      references.push({ kind: 'link', id: node.url.slice(1), line: node.position?.start.line ?? 1 });
    }
    if (!isElement(node)) return;
    const line = node.position?.start.line ?? 1;
    if (node.name === 'Section' || node.name === 'Sub') {
      const id = attribute(node, 'id');
      const title = attribute(node, 'title');
      if (!id || !title || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        faults.push({
          file: `${file}:${line}`,
          record: id ?? title ?? `<${node.name}>`,
          problem: `<${node.name}> has no title, or no id of small ASCII letters, digits and hyphens`,
          cure: `Write <${node.name} id="…" title="…"> with the id the other language uses.`,
        });
        return;
      }
      sections.push({
        id,
        title,
        isMain: node.name === 'Section',
        line,
        text: `${title}\n${ownWords(node)}`,
        code: ownCode(node),
      });
    }
    if (node.name === 'Term') references.push({ kind: 'term', id: attribute(node, 'id') ?? '', line });
    if (node.name === 'Source') {
      for (const id of attribute(node, 'ids')?.split(/\s+/) ?? [''])
        references.push({ kind: 'source', id, line });
    }
  });
  return { sections, references, faults };
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isSection(node: Nodes): boolean {
  return isElement(node) && (node.name === 'Section' || node.name === 'Sub');
}

function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The blocks of a section itself: not those of sections inside it, and of lists and tables each entry by itself. */
function ownBlocks(node: Nodes): Nodes[] {
  if (!('children' in node)) return [node];
  return node.children.flatMap((child) => {
    if (isSection(child)) return [];
    const holdsBlocks = ['list', 'listItem', 'table', 'tableRow', 'blockquote', 'mdxJsxFlowElement'].includes(
      child.type,
    );
    if (!holdsBlocks) return [child];
    const title = isElement(child) && attribute(child, 'title');
    return [...(title ? [{ type: 'text', value: title } as const] : []), ...ownBlocks(child)];
  });
}

function ownWords(node: Element): string {
  return ownBlocks(node)
    .filter(({ type }) => type !== 'code')
    .map(wordsApart)
    .join('\n');
}

/** Words with a space where a line ends, so that what stands on both sides does not run together; a link to elsewhere with its address. */
function wordsApart(node: Nodes): string {
  if (node.type === 'break' || (isElement(node) && node.name === 'br')) return ' ';
  const words = 'children' in node ? node.children.map(wordsApart).join('') : wordsOf(node);
  return node.type === 'link' && node.url.includes('://') ? `${words} ${node.url} ` : words;
}

function ownCode(node: Element): string[] {
  return ownBlocks(node).flatMap((block) =>
    block.type === 'code' ? [block.value.replace(/^\s*(#|\/\/).*$/gm, '').replace(/\s+#\s.*$/gm, '')] : [],
  );
}
