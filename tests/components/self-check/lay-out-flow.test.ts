import { describe, expect, it } from 'vitest';
import { cutDrawing } from '#components/self-check/cut-drawing.ts';
import { layOutFlow } from '#components/self-check/lay-out-flow.ts';
import { textWidth, wrapText } from '#components/self-check/wrap-text.ts';
import { checks } from '#content/notices/checks.ts';
import { languages } from '#domain/bilingual.ts';
import { answer, largeFlow, question, sample, withParts } from '../../domain/self-check/sample-flow.ts';

const say = (verdict: string) => verdict;
const flows = [
  ...checks,
  sample,
  largeFlow(60),
  withParts({ questions: [question('pins', { no: 'safe' })] }),
  withParts({
    questions: [
      question('pins', { no: 'safe' }, 'ask', {
        answers: [answer('a'.repeat(80), 'broken'), answer('b', 'what'), answer('c', 'what')],
      }),
      question('what', { x: 'safe' }),
    ],
  }),
];

describe.each(
  flows.flatMap((flow) =>
    languages.map(
      (language) => [`${flow.notice} of ${flow.questions.length} in ${language}`, flow, language] as const,
    ),
  ),
)('the picture of %s', (_, flow, language) => {
  it('is the same every time', async () => {
    expect(await layOutFlow(flow, language, say)).toEqual(await layOutFlow(flow, language, say));
  });

  it('has a box for every question, none over another, all inside', async () => {
    const { boxes, boxWidth, width, height } = await layOutFlow(flow, language, say);
    expect(boxes.map((box) => box.question)).toEqual(flow.questions);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + boxWidth).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const other of boxes) {
        if (other === box) continue;
        const apart =
          box.x + boxWidth <= other.x ||
          other.x + boxWidth <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('has a line for every answer that leads to a question, ending at its box', async () => {
    const { boxes, lines, boxWidth } = await layOutFlow(flow, language, say);
    const ids = new Set(flow.questions.map(({ id }) => id));
    const answers = flow.questions.flatMap((each) => each.answers.filter(({ next }) => ids.has(next)));
    expect(lines.reduce((n, { joins }) => n + 1 + joins.length, 0)).toBe(answers.length);
    for (const { to, corners, joins } of lines) {
      const box = boxes.find(({ question: { id } }) => id === to);
      expect(corners.at(-1)).toEqual({ x: (box?.x ?? 0) + boxWidth / 2, y: box?.y });
      // upright and level pieces by turns, first level, second down past all joins
      corners.slice(1).forEach((c, i) => {
        const b = corners[i];
        expect(c.x === b?.x || c.y === b?.y).toBe(true);
      });
      expect(corners[0]?.y).toBe(corners[1]?.y);
      for (const y of joins) {
        expect(y).toBeGreaterThan(corners[1]?.y ?? 0);
        expect(y).toBeLessThanOrEqual(corners[2]?.y ?? 0);
      }
    }
  });

  it('goes through no box', async () => {
    const { boxes, lines, boxWidth } = await layOutFlow(flow, language, say);
    for (const { corners } of lines)
      corners.slice(1).forEach((c, i) => {
        const b = corners[i] ?? c;
        for (const box of boxes) {
          const inside =
            Math.max(b.x, c.x) > box.x &&
            Math.min(b.x, c.x) < box.x + boxWidth &&
            Math.max(b.y, c.y) > box.y &&
            Math.min(b.y, c.y) < box.y + box.height;
          expect(inside).toBe(false);
        }
      });
  });

  it('can be cut: every box whole in one band, no level line near a cut', async () => {
    const drawing = await layOutFlow(flow, language, say);
    const bands = cutDrawing(drawing);
    expect(bands.flatMap(({ boxes }) => boxes)).toHaveLength(flow.questions.length);
    expect(bands.reduce((sum, { height }) => sum + height, 0)).toBe(drawing.height);
    for (const band of bands)
      for (const box of band.boxes) expect(box.y + box.height).toBeLessThanOrEqual(band.top + band.height);
    for (const cut of drawing.cuts.slice(1, -1))
      for (const { corners } of drawing.lines)
        corners.slice(1).forEach((c, i) => {
          if (c.y === corners[i]?.y) expect(Math.abs(c.y - cut)).toBeGreaterThan(1);
        });
  });
});

describe('wrapping', () => {
  it('cuts nothing off', () => {
    for (const flow of checks)
      for (const language of languages)
        for (const { answers, title } of flow.questions)
          for (const text of [title[language], ...answers.map(({ label }) => label[language])])
            for (const width of [5, 12, 21]) {
              const lines = wrapText(text, width, language);
              expect(lines.join('')).toBe(text);
              if (width > 12)
                for (const line of lines) expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(width);
            }
  });
});
