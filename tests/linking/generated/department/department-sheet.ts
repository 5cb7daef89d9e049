import { columnLetters } from '../../../../src/spreadsheet/a1';
import { words, type Chooser } from '../chooser';
import type { Page } from '../page';
import { filled } from '../sheet-parts';
import { columnsOf, type Column, type RateForm } from './columns';
import { RATES, type Levels, type Meaning } from './meaning';
import type { NamedRow, Subject } from './subjects';

const LINES_BETWEEN = words(
  ['(Số liệu chưa bao gồm doanh nghiệp mới thành lập)', 'Trong đó:'],
  ['* Theo báo cáo của Cục Thống kê', 'Chia ra:'],
);
const UNIT_LINES = words(['Đơn vị tính: {u}', 'ĐVT: {u}'], ['(Đơn vị tính: {u})', 'Đơn vị: {u}']);
const BILINGUAL_UNIT = 'Đơn vị tính - Unit: {u}';
const rounded = (value: number, digits = 3) => Number(value.toFixed(digits));

function levelsOf(chooser: Chooser, size: number, month: number): Levels {
  const about = (value: number) => value * (0.85 + 0.3 * chooser.next());
  const own = about(size);
  const last = about(own);
  const reachedBefore = month === 2 ? last : size * (month - 1) * (0.93 + 0.1 * chooser.next());
  const reached = own + reachedBefore;
  return {
    month: own,
    reachedBefore,
    cumulative: reached,
    lastMonth: last,
    estimateOfLastMonth: about(last),
    sameMonth: about(own * 0.93),
    samePeriod: about(reached * 0.93),
    plan: about(size * 12),
    planOfMonth: about(size),
    planOfNextMonth: about(size),
    wholeYear: about(size * 12.2),
  };
}

/** What stands in a cell of a row; its rates follow from the levels that are printed. */
function figureOf(meaning: Meaning, levels: Levels, form: RateForm, share: number): number {
  if (meaning === 'share') return rounded(share, 1);
  if (meaning === 'remaining') return rounded(levels.plan - levels.cumulative);
  const of = RATES[meaning];
  if (!of) return rounded(levels[meaning as keyof Levels]);
  const index = (levels[of[0]] / levels[of[1]]) * 100;
  return rounded(form === 'growth' && meaning !== 'planPercent' ? index - 100 : index, 1);
}

/** Writes one table; gives its lines of truth and the first free place. */
export function writeSheet(
  chooser: Chooser,
  page: Page,
  at: { row: number; column: number },
  subject: Subject,
  blanks: Readonly<Record<string, string | number>>,
  { sheet, isFirstOfTwo }: { sheet: number; isFirstOfTwo: boolean },
): { truth: string[]; next: { row: number; column: number } } {
  const form: RateForm = chooser.one(['index', 'growth']);
  const columns = columnsOf(chooser, subject, blanks, form);
  const isBilingual = columns.some(({ header }) => header.includes('\\n'));
  const hasNumbers = chooser.chance(0.5);
  const hasUnits = subject.hasUnits || chooser.chance(0.25);
  const isDitto = !subject.hasUnits && hasUnits;
  const unitOfSheet = chooser.value(subject.rows[0].unit);
  let line = at.row;
  page.put(line++, at.column, filled(chooser.value(subject.titles), blanks));
  const leading = [
    ...(hasNumbers ? ['TT'] : []),
    isBilingual ? 'Chỉ tiêu\\nItems' : 'Chỉ tiêu',
    ...(hasUnits ? ['ĐVT'] : []),
  ];
  const first = at.column + leading.length;
  if (!hasUnits)
    page.put(
      line++,
      first + columns.length - 1,
      filled(isBilingual ? BILINGUAL_UNIT : chooser.value(UNIT_LINES), { u: unitOfSheet[0] }),
    );
  [...leading, ...columns.map(({ header }) => header)].forEach((text, place) =>
    page.put(line, at.column + place, text),
  );
  line++;
  columns.forEach(({ isOld }, place) => {
    if (isOld) page.add(`hide columns ${columnLetters(first + place)}`);
  });
  const month = Number(blanks.m);
  const kept = subject.rows.filter(
    ({ id }, place) => (id !== null || chooser.chance(0.5)) && (place === 0 || chooser.chance(0.9)),
  );
  const rows = subject.table === 'BC-THANG' || subject.table === 'SPCN' ? chooser.shuffled(kept) : kept;
  const truth: string[] = [];
  const written = new Map<string, string[]>();
  let number = 0;
  rows.forEach((row, place) => {
    if (place > 1 && chooser.chance(0.12))
      page.put(line++, at.column + (hasNumbers ? 1 : 0), chooser.value(LINES_BETWEEN));
    const [unit, multiply] = subject.hasUnits ? chooser.value(row.unit) : unitOfSheet;
    const levels = levelsOf(chooser, row.size / multiply, month);
    const printed = Object.fromEntries(
      Object.entries(levels).map(([key, value]) => [key, rounded(value)]),
    ) as unknown as Levels;
    printed.cumulative = rounded(printed.reachedBefore + printed.month);
    const name = `${chooser.value(row.names)}${isBilingual ? `\\n${row.english}` : ''}`;
    const writeRow = (figures: Levels, isHidden: boolean) => {
      if (hasNumbers && !isHidden) page.put(line, at.column, String(++number));
      page.put(line, at.column + (hasNumbers ? 1 : 0), name);
      if (hasUnits) page.put(line, first - 1, isDitto && place > 0 ? '"' : unit);
      columns.forEach(({ meaning, isOld }, column) =>
        page.put(
          line,
          first + column,
          rounded(figureOf(meaning, figures, form, 100 / (place + 1)) * (isOld ? 0.97 : 1)),
        ),
      );
      if (isHidden) page.add(`hide rows ${line + 1}`);
      line++;
    };
    // hiding a row hides it in the table beside as well
    const mayHide = place > 0 && !isDitto && at.column === 0 && !isFirstOfTwo;
    if (mayHide && chooser.chance(0.05)) writeRow(levelsOf(chooser, row.size / multiply, month), true);
    writeRow(printed, false);
    if (row.id === null) return;
    const own = truthOf(row, line, columns, {
      subject,
      sheet,
      first,
      multiply,
      form,
      isFebruary: month === 2,
    });
    truth.push(...own);
    written.set(row.id, own);
  });
  return {
    truth: [
      `table ${subject.table} year=${blanks.y} month=${month} baseYear=2010`,
      ...truth,
      ...localCapital(written),
    ],
    next: { row: line, column: first + columns.length },
  };
}

