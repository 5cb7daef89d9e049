import { VINTAGE_WORDS, vintageOf } from '../../tables/choices';
import type { Publication, RecordSource } from '../../contract';
import type { BuiltAddin } from './built-addin';
import type { Command, Surroundings } from './command';
import { commandHelp, SHARED_OPTIONS, type Option } from './help-text';
import { messages, type Language } from './messages';
import { answerOf } from './refused';
import type { Terminal } from './terminal';
import { readTextFile } from './text-file';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

interface LedgerOptions {
  workbook: string;
  /** Without it the ledger is only told. */
  out?: string;
  from:
    | { kind: 'block'; id: string }
    | { kind: 'report'; file: string }
    | Extract<RecordSource, { kind: 'entries' }>
    | null;
  publication: Publication | null;
  /** The table of revisions is made. */
  revisions: boolean;
  language: Language;
  json: boolean;
}

const OPTIONS: readonly Option[] = [
  [
    '--block ID',
    {
      vi: 'ghi số của kỳ báo cáo trong một bảng đã chèn',
      en: 'records what an inserted block reports of its period',
    },
  ],
  [
    '--report FILE',
    { vi: 'ghi số thực hiện nêu trong văn bản', en: 'records the results that a text states' },
  ],
  [
    "--entry 'INDICATOR|PERIOD|VALUE|UNIT'",
    { vi: 'ghi một số bằng tay, lặp lại được', en: 'records a figure by hand, repeatable' },
  ],
  [
    '--vintage WORD',
    {
      vi: `loại số liệu: ${VINTAGE_WORDS.vi}; cần có khi ghi`,
      en: `the vintage: ${VINTAGE_WORDS.en}; needed to record`,
    },
  ],
  [
    '--revisions',
    {
      vi: 'lập bảng điều chỉnh trên một trang mới: mỗi kỳ một dòng, mỗi lần công bố một cột',
      en: 'puts the revisions on a new sheet: a row a period, a column a vintage',
    },
  ],
  ['--document TEXT', { vi: 'văn bản công bố', en: 'the document that published it' }],
  ['--date TEXT', { vi: 'ngày công bố, như 6/1/2026', en: 'the day of publication, such as 6/1/2026' }],
  ['--about TEXT', { vi: 'địa giới của số liệu', en: 'the territory of the figures' }],
  ['--out FILE', { vi: 'nơi lưu sổ khi ghi', en: 'where to save the workbook when recording' }],
  SHARED_OPTIONS.language,
  SHARED_OPTIONS.json,
];

const ENTRY = /^([^|]+)\|([^|]+)\|\s*(-?\d+(?:[.,]\d+)?)\s*\|([^|]+)$/;

function readEntry(text: string) {
  const found = ENTRY.exec(text);
  if (!found)
    throw new UsageError({
      vi: `--entry có dạng 'CHỈ TIÊU|KỲ|SỐ|ĐƠN VỊ', không phải "${text}"`,
      en: `--entry is 'INDICATOR|PERIOD|VALUE|UNIT', not "${text}"`,
    });
  const [, indicator, period, value, unit] = found;
  return {
    indicator: indicator.trim(),
    period: period.trim(),
    value: Number(value.replace(',', '.')),
    unit: unit.trim(),
  };
}

function readOptions(words: string[]): LedgerOptions {
  const { values, positionals } = takeApart({
    args: words,
    options: {
      block: TEXT,
      report: TEXT,
      entry: { ...TEXT, multiple: true },
      vintage: TEXT,
      document: TEXT,
      date: TEXT,
      about: TEXT,
      revisions: FLAG,
      out: TEXT,
      language: LANGUAGE,
      json: FLAG,
    },
    allowPositionals: true,
  });
  const [workbook, ...more] = positionals;
  if (workbook === undefined || more.length > 0)
    throw new UsageError({ vi: 'cần đúng một tệp', en: 'one file is needed' });
  const {
    block,
    report,
    entry,
    out,
    document = '',
    date = '',
    about: territory = '',
    revisions,
    json,
  } = values;
  const sources: NonNullable<LedgerOptions['from']>[] = [
    ...(block === undefined ? [] : [{ kind: 'block' as const, id: block }]),
    ...(report === undefined ? [] : [{ kind: 'report' as const, file: report }]),
    ...(entry === undefined ? [] : [{ kind: 'entries' as const, entries: entry.map(readEntry) }]),
  ];
  const shared = { workbook, language: languageOf(values.language), json, revisions };
  if (revisions && out === undefined)
    throw new UsageError({ vi: '--revisions cần --out', en: '--revisions needs --out' });
  if (!sources.length) return { ...shared, from: null, publication: null, ...(revisions && { out }) };
  const vintage = vintageOf(values.vintage ?? '');
  if (sources.length > 1 || vintage === null || out === undefined)
    throw new UsageError({
      vi: 'ghi vào sổ cần một trong --block, --report, --entry, cùng --vintage và --out',
      en: 'recording needs one of --block, --report and --entry, with --vintage and --out',
    });
  return { ...shared, out, from: sources[0], publication: { vintage, document, date, territory } };
}

async function sourceOf(from: NonNullable<LedgerOptions['from']>, terminal: Terminal): Promise<RecordSource> {
  return from.kind === 'report'
    ? { kind: 'report', text: await readTextFile(from.file, terminal.input) }
    : from;
}

async function run(
  options: LedgerOptions,
  addin: BuiltAddin,
  pure: Surroundings['pure'],
  terminal: Terminal,
): Promise<void> {
  const { from, publication, language, json, out } = options;
  const source = from && (await sourceOf(from, terminal));
  const told = await withWorkbook(options, addin, terminal, async (headless) => {
    const { automation } = headless.page;
    const recorded =
      source && publication
        ? await answerOf(headless, language, automation.recordFigures(source, publication, language))
        : null;
    const view = await answerOf(headless, language, automation.ledger());
    const revised = options.revisions
      ? await answerOf(headless, language, automation.insertRevisions(language))
      : null;
    return { recorded, view, revised };
  });
  const { recorded, view, revised } = told;
  const lines = [
    ...(recorded ? pure().ledgerReportLines(recorded, language) : []),
    ...(recorded ? [''] : []),
    ...pure().ledgerLines(view, language),
    ...(revised ? [messages(language).inserted(revised.address)] : []),
    ...(out === undefined ? [] : [messages(language).saved(out)]),
  ];
  terminal.result(
    json
      ? JSON.stringify({ recorded, ...view, revisions: revised?.address ?? null, problem: null }, null, 2)
      : lines.join('\n'),
  );
}

/** The ledger of published figures: tells it with its revision triangles, or writes figures into it. */
export const ledger: Command = {
  name: 'ledger',
  usage: "FILE [--block ID|--report FILE|--entry '…'] [--vintage WORD] [--revisions] [--out FILE] [options]",
  help: commandHelp(
    'ledger',
    {
      vi: 'sổ số liệu đã công bố: xem số và các lần điều chỉnh, hoặc ghi thêm số',
      en: 'the ledger of published figures: tells it with its revisions, or records figures',
    },
    OPTIONS,
  ),
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { recorded: null, ledger: null, triangles: null, revisions: null } : null,
      run: ({ addin, pure, terminal }) => run(options, addin(), pure, terminal),
    };
  },
};
