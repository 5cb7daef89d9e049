import { cellAddress, fullAddress } from '../../spreadsheet/a1';
import type { BlockPlan } from '../../planning/block-plan';
import { findingsOf } from '../../findings';
import { readSheet } from '../../recognition';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { LinkedCell, WordedSource } from '../../linking/link-plan';
import { sourceAddresses } from '../../linking/source-cell';
import { namedRef } from './named-ref';
import type { BlockRecord } from './record';
import type { CellSource, InsertReport, LinkGap, SourceAddress } from '../../contract';

/** What is told of a block that was written. */
export function reportOf(
  block: BlockRecord,
  plan: BlockPlan,
  unverified: InsertReport['unverified'],
  pageRefused: boolean,
  sources: readonly SheetSnapshot[],
): InsertReport {
  const { links } = plan;
  return {
    id: block.id,
    ...namedRef(block.request),
    address: fullAddress(block.sheet, block.area),
    sheet: block.sheet,
    newSheet: block.newSheet,
    found: links.found,
    rows: links.rows,
    missing: links.missing,
    sourceSheet: links.sourceSheet,
    sourceSheets: links.sourceSheets,
    coverage: links.coverage,
    gaps: links.missingCells.map(gapOf),
    sources: links.cells.map((cell) => sourceOf(cell, block, plan)),
    unmet: links.unmet,
    findings: findingsOf({ missing: links.missingCells, sheets: links.sourceSheets }, sources.map(readSheet)),
    ...(links.assumedUnit !== undefined && { assumedUnit: links.assumedUnit }),
    unverified,
    ...(pageRefused && { pageRefused }),
    ...(block.request.given && { title: plan.title }),
  };
}

function gapOf({ row, column, reason }: BlockPlan['links']['missingCells'][number]): LinkGap {
  const gap = { row, column, why: reason.kind };
  if (reason.kind === 'notFound') return gap;
  if (reason.kind !== 'differ') return { ...gap, sheet: reason.sheet };
  const candidates = reason.candidates.map((cell) => sourceAddresses(cell).join('+'));
  return { ...gap, candidates };
}

function sourceOf(
  { row, column, source, others, isGiven }: LinkedCell,
  { sheet, area }: Pick<BlockRecord, 'sheet' | 'area'>,
  { lines = [] }: Pick<BlockPlan, 'lines'>,
): CellSource {
  const line = lines.findIndex(({ id }) => id === `row/${row}`);
  const place = line < 0 ? -1 : lines[line].columns.indexOf(column);
  const at = { sheet, row: area.row + line, column: area.column + place };
  const cell = place < 0 ? null : cellAddress(at);
  return {
    row,
    column,
    cell,
    source: source && placedSource(source),
    others: others.map(placedSource),
    isGiven,
  };
}

function placedSource({ cell, value, rowName, header, title, unit }: WordedSource): SourceAddress {
  return {
    address: sourceAddresses(cell).join('+'),
    value,
    rowName,
    header,
    title,
    unit,
    ...(cell.summed && { summed: cell.summed }),
    conversion: cell.transform,
  };
}
