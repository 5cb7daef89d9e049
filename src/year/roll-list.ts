import type { MissingReason } from '../linking/link-plan';
import { sourceAddresses } from '../linking/source-cell';
import { cellKey } from '../planning';
import type { BlockPlan, PlannedCell } from '../planning/block-plan';
import { cellNames } from '../planning/cell-names';
import { targetsIn } from '../planning/targets';
import { cellAddress } from '../spreadsheet/a1';
import type { CellValue } from '../spreadsheet/sheet-snapshot';
import type { Moved, MovedAs } from './moved-cells';
import type { OldBlock, OldCell } from './old-block';

/** What becomes of a cell: a link to the new period's figure, one of the kinds of what was typed, a text of the table's own, or nothing. */
export type RolledAs = 'link' | MovedAs | 'empty';

/** A cell of the new block: what stood in its place in the old one, and what it becomes. */
export interface RolledCell {
  /** `'Sheet'!B3`, in the new block. */
  address: string;
  /** Its row and column in the table's words; `''` where it is no figure of a row. */
  rowName: string;
  header: string;
  as: RolledAs;
  /** What the old block shows in its place; `null`: it has no such cell. */
  before: CellValue | null;
  /** What the new one will show; `null`: only Excel can tell. */
  after: CellValue | null;
  /** The cells it is linked to. */
  sources: string[];
  /** Why it is empty, where it has a figure of its own. */
  why?: MissingReason['kind'];
}

const OF_WORDS: ReadonlySet<PlannedCell['role']> = new Set([
  'title',
  'subtitle',
  'unitLine',
  'header',
  'note',
  'label',
]);

/**
 * Every cell of a block that is rolled forward, but for those whose formula is the same in the new place: they are counted.
 * @param plan - the new block with what is moved into it
 */
export function rollList(
  old: OldBlock,
  plan: BlockPlan,
  moved: Moved,
): { cells: RolledCell[]; computed: number } {
  const { rowName, header } = cellNames(plan);
  const linked = new Map(plan.links.cells.map((one) => [cellKey(`row/${one.row}`, one.column), one.source]));
  const missing = new Map(
    plan.links.missingCells.map(({ row, column, reason }) => [cellKey(`row/${row}`, column), reason.kind]),
  );
  let computed = 0;
  const cells = [...targetsIn(plan)].flatMap(([key, { row, column, cell }]): RolledCell[] => {
    if (!cell) return [];
    const then = old.cells.get(key);
    const named = OF_WORDS.has(cell.role)
      ? { rowName: '', header: '' }
      : { rowName: rowName(row), header: header(column) };
    const tell = (as: RolledAs, more: Partial<RolledCell> = {}): RolledCell[] => [
      {
        address: cellAddress({ sheet: plan.place.sheet, row, column }),
        ...named,
        as,
        before: then ? then.value : null,
        after: cell.formula ? (cell.expected ?? null) : cell.content,
        sources: [],
        ...more,
      },
    ];
    const as = moved.as.get(key);
    const carried: OldCell | undefined = moved.from.get(key);
    if (as === 'carried') return tell(as, { after: carried!.value, sources: [carried!.address] });
    if (as) return tell(as);
    if (cell.role === 'linked') {
      const source = linked.get(key);
      return tell('link', { sources: source ? sourceAddresses(source.cell) : [] });
    }
    if (OF_WORDS.has(cell.role)) return then && then.value !== cell.content ? tell('words') : [];
    if (cell.role === 'input' && cell.content === '') {
      const why = missing.get(key);
      const was = then !== undefined && then.value !== '';
      return why !== undefined || was || linked.has(key) ? tell('empty', why && { why }) : [];
    }
    if (cell.formula) computed++;
    return [];
  });
  return { cells, computed };
}