interface Written {
  subject: Subject;
  sheet: number;
  first: number;
  multiply: number;
  form: RateForm;
  isFebruary: boolean;
}

function truthOf(
  { id }: NamedRow,
  line: number,
  columns: readonly Column[],
  { subject, sheet, first, multiply, form, isFebruary }: Written,
): string[] {
  const has = (meaning: Meaning) => columns.some((one) => one.meaning === meaning && !one.isOld);
  const cellAt = (column: number) => `${sheet}!${columnLetters(first + column)}${line}`;
  const place = (wanted: Meaning) => cellAt(columns.findIndex((one) => one.meaning === wanted && !one.isOld));
  const inUnit = (cells: string) =>
    multiply === 1 ? cells : `${cells}*${multiply.toFixed(6).replace(/0+$/, '')}`;
  return columns.flatMap(({ meaning: own, isOld }, at) => {
    // where nothing else is said of last month, its estimate is a figure of it
    const isOnlyOne = own === 'estimateOfLastMonth' && !has('lastMonth');
    const meaning = isOnlyOne ? 'lastMonth' : own;
    const key = subject.keys[meaning];
    if (key === undefined || isOld) return [];
    const of = RATES[meaning];
    const cell = cellAt(at);
    // what was reached by February is January and February
    const mayAdd = isFebruary && meaning === 'cumulative' && has('lastMonth') && has('month');
    const sum = mayAdd ? ` or ${inUnit(`${place('lastMonth')}+${place('month')}`)}` : '';
    if (!of) return [`${isOnlyOne ? 'may' : 'cell'} ${id}|${key} ${inUnit(cell)}${sum}`];
    const word = of.every((level) => has(level as Meaning)) ? 'may' : 'cell';
    return [`${word} ${id}|${key} ${cell}:${meaning === 'planPercent' ? 'attainment' : form}`];
  });
}

/** What the province and its communes have together is the local capital, where no row says it. */
function localCapital(written: ReadonlyMap<string, readonly string[]>): string[] {
  const [province, commune] = [written.get('province'), written.get('commune')];
  if (!province || !commune) return [];
  return province.flatMap((line, at) => {
    const [, name, cell] = line.split(' ');
    const [own, form] = cell.split(':');
    const other = commune[at].split(' ')[2].split('*')[0];
    const [address, multiply] = own.split('*');
    const key = name.split('|')[1];
    return form === undefined
      ? [`may local|${key} ${address}+${other}${multiply === undefined ? '' : `*${multiply}`}`]
      : [];
  });
}
