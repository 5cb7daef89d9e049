import { cellName } from '../../../spreadsheet/a1';
import type { CellLook } from '../../../planning/block-plan';
import { rectangles } from '../../../spreadsheet/rectangles';
import type { Area } from '../../../spreadsheet/area';
import { bytesOf, inRequests, limit } from '../../excel/requests';
import { lookKeys } from '../../../planning/looks';
import { applyLook, applyValidation, isClosedOnTheLeft } from '../cell-looks';
import { addChart, removeChart, type ChartState } from '../charts';
import { looksToPut, putLook } from '../former-looks';
import type { AreaChange, CellState, Drawing, Rule } from './change-set';
import { setHeight } from './set-up';

/** A part of a change set that is queued as a whole. */
export interface Step {
  bytes: number;
  queue: () => void;
  /** Nothing before it goes with the same request. */
  startsRequest?: true;
  /** Excel cannot take it back: who wants to stop after it comes too late. */
  isFinal?: true;
}

/** The steps of each request, in their order. */
export function requestsOf(steps: readonly Step[]): Step[][] {
  const first = steps.map(({ startsRequest }) => startsRequest).lastIndexOf(true);
  if (first < 1) return inRequests(steps, ({ bytes }) => bytes);
  return [...requestsOf(steps.slice(0, first)), ...inRequests(steps.slice(first), ({ bytes }) => bytes)];
}

/** Bytes of a step with one or two members, and of one that says a whole look. */
const BYTES_OF_MEMBER = 400;
const BYTES_OF_LOOK = 4000;
/** Bytes of the members that make a chart. */
const BYTES_OF_CHART = 60_000;
/** Contents go in slices far smaller than a request, so that requests are filled. */
const SLICES_OF_REQUEST = 8;

type At = (area: Area) => Excel.Range;

/** The steps that make an area as it shall be, or as it was. */
export function stepsOf(
  { sheet, area: { row, column }, ...change }: AreaChange,
  which: 'before' | 'after',
  rangeAt: (sheet: string, area: Area) => Excel.Range,
  sheetOf: (sheet: string) => Excel.Worksheet,
): Step[] {
  const state = change[which];
  const at: At = (area) => rangeAt(sheet, { ...area, row: row + area.row, column: column + area.column });
  const { unmerge = [], looks = [], drawing, rules = [], merge = [], heights = [], chart } = state;
  return [
    ...unmerge.map((area) => member(() => at(area).unmerge())),
    ...looksToPut(looks).map(({ look, area }) => wholeLook(() => putLook(at(area), look, area))),
    ...contentSteps(state, at),
    ...(drawing ? drawingSteps(drawing, at) : []),
    ...rectangles(rules.map((line) => line.map((rule) => rule && JSON.stringify(rule)))).map(
      ({ key, area }) =>
        member(() => {
          const rule = JSON.parse(key) as Rule | 'none';
          at(area).dataValidation.clear();
          if (rule !== 'none')
            applyValidation(at(area), rule, cellName(row + area.row, column + area.column));
        }),
    ),
    ...merge.map((area) => member(() => at(area).merge(false))),
    ...heights.map(([r, points]) =>
      member(() => setHeight(at({ row: r, column: 0, rows: 1, columns: 1 }), points)),
    ),
    // last: until it is reached a chart that the user changed stays as it is
    ...(chart ? [chartStep(chart, () => sheetOf(sheet), at)] : []),
  ];
}

const chartStep = ({ name, plan }: ChartState, sheet: () => Excel.Worksheet, at: At): Step => ({
  bytes: BYTES_OF_CHART,
  queue: () => {
    removeChart(sheet(), name);
    if (plan) addChart(sheet(), { name, plan }, at);
  },
});

const member = (queue: () => void): Step => ({ bytes: BYTES_OF_MEMBER, queue });
const wholeLook = (queue: () => void): Step => ({ bytes: BYTES_OF_LOOK, queue });

/** Contents with the number formats that they are entered in, in slices of rows. */
function contentSteps({ contents, drawing, formats: given }: CellState, at: At): Step[] {
  const formats = contents.map((line, r) =>
    line.map((_, c) => {
      if (given) return given[r][c];
      if (!drawing?.touched[r][c] || !(r in drawing.plan.cells)) return null;
      const cell = drawing.plan.cells[r][c];
      return cell === undefined ? null : (cell?.numberFormat ?? 'General');
    }),
  );
  const steps: Step[] = [];
  let [from, bytes] = [0, 0];
  const close = (to: number) => {
    if (to > from)
      steps.push(...sliceSteps(contents.slice(from, to), formats.slice(from, to), from, bytes, at));
    [from, bytes] = [to, 0];
  };
  contents.forEach((line, row) => {
    const own = bytesOf([line, formats[row]]);
    if (bytes + own > limit.bytes / SLICES_OF_REQUEST) close(row);
    bytes += own;
  });
  close(contents.length);
  return steps;
}

function sliceSteps(
  contents: CellState['contents'],
  formats: (string | null)[][],
  row: number,
  bytes: number,
  at: At,
): Step[] {
  const area = { row, column: 0, rows: contents.length, columns: contents[0].length };
  const isAny = (cells: unknown[][]) => cells.some((line) => line.some((cell) => cell !== null));
  const [hasFormats, hasContents] = [isAny(formats), isAny(contents)];
  if (!hasFormats && !hasContents) return [];
  const queue = () => {
    const range = at(area);
    // the typings do not know that null leaves a cell's format as it is
    if (hasFormats) range.numberFormat = formats as string[][];
    if (hasContents) range.formulas = contents;
  };
  return [{ bytes, queue }];
}

function drawingSteps({ plan, touched, beside }: Drawing, at: At): Step[] {
  const looks = lookKeys(plan);
  const painted = (key: (r: number, c: number) => string | null) =>
    rectangles(plan.cells.map((row, r) => row.map((_, c) => (touched[r][c] ? key(r, c) : null))));
  const closed = beside.map((row, r) =>
    row.map((is, c) => (is && (JSON.parse(looks[r][c] ?? '{}') as CellLook).bordered ? 'bordered' : null)),
  );
  return [
    ...painted(() => 'touched').map(({ area }) =>
      member(() => {
        const { format } = at(area);
        format.font.name = plan.font;
        format.verticalAlignment = 'Center';
      }),
    ),
    ...painted((r, c) => looks[r][c]).map(({ key, area }) =>
      wholeLook(() => applyLook(at(area), JSON.parse(key) as CellLook, area, isClosedOnTheLeft(looks, area))),
    ),
    // where a neighbour went back to its former look, the border it shared went along
    ...rectangles(closed).map(({ area }) => wholeLook(() => applyLook(at(area), { bordered: true }, area))),
  ];
}
