import type { BlockPlan, PlannedCell } from '../../../planning/block-plan';
import { cellKey, isFormula, type Typed, type TypedContent } from '../../../planning';
import { targetsIn, type Target } from '../../../planning/targets';
import type { TypedPlace } from '../../../contract';
import type { Area } from '../../../spreadsheet/area';
import { redirected } from '../../../spreadsheet/formula-references';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import { sameContent } from '../same-content';
import { shownContent } from '../shown-content';
import { contentOf } from '../entered-content';
import { linesIn } from './layout-snapshot';
import type { ExistingBlock, TypedCell } from './typed-cells';

/** What becomes of what the user typed when a block is made again. */
export interface UserEdits {
  typed: Typed;
  /** Cells that keep what was typed. */
  kept: number;
  /** Cells the user emptied that are the table's own: they are written again. */
  refilled: number;
  /** Their row or column is not in the new block, or a formula refers to what is not. */
  lost: TypedPlace[];
  /** Figures typed in a unit that is another in the new block: no one but the user knows how to convert them. */
  otherUnit: TypedPlace[];
}

/**
 * Finds for each typed cell its place in the new block, by the name of its row and the key of its column.
 * @param plan - the new block as it would be without what was typed
 */
export function userEditsFor(typed: TypedCell[], { block, area }: ExistingBlock, plan: BlockPlan): UserEdits {
  const targets = targetsIn(plan);
  const origin = plan.place.kind === 'cell' ? plan.place : { row: 0, column: 0 };
  const redirect = redirectionOf({ block, area }, targets, origin);
  const edits = new Map<string, TypedContent>();
  const outcome: UserEdits = { typed: edits, kept: 0, refilled: 0, lost: [], otherUnit: [] };
  for (const one of typed) {
    const target = targets.get(cellKey(one.line, one.column));
    const cell = target?.cell ?? null;
    if (one.content === '') {
      if (!cell || cell.content === '') continue;
      // an input cell was emptied because the user wants it empty
      if (cell.role === 'input') edits.set(cellKey(one.line, one.column), one);
      else outcome.refilled++;
      continue;
    }
    const content = isFormula(one.content) ? redirected(one.content, redirect) : one.content;
    if (!cell || content === null) {
      outcome.lost.push(leftBehind(one));
      continue;
    }
    if (sameContent(contentOf(cell), content)) continue;
    if (target!.unit !== one.unit && isFigure(one.content, cell)) outcome.otherUnit.push(leftBehind(one));
    const { numberFormat } = one;
    edits.set(cellKey(one.line, one.column), {
      content,
      ...(numberFormat !== undefined && { numberFormat }),
    });
    outcome.kept++;
  }
  return outcome;
}

function leftBehind({ address, content }: TypedCell): TypedPlace {
  return { address, content: shownContent(String(content)) };
}

const OF_FIGURES = new Set<PlannedCell['role']>(['input', 'linked', 'computed']);

function isFigure(content: CellValue, { role }: PlannedCell): boolean {
  return OF_FIGURES.has(role) && /\d/.test(String(content));
}

/** Where a reference from within the block points once the block is made again; `null` where that cell is gone. */
function redirectionOf(
  { block, area }: Pick<ExistingBlock, 'block' | 'area'>,
  targets: Map<string, Target>,
  origin: Pick<Area, 'row' | 'column'>,
) {
  const lines = block.layout ? linesIn(block.layout) : [];
  return (row: number, column: number) => {
    const line = lines[row - area.row] as (typeof lines)[number] | undefined;
    const key = line?.columns[column - area.column];
    if (line === undefined || key === undefined) return { row, column };
    const target = targets.get(cellKey(line.id, key));
    return target ? { row: origin.row + target.row, column: origin.column + target.column } : null;
  };
}
