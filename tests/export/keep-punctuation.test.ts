import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { keepPunctuation } from '../../scripts/export/keep-punctuation.ts';
import { attribute, elementsOf, parsePage } from '../../scripts/export/page.ts';

/** What is kept together in a paragraph, and its whole text. */
function kept(html: string) {
  const page = parsePage('ja/index.html', `<p>${html}</p>`);
  keepPunctuation(page);
  const pieces = elementsOf(page.tree, 'span').filter((span) => attribute(span, 'className') === 'keep');
  return { pieces: pieces.map(textOf), text: elementsOf(page.tree, 'p').map(textOf).join() };
}

const term = (words: string) => `<button type="button" class="term" popovertarget="t">${words}</button>`;

describe('punctuation beside a glossary word', () => {
  it.each([
    ['a full stop', `a ${term('pin')}.`, ['pin.']],
    ['a Japanese comma', `${term('拇印')}、シリアル番号`, ['拇印、']],
    ['brackets on both sides', `証明書（${term('拇印')}）を`, ['（拇印）']],
    ['several marks', `「${term('拇印')}」。`, ['「拇印」。']],
    ['marks of two words in a row', `（${term('拇印')}、${term('共通名')}）`, ['（拇印、', '共通名）']],
    ['the mark of a list item that begins with it', `${term('pin')}: none`, ['pin:']],
  ])('stays with it: %s', (_, html, pieces) => {
    expect(kept(html).pieces).toEqual(pieces);
  });

  it.each([
    ['a word with no mark', `a ${term('pin')} is`],
    ['marks that a space keeps apart', `( ${term('pin')} )`],
    ['a mark inside the word', `a ${term('pin.')} is`],
    ['another button', '（<button type="button" class="tool">copy</button>）'],
  ])('is left as it is: %s', (_, html) => {
    expect(kept(html).pieces).toEqual([]);
  });

  it('adds and takes away no letter', () => {
    expect(kept(`「（${term('拇印')}）、${term('共通名')}」。${term('鍵')}`).text).toBe(
      '「（拇印）、共通名」。鍵',
    );
  });
});
