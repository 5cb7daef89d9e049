import { columnLetters } from '../../../../src/spreadsheet/a1';
import { words, type Chooser } from '../chooser';
import { asText, inUnit, levelsOf, rateOf, type Levels } from '../figures';
import type { Page } from '../page';
import { filled } from '../sheet-parts';
import { columnsOf, type Column, type Layout } from './columns';
import type { Blanks, Meaning } from './meaning';
import { writeHeader } from './header';
import type { NamedRow } from './named-row';
import { strayFigure } from './stray-columns';
import type { Subject } from './subject';

/** A column of a written table, with what its figures are. */
export interface PlacedColumn extends Omit<Column, 'stack'> {
  letters: string;
}
export interface PlacedRow {
  row: NamedRow;
  /** In the sheet, from 1. */
  line: number;
  multiply: number;
  hasQuantity: boolean;
}
export interface Placed {
  subject: Subject;
  layout: Layout;
  columns: PlacedColumn[];
  rows: PlacedRow[];
  /** The first free row and column. */
  next: { row: number; column: number };
}

const RATES: Readonly<Partial<Record<Meaning, readonly [of: keyof Levels, base: keyof Levels]>>> = {
  lastMonthOnYear: ['lastMonth', 'sameMonth'],
  onLastMonth: ['month', 'lastMonth'],
  monthGrowth: ['month', 'sameMonth'],
  cumulativeGrowth: ['cumulative', 'samePeriod'],
  planPercent: ['cumulative', 'plan'],
};
const UNIT_LINES = words(
  ['Đơn vị tính: {u}', 'ĐVT: {u}', 'Đơn vị: {u}'],
  ['(ĐVT: {u})', 'Đvt: {u}', 'Đơn vị tính : {u}'],
);
const NOTES = words(
  ['Ghi chú: Số liệu tháng {m} là số ước tính', 'Nguồn: Cục Thống kê', '(*) Số liệu ước tính'],
  ['* Số liệu đã điều chỉnh', 'Nguồn số liệu: Chi cục Thống kê'],
);

