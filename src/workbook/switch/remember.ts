import { shownCalls } from '../../formulas/translation';
import { movedFormula } from '../blocks/find-block';
import type { BlockRecord, RecordContent } from '../blocks/record';
import type { FormulaMode } from '../../tables/choices';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { KeptFormula, KeptSheetFormula } from './kept-formulas';
import type { Change } from './plan-switch';
import { contains, movedBy, type BlockHere } from './sources';

interface SheetName {
  name: string;
  id: string;
}

const isWhole = (area: Area, { source, after }: Change): boolean =>
  contains(area, source.row, source.column) &&
  contains(area, source.row + after.length - 1, source.column + after[0].length - 1);

const isAt = (row: number, column: number) => (kept: KeptFormula) =>
  kept.row === row && kept.column === column;

/**
 * The record once changes were written: what they put in place of formulas is what a block is compared with from then on, and the
 * formulas are kept until they are restored.
 */
export function remember(
  record: RecordContent,
  sheet: SheetName,
  here: readonly BlockHere[],
  changes: readonly Change[],
  mode: FormulaMode,
): RecordContent {
  const { blocks, kept } = record;
  const ownSheet = (one: KeptSheetFormula): boolean => one.sheet === sheet.name;
  const others = kept.filter((one) => !ownSheet(one));
  const mine = new Map(kept.filter(ownSheet).map((one) => [`${one.row}:${one.column}`, one]));
  const updated = new Map<string, BlockRecord>();
  for (const change of changes) {
    const { source, after } = change;
    const owner = here.find(({ area }) => isWhole(area, change));
    const formula = shownCalls(source.formula);
    if (owner) {
      const block = updated.get(owner.block.id) ?? copyOf(owner.block);
      updated.set(block.id, block);
      rememberInBlock(block, owner, change, mode);
      continue;
    }
    const key = `${source.row}:${source.column}`;
    if (mode === 'ct') mine.delete(key);
    else {
      const { row, column } = source;
      mine.set(key, { sheet: sheet.name, sheetId: sheet.id, row, column, formula, written: after });
    }
  }
  return {
    ...record,
    blocks: blocks.map((block) => updated.get(block.id) ?? block),
    kept: [...others, ...mine.values()],
  };
}

const copyOf = (block: BlockRecord): BlockRecord => ({
  ...block,
  written: block.written.map((line) => [...line]),
  kept: [...(block.kept ?? [])],
});

function rememberInBlock(
  block: BlockRecord,
  here: BlockHere,
  { source, after }: Change,
  mode: FormulaMode,
): void {
  const { down, right } = movedBy(here);
  const [row, column] = [source.row - here.area.row, source.column - here.area.column];
  const back = (content: CellValue): CellValue => movedFormula(content, -down, -right);
  const written = after.map((line) => line.map(back));
  written.forEach((line, r) =>
    line.forEach((content, c) => {
      // a cell that a merge covers is not written
      if (block.written[row + r][column + c] !== null) block.written[row + r][column + c] = content;
    }),
  );
  const rest = (block.kept ?? []).filter((kept) => !isAt(row, column)(kept));
  const formula = String(back(shownCalls(source.formula)));
  block.kept = mode === 'ct' ? rest : [...rest, { row, column, formula, written }];
  if (block.kept.length === 0) delete block.kept;
}

/** Blocks that were switched as a whole are of that mode from then on, as if they had been inserted so. */
export function inMode(record: RecordContent, ids: ReadonlySet<string>, mode: FormulaMode): RecordContent {
  return {
    ...record,
    blocks: record.blocks.map((block) =>
      ids.has(block.id) ? { ...block, request: { ...block.request, mode } } : block,
    ),
  };
}
