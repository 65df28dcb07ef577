import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, type Page } from './page.ts';

const closing = /^[、。，．,.:;!?)）」』\]”’]+/;
const opening = /[(（「『[“‘]+$/;

/**
 * Keeps the punctuation around a glossary word on its line. A button is one
 * piece to the browser, which may break the line before a comma that follows
 * it, or after a bracket that precedes it; no style of the button prevents it.
 */
export function keepPunctuation({ tree }: Page): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || attribute(element, 'className') !== 'term') return;
    const kept: ElementContent[] = [element];
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    if (before?.type === 'text') {
      const [mark] = opening.exec(before.value) ?? [];
      if (mark) {
        before.value = before.value.slice(0, -mark.length);
        kept.unshift({ type: 'text', value: mark });
      }
    }
    if (after?.type === 'text') {
      const [mark] = closing.exec(after.value) ?? [];
      if (mark) {
        after.value = after.value.slice(mark.length);
        kept.push({ type: 'text', value: mark });
      }
    }
    if (kept.length === 1) return;
    const wrapper: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['keep'] },
      children: kept,
    };
    parent.children.splice(index, 1, wrapper);
    return SKIP;
  });
}
