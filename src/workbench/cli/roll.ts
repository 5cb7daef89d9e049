import type { InsertedBlock, PureRooms, RolledBlock, RollLeft, RollPlan, RollReport } from '../../contract';
import { tableName, type Language } from '../../tables/choices';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import type { Headless } from './headless';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import { CliProblem, messages } from './messages';
import { answerOf } from './refused';
import { readRollOptions, type RollOptions } from './roll-options';
import type { Terminal } from './terminal';
import { withWorkbook } from './workbook-command';

const TEXTS = {
  vi: {
    planning: 'Tìm số liệu của kỳ mới …',
    rolling: 'Lập bảng kỳ mới …',
    undoing: 'Bỏ lần chuyển kỳ sau cùng …',
    rolled: (blocks: number, period: string) =>
      `Đã chuyển ${blocks} bảng sang ${period}; bảng kỳ cũ giữ nguyên.`,
    willRoll: (blocks: number, period: string) => `Sẽ chuyển ${blocks} bảng sang ${period}.`,
    linked: (linked: number, wanted: number) => `  ${linked} trên ${wanted} ô có số nối được.`,
    left: 'Không chuyển:',
    undone: (table: string, address: string) => `Đã bỏ bảng ${table} ở ${address}.`,
  },
  en: {
    planning: 'Looking for the figures of the new period …',
    rolling: 'Making the tables of the new period …',
    undoing: 'Taking back the last roll forward …',
    rolled: (blocks: number, period: string) =>
      `${blocks} table${blocks === 1 ? '' : 's'} rolled forward to ${period}; the old ones stay.`,
    willRoll: (blocks: number, period: string) =>
      `${blocks} table${blocks === 1 ? '' : 's'} will be rolled forward to ${period}.`,
    linked: (linked: number, wanted: number) => `  ${linked} of ${wanted} cells are linked.`,
    left: 'Not rolled forward:',
    undone: (table: string, address: string) => `Took back ${table} at ${address}.`,
  },
} as const;

/** A block as it is rolled: how many cells become what, or with `--list` every one of them. */
function blockLines(block: RolledBlock, { list, language }: RollOptions, pure: PureRooms): string[] {
  const { address, newAddress, cells, computed, left, coverage, from, to } = block;
  const words = pure.rollWords(language);
  const texts = TEXTS[language];
  const periods = [from, to].map((period) => pure.rollPeriodWords(period, language)).join(' → ');
  const ofKinds = pure.ROLLED_AS.flatMap((as) => {
    const own = cells.filter((cell) => cell.as === as);
    if (!own.length) return [];
    const heading = `  ${words.as[as](own.length)}`;
    if (!list) return [heading.replace(/:$/, '.')];
    return [
      heading,
      ...own.map((cell) => {
        const line = pure.sentenceText(pure.rolledCellWords(cell, language));
        return [`    ${line}`, pure.rowAndHeader(cell)].filter(Boolean).join('  ');
      }),
    ];
  });
  return [
    `${tableName(block)[language]} (${block.table}), ${periods}: ${address} → ${newAddress}`,
    texts.linked(coverage.linked, coverage.wanted),
    ...ofKinds,
    ...(computed ? [`  ${words.computed(computed)}`] : []),
    ...(left.length ? [`  ${words.leftCells(left.length)}`] : []),
    ...left.map((one) => `    ${one.address}: ${one.content} (${words.left[one.why]})`),
  ];
}

function leftLines(left: readonly RollLeft[], language: Language, pure: PureRooms): string[] {
  if (!left.length) return [];
  const words = pure.rollWords(language);
  return [
    TEXTS[language].left,
    ...left.map(({ table, address, why, standsAt }) =>
      [`  ${table} ${address}: ${words.leftBlocks[why]}`, ...(standsAt ? [`(${standsAt})`] : [])].join(' '),
    ),
  ];
}

function described(plan: RollPlan | RollReport, options: RollOptions, pure: PureRooms): string[] {
  const { language } = options;
  const texts = TEXTS[language];
  const period = pure.rollPeriodWords(plan.to, language);
  const report = 'id' in plan ? plan : null;
  const notes = messages(language);
  return [
    ...plan.blocks.flatMap((block) => blockLines(block, options, pure)),
    ...leftLines(plan.left, language, pure),
    (report ? texts.rolled : texts.willRoll)(plan.blocks.length, period),
    ...(report?.unverified === 'busy' ? [notes.busy] : report?.unverified ? [notes.manual] : []),
    ...(report?.pageRefused ? [notes.pageRefused] : []),
  ];
}

