import { differs, digitsOf, roundingOf } from '../../indicators/arithmetic/printed-figures';
import { endsBefore, mergerOf, type Merger } from '../../indicators/language/mergers';
import { lastMonthOf, monthsOf } from '../../indicators/language/periods';
import { keyPattern, spellingKey } from '../../indicators/language/spelling';
import type { Territory } from '../../indicators/language/territories';
import { convert, parseUnit } from '../../indicators/language/units';
import { isReportedBefore, territoryOfWorkbook, writtenAt } from '../../linking/territory';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt } from '../../recognition/figures';
import { levelsOf } from '../rates';
import type { StatedCell } from '../source-finding';
import type { CellFinding } from './check-finding';
import { figureColumns, levelColumns } from './figure-columns';

/** Of fewer digits two figures are the same by chance. */
const LEAST_DIGITS = 4;

/** A level of a former territory. */
interface FormerLevel extends StatedCell {
  unit: string | null;
  territory: string;
}

const isNamed = (name: string, key: string): boolean => spellingKey(name) === key;

/** The merger that a territory was put together by, or was a part of. */
const mergerAround = (own: Territory | null): Merger | null =>
  own?.level === 'province' ? mergerOf(own.name) : null;

/** The same figure: its indicator, prices and period. */
function keyOf(row: RecognisedRow, { year, part, measure }: RecognisedColumn): string | null {
  if (row.indicator === null || row.heading || row.period !== null || year === null || part === null)
    return null;
  const { from, to } = monthsOf(part);
  return JSON.stringify([row.indicator, row.prices, row.baseYear, measure, year, from, to]);
}

/** Levels that former territories had, by what they are of. */
function formerLevels(
  sheets: readonly RecognisedSheet[],
  merger: Merger,
  own: Territory,
): Map<string, FormerLevel[]> {
  const levels = new Map<string, FormerLevel[]>();
  for (const { grid, tables } of sheets)
    for (const table of tables)
      for (const row of table.rows)
        for (const column of levelColumns(table)) {
          const written = writtenAt({ row, column, table });
          const name = written?.name || own.name;
          const isPart = merger.parts.some((part) => isNamed(part, name));
          const isFormer =
            written?.era === 'former' || !isNamed(merger.name, name) || isReportedBefore(merger, table);
          const key = keyOf(row, column);
          const { value, unit } = figureAt(grid, row.row, column.column);
          if (!isPart || !isFormer || written?.era === 'new' || key === null || value === null) continue;
          const level = {
            sheet: table.sheet,
            row: row.row,
            column: column.column,
            value,
            unit: unit || (column.unit ?? row.unit),
            territory: name,
          };
          levels.set(key, [...(levels.get(key) ?? []), level]);
        }
  return levels;
}

/** Growth of a territory that was put together on the base of one of its parts alone (so sánh khác địa giới). */
export function territoriesRule(sheets: readonly RecognisedSheet[]): CellFinding[] {
  const ofWorkbook = territoryOfWorkbook(sheets);
  const known = new Map<string, Map<string, FormerLevel[]>>();
  const levelsBefore = (merger: Merger, own: Territory) => {
    const levels = known.get(merger.name) ?? formerLevels(sheets, merger, own);
    known.set(merger.name, levels);
    return levels;
  };
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const own = table.territory?.name ? table.territory : ofWorkbook;
      const merger = mergerAround(own);
      const year = table.year?.value;
      if (!own || !merger || year === undefined || !isOfLevel(table.territory, own)) return [];
      if (endsBefore(merger, year, table.month ?? 12) || table.territory?.era === 'former') return [];
      return growthsIn(sheet, table, merger, levelsBefore(merger, own));
    }),
  );
}

/** "Toàn tỉnh" is the province, "toàn huyện" a part of it. */
const isOfLevel = (territory: Territory | null, own: Territory): boolean =>
  territory === null || territory.level === own.level;

