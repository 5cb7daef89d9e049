import { LocaleType, LogLevel } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { WorkbookContent } from '../content';
import type { Engine } from './engine';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { UniverEngine } from './univer-engine';

/** Opens a workbook without a screen, in Node. */
export async function createHeadlessEngine(content: WorkbookContent): Promise<Engine> {
  return new UniverEngine(openHeadless(content));
}

/** Univer without a screen, with a workbook in it. */
export function openHeadless(content: WorkbookContent): OpenWorkbook {
  const plugins = [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
  ];
  const config = { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR };
  return openWorkbook(config, plugins, content);
}