async function roll(
  headless: Headless,
  { does, out, language }: RollOptions,
  terminal: Terminal,
): Promise<RollPlan | RollReport | InsertedBlock[]> {
  const { automation } = headless.page;
  const texts = TEXTS[language];
  const blocks = await answerOf(headless, language, automation.insertions());
  if (blocks.length === 0) throw new CliProblem('nothingInserted');
  if (does.kind === 'undo') {
    if (!blocks.some((block) => block.roll !== undefined)) throw new CliProblem('nothingRolled');
    terminal.progress(texts.undoing);
    return answerOf(headless, language, automation.undoRoll());
  }
  terminal.progress(out === undefined ? texts.planning : texts.rolling);
  const asked = out === undefined ? automation.planRoll : automation.rollForward;
  return answerOf(headless, language, asked(does.scope, does.to));
}

async function run(
  options: RollOptions,
  addin: BuiltAddin,
  pure: PureRooms,
  terminal: Terminal,
): Promise<void | 1> {
  const { language, json, out } = options;
  const done = await withWorkbook(options, addin, terminal, (headless) => roll(headless, options, terminal));
  // a list of nothing: what stays behind is told, and a script knows that no table will come of it
  const ended = !Array.isArray(done) && done.blocks.length === 0 ? 1 : undefined;
  if (json) {
    const outcome = Array.isArray(done) ? { undone: done } : { roll: done };
    terminal.result(JSON.stringify({ ...outcome, problem: null }, null, 2));
    return ended;
  }
  const lines = Array.isArray(done)
    ? done.map(({ table, address }) => TEXTS[language].undone(table, address))
    : described(done, options, pure);
  terminal.result([...lines, ...(out === undefined ? [] : [messages(language).saved(out)])].join('\n'));
  return ended;
}

/** Makes the tables of the next period from those of this one, in one go; the old ones stay. */
export const rollForward: Command = {
  name: 'roll',
  usage: 'FILE --to PERIOD --out OUT.xlsx [--sheet NAME|--id ID] [--list|--undo] [options]',
  help: commandHelp(
    'roll',
    {
      vi: 'chuyển các bảng đã chèn sang kỳ sau: bảng mới trên trang mới, nối lại theo kỳ mới, giữ những gì đã đặt tên; bảng cũ giữ nguyên',
      en: 'rolls inserted tables forward: new tables on new sheets, linked for the new period, with what was named; the old ones stay',
    },
    [
      [
        '--to PERIOD',
        {
          vi: 'kỳ mới: 2031-04 (tháng), 2031-Q2 (quý) hoặc 2031 (năm); bảng theo năm lấy năm của kỳ đó',
          en: 'the new period: 2031-04 (month), 2031-Q2 (quarter) or 2031 (year); tables of years take its year',
        },
      ],
      SHARED_OPTIONS.out,
      [
        '--sheet NAME',
        {
          vi: 'chỉ các bảng trên trang này (mặc định: cả sổ)',
          en: 'only the tables of this sheet (default: of the whole workbook)',
        },
      ],
      [
        '--id ID',
        {
          vi: 'chỉ bảng có mã này, xem remove --list',
          en: 'only the table of this id, as remove --list tells it',
        },
      ],
      [
        '--list',
        {
          vi: 'liệt kê từng ô, cũ và mới; không có --out thì chỉ liệt kê',
          en: 'tells every cell, old and new; without --out nothing else is done',
        },
      ],
      [
        '--undo',
        {
          vi: 'bỏ mọi bảng của lần chuyển kỳ sau cùng',
          en: 'takes away all tables of the last roll forward',
        },
      ],
      SHARED_OPTIONS.language,
      SHARED_OPTIONS.json,
    ],
  ),
  read(words) {
    const options = readRollOptions(words);
    const nothing: Record<string, null> = options.does.kind === 'undo' ? { undone: null } : { roll: null };
    return {
      language: options.language,
      nothing: options.json ? nothing : null,
      run: ({ addin, pure, terminal }) => run(options, addin(), pure(), terminal),
    };
  },
};
