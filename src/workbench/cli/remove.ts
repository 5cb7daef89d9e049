import type { InsertedBlock, InsertionRecord } from '../../contract';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import type { Headless } from './headless';
import { CliProblem, messages, type Language } from './messages';
import { printBlock } from './print-block';
import { answerOf, RefusedByAddin } from './refused';
import { removeMessages } from './remove-messages';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

/** What `remove` was asked to do. */
interface RemoveOptions {
  workbook: string;
  /** Without it the blocks are only listed. */
  out?: string;
  which: { kind: 'last' } | { kind: 'all' } | { kind: 'id'; id: string };
  evenIfEdited: boolean;
  language: Language;
  json: boolean;
}

/** What became of the blocks that were asked for. */
interface Removed {
  removed: InsertionRecord[];
  /** Not there any more as they were inserted: left alone, and off the record. */
  notFound: InsertedBlock[];
}

const HELP = commandHelp(
  'remove',
  {
    vi: 'xóa các bảng đã chèn và trả lại những gì có trước đó',
    en: 'takes inserted tables away again, and puts back what was there',
  },
  [
    SHARED_OPTIONS.workbook,
    SHARED_OPTIONS.out,
    ['--last', { vi: 'bảng chèn sau cùng (mặc định)', en: 'the table inserted last (default)' }],
    ['--id ID', { vi: 'bảng có mã này, xem --list', en: 'the table of this id, as --list tells it' }],
    [
      '--all',
      {
        vi: 'mọi bảng, bảng mới nhất trước; xóa hết hoặc không xóa bảng nào',
        en: 'all tables, the newest first; all of them or none',
      },
    ],
    [
      '--even-if-edited',
      { vi: 'cả bảng đã sửa sau khi chèn', en: 'also a table that was edited since it was inserted' },
    ],
    ['--list', { vi: 'chỉ liệt kê các bảng: không cần --out', en: 'only lists the tables: needs no --out' }],
    SHARED_OPTIONS.language,
    SHARED_OPTIONS.json,
  ],
);

function readOptions(words: string[]): RemoveOptions {
  const { values } = takeApart({
    args: words,
    options: {
      workbook: TEXT,
      out: TEXT,
      last: FLAG,
      id: TEXT,
      all: FLAG,
      'even-if-edited': FLAG,
      list: FLAG,
      language: LANGUAGE,
      json: FLAG,
    },
  });
  const { workbook, out, last, id, all, list } = values;
  if ([last, id !== undefined, all, list].filter(Boolean).length > 1)
    throw new UsageError({
      vi: 'chỉ dùng một trong --last, --id, --all và --list',
      en: 'only one of --last, --id, --all and --list',
    });
  if (!workbook || (!out && !list))
    throw new UsageError({
      vi: 'cần có --workbook và --out, hoặc --list',
      en: '--workbook and --out are needed, or --list',
    });
  return {
    workbook,
    out: list ? undefined : out,
    which: id !== undefined ? { kind: 'id', id } : { kind: all ? 'all' : 'last' },
    evenIfEdited: values['even-if-edited'],
    language: languageOf(values.language),
    json: values.json,
  };
}

/** The blocks as a table of text, newest first. */
function printInsertions(blocks: readonly InsertedBlock[], language: Language, width: number): string {
  const texts = removeMessages(language);
  if (!blocks.length) return texts.listed(0);
  const text = (words: string) => ({ text: words, right: false });
  const rows = blocks.map(({ id, table, address, year, month, quarter, mode, state }) => [
    text(id),
    text(table),
    text(address),
    text(texts.period(year, month, quarter)),
    text(texts.modes[mode]),
    text(state === 'writing' ? texts.unfinished : ''),
  ]);
  return `${printBlock([texts.header.map(text), ...rows], [], width)}\n${texts.listed(blocks.length)}`;
}

/**
 * Removes blocks one after the other; one that is no longer whole is left alone if it is not the only one asked for.
 * @throws CliProblem `nothingInserted`, RefusedByAddin where a block was edited since
 */
export async function removeBlocks(
  headless: Headless,
  { which, evenIfEdited, language }: Pick<RemoveOptions, 'which' | 'evenIfEdited' | 'language'>,
  terminal: Terminal,
): Promise<Removed> {
  const { automation } = headless.page;
  const blocks = await answerOf(headless, language, automation.insertions());
  const wanted = which.kind === 'last' ? blocks.slice(0, 1) : blocks;
  const chosen = which.kind === 'id' ? blocks.filter(({ id }) => id === which.id) : wanted;
  if (!chosen.length) throw new CliProblem('nothingInserted');
  const outcome: Removed = { removed: [], notFound: [] };
  for (const block of chosen) {
    terminal.progress(removeMessages(language).removing(block.table, block.address));
    try {
      const removal = automation.remove({ id: block.id, evenIfEdited });
      outcome.removed.push(await answerOf(headless, language, removal));
    } catch (error) {
      const isGone = error instanceof RefusedByAddin && error.code === 'blockNotFound';
      if (!isGone || which.kind !== 'all') throw error;
      outcome.notFound.push(block);
    }
  }
  return outcome;
}

async function run(options: RemoveOptions, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  const { language, json, out } = options;
  const texts = removeMessages(language);
  if (out === undefined) {
    const blocks = await withWorkbook(options, addin, terminal, (headless) =>
      answerOf(headless, language, headless.page.automation.insertions()),
    );
    terminal.result(
      json
        ? JSON.stringify({ blocks, problem: null }, null, 2)
        : printInsertions(blocks, language, terminal.width),
    );
    return;
  }
  const outcome = await withWorkbook(options, addin, terminal, (headless) =>
    removeBlocks(headless, options, terminal),
  );
  if (json) {
    terminal.result(JSON.stringify({ ...outcome, problem: null }, null, 2));
    return;
  }
  const told = ({ table, address }: InsertionRecord) => [table, address] as const;
  const lines = [
    ...outcome.removed.map((block) => texts.removed(...told(block))),
    ...outcome.notFound.map((block) => texts.notFound(...told(block))),
    messages(language).saved(out),
  ];
  terminal.result(lines.join('\n'));
}

/** Takes inserted tables away again, or lists them. */
export const remove: Command = {
  name: 'remove',
  usage: '--workbook IN.xlsx --out OUT.xlsx [--last|--id ID|--all|--list] [options]',
  help: HELP,
  read(words) {
    const options = readOptions(words);
    const nothing: Record<string, null> =
      options.out === undefined ? { blocks: null } : { removed: null, notFound: null };
    return {
      language: options.language,
      nothing: options.json ? nothing : null,
      run: ({ addin, terminal }) => run(options, addin(), terminal),
    };
  },
};
