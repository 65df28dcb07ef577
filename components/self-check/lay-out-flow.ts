import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Language } from '#domain/bilingual.ts';
import type { Answer, Flow, Question, Verdict } from '#domain/self-check/flow.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** Where a row of a box ends: in a verdict, or in an edge to another question. */
export type RowEnd = { readonly id: string; readonly verdict?: Verdict };

/** An answer in a question's box. Distances are in px from the box's top. */
export interface Row {
  readonly answer: Answer;
  readonly lines: readonly string[];
  readonly end: RowEnd;
  /** Where the row begins and how tall it is. */
  readonly top: number;
  readonly height: number;
  /** Baseline of the first line, and of the end. */
  readonly baseline: number;
  readonly endBaseline: number;
}

/** A question as it is drawn. Distances are in px. */
export interface Box {
  readonly question: Question;
  readonly titleLines: readonly string[];
  readonly rows: readonly Row[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A line from a box to the top of another. */
export interface Line {
  /** The question it leads to. */
  readonly to: string;
  /** From the first row that leads there to the arrow's tip. The first piece runs to the right, the second down. */
  readonly corners: readonly Point[];
  /** Heights at which further rows of the box join the second piece. */
  readonly joins: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A flow as a picture. Distances are whole px. */
export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Where the picture can be cut for paper, from 0 to its height: nothing but upright lines cross a cut. */
  readonly cuts: readonly number[];
}

/** Sizes of the picture in px; `rules.css` sets the letters to the same. */
export const sizes = {
  /** Least width of a box: about twenty full-width characters. */
  box: 300,
  padding: 10,
  letters: { title: 14, label: 13, end: 12 },
  line: { title: 20, label: 18 },
  /** The id above the title. */
  head: 18,
  rowPadding: 5,
  /** Room for a verdict's shape, or for the arrow, before its words. */
  shape: 17,
  gap: 6,
  arrow: 8,
  /** How far into its row a line begins. */
  stub: 22,
  /** Between boxes one below the other; upright lines alone are in the last part of it. */
  between: 44,
} as const;

/**
 * Lays a flow out from top to bottom: boxes, the lines between them, and where
 * paper may cut it. The same flow always gives the same picture.
 * @param say the words of a verdict
 */
export async function layOutFlow(
  flow: Flow,
  language: Language,
  say: (verdict: Verdict) => string,
): Promise<FlowDrawing> {
  const verdicts = new Map(flow.outcomes.map(({ id, verdict }) => [id, verdict]));
  const endOf = ({ next }: Answer): RowEnd => {
    const verdict = verdicts.get(next);
    return verdict === undefined ? { id: next } : { id: next, verdict };
  };
  const endWidth = (end: RowEnd) => widthOfEnd(end, say);
  const answers = flow.questions.flatMap((question) => question.answers);
  const widest = Math.max(
    sizes.box - 2 * sizes.padding,
    ...answers.map((answer) => endWidth(endOf(answer))),
    ...flow.questions.map(({ id }) => idWidth(id)),
  );
  // Even, so that the middle, where lines arrive, is a whole px.
  const inner = 2 * Math.ceil(widest / 2);
  const boxes = flow.questions.map((question) => boxOf(question, inner, language, endOf, endWidth));
  return place(boxes, inner + 2 * sizes.padding);
}

function idWidth(id: string): number {
  return textWidth(id, 'mono') * sizes.letters.end;
}

function widthOfEnd({ id, verdict }: RowEnd, say: (verdict: Verdict) => string): number {
  const word = verdict === undefined ? 0 : textWidth(say(verdict)) * sizes.letters.end + sizes.gap;
  return sizes.shape + word + idWidth(id);
}

type Unplaced = Omit<Box, 'x' | 'y'>;

function boxOf(
  question: Question,
  inner: number,
  language: Language,
  endOf: (answer: Answer) => RowEnd,
  endWidth: (end: RowEnd) => number,
): Unplaced {
  const { letters, line, padding, rowPadding } = sizes;
  const titleLines = wrapText(question.title[language], inner / letters.title, language);
  let top = padding + sizes.head + titleLines.length * line.title + padding / 2;
  const rows = question.answers.map((answer): Row => {
    const lines = wrapText(answer.label[language], inner / letters.label, language);
    const end = endOf(answer);
    const lastLine = textWidth((lines.at(-1) ?? '').trimEnd()) * letters.label;
    // The end shares the label's last line where there is room for both.
    const isApart = lastLine + 2 * sizes.gap + endWidth(end) > inner;
    const height = (lines.length + (isApart ? 1 : 0)) * line.label + 2 * rowPadding;
    const baseline = top + rowPadding + letters.label;
    const row = { answer, lines, end, top, height, baseline, endBaseline: top + height - rowPadding - 5 };
    top += height;
    return row;
  });
  return { question, titleLines, rows, height: top };
}

/** How elk is asked to place the boxes: see its documentation of the layered algorithm. */
const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
  // Packs boxes to the left, so that a phone sees the first ones at once and paper is wide enough; other strategies
  // straighten lines instead, at more than twice the width.
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(sizes.between),
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '9',
  'elk.layered.thoroughness': '60',
};

/** Rows of one box that lead to the same question: they share a line, which begins at the first of them. */
interface Bundle {
  readonly id: string;
  readonly from: Unplaced;
  readonly to: string;
  readonly rows: readonly Row[];
}

function bundlesOf(boxes: readonly Unplaced[]): Bundle[] {
  const known = new Set(boxes.map(({ question }) => question.id));
  return boxes.flatMap((from) => {
    const byTarget = Map.groupBy(
      from.rows.filter(({ end }) => known.has(end.id)),
      ({ end }) => end.id,
    );
    return [...byTarget].map(([to, rows]) => ({ id: `${from.question.id}>${to}`, from, to, rows }));
  });
}

async function place(boxes: readonly Unplaced[], boxWidth: number): Promise<FlowDrawing> {
  const bundles = bundlesOf(boxes);
  const entry = (id: string) => `>${id}`;
  const graph: ElkNode = {
    id: '>',
    layoutOptions,
    children: boxes.map((box) => ({
      id: box.question.id,
      width: boxWidth,
      height: box.height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        {
          id: entry(box.question.id),
          x: boxWidth / 2,
          y: 0,
          layoutOptions: { 'elk.port.side': 'NORTH' },
        },
        ...bundles
          .filter(({ from }) => from === box)
          .map(({ id, rows }) => ({
            id,
            x: boxWidth,
            y: exitOf(rows[0]),
            layoutOptions: { 'elk.port.side': 'EAST' },
          })),
      ],
    })),
    edges: bundles.map(({ id, to }) => ({ id: `${id}>`, sources: [id], targets: [entry(to)] })),
  };
  const placed = await new ELK().layout(graph);
  const at = new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, rounded({ x, y })]));
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  const placedBoxes = boxes.map((box) => ({ ...box, ...(at.get(box.question.id) ?? { x: 0, y: 0 }) }));
  const height = Math.ceil(placed.height ?? 0);
  return {
    width: Math.ceil(placed.width ?? 0),
    height,
    boxWidth,
    boxes: placedBoxes,
    lines: bundles.map((bundle) => {
      const y = at.get(bundle.from.question.id)?.y ?? 0;
      const corners = cornersOf(edges.get(`${bundle.id}>`));
      return { to: bundle.to, corners, joins: bundle.rows.slice(1).map((row) => y + exitOf(row)) };
    }),
    cuts: cutsBetween(placedBoxes, height),
  };
}

/** Where a row's line leaves the box: at the height of its words. */
function exitOf(row: Row | undefined): number {
  return (row?.endBaseline ?? 0) - 4;
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function cornersOf(edge: ElkExtendedEdge | undefined): Point[] {
  return (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(rounded),
  );
}

/** Just above the top of every row of boxes that no box reaches into. */
function cutsBetween(boxes: readonly Box[], height: number): number[] {
  const tops = [...new Set(boxes.map(({ y }) => y))].toSorted((a, b) => a - b).slice(1);
  const cuts = tops
    .map((top) => top - sizes.arrow - 4)
    .filter((cut) => boxes.every((box) => box.y > cut || box.y + box.height < cut));
  return [0, ...cuts, height];
}
