import {
  IUndoRedoService,
  type IUniverConfig,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { CalculationPlugin } from './calculation-plugin';
import { UndoSteps } from './undo/undo-steps';
import { fileOnlyIndexedResults } from './repairs/calculation-speed';
import { takeManyMerges } from './repairs/many-merges';

/** A plugin of Univer, alone or with its configuration, as presets list them. */
export type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, object?];

let started = 0;

/**
 * Starts Univer with these plugins (of one listed twice the last entry counts) and opens the workbook in it. The unit
 * gets an id of its own: Univer keeps parsed formulas by unit id for all its instances in a process.
 */
export function startUniver(
  config: Partial<IUniverConfig>,
  plugins: PluginEntry[],
  data: IWorkbookData,
): { univer: Univer; workbook: Workbook } {
  fileOnlyIndexedResults();
  takeManyMerges();
  const univer = new Univer({ ...config, override: [[IUndoRedoService, { useClass: UndoSteps }]] });
  const entries = new Map<string, [PluginCtor<Plugin>, object?]>();
  for (const entry of [...plugins, CalculationPlugin]) {
    const [plugin, settings] = Array.isArray(entry) ? entry : [entry];
    // Cached values are kept: what lacks one is found and calculated by the engine itself.
    const calculates = plugin.pluginName === UniverSheetsFormulaPlugin.pluginName;
    entries.set(plugin.pluginName, [
      plugin,
      calculates ? { ...settings, initialFormulaComputing: CalculationMode.NO_CALCULATION } : settings,
    ]);
  }
  for (const [plugin, settings] of entries.values()) univer.registerPlugin(plugin, settings);
  started += 1;
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    ...data,
    id: `workbook-${started}`,
  });
  return { univer, workbook };
}
