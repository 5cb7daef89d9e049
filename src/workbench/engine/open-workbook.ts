import type { IUniverConfig, Univer, Workbook } from '@univerjs/core';
import type { BesideGrid, WorkbookContent } from '../content';
import { withNames } from './names';
import { newSheetBeside } from './new-sheet';
import { type OpenedSpills, takeSpills } from './spills';
import { type PluginEntry, startUniver } from './start-univer';

/** A workbook open in Univer, with or without its grid. */
export interface OpenWorkbook {
  univer: Univer;
  workbook: Workbook;
  beside: BesideGrid;
  spills: OpenedSpills;
  /** Of the workbook as it was given; Univer's own id differs. */
  originalId: string;
}

/** Starts Univer with a workbook. The content's grid is not changed; what lies beside it is used as it is. */
export function openWorkbook(
  config: Partial<IUniverConfig>,
  plugins: PluginEntry[],
  { grid, beside }: WorkbookContent,
): OpenWorkbook {
  for (const sheetId of grid.sheetOrder) beside.sheets[sheetId] ??= newSheetBeside();
  const { data, spills } = takeSpills(grid);
  const { univer, workbook } = startUniver(config, plugins, withNames(data, beside.names));
  return { univer, workbook, beside, spills, originalId: grid.id };
}
