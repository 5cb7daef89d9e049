import type { BuiltAddin } from './built-addin';
import { assertOtherFile, readWorkbookFile, writeWhole } from './files';
import type { Headless } from './headless';
import { messages, type Language } from './messages';
import type { Terminal } from './terminal';

/** Language of Excel's display for a command's language. */
const uiLocaleOf = (language: Language) => (language === 'vi' ? 'vi-VN' : 'en-US');

/** The engine is large: only commands that open a workbook load it. */
const loadHeadless = () => import('./headless');

/** Opens the add-in; that it does not start is told in words. */
export async function start(
  file: { bytes: Uint8Array; name: string },
  addin: BuiltAddin,
  language: Language,
): Promise<Headless> {
  const { openHeadless } = await loadHeadless();
  return openHeadless(file, addin, { uiLocale: uiLocaleOf(language) });
}

/** The same with an empty workbook. */
export async function startNew(name: string, addin: BuiltAddin, language: Language): Promise<Headless> {
  const { openNew } = await loadHeadless();
  return openNew(name, addin, { uiLocale: uiLocaleOf(language) });
}

/**
 * Opens a workbook with the add-in beside it, does something to it, and saves it under another name.
 * @param files.out - without it nothing is saved
 * @throws CliProblem where a file cannot be read or written; what the work throws leaves no file
 */
export async function withWorkbook<Result>(
  files: { workbook: string; out?: string; language: Language },
  addin: BuiltAddin,
  terminal: Terminal,
  work: (headless: Headless) => Promise<Result>,
): Promise<Result> {
  const { workbook, out, language } = files;
  const texts = messages(language);
  if (out !== undefined) await assertOtherFile(workbook, out);
  terminal.progress(texts.opening(workbook));
  const file = await readWorkbookFile(workbook);
  terminal.progress(texts.starting);
  const headless = await start(file, addin, language);
  try {
    const result = await work(headless);
    if (out !== undefined) {
      terminal.progress(texts.saving);
      const { bytes, isStale } = await headless.save();
      await writeWhole(out, bytes);
      if (isStale) terminal.progress(texts.staleResults);
    }
    return result;
  } finally {
    await headless.close();
  }
}
