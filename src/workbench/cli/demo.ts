import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuiltAddin } from './built-addin';
import { readWorkbookFile, writeWhole } from './files';
import { describe, insertTable, requestOf, start, type Terminal } from './insert';
import { messages } from './messages';
import { readInsertOptions } from './options';

const TABLES = ['CT-NAM', 'TARGETS'];

/** The command `demo`: both tables in the shipped sample, printed, and saved in a folder of their own. */
export async function demo(sample: string, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  const texts = messages('vi');
  terminal.progress(texts.opening(sample));
  const file = await readWorkbookFile(sample);
  terminal.progress(texts.starting);
  const headless = await start(file, addin, 'vi');
  try {
    const out = path.join(await mkdtemp(path.join(tmpdir(), 'chi-tieu-')), file.name);
    for (const table of TABLES) {
      const options = readInsertOptions(['--workbook', sample, '--table', table, '--out', out]);
      const request = requestOf(options, await headless.page.automation.survey());
      terminal.progress(texts.inserting(table, request.year));
      terminal.result(`${describe(await insertTable(headless, request, 'vi'), 'vi', terminal.width)}\n`);
    }
    terminal.progress(texts.saving);
    await writeWhole(out, (await headless.save()).bytes);
    terminal.result(texts.saved(out));
  } finally {
    await headless.close();
  }
}
