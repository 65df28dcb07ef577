import type { Language } from '#domain/bilingual.ts';
import { type Flow, type Verdict, verdicts } from '#domain/self-check/flow.ts';
import { ruleAnchors } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { cutDrawing } from './cut-drawing.ts';
import { type Box, layOutFlow, type Row, sizes } from './lay-out-flow.ts';
import { verdictShapes } from './verdict-shapes.ts';

/** How many colours lines have; `rules.css` names them. */
const colours = 6;

/**
 * A flow drawn: a box for each question, a row in it for each answer, a line
 * to each question that follows. Drawn in bands one below the other, between
 * which paper may break. Its text alternative is the table of rules.
 */
export async function FlowPicture({ flow, language }: { readonly flow: Flow; readonly language: Language }) {
  const t = translator(language, 'rules');
  const say = (verdict: Verdict) => t(`verdict.${verdict}`);
  const drawing = await layOutFlow(flow, language, say);
  const order = new Map(flow.questions.map(({ id }, index) => [id, index]));
  const colourOf = (id: string) => `k${(order.get(id) ?? 0) % colours}`;
  const entered = new Set(drawing.lines.map(({ to }) => to));
  const look = { width: drawing.boxWidth, say, colourOf };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can only scroll what it can reach
    <section className="flow-frame" aria-label={t('picture.label')} tabIndex={0}>
      {cutDrawing(drawing).map(({ top, height, boxes, lines }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: no HTML element is a picture with links in it
        <svg
          key={top}
          className="flow"
          viewBox={`0 ${top} ${drawing.width} ${height}`}
          width={drawing.width}
          height={height}
          role="group"
          aria-label={boxes.map(({ question }) => question.title[language]).join(' / ')}
        >
          {index === 0 && <Shapes />}
          {boxes.map((box) => (
            <QuestionBox
              key={box.question.id}
              box={box}
              start={box.question.id === flow.start ? t('picture.start') : undefined}
              isEntered={entered.has(box.question.id)}
              {...look}
            />
          ))}
          {lines.map(({ to, path }) => (
            <path key={to} className={`line ${colourOf(to)}`} d={path} />
          ))}
        </svg>
      ))}
    </section>
  );
}

/** The verdicts' shapes, to be used by every band. */
function Shapes() {
  return (
    <defs>
      {verdicts.map((verdict) => (
        <symbol key={verdict} id={shapeId(verdict)} viewBox="0 0 16 16">
          <path d={verdictShapes[verdict]} />
        </symbol>
      ))}
    </defs>
  );
}

const shapeId = (verdict: Verdict) => `shape-${verdict}`;

interface Look {
  readonly width: number;
  readonly say: (verdict: Verdict) => string;
  /** The class that gives the lines to a question their colour. */
  readonly colourOf: (question: string) => string;
}

function QuestionBox({
  box,
  start,
  isEntered,
  ...look
}: Look & {
  readonly box: Box;
  /** What the first question is marked with. */
  readonly start: string | undefined;
  readonly isEntered: boolean;
}) {
  const { question, titleLines, rows, x, y, height } = box;
  const { padding, head, line, letters, arrow } = sizes;
  const { width, colourOf } = look;
  return (
    <g transform={`translate(${x} ${y})`}>
      {isEntered && <path className={`tip ${colourOf(question.id)}`} d={`M${width / 2} 0l-5-${arrow}h10Z`} />}
      <rect width={width} height={height} className={start === undefined ? undefined : 'start'} />
      {start !== undefined && (
        <text className="end" x={width - padding} y={padding + letters.end}>
          {start}
        </text>
      )}
      <a href={`#${ruleAnchors.question(question.id)}`}>
        <text className="id" x={padding} y={padding + letters.end}>
          {question.id}
        </text>
        <TextLines
          className="title"
          lines={titleLines}
          y={padding + head + letters.title}
          step={line.title}
        />
      </a>
      <path className="rows" d={rows.map(({ top }) => `M0 ${top}h${width}`).join('')} />
      {rows.map((row) => (
        <AnswerRow key={row.answer.id} row={row} {...look} />
      ))}
    </g>
  );
}

function AnswerRow({ row, width, say }: Look & { readonly row: Row }) {
  const { lines, baseline, end, endBaseline } = row;
  const right = width - sizes.padding - sizes.shape;
  return (
    <>
      <TextLines lines={lines} y={baseline} step={sizes.line.label} />
      {end.verdict === undefined ? (
        <a href={`#${ruleAnchors.question(end.id)}`}>
          <text className="end" x={right} y={endBaseline}>
            <tspan className="id">{end.id}</tspan>
          </text>
        </a>
      ) : (
        <a href={`#${ruleAnchors.outcome(end.id)}`} className={`v-${end.verdict}`}>
          <text className="end" x={right} y={endBaseline}>
            {say(end.verdict)} <tspan className="id">{end.id}</tspan>
          </text>
          <use href={`#${shapeId(end.verdict)}`} x={right + 4} y={endBaseline - 11} width="13" height="13" />
        </a>
      )}
    </>
  );
}

function TextLines({
  lines,
  y,
  step,
  className,
}: {
  readonly lines: readonly string[];
  readonly y: number;
  readonly step: number;
  readonly className?: string;
}) {
  const [first, ...rest] = lines;
  return (
    <text className={className} x={sizes.padding} y={y}>
      {first}
      {rest.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <tspan key={index} x={sizes.padding} dy={step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
