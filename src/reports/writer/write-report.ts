import type { Wording } from './clause';
import { writeClause } from './clause';
import type { FigureToWrite } from './figure-to-write';

/**
 * How a department words its reports. `brackets`: percentages behind the level in brackets; `commas`: after commas; `monthly`: with
 * commas, the month and the months so far of an indicator in one sentence; `target`: what is wanted, "phấn đấu …".
 */
export type ReportStyle = 'brackets' | 'commas' | 'monthly' | 'target';

/** The styles by name; the first is what a caller gets who names none. */
export const reportStyles: readonly [ReportStyle, ...ReportStyle[]] = [
  'brackets',
  'commas',
  'monthly',
  'target',
];

interface WriteOptions extends Omit<Wording, 'details'> {
  /** Omitted: `brackets`. */
  readonly style?: ReportStyle;
}

/** A figure with its growth against the period just before, which reports state in the same clause. */
interface Statement {
  readonly figure: FigureToWrite;
  readonly monthly: FigureToWrite | null;
}

/** Names of institutions keep their capital in the middle of a sentence. */
const KEEPS_CAPITAL = /^(?:Đảng|Đoàn|Quốc|Chính|Nhà nước|Việt|Trung ương|[A-ZĐ]+(?![a-zà-ỹđ]))/u;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inSentence = (name: string): string =>
  KEEPS_CAPITAL.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

const isSameLevel = (one: FigureToWrite, other: FigureToWrite): boolean =>
  (['indicator', 'role', 'period', 'value', 'unit'] as const).every((field) => one[field] === other[field]);

/** A growth against the period just before that says nothing else is told beside the growth against the same period. */
function joinGrowths(figures: readonly FigureToWrite[]): Statement[] {
  const statements: Statement[] = [];
  for (const figure of figures) {
    const last = statements[statements.length - 1];
    const isAddition =
      figure.growthBase === 'previousPeriod' &&
      figure.planPercent === null &&
      figure.share === null &&
      last !== undefined &&
      last.monthly === null &&
      last.figure.growthBase === 'samePeriod' &&
      isSameLevel(last.figure, figure);
    if (isAddition) statements[statements.length - 1] = { figure: last.figure, monthly: figure };
    else statements.push({ figure, monthly: null });
  }
  return statements;
}

/** Neighbours that belong together. */
function runs<Item>(items: readonly Item[], belong: (one: Item, next: Item) => boolean): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && belong(last, item)) run.push(item);
    else found.push([item]);
  }
  return found;
}

const periodStart = (period: string | null): string => (period === null ? '' : `${inSentence(period)}, `);

/** Results of one period: a sentence for each indicator, the period before the first. */
function resultSentences(statements: readonly Statement[], wording: Wording): string {
  return statements
    .map(({ figure, monthly }, place) => {
      const start = place === 0 ? periodStart(figure.period) : '';
      const clause = writeClause(figure, wording, monthly, inSentence(figure.indicator));
      return `${capitalised(`${start}${clause}`)}.`;
    })
    .join(' ');
}

/** Targets of one period: one sentence, since only its beginning says that they are targets. */
function targetSentence(statements: readonly Statement[], wording: Wording): string {
  const clauses = statements.map(({ figure, monthly }) =>
    writeClause(figure, wording, monthly, inSentence(figure.indicator)),
  );
  const start = periodStart(statements[0]?.figure.period ?? null);
  return `${capitalised(`${start}phấn đấu ${clauses.join('; ')}`)}.`;
}

/** Month and months so far of one indicator. */
function monthlySentence(statements: readonly Statement[], wording: Wording): string {
  const clauses = statements.map(({ figure, monthly }, place) => {
    const subject = inSentence(figure.indicator);
    if (place === 0) return `${periodStart(figure.period)}${writeClause(figure, wording, monthly, subject)}`;
    return writeClause(figure, wording, monthly, `lũy kế ${inSentence(figure.period ?? '')}`);
  });
  return `${capitalised(clauses.join('; '))}.`;
}

/** Whether the second is the sum up to the month of the first. */
const goesOn = (one: FigureToWrite, next: FigureToWrite): boolean =>
  one.indicator === next.indicator &&
  one.role === next.role &&
  one.periodValue?.kind === 'month' &&
  next.periodValue?.kind === 'months';

/**
 * Writes figures as a paragraph of a Vietnamese report. Figures of the same period and role stand together in their order; an
 * estimate is "ước đạt", a fall "giảm", more than the plan "vượt … kế hoạch", no change "bằng cùng kỳ". Reading the paragraph gives
 * the figures back to the digits written.
 */
export function writeReport(figures: readonly FigureToWrite[], options: WriteOptions = {}): string {
  const { style = 'brackets', ...others } = options;
  const wording: Wording = {
    ...others,
    details: style === 'commas' || style === 'monthly' ? 'commas' : 'brackets',
  };
  const given =
    style === 'target' ? figures.map((figure) => ({ ...figure, role: 'target' as const })) : figures;
  const groups = runs(
    joinGrowths(given),
    ({ figure: one }, { figure: next }) =>
      one.role === next.role && (one.period === next.period || (style === 'monthly' && goesOn(one, next))),
  );
  const sentences = groups.flatMap((group) => {
    if (group[0]?.figure.role === 'target') return [targetSentence(group, wording)];
    if (style !== 'monthly') return [resultSentences(group, wording)];
    return runs(group, ({ figure: one }, { figure: next }) => goesOn(one, next)).map((run) =>
      monthlySentence(run, wording),
    );
  });
  return sentences.join(' ');
}

/**
 * The clause of one figure as a cell shows it, with a capital and without a full stop: "Kim ngạch xuất khẩu ước đạt 680 triệu USD
 * (đạt 100% kế hoạch, tăng 3% so với cùng kỳ)"; of a target "Phấn đấu kim ngạch xuất khẩu đạt 750 triệu USD (…)".
 */
export function writeSentence(figure: FigureToWrite, options: WriteOptions = {}): string {
  const { style, ...wording } = options;
  const isMonth = style === 'monthly' && figure.role === 'result' && figure.period === null;
  if (!isMonth) return writeReport([figure], options).replace(/\.$/, '');
  const subject = `${figure.indicator} trong tháng`;
  return capitalised(writeClause(figure, { ...wording, details: 'commas', partOfYear: true }, null, subject));
}
