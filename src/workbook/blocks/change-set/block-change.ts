import type { BlockPlan } from '../../../planning/block-plan';
import type { Area } from '../../../spreadsheet/area';
import type { ChartState } from '../charts';
import { contentOf, enteredAgain } from '../entered-content';
import type { FormerLook } from '../record';
import type { Changes, ExistingCells } from '../update/changes';
import type { AreaChange, CellState, Expectation } from './change-set';
import type { RowHeights } from './set-up';

/** A block that is about to be written, over the larger of what stands there and what shall stand. */
interface BlockChange {
  sheet: string;
  corner: Pick<Area, 'row' | 'column'>;
  /** `null`: nothing shall stand there. */
  plan: BlockPlan | null;
  existing: ExistingCells;
  changes: Changes;
  /** Looks that cells go back to before they are drawn again. */
  former: FormerLook[][];
  /** Looks as they are. */
  looks: FormerLook[][];
  /** The user has rules of data validation there: the block has none of its own. */
  keepsRules: boolean;
  heights: { before: RowHeights; after: RowHeights };
  /** Its chart as it is and as it shall be, where they differ. */
  charts?: { before: ChartState; after: ChartState };
}

/** What turns the cells that stand there into the planned block, and back. */
export function blockChange(change: BlockChange): AreaChange {
  const { sheet, corner, plan, existing, changes, former, looks, keepsRules, heights, charts } = change;
  const { old, touched, beside, contents, rules, unmerge, merge } = changes;
  const size = { rows: contents.length, columns: contents[0].length };
  const each = <T>(of: (r: number, c: number) => T): T[][] =>
    contents.map((line, r) => line.map((_, c) => of(r, c)));
  const ruleOf = (which: 'before' | 'after'): CellState['rules'] =>
    keepsRules ? [] : rules.map((line) => line.map((rule) => (rule ? (rule[which] ?? 'none') : null)));
  return {
    sheet,
    area: { ...size, row: corner.row, column: corner.column },
    after: {
      unmerge,
      looks: each((r, c) => (touched[r][c] && old[r][c] ? former[r][c] : null)),
      contents,
      ...(plan && { drawing: { plan, touched, beside } }),
      rules: ruleOf('after'),
      merge,
      heights: heights.after,
      ...(charts && { chart: charts.after }),
    },
    before: {
      unmerge: [...merge, ...unmerge],
      looks: each((r, c) => ((touched[r][c] || beside[r][c]) && looks[r]?.[c]) || null),
      contents: each((r, c) => (contents[r][c] === null ? null : enteredAgain(existing.formulas[r][c]))),
      rules: ruleOf('before'),
      merge: unmerge,
      heights: heights.before,
      ...(charts && { chart: charts.before }),
    },
  };
}

/** What the cells of a block shall hold and show. */
export function expectationOf(plan: BlockPlan, { sheet, area }: { sheet: string; area: Area }): Expectation {
  const cells = plan.cells.map((line) =>
    line.map((cell) => ({
      content: contentOf(cell),
      ...(cell?.formula && { value: cell.expected }),
      ...(cell?.instead && { isUsers: true }),
    })),
  );
  return { sheet, area, cells };
}
