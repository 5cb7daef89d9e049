import { intersects } from '../../../spreadsheet/area';
import type { BlockPlan, CellLook } from '../../../planning/block-plan';
import { areaOfLooks, changedBy, looksIn } from '../former-looks';
import type { FormerArea, FormerLook } from '../record';
import { lookKeys } from '../../../planning/looks';

/**
 * The looks to put back when an updated block goes: of cells it had already those of the time before its first insertion, of all
 * others what stands there now.
 * @param former - what is to be put back of the block as it is, of so many rows and columns
 * @param now - whole looks over the larger of the block as it is and as it will be
 */
export function formerOfUpdate(
  { former, rows, columns }: { former: FormerArea; rows: number; columns: number },
  now: FormerLook[][],
  plan: BlockPlan,
  keptValidation: boolean,
): FormerArea {
  const old = looksIn(former, rows, columns);
  const keys = lookKeys(plan);
  const looks = now.map((row, r) =>
    row.map(({ numberFormat, format }, c): FormerLook => {
      const kept = r < rows && c < columns ? old[r][c] : null;
      const isPlanned = r < plan.cells.length && c < plan.cells[0].length;
      const cell = { row: r, column: c, rows: 1, columns: 1 };
      // merged cells take the whole look of the first
      const isWhole = plan.merges.some((merge) => intersects(merge, cell));
      const changed = isWhole ? format : changedBy(JSON.parse(keys[r]?.[c] ?? '{}') as CellLook, format);
      const own = isPlanned ? changed : {};
      if (!kept) return { numberFormat, format: own };
      const font = { ...own.font, ...kept.format.font };
      return { numberFormat: kept.numberFormat, format: { ...own, ...kept.format, font } };
    }),
  );
  return areaOfLooks(looks, keptValidation);
}

/** What is to be put back of the first rows and columns of an area. */
export function firstOf(
  former: FormerArea,
  whole: { rows: number; columns: number },
  { rows, columns }: { rows: number; columns: number },
): FormerArea {
  const looks = looksIn(former, whole.rows, whole.columns).slice(0, rows);
  return areaOfLooks(
    looks.map((row) => row.slice(0, columns)),
    former.keptValidation,
  );
}
