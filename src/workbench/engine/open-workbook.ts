import type { IUniverConfig } from '@univerjs/core';
import type { WorkbookContent } from '../content';
import { withNames } from './names';
import { newSheetBeside } from './new-sheet';
import { takeSpills } from './spills';
import { type PluginEntry, startUniver } from './start-univer';
import type { OpenWorkbook } from './univer-engine';

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
