import {
  choiceOf,
  CHOICES,
  FORM_CHOICES,
  hasChoice,
  TABLE_NAMES,
  type ChoiceName,
  type Language,
  type TableRef,
  type Words,
} from '../../tables/choices';
import type { FormChoices } from '../../contract';
import { CHOICE_OPTIONS, chosenIn } from './choice-options';
import { choiceHelp, commandHelp, SHARED_OPTIONS, type Option } from './help-text';
import { askedTable, TEMPLATE_OPTION, type AskedTable } from './template-file';
import { UsageError } from './usage-error';
import { FLAG, oneOf, takeApart, TEXT } from './words';

/** What `forms` was asked to do. */
export interface FormsOptions {
  asked: AskedTable;
  /** What was chosen, for whatever table. */
  chosen: ReturnType<typeof chosenIn>;
  /** A file, or names with commas between them. */
  units: string;
  /** What was put together from the units, in place of a list of them. */
  former: string | undefined;
  out: string;
  language: Language;
  force: boolean;
  json: boolean;
}

export const FORMS_USAGE = '--table NAME|--template FILE --units LIST --out DIR [options]';

/** No workbook says of which period the forms are, and a form of the wrong one is not noticed until it comes back. */
const NEEDED: ReadonlySet<ChoiceName> = new Set(['year', 'month']);

const OPTIONS: readonly Option[] = [
  ['--table NAME', { vi: 'bảng làm mẫu biểu, như của lệnh insert', en: 'the table, as for insert' }],
  TEMPLATE_OPTION,
  [
    '--units LIST',
    {
      vi: 'tệp văn bản, mỗi dòng một đơn vị, có thể kèm mã ở trước (001;UBND phường A); hoặc các tên cách nhau bằng dấu phẩy',
      en: 'a text file with a unit in each line, a code before it where it has one (001;UBND phường A); or names with commas between them',
    },
  ],
  [
    '--former TERRITORY',
    {
      vi: 'thay cho --units: các địa giới cũ của một tỉnh, xã mới (Gia Lai; hoặc "A = B + C từ 1/7/2025")',
      en: 'in place of --units: the former territories of a new one (Gia Lai; or "A = B + C từ 1/7/2025")',
    },
  ],
  [
    '--out DIR',
    {
      vi: 'thư mục lưu biểu, được tạo nếu chưa có',
      en: 'the folder to write to; made where it is not there',
    },
  ],
  [
    '--force',
    {
      vi: 'phát lại mọi biểu, ghi đè tệp đã có; biểu của lần phát trước không còn được nhận. Không có --force thì chỉ ghi biểu của đơn vị mới',
      en: 'gives all forms out anew, over the files that are there; those of an earlier edition are no longer taken. Without it only forms of new units are written',
    },
  ],
  SHARED_OPTIONS.json,
];

const TITLE: Words = { vi: 'lựa chọn của bảng', en: 'choices for the table' };

const OWN = commandHelp(
  'forms',
  {
    vi: 'biểu .xlsx cho từng đơn vị, có số biểu, kiểm tra dữ liệu và khóa mọi ô trừ ô nhập; không cần phần bổ trợ để điền',
    en: 'a form for each unit as an .xlsx file, numbered, with validation, protected but for the cells to fill in; no add-in is needed for that',
  },
  OPTIONS,
);

const helpIn = (language: Language): string =>
  [
    OWN[language],
    '',
    TITLE[language],
    ...FORM_CHOICES.map((name) => choiceHelp(name, language, NEEDED.has(name))),
  ].join('\n');

export const FORMS_HELP: Words = { vi: helpIn('vi'), en: helpIn('en') };

const FORM_OPTIONS = Object.fromEntries(
  Object.entries(CHOICE_OPTIONS).filter(([option]) =>
    FORM_CHOICES.some((name) => choiceOf(name).option === option),
  ),
) as Omit<
  typeof CHOICE_OPTIONS,
  'mode' | 'department' | 'form-number' | 'name-columns' | 'unshaded' | 'chart'
>;

/** Reads the words after `forms`. */
export function readFormsOptions(words: string[]): FormsOptions {
  const { values } = takeApart({
    args: words,
    options: {
      table: TEXT,
      template: TEXT,
      units: TEXT,
      former: TEXT,
      out: TEXT,
      force: FLAG,
      json: FLAG,
      ...FORM_OPTIONS,
    },
  });
  const { table, template, units = '', former, out, force, json, ...chosen } = values;
  if (!(table ?? template) || (units === '') === (former === undefined) || !out)
    throw new UsageError({
      vi: 'cần có --table (hoặc --template), --units và --out',
      en: '--table (or --template), --units and --out are needed',
    });
  const all = chosenIn(chosen);
  return {
    asked: askedTable(table, template, (name) => oneOf('table', name, TABLE_NAMES)),
    chosen: all,
    units,
    former,
    out,
    language: all.language ?? CHOICES.language.default,
    force,
    json,
  };
}

/**
 * Of what was chosen what the table has.
 * @throws UsageError where it does not say of which period the forms are
 */
export function formChoices(ref: TableRef, all: FormsOptions['chosen']): FormChoices {
  const { table, template } = ref;
  const own = Object.entries(all).filter(([name]) => hasChoice(ref, name as ChoiceName));
  const choices = Object.fromEntries(own) as Partial<typeof all>;
  if (hasChoice(ref, 'month') && choices.month === undefined)
    throw new UsageError({ vi: `bảng ${table} cần có --month`, en: `the table ${table} needs --month` });
  const { year } = all;
  if (year === undefined)
    throw new UsageError({ vi: `bảng ${table} cần có --year`, en: `the table ${table} needs --year` });
  return {
    ...choices,
    table,
    ...(template && { template }),
    year,
    form: all.form ?? CHOICES.form.default,
    baseYear: all.baseYear ?? CHOICES.baseYear.default,
    language: all.language ?? CHOICES.language.default,
  };
}
