import type { XmlTools } from '../../spreadsheet/package/xml';
import { asProblem } from '../excel/errors';
import { bounded } from '../switch/report';
import { documentBytes } from './document-bytes';
import type { SendOutMode, SendOutReport } from '../../contract';
import type { SendOutOptions } from './report';

/** Bytes turned into text at a time: more arguments than this a call does not take everywhere. */
const CHUNK = 0x8000;

/** What makes the copy is wanted rarely, and loaded when it is. */
const loadCopying = () => import(/* webpackChunkName: "send-out" */ './copy-package');

/**
 * Makes a copy of the workbook for those who do not have the add-in and opens it as a new workbook: without the add-in's functions, which
 * become Excel's own words with the same results or values, and without its record. The workbook itself stays as it is.
 * @param xml - what takes parts of the file apart
 * @throws WorkbookProblem where Excel does not give the file or does not open the copy
 */
export async function sendOutCopy(
  mode: SendOutMode,
  xml: XmlTools,
  options: SendOutOptions = {},
): Promise<SendOutReport> {
  const { onProgress, signal } = options;
  const isCancelled = () => signal?.aborted === true;
  const cancelled = { mode, changed: 0, becameValues: bounded([]), cancelled: true };
  try {
    const bytes = await documentBytes(
      (done, total) => onProgress?.({ stage: 'reading', done, total }),
      isCancelled,
    );
    if (!bytes || isCancelled()) return cancelled;
    onProgress?.({ stage: 'copying', done: 0, total: bytes.length });
    const { copyPackage } = await loadCopying();
    const copy = copyPackage(bytes, mode, xml);
    if (isCancelled()) return cancelled;
    onProgress?.({ stage: 'opening', done: 0, total: copy.bytes.length });
    await Excel.createWorkbook(base64Of(copy.bytes));
    return copy.report;
  } catch (error) {
    throw asProblem(error);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
