import { untilAnswered } from '../engine/patience';
import type { BuiltAddin } from './built-addin';
import { assertOtherFile, assertSameKind, readWorkbookFile, writeWhole } from './files';
import type { Headless } from './headless';
import { messages, type Language } from './messages';
import type { Terminal } from './terminal';

/** Language of Excel's display for a command's language. */
const uiLocaleOf = (language: Language) => (language === 'vi' ? 'vi-VN' : 'en-US');

/** The engine is large: only commands that open a workbook load it. */
const loadHeadless = () => import('./headless');

/** Cells are named up to so many. */
const MOST_CELLS = 6;

const named = (cells: readonly string[]): string =>
  [...cells.slice(0, MOST_CELLS), ...(cells.length > MOST_CELLS ? ['…'] : [])].join(', ');

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
 * Opens a workbook with the add-in beside it, does something to it once every function has answered, and saves it under another name.
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
  if (out !== undefined) {
    assertSameKind(workbook, out);
    await assertOtherFile(workbook, out);
  }
  terminal.progress(texts.opening(workbook));
  const file = await readWorkbookFile(workbook);
  terminal.progress(texts.starting);
  const headless = await start(file, addin, language);
  const tellUnanswered = (cells: readonly string[], text: (cells: string) => string) => {
    if (cells.length > 0) terminal.progress(text(named(cells)));
  };
  try {
    tellUnanswered(await untilAnswered(headless.engine), texts.unanswered);
    const result = await work(headless);
    if (out !== undefined) {
      terminal.progress(texts.saving);
      const { bytes, isStale, unanswered } = await headless.save();
      await writeWhole(out, bytes);
      tellUnanswered(unanswered, isStale ? texts.savedUnanswered : texts.calculatedOnOpening);
      if (isStale) terminal.progress(texts.staleResults);
    }
    return result;
  } finally {
    await headless.close();
  }
}
