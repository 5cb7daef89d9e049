import type { XmlTools } from '../../spreadsheet/package/xml';
import { XlsxProblem } from '../../spreadsheet/package/problem';
import { asProblem } from '../excel/errors';
import { WorkbookProblem } from '../excel/problem';
import { confirmed } from '../shown-values/confirm';
import { loadShownValues } from '../shown-values/load';
import { bounded } from '../switch/report';
import { documentBytes } from './document-bytes';
import type { SendOutMode, SendOutReport } from '../../contract';
import type { SendOutCopy } from './copy-package';
import type { SendOutOptions } from './report';

/** Bytes turned into text at a time: more arguments than this a call does not take everywhere. */
const CHUNK = 0x8000;

/** What makes the copy is wanted rarely, and loaded when it is. */
const loadCopying = () => import(/* webpackChunkName: "send-out" */ './copying');

/**
 * Makes a copy of the workbook for those who do not have the add-in and opens it as a new workbook: without the add-in's functions, which
 * become Excel's own words with the same results or values, without its record and without macros. The workbook itself stays as it is.
 * @param xml - what takes parts of the file apart
 * @throws WorkbookProblem `valuesUnconfirmed`; and where Excel does not give the file or does not open the copy, which was then given to `onFile`
 */
export async function sendOutCopy(
  mode: SendOutMode,
  xml: XmlTools,
  options: SendOutOptions = {},
): Promise<SendOutReport> {
  const { onProgress, onFile, signal, called = 'bản gửi đi' } = options;
  const isCancelled = () => signal?.aborted === true;
  const cancelled = { mode, changed: 0, becameValues: bounded([]), leftMacros: false, cancelled: true };
  const read = () =>
    documentBytes((done, total) => onProgress?.({ stage: 'reading', done, total }), isCancelled).catch(
      async (error: unknown) => {
        throw (await editingProblem()) ?? error;
      },
    );
  const bytes = options.asShown ? await read() : await confirmedBytes(read, xml, signal);
  if (!bytes || isCancelled()) return cancelled;
  onProgress?.({ stage: 'copying', done: 0, total: bytes.length });
  const copy = await copied(bytes, mode, xml);
  if (isCancelled()) return cancelled;
  onFile?.({
    name: copyName(Office.context.document?.url ?? '', called),
    bytes: copy.bytes,
    type: XLSX_TYPE,
  });
  onProgress?.({ stage: 'opening', done: 0, total: copy.bytes.length });
  try {
    await Excel.createWorkbook(base64Of(copy.bytes));
  } catch (error) {
    throw (await editingProblem()) ?? whyNotOpened(asProblem(error));
  }
  return copy.report;
}

/** The file once every cell that calls our functions shows its result in it; `null` where it was cancelled. */
async function confirmedBytes(
  read: () => Promise<Uint8Array | null>,
  xml: XmlTools,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  let bytes: Uint8Array | null = null;
  const look = async () => {
    bytes = await read();
    if (!bytes) return [];
    const { shownPackage } = await loadCopying();
    const { unconfirmedIn } = await loadShownValues();
    const given = bytes;
    const { workbook, isOurs } = await ofFile(() => shownPackage(given, xml));
    return ofFile(() => unconfirmedIn(workbook, isOurs));
  };
  try {
    await confirmed(look, signal);
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
  return bytes;
}

async function copied(bytes: Uint8Array, mode: SendOutMode, xml: XmlTools): Promise<SendOutCopy> {
  const { copyPackage } = await loadCopying();
  return ofFile(() => copyPackage(bytes, mode, xml));
}

/** What is read in the file; that it cannot be read is told in the room's words. */
async function ofFile<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof XlsxProblem)
      throw new WorkbookProblem(NOT_OURS_TO_READ.has(error.code) ? 'fileNotGiven' : 'fileUnreadable');
    throw asProblem(error);
  }
}

/** A label that protects the content makes the file one that is encrypted. */
const NOT_OURS_TO_READ: ReadonlySet<string> = new Set(['passwordProtected', 'oldXls', 'notXlsx']);
/** Answers that are not about the copy. */
const OF_THE_SESSION: ReadonlySet<string> = new Set([
  'cellEditMode',
  'busyWorkbook',
  'sessionLostBeforeWrite',
  'hostTooOld',
]);

/**
 * The problem of a cell that is being edited, where that is what stands in the way: a refused new workbook does not say so on the web, a
 * request of the ordinary kind does.
 */
async function editingProblem(): Promise<WorkbookProblem | null> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return null;
  } catch (error) {
    const problem = asProblem(error);
    return problem.code === 'cellEditMode' ? problem : null;
  }
}

/** Excel refuses the new workbook under extension hardening, for workbooks with macros, and now and then. */
function whyNotOpened(problem: WorkbookProblem): WorkbookProblem {
  if (OF_THE_SESSION.has(problem.code)) return problem;
  return new WorkbookProblem(problem.code === 'tooLarge' ? 'copyTooLarge' : 'copyNotOpened', problem.details);
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `…/Báo%20cáo.xlsm` -> `Báo cáo (bản gửi đi).xlsx`. */
function copyName(url: string, called: string): string {
  const last = url.split(/[\\/]/).pop()?.split(/[?#]/)[0] ?? '';
  const name = unescaped(last).replace(/\.[^.]*$/, '') || 'chi-tieu';
  return `${name} (${called}).xlsx`;
}

/** Percent signs that encode nothing stand for themselves. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
