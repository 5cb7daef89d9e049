import { openDraft, setGrowth, setLevel, type Draft } from '../drafts';
import type { Block, TextCell } from '../layout';
import type { Measure } from '../measures';
import { nameOf, type Name } from '../names';
import { bareYear, yearBefore, type ToldPeriod } from '../periods';
import { phraseSet } from '../phrases';
import type { UnitPhrase } from '../unit-phrases';
import { RELATIVE } from '../vocabulary/names';
import { namedUnit, readCell, tokensOf, unitInBrackets } from './cells';
import { isHeading, isPlainNumber, readColumn, type Column } from './columns';
import { namedByLevels } from './unnamed-rates';
import type { FigureRole } from '../../report-figure';

type Table = Extract<Block, { kind: 'table' }>;
type Row = readonly (TextCell | undefined)[];

/** What the text says before a table that holds for all its rows. */
interface TableSetting {
  readonly period: ToldPeriod | null;
  readonly year: number | null;
  /** "Đơn vị tính: tỷ đồng" in the line above. */
  readonly unit: UnitPhrase | null;
}

const measureNouns = phraseSet(...RELATIVE, 'diện tích', 'năng suất', 'doanh thu', 'số lượng');
const BULLET = /^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]+[.)]?|[a-zđ][.)])\s+/u;
/** The unit of the row above. */
const DITTO = /^(?:["”“'′″〃]+|-?\s*(?:nt|như trên)\s*-?)$/iu;
const PART = /^trong đó\s*:?\s*/iu;
const MOST_HEADING_ROWS = 3;
const PERCENT: UnitPhrase = { written: '%', kind: 'percent', noun: 0, nounEnd: 0, end: 0 };
/** Where every number of a column for growth is at least this, they are indices. */
const LEAST_INDEX = 50;

/** The rows of a table, each cell in the column it belongs to. */
function inColumns({ rows, isAligned }: Table): Row[] {
  if (!isAligned) return rows.map((row) => [...row]);
  const widest = rows.reduce((one, other) => (other.length > one.length ? other : one));
  return rows.map((row) => {
    if (row.length === widest.length) return [...row];
    const placed: (TextCell | undefined)[] = widest.map(() => undefined);
    for (const cell of row) {
      const distances = widest.map(({ from, to }) => Math.max(from - cell.to, cell.from - to));
      const nearest = distances.indexOf(Math.min(...distances));
      placed[nearest] ??= cell;
    }
    return placed;
  });
}

/** How many rows the heading takes; 0 where the table has none. */
function headingRows(rows: readonly Row[]): number {
  let count = 0;
  while (count < Math.min(MOST_HEADING_ROWS, rows.length)) {
    const texts = rows[count].map((cell) => cell?.text ?? '');
    const goesOn = count > 0 && texts[0] === '' && !texts.some(isPlainNumber);
    if (!goesOn && !isHeading(texts)) break;
    count += 1;
  }
  return count;
}

/** A heading over several columns stands in the first of them only: the others take it over. */
function spread(upper: Row, lower: Row | undefined, at: number): string {
  const own = upper[at]?.text ?? '';
  if (own !== '' || lower === undefined || !lower[at]?.text) return own;
  for (let left = at - 1; left >= 0 && lower[left]?.text; left -= 1) {
    const text = upper[left]?.text ?? '';
    if (text !== '') return text;
  }
  return own;
}

function columnsOf(rows: readonly Row[], count: number): Column[] {
  const width = Math.max(...rows.map((row) => row.length));
  const headings = rows.slice(0, count);
  const columns = Array.from({ length: width }, (_, at) =>
    readColumn(
      headings
        .map((row, index) => spread(row, headings[index + 1], at))
        .filter((text) => text !== '')
        .join(' '),
    ),
  );
  if (columns.some(({ sense }) => sense === 'name')) return columns;
  // the first column of words without a heading that says otherwise names the rows
  const name = columns.findIndex(
    ({ sense }, at) =>
      sense === 'other' && rows.slice(count).some((row) => /\p{L}{2}/u.test(row[at]?.text ?? '')),
  );
  return columns.map((column, at) => (at === name ? { ...column, sense: 'name' } : column));
}

/** Reads a table of indicators in a text: each row's results and targets, by what its columns' headings say. */
export function readTable(table: Table, setting: TableSetting): Draft[] | null {
  const rows = inColumns(table);
  const count = headingRows(rows);
  if (count === 0) return null;
  const body = rows.slice(count);
  const columns = namedByLevels(columnsOf(rows, count), body);
  const nameAt = columns.findIndex(({ sense }) => sense === 'name');
  if (nameAt < 0 || !columns.some(({ sense }) => sense === 'target' || sense === 'result')) return null;
  const isIndex = columns.map(
    ({ sense, isRate }, at) =>
      sense === 'growth' &&
      !isRate &&
      body.every((row) => {
        const cell = row[at] && readCell(row[at], PERCENT);
        return !cell || cell.quantity.low >= LEAST_INDEX;
      }),
  );
  const drafts: Draft[] = [];
  const unitAt = columns.findIndex(({ sense }) => sense === 'unit');
  let group: string | null = null;
  let unitText: string | undefined;
  for (const row of body) {
    const ownUnit = row[unitAt]?.text;
    if (!DITTO.test(ownUnit ?? '')) unitText = ownUnit;
    const named = rowName(row[nameAt]?.text ?? '', group);
    if (named === null) continue;
    const found = readRow(row, columns, isIndex, named, setting, unitText);
    if (found.length === 0) group = named.text;
    drafts.push(...found);
  }
  return drafts;
}

interface RowName {
  readonly text: string;
  readonly unit: UnitPhrase | null;
}

/** The name of a row without its number or bullet; a measure alone takes the group it stands under. */
function rowName(written: string, group: string | null): RowName | null {
  const bare = written
    .replace(BULLET, '')
    .replace(PART, '')
    .replace(BULLET, '')
    .replace(/[\s:;.,]+$/, '');
  const found = unitInBrackets(bare);
  const name = found?.name ?? bare;
  const tokens = tokensOf(name);
  if (!/\p{L}{2}/u.test(name) || tokens.length === 0) return null;
  const isMeasure = measureNouns.match(tokens, 0)?.end === tokens.length;
  const whole =
    group !== null && isMeasure ? `${name} ${group.charAt(0).toLowerCase()}${group.slice(1)}` : name;
  return { text: whole, unit: found?.unit ?? null };
}

function readRow(
  row: Row,
  columns: readonly Column[],
  isIndex: readonly boolean[],
  named: RowName,
  setting: TableSetting,
  unitText: string | undefined,
): Draft[] {
  const unit = (unitText ? namedUnit(unitText) : null) ?? named.unit ?? setting.unit;
  const name = nameOf(tokensOf(named.text));
  const drafts: Draft[] = [];
  columns.forEach((column, at) => {
    const cell = row[at];
    if (!cell || (column.sense !== 'target' && column.sense !== 'result')) return;
    const measure = readCell(cell, column.unit ?? unit ?? null);
    if (measure === null) return;
    const draft = open(name, column.sense, columnPeriod(column, setting), setting, cell);
    setLevel(draft, measure);
    drafts.push(draft);
  });
  const openResult = (cell: TextCell) => {
    const draft = open(name, 'result', setting.period, setting, cell);
    drafts.push(draft);
    return draft;
  };
  let holder = [...drafts].reverse().find(({ figure }) => figure.role === 'result');
  columns.forEach((column, at) => {
    const cell = row[at];
    if (!cell || !['planPercent', 'growth', 'share'].includes(column.sense)) return;
    const measure = readCell(cell, PERCENT);
    if (measure === null || measure.quantity.unit.kind !== 'percent') return;
    holder ??= openResult(cell);
    addRate(holder, column, measure, isIndex[at]);
    holder.figure.end = Math.max(holder.figure.end, cell.end);
  });
  return drafts;
}

function addRate(draft: Draft, { sense, base }: Column, { quantity }: Measure, isIndex: boolean): void {
  const { low, high } = quantity;
  const { figure } = draft;
  if (sense === 'planPercent') figure.planPercent ??= high;
  else if (sense === 'share') figure.share ??= high;
  else if (draft.growthAgainst === null) {
    const less = (value: number) => (isIndex ? Number((value - 100).toFixed(6)) : value);
    setGrowth(draft, {
      kind: 'growth',
      low: less(low),
      high: less(high),
      against: { base, isYearEnd: false },
    });
  }
}

function columnPeriod({ period, year, isBase }: Column, setting: TableSetting): ToldPeriod | null {
  if (period !== null) return period;
  if (isBase) return setting.period && yearBefore(setting.period, setting.year);
  if (year === null) return setting.period;
  return bareYear(year);
}

function open(
  name: Name,
  role: FigureRole,
  period: ToldPeriod | null,
  setting: TableSetting,
  cell: TextCell,
): Draft {
  return openDraft({
    name,
    role,
    isAssumed: false,
    period,
    hasOwnPeriod: true,
    year: period?.year ?? setting.year,
    parent: null,
    isInherited: false,
    start: cell.start,
    end: cell.end,
  });
}
