import { cellName } from '../../../spreadsheet/a1';
import type { BlockPlan, CellLook, PlannedCell } from '../../../planning/block-plan';
import { changedBy, putLooks } from '../former-looks';
import { rectangles } from '../../../spreadsheet/rectangles';
import type { FormerLook } from '../record';
import type { Area } from '../../../spreadsheet/area';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import { applyLook, applyValidation, enteredAgain, lookKeys } from '../write-block';
import type { Changes, Standing } from './changes';
import { facesOfDrawn, type SheetSetUp } from './drawn';

type Corner = Pick<Area, 'row' | 'column'>;

/** How cells of a new sheet look, as far as a block changes it. */
const UNTOUCHED: Excel.CellPropertiesFormat = {
  font: { bold: false, italic: false, color: '#000000', size: 11 },
  fill: {},
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};
/** A look that changes everything a block can change. */
const EVERYTHING: CellLook = {
  bold: true,
  italic: true,
  align: 'left',
  indent: 1,
  wrap: true,
  bordered: true,
  size: 1,
  fill: '#FFFFFF',
  color: '#000000',
};

/** What cells of a sheet of the block's own go back to before they are drawn anew. */
export function untouchedLooks({ rows, columns, drawn }: Standing): FormerLook[][] {
  const faces = drawn && facesOfDrawn(drawn);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ({
      numberFormat: 'General',
      format: changedBy(faces?.[r][c].look ?? EVERYTHING, UNTOUCHED),
    })),
  );
}

/** Queues what turns the block into the planned one; cells that shall stay as they are, are not named. */
export function writeUpdate(
  sheet: Excel.Worksheet,
  corner: Corner,
  plan: BlockPlan,
  changes: Changes,
  former: FormerLook[][],
  withRules: boolean,
): void {
  const { touched, old } = changes;
  const at = placer(sheet, corner);
  for (const merge of changes.unmerge) at(merge).unmerge();
  putLooks(
    sheet,
    corner,
    touched.map((row, r) => row.map((is, c) => (is && old[r][c] ? former[r][c] : null))),
  );
  const painted = (key: (cell: PlannedCell | null, r: number, c: number) => string | null) =>
    rectangles(plan.cells.map((row, r) => row.map((cell, c) => (touched[r][c] ? key(cell, r, c) : null))));
  for (const { key, area } of painted((cell) => cell?.numberFormat ?? 'General')) {
    // one format for the whole range is a scalar, which the typings do not know
    at(area).numberFormat = key as unknown as string[][];
  }
  writeContents(at, changes.contents);
  for (const { area } of painted(() => 'touched')) {
    at(area).format.font.name = plan.font;
    at(area).format.verticalAlignment = 'Center';
  }
  const looks = lookKeys(plan);
  for (const { key, area } of painted((_, r, c) => looks[r][c])) {
    applyLook(at(area), JSON.parse(key) as CellLook, area);
  }
  closeBorders(at, changes, plan);
  if (withRules) writeRules(at, corner, changes, 'after');
  for (const merge of changes.merge) at(merge).merge(false);
}

/** Queues what makes the cells as they were before an update, wherever it stopped. */
export function undoUpdate(
  sheet: Excel.Worksheet,
  corner: Corner,
  changes: Changes,
  before: { formulas: CellValue[][]; looks: FormerLook[][] },
  withRules: boolean,
): void {
  const { touched, beside, contents } = changes;
  const at = placer(sheet, corner);
  for (const merge of [...changes.merge, ...changes.unmerge]) at(merge).unmerge();
  putLooks(
    sheet,
    corner,
    touched.map((row, r) => row.map((is, c) => (is || beside[r][c] ? before.looks[r][c] : null))),
  );
  writeContents(
    at,
    contents.map((row, r) =>
      row.map((content, c) => (content !== null ? enteredAgain(before.formulas[r][c]) : null)),
    ),
  );
  if (withRules) writeRules(at, corner, changes, 'before');
  for (const merge of changes.unmerge) at(merge).merge(false);
}

type At = (area: Area) => Excel.Range;

const placer =
  (sheet: Excel.Worksheet, { row, column }: Corner): At =>
  (area) =>
    sheet.getRangeByIndexes(row + area.row, column + area.column, area.rows, area.columns);

function writeContents(at: At, contents: (CellValue | null)[][]): void {
  if (contents.every((row) => row.every((content) => content === null))) return;
  at({ row: 0, column: 0, rows: contents.length, columns: contents[0].length }).formulas = contents;
}

/** Where a neighbour went back to its former look, the border it shared went along. */
function closeBorders(at: At, { beside }: Changes, plan: BlockPlan): void {
  const looks = lookKeys(plan);
  const keys = beside.map((row, r) =>
    row.map((is, c) => (is && (JSON.parse(looks[r][c] ?? '{}') as CellLook).bordered ? 'bordered' : null)),
  );
  for (const { area } of rectangles(keys)) applyLook(at(area), { bordered: true }, area);
}

function writeRules(at: At, corner: Corner, { rules }: Changes, when: 'before' | 'after'): void {
  const keys = rules.map((row) =>
    row.map(({ before, after }) =>
      before || after ? JSON.stringify(when === 'after' ? after : before) : null,
    ),
  );
  for (const { key, area } of rectangles(keys)) {
    const rule = JSON.parse(key) as PlannedCell['validation'] | null;
    at(area).dataValidation.clear();
    if (rule) applyValidation(at(area), rule, cellName(corner.row + area.row, corner.column + area.column));
  }
}

/** Queues the set-up of a sheet of the block's own, where it is another than before. */
export function setUpAgain(
  sheet: Excel.Worksheet,
  corner: Corner,
  size: { rows: number; columns: number },
  before: SheetSetUp | undefined,
  after: SheetSetUp,
): void {
  const at = placer(sheet, corner);
  const had = new Map(before?.heights);
  for (const [row, height] of after.heights) {
    if (had.get(row) !== height) at({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
    had.delete(row);
  }
  for (const row of had.keys()) at({ row, column: 0, rows: 1, columns: 1 }).format.autofitRows();
  if (JSON.stringify(before?.page) !== JSON.stringify(after.page) || before === undefined) {
    const { printArea, titleRows } = after.page;
    sheet.pageLayout.setPrintArea(at(printArea ?? { row: 0, column: 0, ...size }));
    sheet.pageLayout.setPrintTitleRows(`$${corner.row + titleRows[0] + 1}:$${corner.row + titleRows[1] + 1}`);
  }
  if (before?.freezeRows !== after.freezeRows) sheet.freezePanes.freezeRows(corner.row + after.freezeRows);
}