function growthsIn(
  { grid }: RecognisedSheet,
  table: RecognisedTable,
  merger: Merger,
  former: ReadonlyMap<string, readonly FormerLevel[]>,
): CellFinding[] {
  return table.columns.flatMap((rate) => {
    const [current, base] = levelsOf(rate, table) ?? [];
    if (!current || !base || base.year === null || base.part === null || base.role === 'plan') return [];
    if (!endsBefore(merger, base.year, lastMonthOf(base.part))) return [];
    return table.rows.flatMap((row): CellFinding[] => {
      const stated = grid.value(row.row, rate.column);
      const { value, unit: own } = figureAt(grid, row.row, base.column);
      const now = writtenAt({ row, column: current, table });
      if (typeof stated !== 'number' || value === null || now?.era === 'former') return [];
      if (now?.name && !isNamed(merger.name, now.name)) return [];
      const at = { sheet: table.sheet, row: row.row, column: base.column };
      const found = { kind: 'territories', ...at, column: rate.column, stated, computed: null } as const;
      // the base says itself that it is of the former boundaries
      if (writtenAt({ row, column: base, table })?.era === 'former') return [{ ...found, against: [at] }];
      const unit = own || (base.unit ?? row.unit);
      const same = (former.get(keyOf(row, base) ?? '') ?? []).find(
        (one) => one.sheet !== table.sheet && isSame(one, value, unit),
      );
      return same ? [{ ...found, against: [at, same] }] : [];
    });
  });
}

/** Whether two levels are the same figure, in whatever units. */
function isSame(one: FormerLevel, value: number, unit: string | null): boolean {
  const [from, to] = [one.unit, unit].map((text) => (text === null ? null : parseUnit(text)));
  const scale = from && to ? convert(1, from, to) : one.unit === unit ? 1 : null;
  if (scale === null || digitsOf(one.value) < LEAST_DIGITS) return false;
  return !differs(value, one.value * scale, roundingOf(value) + roundingOf(one.value) * scale);
}

const RATES = new Set<string>(['growth', 'index', 'coefficient']);
const OF_RATES = keyPattern('(tốc độ|tăng trưởng|chỉ số|growth|index)');

/** A rate by its column, or a percentage whose row or title says that it is one. */
function isRate(
  { label, unit: own }: RecognisedRow,
  { form, unit }: RecognisedColumn,
  { title, units }: RecognisedTable,
): boolean {
  const isPercent = (own ?? unit ?? (units.length === 1 ? units[0] : null)) === '%';
  const says = [label, title].some((words) => OF_RATES.test(spellingKey(words)));
  return RATES.has(form) || (form === 'level' && isPercent && says);
}

/** Rates of a territory that was put together, which cannot lie outside those of its parts. */
export function mergedRateRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const groups = new Map<string, { territory: Territory; cell: StatedCell }[]>();
  for (const column of figureColumns(table))
    for (const row of table.rows) {
      if (!isRate(row, column, table)) continue;
      // rows are the territories, or columns are
      const territory = writtenAt({ row, column, table: { ...table, territory: null } });
      const { value } = figureAt(grid, row.row, column.column);
      if (territory?.level !== 'province' || value === null) continue;
      const { compared, year, part, form } = column;
      const place = row.territory ? [row.indicator, column.column] : [row.row, compared, year, part, form];
      const key = JSON.stringify(place);
      const cell = { sheet: table.sheet, row: row.row, column: column.column, value };
      groups.set(key, [...(groups.get(key) ?? []), { territory, cell }]);
    }
  return [...groups.values()].flatMap((group) => outsideIn(group));
}

function outsideIn(group: readonly { territory: Territory; cell: StatedCell }[]): CellFinding[] {
  return group.flatMap(({ territory, cell }): CellFinding[] => {
    const merger = territory.era === 'former' ? null : mergerAround(territory);
    if (!merger) return [];
    const parts = merger.parts.map((part) =>
      group.find(
        (one) =>
          one.cell !== cell &&
          isNamed(part, one.territory.name) &&
          (one.territory.era === 'former' || !isNamed(merger.name, one.territory.name)),
      ),
    );
    if (!parts.every((part) => part !== undefined)) return [];
    const values = parts.map((part) => part.cell.value);
    const rounding = Math.max(...[cell.value, ...values].map(roundingOf)) * 2;
    const isOutside =
      cell.value < Math.min(...values) - rounding || cell.value > Math.max(...values) + rounding;
    const { sheet, row, column, value: stated } = cell;
    const against = parts.map((part) => part.cell);
    return isOutside ? [{ kind: 'mergedRate', sheet, row, column, stated, computed: null, against }] : [];
  });
}
