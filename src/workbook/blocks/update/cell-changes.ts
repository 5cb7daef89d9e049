import { differs, roundingOf } from '../../../indicators/arithmetic/printed-figures';
import { sourceAddresses } from '../../../linking/source-cell';
import { cellKey } from '../../../planning';
import type { BlockPlan, PlannedCell } from '../../../planning/block-plan';
import { cellNames } from '../../../planning/cell-names';
import { targetsIn } from '../../../planning/targets';
import { cellAddress } from '../../../spreadsheet/a1';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import type { CellChange, TypedDifference } from '../../../planning/cell-change';
import { contentOf } from '../entered-content';
import { BUSY } from '../lateness';
import type { Preflight } from '../preflight';
import { sameContent, sameValue } from '../same-content';
import { linesIn } from './layout-snapshot';
import type { ExistingBlock } from './typed-cells';

/** A cell of a block as it is now. */
interface CellNow {
  value: CellValue;
  content: CellValue;
  /** Where it stands, counted from the first cell. */
  row: number;
  column: number;
}

/** The cells of a block by what they are; none of one whose layout is not known. */
function cellsOf({ block, area }: ExistingBlock, { now }: Preflight): Map<string, CellNow> {
  const cells = new Map<string, CellNow>();
  const layout = block.interrupted ? undefined : block.layout;
  const lines = layout ? linesIn(layout) : [];
  lines.slice(0, area.rows).forEach(({ id, columns }, row) =>
    columns.slice(0, area.columns).forEach((key, column) => {
      if (!id || !key) return;
      const [value, content] = [now.values[row][column], now.formulas[row][column]];
      cells.set(cellKey(id, key), { value, content, row, column });
    }),
  );
  return cells;
}

const shownBy = (cell: PlannedCell): CellValue | undefined => (cell.formula ? cell.expected : cell.content);

/** Each cell that an update changes, by the table's row and column, wherever these stand then; what the user typed stays. */
export function cellChanges(preflight: Preflight, existing: ExistingBlock, plan: BlockPlan): CellChange[] {
  const before = cellsOf(existing, preflight);
  if (!before.size) return [];
  const { sheet, area } = existing;
  const targets = targetsIn(plan);
  const { rowName, header } = cellNames(plan);
  const addressAt = (row: number, column: number) =>
    cellAddress({ sheet, row: area.row + row, column: area.column + column });
  const changes = [...targets].flatMap(([key, { row, column, cell }]): CellChange[] => {
    if (!cell || cell.instead) return [];
    const change = changeOf(before.get(key), cell);
    if (!change) return [];
    return [{ address: addressAt(row, column), rowName: rowName(row), header: header(column), ...change }];
  });
  const gone = [...before].flatMap(([key, { value, content, row, column }]): CellChange[] =>
    targets.get(key)?.cell || content === ''
      ? []
      : [
          {
            address: addressAt(row, column),
            rowName: '',
            header: '',
            kind: 'gone',
            before: value,
            after: null,
          },
        ],
  );
  return [...changes, ...gone];
}

function changeOf(
  now: CellNow | undefined,
  cell: PlannedCell,
): Pick<CellChange, 'kind' | 'before' | 'after'> | null {
  const shown = shownBy(cell);
  const after = shown ?? null;
  if (!now) return shown === '' ? null : { kind: 'new', before: null, after };
  const { value: before, content } = now;
  const isSameFormula = sameContent(contentOf(cell), content);
  // a function that has not answered says nothing about the figure
  if (isSameFormula && (shown === undefined || before === BUSY)) return null;
  if (shown !== undefined && sameValue(shown, before))
    return isSameFormula ? null : { kind: 'formula', before, after };
  return { kind: 'value', before, after };
}

/** Where what the user typed is another figure than the source states, by more than rounding. */
export function typedDifferences(
  preflight: Preflight,
  existing: ExistingBlock,
  plan: BlockPlan,
): TypedDifference[] {
  const before = cellsOf(existing, preflight);
  const targets = targetsIn(plan);
  const { rowName, header } = cellNames(plan);
  const { sheet, area } = existing;
  return plan.links.cells.flatMap(({ row, column, source }): TypedDifference[] => {
    const key = cellKey(`row/${row}`, column);
    const target = targets.get(key);
    if (!source || source.value === null || !target?.cell?.instead) return [];
    const typed = before.get(key)?.value;
    if (typeof typed !== 'number' || !differs(typed, source.value, roundingOf(typed))) return [];
    return [
      {
        address: cellAddress({ sheet, row: area.row + target.row, column: area.column + target.column }),
        rowName: rowName(target.row),
        header: header(target.column),
        typed,
        source: { addresses: sourceAddresses(source.cell), value: source.value },
      },
    ];
  });
}
