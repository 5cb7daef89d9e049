import type { WorkbookContent } from '../content';
import { copyOf } from '../copy-of';
import { XlsxPackage } from '../../spreadsheet/package/package';
import { XML_TOOLS } from './xml-tools';
import { readWorkbook, type ReadWorkbook } from './open/workbook';
import { XlsxProblem } from '../../spreadsheet/package/problem';

/** A workbook as it was opened: what the engine takes, and what saving compares with. */
export interface OpenedXlsx extends Omit<ReadWorkbook, 'content'> {
  fileName: string;
  package: XlsxPackage;
  /** For the engine, which changes `beside`. */
  content: WorkbookContent;
  /** The same, kept as it was. */
  original: WorkbookContent;
}

/**
 * Opens an .xlsx file.
 * @throws XlsxProblem for everything that cannot be opened, and nothing else
 */
export function openXlsx(bytes: Uint8Array, fileName: string): OpenedXlsx {
  try {
    const xlsx = new XlsxPackage(bytes, XML_TOOLS);
    const read = readWorkbook(xlsx, fileName.replace(/\.xls[xm]$/i, ''));
    return { ...read, fileName, package: xlsx, original: copyOf(read.content) };
  } catch (error) {
    if (error instanceof XlsxProblem) throw error;
    // A file made to confuse (nested a million deep, numbers beyond reason) fails in more ways than are foreseen.
    throw new XlsxProblem('broken', { reason: error instanceof Error ? error.message : String(error) });
  }
}
