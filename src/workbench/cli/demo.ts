import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import { readWorkbookFile, writeWhole } from './files';
import { describe, insertTable, requestOf } from './insert';
import { readInsertOptions } from './insert-options';
import { messages } from './messages';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { start } from './workbook-command';

const SAMPLE = 'chi-tieu-2023.xlsx';
const TABLES = ['CT-NAM', 'TARGETS'];

async function run(sample: string, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  const texts = messages('vi');
  terminal.progress(texts.opening(sample));
  const file = await readWorkbookFile(sample);
  terminal.progress(texts.starting);
  const headless = await start(file, addin, 'vi');
  try {
    const out = path.join(await mkdtemp(path.join(tmpdir(), 'chi-tieu-')), file.name);
    for (const table of TABLES) {
      const options = readInsertOptions(['--workbook', sample, '--table', table, '--out', out]);
      const { automation } = headless.page;
      const request = requestOf(options, await automation.survey(), automation.parametersOf(table));
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

/** What the add-in does, shown on the shipped sample, and saved in a folder of its own. */
export const demo: Command = {
  name: 'demo',
  usage: '',
  help: 'demo: what the add-in does, shown on a sample workbook',
  read(words) {
    if (words.length) throw new UsageError('demo takes no further words');
    return {
      language: 'vi',
      nothing: null,
      run: ({ addin, samples, terminal }) => run(path.join(samples, SAMPLE), addin(), terminal),
    };
  },
};
