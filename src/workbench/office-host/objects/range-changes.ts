import type { Area } from '../../engine/engine';
import { isUnbounded } from '../../../spreadsheet/area';
import { contains, intersection, matrix, sameArea } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { assertFormatsFree, assertUnlocked, assertUnprotected } from '../protection';
import type { RangeSelf } from './excel-object';

/** Clears contents, formats or both; formats take merges along, everything takes rules along. */
export function clear({ session, sheetId, area }: RangeSelf, applyTo: 'All' | 'Contents' | 'Formats'): void {
  const { engine } = session;
  const touched = isUnbounded(area) ? usedPart(engine.usedArea(sheetId, false), area) : area;
  if (!touched) return;
  if (applyTo !== 'Formats') assertUnlocked(session, sheetId, touched);
  if (applyTo !== 'Contents') assertFormatsFree(session, sheetId);
  const merges = engine.merges(sheetId, area);
  if (merges.some((merged) => !contains(area, merged))) throw excelError('MergedRangeConflict');
  engine.clear(sheetId, touched, applyTo);
  if (applyTo === 'Contents') return;
  for (const merged of merges) engine.unmerge(sheetId, merged);
  if (applyTo === 'All') engine.setValidation(sheetId, touched, null);
}

function usedPart(used: Area | null, area: Area): Area | null {
  return used && intersection(used, area);
}

/** Merges the range, or each of its rows; only what stands in the first cell stays. */
export function merge(self: RangeSelf, across: boolean): void {
  const { session, sheetId, area } = self;
  assertUnprotected(session, sheetId);
  if (isUnbounded(area)) throw notImplemented('merging whole rows or columns');
  if (session.tablesIn(sheetId, area).length)
    throw excelError('InvalidOperation', 'Cells of a table cannot be merged.');
  const rows = Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }));
  for (const part of across ? rows : [area]) mergeOne(self, part);
}

function mergeOne({ session, sheetId }: RangeSelf, area: Area): void {
  const { engine } = session;
  if (area.rows * area.columns === 1) return;
  const merges = engine.merges(sheetId, area);
  if (merges.some((merged) => sameArea(merged, area))) return;
  if (merges.some((merged) => !contains(area, merged))) throw excelError('MergedRangeConflict');
  const spills = matrix(area, (r, c) => engine.spillParent(sheetId, area.row + r, area.column + c));
  if (spills.some((row) => row.some(Boolean)))
    throw excelError('InvalidOperation', 'A spill cannot be merged.');
  const filled = engine
    .read(sheetId, area)
    .map((row) => row.map(({ value, formula }) => value !== '' || formula !== ''));
  const others = filled.flat().filter(Boolean).length - (filled[0][0] ? 1 : 0);
  // which of several contents Excel keeps under an empty first cell is not known here
  if (others && !filled[0][0]) throw notImplemented('merging cells whose first is empty and others are not');
  for (const merged of merges) engine.unmerge(sheetId, merged);
  if (others)
    engine.write(
      sheetId,
      area,
      matrix(area, (r, c) => (r || c ? '' : null)),
    );
  engine.merge(sheetId, area);
}

/** Takes every merge apart that touches the range. */
export function unmerge({ session, sheetId, area }: RangeSelf): void {
  assertUnprotected(session, sheetId);
  for (const merged of session.engine.merges(sheetId, area)) session.engine.unmerge(sheetId, merged);
}
