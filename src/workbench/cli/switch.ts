import type { BecameValue, Bounded, FormulaMode, LeftCell, SwitchReport, SwitchScope } from '../../contract';
import type { BuiltAddin } from './built-addin';
import { chosenBy } from './choice-options';
import type { Command } from './command';
import { commandHelp, SHARED_OPTIONS, type Option } from './help-text';
import { messages, type Language } from './messages';
import { switchMessages } from './switch-messages';
import { answerOf } from './refused';
import { scopeOf } from './scope';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

interface SwitchCliOptions {
  workbook: string;
  out: string;
  scope: SwitchScope;
  mode: FormulaMode;
  language: Language;
  json: boolean;
  asShown: boolean;
}

const OPTIONS: readonly Option[] = [
  SHARED_OPTIONS.workbook,
  SHARED_OPTIONS.out,
  [
    '--sheet NAME',
    { vi: 'chỉ trang này (mặc định: cả sổ)', en: 'only this sheet (default: the whole workbook)' },
  ],
  [
    '--id ID',
    {
      vi: 'chỉ bảng có mã này, xem remove --list',
      en: 'only the table of this id, as remove --list tells it',
    },
  ],
  SHARED_OPTIONS.asShown,
  SHARED_OPTIONS.language,
  SHARED_OPTIONS.json,
];

function readOptions(words: string[], fixed: FormulaMode | null): SwitchCliOptions {
  const options = {
    'as-shown': FLAG,
    workbook: TEXT,
    out: TEXT,
    sheet: TEXT,
    id: TEXT,
    language: LANGUAGE,
    json: FLAG,
  };
  const { values } = takeApart({ args: words, options: fixed ? options : { ...options, mode: TEXT } });
  const { workbook, out, sheet, id, language, json } = values;
  const mode = 'mode' in values ? values.mode : undefined;
  if (!workbook || !out)
    throw new UsageError({ vi: 'cần có --workbook và --out', en: '--workbook and --out are needed' });
  if (!fixed && typeof mode !== 'string')
    throw new UsageError({
      vi: 'cần có --mode: ct, plain hoặc values',
      en: '--mode is needed: ct, plain or values',
    });
  return {
    workbook,
    out,
    scope: scopeOf(sheet, id),
    mode: fixed ?? chosenBy('mode', String(mode)),
    language: languageOf(language),
    json,
    asShown: values['as-shown'],
  };
}

/** A list with its heading; nothing where it is empty. */
function listed<Entry>(
  { total, items }: Bounded<Entry>,
  heading: (cells: number) => string,
  line: (entry: Entry) => string,
  more: (cells: number) => string,
): string[] {
  if (total === 0) return [];
  const rest = total - items.length;
  return [
    heading(total),
    ...items.map((entry) => `  ${line(entry)}`),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
  ];
}

/** Cells that became values, and why, as lines of text. */
export function becameValueLines(cells: Bounded<BecameValue>, language: Language): string[] {
  const texts = switchMessages(language);
  const line = ({ address, function: called, why }: BecameValue) =>
    `${address}  ${called}: ${texts.noPlain[why]}`;
  return listed(cells, texts.becameValues, line, texts.more);
}

function leftLines(cells: Bounded<LeftCell>, language: Language): string[] {
  const texts = switchMessages(language);
  return listed(cells, texts.left, ({ address, why }) => `${address}: ${texts.leftReasons[why]}`, texts.more);
}

function described(
  { changed, mode, becameValues, left, unverified }: SwitchReport,
  language: Language,
): string[] {
  const texts = switchMessages(language);
  return [
    texts.switched(changed, mode),
    ...becameValueLines(becameValues, language),
    ...leftLines(left, language),
    ...listed(unverified, texts.unverified, ({ address }) => address, texts.more),
  ];
}

async function run(options: SwitchCliOptions, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  const { scope, mode, language, json, out, asShown } = options;
  const report = await withWorkbook(options, addin, terminal, (headless) => {
    terminal.progress(switchMessages(language).switching[mode]);
    return answerOf(headless, language, headless.page.automation.switchFormulas(scope, mode, { asShown }));
  });
  terminal.result(
    json
      ? JSON.stringify({ report, problem: null }, null, 2)
      : [...described(report, language), messages(language).saved(out)].join('\n'),
  );
}

const command = (parts: Pick<Command, 'name' | 'usage' | 'help'>, fixed: FormulaMode | null): Command => ({
  ...parts,
  read(words) {
    const options = readOptions(words, fixed);
    return {
      language: options.language,
      nothing: options.json ? { report: null } : null,
      run: ({ addin, terminal }) => run(options, addin(), terminal),
    };
  },
});

/** Switches formulas between CT functions, Excel's own words and values. */
export const switchMode = command(
  {
    name: 'switch',
    usage: '--workbook IN.xlsx --out OUT.xlsx --mode ct|plain|values [--sheet NAME|--id ID] [options]',
    help: commandHelp(
      'switch',
      {
        vi: 'chuyển công thức có hàm CT sang công thức Excel, sang giá trị, hoặc ngược lại',
        en: 'formulas with CT functions to Excel formulas, to values, or back',
      },
      [
        [
          '--mode MODE',
          {
            vi: 'ct: trở lại hàm CT; plain: công thức Excel có cùng kết quả; values: giá trị',
            en: 'ct: CT functions again; plain: Excel formulas with the same results; values',
          },
        ],
        ...OPTIONS,
      ],
    ),
  },
  null,
);

/** Brings CT functions back. */
export const restore = command(
  {
    name: 'restore',
    usage: '--workbook IN.xlsx --out OUT.xlsx [--sheet NAME|--id ID] [options]',
    help: commandHelp(
      'restore',
      {
        vi: 'trả lại hàm CT ở những ô đã chuyển; sửa các lời gọi mà Excel không còn nhận ra',
        en: 'CT functions where they were before a switch; repairs calls that Excel no longer knows',
      },
      OPTIONS,
    ),
  },
  'ct',
);
