import { newXlsx } from '../xlsx';
import type { Automation } from '../../contract';
import type { BuiltAddin } from './built-addin';
import { openHeadlessWorkbook } from './headless';
import { messages, type Language } from './messages';
import type { Terminal } from './terminal';
import { uiLocaleOf } from './workbook-command';

/** Starts the add-in beside an empty workbook, which reading a text does not need, and asks it. */
export async function withReportReader<Answer>(
  addin: BuiltAddin,
  language: Language,
  terminal: Terminal,
  ask: (reader: Automation) => Promise<Answer>,
): Promise<Answer> {
  terminal.progress(messages(language).starting);
  const headless = await openHeadlessWorkbook(newXlsx('bao-cao.xlsx'), addin, {
    uiLocale: uiLocaleOf(language),
  });
  try {
    return await ask(headless.page.automation);
  } finally {
    await headless.close();
  }
}
