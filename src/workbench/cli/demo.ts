import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TableId } from '../../contract';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import { readWorkbookFile, writeWhole } from './files';
import type { Headless } from './headless';
import { commandHelp } from './help-text';
import { insertTable, requestOf } from './insert';
import { readInsertOptions } from './insert-options';
import { messages } from './messages';
import { switchMessages } from './switch-messages';
import { printDigest } from './print-digest';
import { answerOf } from './refused';
import { removeBlocks } from './remove';
import { removeMessages } from './remove-messages';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { start } from './workbook-command';

const SAMPLE = 'chi-tieu-2023.xlsx';
const COPY = 'ban-gui-di.xlsx';
/** Tables of the year, of the next year, of a month; the last one is taken away again. */
const TABLES = ['CT-NAM', 'TARGETS', 'BC-THANG'] as const;

const texts = messages('vi');

/** Inserts a table and shows its gist. */
async function show(headless: Headless, table: TableId, terminal: Terminal): Promise<void> {
  const { automation } = headless.page;
  const options = readInsertOptions(['--workbook', SAMPLE, '--table', table, '--out', COPY]);
  const request = requestOf(
    { ...options, table },
    await answerOf(headless, 'vi', automation.survey()),
    automation.parametersOf({ table }),
  );
  terminal.progress(texts.inserting(table, request.year));
  const { report, block } = await insertTable(headless, request, 'vi');
  const { found, rows, sourceSheets } = report;
  const linked = sourceSheets.length ? texts.linked(found, rows, sourceSheets.join(', ')) : texts.notLinked;
  terminal.result(`${printDigest(block, terminal.width)}\n${texts.inserted(report.address)}\n${linked}\n`);
}

async function removeLast(headless: Headless, terminal: Terminal): Promise<void> {
  const which = { kind: 'last' } as const;
  const { removed } = await removeBlocks(headless, { which, evenIfEdited: false, language: 'vi' }, terminal);
  for (const { table, address } of removed)
    terminal.result(`${removeMessages('vi').removed(table, address)}\n`);
}

/** The copy for those who do not have the add-in, saved where a person would save it. */
async function sendOut(headless: Headless, out: string, terminal: Terminal): Promise<void> {
  const words = switchMessages('vi');
  terminal.progress(words.copying);
  const report = await answerOf(headless, 'vi', headless.page.automation.sendOutCopy('plain'));
  const [bytes] = headless.created;
  if (!bytes) throw new Error('The add-in made no copy.');
  await writeWhole(out, bytes);
  terminal.result(`${words.copied(report.changed)}\n${texts.saved(out)}`);
}

async function run(sample: string, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  terminal.progress(texts.opening(sample));
  const file = await readWorkbookFile(sample);
  terminal.progress(texts.starting);
  const headless = await start(file, addin, 'vi');
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-'));
    const out = path.join(folder, file.name);
    for (const table of TABLES) {
      await show(headless, table, terminal);
    }
    await removeLast(headless, terminal);
    terminal.progress(texts.saving);
    await writeWhole(out, (await headless.save()).bytes);
    terminal.result(`${texts.saved(out)}\n`);
    await sendOut(headless, path.join(folder, COPY), terminal);
  } finally {
    await headless.close();
  }
}

/** What the add-in does, shown on the shipped sample, and saved in a folder of its own. */
export const demo: Command = {
  name: 'demo',
  usage: '',
  help: commandHelp('demo', {
    vi: 'phần bổ trợ làm được gì, trên một sổ mẫu: bảng của năm, của năm sau và của tháng, xóa một bảng, và bản gửi đi không có hàm CT',
    en: 'what the add-in does, shown on a sample workbook: tables of the year, of the next year and of a month, a removal, and a copy without the add-in’s functions',
  }),
  read(words) {
    if (words.length)
      throw new UsageError({ vi: 'demo không nhận thêm tham số', en: 'demo takes no further words' });
    return {
      language: 'vi',
      nothing: null,
      run: ({ addin, samples, terminal }) => run(path.join(samples, SAMPLE), addin(), terminal),
    };
  },
};
