import { createHeadlessEngine } from '../engine/headless';
import type { Engine } from '../engine/engine';
import { untilAnswered } from '../engine/patience';
import { OfficeHost, type HostOptions } from '../office-host/host';
import { newXlsx, openXlsx, saveXlsx, type OpenedXlsx, type SavedXlsx } from '../xlsx';
import { openAddinPage, type AddinPage } from './addin-page';
import type { BuiltAddin } from './built-addin';

/** A workbook with the running add-in beside it, without a screen. */
export interface Headless {
  engine: Engine;
  host: OfficeHost;
  page: AddinPage;
  /** Workbooks that the add-in made beside this one, as files. */
  created: readonly Uint8Array[];
  /**
   * The workbook as a file: the opened package with what was changed since, all formulas calculated. Cells whose functions do not answer
   * are told, and calculated when Excel opens the file.
   */
  save(): Promise<SavedXlsx & { unanswered: string[] }>;
  close(): Promise<void>;
}

/**
 * Opens a workbook and the add-in with it.
 * @throws XlsxProblem where the file cannot be opened, Error where the add-in does not start
 */
export async function openHeadless(
  file: { bytes: Uint8Array; name: string },
  addin: BuiltAddin,
  options: HostOptions = {},
): Promise<Headless> {
  return openHeadlessWorkbook(openXlsx(file.bytes, file.name), addin, options);
}

/** The same with a new, empty workbook. */
export async function openNew(name: string, addin: BuiltAddin, options: HostOptions = {}): Promise<Headless> {
  return openHeadlessWorkbook(newXlsx(name), addin, options);
}

/** The same with a workbook that is open, or new. */
export async function openHeadlessWorkbook(
  opened: OpenedXlsx,
  addin: BuiltAddin,
  options: HostOptions = {},
): Promise<Headless> {
  const engine = await createHeadlessEngine(opened.content);
  // no one sees the pane: it draws nothing and asks nothing of the workbook by itself
  const host = new OfficeHost(engine, {
    documentName: opened.fileName,
    paneState: 'Background',
    ...options,
  });
  const dispose = () => {
    host.dispose();
    engine.dispose();
  };
  const saved = (isUnanswered: boolean) =>
    saveXlsx(opened, { grid: engine.snapshot(), beside: engine.beside }, isUnanswered);
  const created: Uint8Array[] = [];
  host.setDocumentFile({
    // Excel gives the file as it stands, whether functions have answered or not
    bytes: async () => {
      await engine.calculated();
      return saved(engine.unanswered().length > 0).bytes;
    },
    created: (bytes) => created.push(bytes),
  });
  let page: AddinPage;
  try {
    page = await openAddinPage(host, addin);
  } catch (error) {
    dispose();
    throw error;
  }
  return {
    engine,
    host,
    page,
    created,
    save: async () => {
      await host.idle();
      const unanswered = await untilAnswered(engine);
      return { ...saved(unanswered.length > 0), unanswered };
    },
    close: async () => {
      // Office.js gives its references back after the add-in has its answer
      await host.idle();
      page.close();
      dispose();
    },
  };
}
