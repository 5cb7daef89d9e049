import { existsSync } from 'node:fs';
import path from 'node:path';
import { allowedText, CHOICES, TABLE_NAMES, type BlockRequest, type TableId } from '../../tables/choices';
import type { BuiltAddin } from './built-addin';
import { chosenBy } from './choice-options';
import type { Command } from './command';
import { makeFolder, writeWhole } from './files';
import { commandHelp } from './help-text';
import { CliProblem, type Language } from './messages';
import { templatesMessages } from './templates-messages';
import type { Terminal } from './terminal';
import { tableAlone } from './table-alone';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, oneOf, takeApart, TEXT } from './words';

/** What `templates` was asked to do. */
interface TemplatesOptions {
  out: string;
  tables: readonly TableId[];
  year: number;
  language: Language;
  force: boolean;
}

const HELP = commandHelp(
  'templates',
  {
    vi: 'mỗi bảng một tệp .xlsx trống với công thức Excel thường, cho máy không cài được phần bổ trợ (Excel 2016 và 2019, WPS, LibreOffice)',
    en: 'every table as an empty .xlsx file of its own with plain Excel formulas, for those who cannot load add-ins (Excel 2016 and 2019, WPS, LibreOffice)',
  },
  [
    [
      '--out DIR',
      {
        vi: 'thư mục lưu tệp, được tạo nếu chưa có',
        en: 'the folder to write to; made where it is not there',
      },
    ],
    [
      '--only NAME,...',
      { vi: 'chỉ các bảng này (mặc định: tất cả)', en: 'these tables and no others (default: all)' },
    ],
    [
      '--year YEAR',
      {
        vi: `năm báo cáo, ${allowedText(CHOICES.year, 'vi')} (mặc định: năm nay)`,
        en: `the reporting year, ${allowedText(CHOICES.year, 'en')} (default: this year)`,
      },
    ],
    [
      '--language LANG',
      {
        vi: 'vi hoặc en: ngôn ngữ của bảng và thông báo (mặc định: vi)',
        en: 'vi or en: language of the tables and of messages (default: vi)',
      },
    ],
    ['--force', { vi: 'ghi đè tệp đã có', en: 'writes over files that are there' }],
  ],
);

function readOptions(words: string[], today = new Date()): TemplatesOptions {
  const { values } = takeApart({
    args: words,
    options: { out: TEXT, only: TEXT, year: TEXT, language: LANGUAGE, force: FLAG },
  });
  const { out, only, force } = values;
  if (!out) throw new UsageError({ vi: 'cần có --out', en: '--out is needed' });
  const named = only?.split(',').map((name) => oneOf('only', name.trim(), TABLE_NAMES));
  return {
    out,
    tables: named ? [...new Set(named)] : TABLE_NAMES,
    year: values.year === undefined ? today.getFullYear() : chosenBy('year', values.year),
    language: languageOf(values.language),
    force,
  };
}

/** A table with nothing chosen but its year and language. */
const requestFor = (table: TableId, { year, language }: TemplatesOptions): BlockRequest => ({
  table,
  year,
  form: CHOICES.form.default,
  language,
  baseYear: CHOICES.baseYear.default,
  source: null,
  place: { kind: 'newSheet' },
});

async function run(options: TemplatesOptions, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  const { out, tables, language, force } = options;
  const texts = templatesMessages(language);
  const fileOf = (table: TableId) => path.join(out, `${table}.xlsx`);
  const there = tables.map(fileOf).filter((file) => existsSync(file));
  if (there.length && !force) throw new CliProblem('filesExist', there.join(', '));
  await makeFolder(out);
  for (const [at, table] of tables.entries()) {
    terminal.progress(texts.writing(at + 1, tables.length, fileOf(table)));
    await writeWhole(fileOf(table), await tableAlone(requestFor(table, options), addin, language));
  }
  terminal.result(texts.written(tables.length, out));
}

/** Every table as a file for those who cannot load add-ins. */
export const templates: Command = {
  name: 'templates',
  usage: '--out DIR [--only NAME,...] [options]',
  help: HELP,
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: null,
      run: ({ addin, terminal }) => run(options, addin(), terminal),
    };
  },
};
