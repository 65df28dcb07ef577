import type { Box, FlowDrawing, Point } from './lay-out-flow.ts';
import { sizes } from './lay-out-flow.ts';

/** A part of a drawing as wide as the whole, in the drawing's own coordinates. */
export interface Band {
  readonly top: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** The lines in it by the question they lead to, as SVG path data. */
  readonly lines: readonly { readonly to: string; readonly path: string }[];
}

/** A drawing from top to bottom in pieces, so that paper can break between them. Laid together they are the drawing. */
export function cutDrawing({ cuts, boxes, lines, boxWidth }: FlowDrawing): Band[] {
  return cuts.slice(1).map((bottom, index) => {
    const top = cuts[index] ?? 0;
    const pieces = lines.map(({ to, corners, joins }) => {
      const trunk = corners[1]?.x ?? 0;
      const ends = joins.filter((y) => y >= top && y < bottom);
      const from = (corners[0]?.x ?? boxWidth) - sizes.stub;
      const path =
        pathWithin(withEnds(corners), top, bottom) + ends.map((y) => `M${from} ${y}H${trunk}`).join('');
      return { to, path };
    });
    const byTarget = Map.groupBy(
      pieces.filter(({ path }) => path !== ''),
      ({ to }) => to,
    );
    return {
      top,
      height: bottom - top,
      boxes: boxes.filter(({ y }) => y >= top && y < bottom),
      lines: [...byTarget].map(([to, parts]) => ({ to, path: parts.map(({ path }) => path).join('') })),
    };
  });
}

/** A line from inside its row to where its arrow's head begins. */
function withEnds(corners: readonly Point[]): Point[] {
  return corners.map(({ x, y }, index) => {
    if (index === 0) return { x: x - sizes.stub, y };
    return index === corners.length - 1 ? { x, y: y - sizes.arrow } : { x, y };
  });
}

/** What of a line with upright and level pieces lies between two heights. */
function pathWithin(corners: readonly Point[], top: number, bottom: number): string {
  let path = '';
  let pen: Point | undefined;
  for (const [index, to] of corners.slice(1).entries()) {
    const from = corners[index] ?? to;
    const isLevel = from.y === to.y;
    const isOutside = isLevel
      ? from.y < top || from.y >= bottom
      : Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom;
    if (isOutside) continue;
    // One px further than the band: where bands meet on paper, rounding would leave a gap.
    const within = (y: number) => Math.min(Math.max(y, top), bottom + 1);
    const start = { x: from.x, y: within(from.y) };
    const end = { x: to.x, y: within(to.y) };
    if (pen?.x !== start.x || pen.y !== start.y) path += `M${start.x} ${start.y}`;
    path += isLevel ? `H${end.x}` : `V${end.y}`;
    pen = end;
  }
  return path;
}
