import {
  CHOICE_NAMES,
  CHOICES,
  TABLE_NAMES,
  tableName,
  type BlockRequest,
  type CellLink,
  type Language,
  type TableChoices,
  type Words,
} from '../../tables/choices';
import { CHOICE_OPTIONS, chosenIn } from './choice-options';
import { choiceHelp, commandHelp, SHARED_OPTIONS, type Option } from './help-text';
import { askedTable, TEMPLATE_OPTION, type AskedTable } from './template-file';
import { UsageError } from './usage-error';
import { FLAG, oneOf, takeApart, TEXT } from './words';

/** What `insert` was asked to do; `undefined` is "read it from the workbook". */
export interface InsertOptions extends Pick<BlockRequest, 'form' | 'language' | 'source'> {
  workbook: string;
  asked: AskedTable;
  out: string;
  year?: number;
  baseYear?: number;
  at?: string;
  /** Another table even where the same one stands already. */
  another: boolean;
  /** `ROW|COLUMN=SHEET!CELL`, taken apart. */
  cells: CellLink[];
  /** A file of rules. */
  rules?: string;
  /** A file of territories, and the name of the one that the table is of; `null`: the only one. */
  territories?: { file: string; name: string | null };
  /** Of the tables that use them. */
  choices: TableChoices;
  json: boolean;
}

export const INSERT_USAGE = '--workbook IN.xlsx --table NAME|--template FILE --out OUT.xlsx [options]';

const OPTIONS: readonly Option[] = [
  SHARED_OPTIONS.workbook,
  ['--table NAME', { vi: 'bảng cần chèn, xem bên dưới', en: 'the table to insert, see below' }],
  TEMPLATE_OPTION,
  ['--out FILE', { vi: 'nơi lưu sổ đã có bảng', en: 'where to save the workbook with the table' }],
  [
    '--source SHEET',
    {
      vi: 'trang lấy số liệu; "none": để ô trống (mặc định: trang khớp nhiều dòng nhất)',
      en: 'the sheet whose figures are linked; "none" for empty cells (default: the sheet with most matching rows)',
    },
  ],
  [
    "--at 'SHEET!A1'",
    {
      vi: 'ô đầu tiên của bảng (mặc định: trang mới)',
      en: 'first cell of the table (default: a new sheet)',
    },
  ],
  [
    "--link 'ROW|COLUMN=SHEET!CELL'",
    {
      vi: 'ô nguồn của một ô trong bảng, lặp lại được; * thay cho dòng hoặc cột thì phần còn lại theo ô đó; "none" sau dấu =: không nối',
      en: 'the source of a cell of the table, repeatable; with * for the row or the column the rest follows that cell; "none" behind =: no link',
    },
  ],
  [
    '--rules FILE',
    {
      vi: 'tệp quy tắc nối, như ngăn bên xuất ra',
      en: 'a file of rules for links, as the pane exports them',
    },
  ],
  [
    '--territories FILE',
    {
      vi: 'danh sách địa giới của đơn vị, mỗi dòng "TÊN = TÊN CŨ + TÊN CŨ từ 1/7/2025"; --territory chọn theo tên',
      en: 'a list of your own territories, a line each "NAME = PART + PART since 1/7/2025"; --territory takes one by its name',
    },
  ],
  [
    '--new',
    {
      vi: 'thêm một bảng nữa; nếu không, bảng cùng kỳ đã có trong sổ được cập nhật tại chỗ và giữ những gì đã nhập',
      en: 'another table; without it a table of the same period that is in the workbook already is updated in its place and keeps what was typed into it',
    },
  ],
  [
    '--json',
    { vi: 'kết quả dạng JSON thay cho bảng in', en: 'the outcome as JSON in place of the printed table' },
  ],
];

const TITLES = {
  tables: { vi: 'các bảng', en: 'tables' },
  choices: {
    vi: 'lựa chọn, tùy bảng có dùng hay không',
    en: 'choices, for the tables that use them',
  },
};

const tablesHelp = (language: Language) =>
  TABLE_NAMES.map((table) => `  ${table.padEnd(14)}${tableName({ table })[language]}`).join('\n');

const OWN_HELP = commandHelp(
  'insert',
  { vi: 'chèn một bảng vào sổ', en: 'a table into a workbook' },
  OPTIONS,
);

const insertHelp = (language: Language): string => `${OWN_HELP[language]}

${TITLES.tables[language]}
${tablesHelp(language)}

${TITLES.choices[language]}
${CHOICE_NAMES.map((name) => choiceHelp(name, language)).join('\n')}`;

export const INSERT_HELP: Words = { vi: insertHelp('vi'), en: insertHelp('en') };

const LINK = /^([^|=]+)\|([^|=]+)=(?:(none)|(.+)!\$?([A-Za-z]{1,3})\$?(\d+))$/;

/** Reads `ROW|COLUMN=SHEET!CELL`; a sheet may stand in quotation marks as in a formula. */
function readLink(text: string): CellLink {
  const found = LINK.exec(text);
  const any = (name: string) => (name.trim() === '*' ? null : name.trim());
  const [row, column] = found ? [any(found[1]), any(found[2])] : [null, null];
  if (!found || (row === null && column === null)) {
    throw new UsageError({
      vi: `--link có dạng 'DÒNG|CỘT=TRANG!Ô', không phải "${text}"`,
      en: `--link is 'ROW|COLUMN=SHEET!CELL', not "${text}"`,
    });
  }
  if (found[3]) return { row, column, sheet: '', cell: '' };
  const sheet = found[4].replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return { row, column, sheet, cell: `${found[5].toUpperCase()}${found[6]}` };
}

/** Reads the words after `insert`. */
export function readInsertOptions(words: string[]): InsertOptions {
  const { values } = takeApart({
    args: words,
    options: {
      workbook: TEXT,
      table: TEXT,
      template: TEXT,
      out: TEXT,
      source: { ...TEXT, default: 'auto' },
      at: TEXT,
      link: { ...TEXT, multiple: true },
      rules: TEXT,
      territories: TEXT,
      new: FLAG,
      ...CHOICE_OPTIONS,
      json: FLAG,
    },
  });
  const {
    workbook,
    table,
    template,
    out,
    source,
    at,
    link = [],
    rules,
    territories: file,
    new: another,
    json,
    ...said
  } = values;
  const { territory: name, ...others } = said;
  const chosen = file === undefined ? said : others;
  if (!workbook || !(table ?? template) || !out) {
    throw new UsageError({
      vi: 'cần có --workbook, --table (hoặc --template) và --out',
      en: '--workbook, --table (or --template) and --out are needed',
    });
  }
  const {
    year,
    baseYear,
    form = CHOICES.form.default,
    language = CHOICES.language.default,
    ...choices
  } = chosenIn(chosen);
  return {
    workbook,
    asked: askedTable(table, template, (name) => oneOf('table', name, TABLE_NAMES)),
    out,
    year,
    form,
    language,
    baseYear,
    source: source === 'none' ? null : source,
    at,
    another,
    cells: link.map(readLink),
    ...(rules !== undefined && { rules }),
    ...(file !== undefined && { territories: { file, name: name ?? null } }),
    choices,
    json,
  };
}