/** Writes the sheet, or the part of a sheet, of one subject. */
export function writeSubject(
  chooser: Chooser,
  page: Page,
  at: { row: number; column: number },
  subject: Subject,
  blanks: Blanks,
): Placed {
  const [unit, multiply] = chooser.value(subject.units);
  const columns = columnsOf(chooser, subject, blanks);
  const { layout } = columns;
  let top = at.row;
  const unitPlace =
    subject.table === 'SPCN' ? 'column' : chooser.one(['line', 'line', 'line', 'title', 'column']);
  const title = filled(chooser.value(subject.titles), blanks);
  const saysMonth = /tháng|\//i.test(title.replace(/^Biểu/, ''));
  page.title(top++, `${title}${unitPlace === 'title' ? ` (${unit})` : ''}`, at.column, chooser.chance(0.4));
  if (!saysMonth && columns.needsPeriod)
    page.put(
      top++,
      at.column,
      filled(chooser.one(['Tháng {m} năm {y}', '(Tháng {m}/{y})', 'Kỳ báo cáo: Tháng {m} năm {y}']), blanks),
    );
  const numbering = chooser.one(['none', 'none', 'column', 'label', 'code'] as const);
  const isLabelSplit = numbering === 'none' && chooser.chance(0.3);
  const leading = [
    ...(numbering === 'column' ? [chooser.one(['STT', 'TT'])] : []),
    chooser.value(subject.heads),
    ...(isLabelSplit ? [''] : []),
    ...(numbering === 'code' ? [chooser.one(['Mã số', 'Mã'])] : []),
    ...(unitPlace === 'column' ? [chooser.one(['Đơn vị tính', 'ĐVT', 'Đơn vị'])] : []),
  ];
  const first = at.column + leading.length;
  if (unitPlace === 'line')
    page.put(top++, first + columns.columns.length - 2, filled(chooser.value(UNIT_LINES), { u: unit }));
  if (chooser.chance(0.3)) top++;
  const stacks = [
    ...leading.map((own) => ({ groups: [], own })),
    ...columns.columns.map(({ stack }) => stack),
  ];
  let line = writeHeader(page, { row: top, column: at.column }, stacks, layout);
  if (chooser.chance(0.15)) {
    leading.forEach((_, place) => page.put(line, at.column + place, 'ABCDE'[place]));
    columns.columns.forEach((_, place) => page.put(line, first + place, place + 1));
    line++;
  }
  const labelColumn = at.column + (numbering === 'column' ? 1 : 0);
  const unitColumn = first - 1;
  const month = Number(blanks.m);
  const written = inOrder(chooser, chooser.one(subject.rows));
  let [major, minor] = [0, 0];
  const rows = written.map((row): PlacedRow => {
    const name = chooser.value(row.names);
    if (row.level === 1 && !row.isHeading) [major, minor] = [major + 1, 0];
    if (row.level === 2) minor++;
    const mark =
      row.isHeading || row.level === 0
        ? ''
        : row.level === 1
          ? String(major)
          : chooser.one(['-', `${major}.${minor}`]);
    const isPlain = !/^([-+]|\d+[.)]|[IVABCD]+\.)/.test(name);
    const inLabel = numbering === 'label' && mark && isPlain ? `${mark}${/\d$/.test(mark) ? '.' : ''} ` : '';
    if (numbering === 'column' && mark) page.put(line, at.column, mark);
    page.put(line, labelColumn + (isLabelSplit && row.level > 0 ? 1 : 0), `${inLabel}${name}`);
    if (numbering === 'code' && row.id && /^\d\d$/.test(row.id)) page.put(line, labelColumn + 1, row.id);
    const [ownUnit, ownMultiply] = row.units ? chooser.value(row.units) : [unit, multiply];
    if (unitPlace === 'column' && !row.isHeading) page.put(line, unitColumn, ownUnit);
    const hasQuantity = columns.hasQuantities && row.id !== null && columns.counted.has(row.id);
    if (!row.isHeading) {
      const levels = {
        value: levelsOf(chooser, row.size, month),
        quantity: levelsOf(chooser, row.size * 0.7, month),
      };
      columns.columns.forEach(({ meaning, measure, looks }, place) => {
        if (measure === 'quantity' && !hasQuantity) return;
        if (looks) page.put(line, first + place, strayFigure(chooser, looks, row.size / ownMultiply));
        const value = figureOf(
          levels[measure],
          meaning,
          measure === 'quantity' ? layout.quantityMultiply : ownMultiply,
          layout,
        );
        if (value !== null) page.put(line, first + place, layout.isText ? asText(value) : value);
      });
    }
    return { row, line: ++line, multiply: ownMultiply, hasQuantity };
  });
  const placed = columns.columns.map(({ meaning, measure }, place): PlacedColumn => ({
    meaning,
    measure,
    letters: columnLetters(first + place),
  }));
  if (layout.asPercent)
    for (const { meaning, letters } of placed)
      if (meaning && RATES[meaning]) page.add(`format ${letters}${rows[0].line}:${letters}${line} 0.0%`);
  if (chooser.chance(0.3)) page.put(line++, at.column, filled(chooser.value(NOTES), blanks));
  return { subject, layout, columns: placed, rows, next: { row: line, column: first + placed.length } };
}

/** The total first, or last as some offices have it. */
function inOrder(chooser: Chooser, rows: readonly NamedRow[]): readonly NamedRow[] {
  const kept = rows.filter(
    ({ level, isHeading }) => isHeading || level === 0 || chooser.chance(level === 1 ? 0.9 : 0.75),
  );
  const isFlat = kept.every(({ level, isHeading }) => level < 2 && !isHeading);
  return isFlat && kept[0].level === 0 && chooser.chance(0.15) ? [...kept.slice(1), kept[0]] : kept;
}

function figureOf(levels: Levels, meaning: Meaning | null, multiply: number, layout: Layout): number | null {
  if (meaning === null) return null;
  const of = RATES[meaning];
  if (!of) return inUnit(levels[meaning as keyof Levels], multiply);
  const form = meaning === 'planPercent' ? 'index' : layout.form;
  return rateOf(levels[of[0]], levels[of[1]], { form, asPercent: layout.asPercent });
}
