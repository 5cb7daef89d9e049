import type { PureRooms, ReadTemplate, TemplateReading } from '../../contract';
import type { BuiltAddin } from './built-addin';
import { chosenBy } from './choice-options';
import type { Command } from './command';
import { writeWhole } from './files';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import { CliProblem, type Language } from './messages';
import { answerOf } from './refused';
import { templateMessages } from './template-messages';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

/** What `template` was asked to do. */
interface TemplateOptions {
  workbook: string;
  sheet: string;
  cell?: string;
  name: string;
  out: string;
  year?: number;
  /** `null`: the form is of a year. */
  month?: number | null;
  language: Language;
  json: boolean;
}

const HELP = commandHelp(
  'template',
  {
    vi: 'lập mẫu của đơn vị từ một bảng đã chèn và đã sửa, hoặc từ biểu có sẵn trên trang; sổ không bị thay đổi',
    en: 'a template of your own from an inserted table that you changed, or from a form on a sheet; the workbook is not changed',
  },
  [
    ['FILE', { vi: 'sổ có bảng hoặc biểu', en: 'the workbook with the table or the form' }],
    ['--sheet NAME', { vi: 'trang có bảng hoặc biểu', en: 'the sheet that it stands on' }],
    [
      '--range CELL',
      {
        vi: 'một ô của bảng, khi trang có nhiều bảng',
        en: 'a cell of it, where several stand on the sheet',
      },
    ],
    ['--name TEXT', { vi: 'tên mẫu (mặc định: tên trang)', en: 'its name (default: that of the sheet)' }],
    ['--out FILE', { vi: 'tệp mẫu .json sẽ ghi', en: 'the .json file to write' }],
    [
      '--year YEAR',
      {
        vi: 'năm của biểu, khi biểu không ghi hoặc ghi khác',
        en: 'the year that the form is of, where it does not say so',
      },
    ],
    [
      '--month MONTH',
      {
        vi: 'tháng của biểu; none: biểu năm (mặc định: theo tiêu đề)',
        en: 'the month that the form is of; none: it is of a year (default: as its title says)',
      },
    ],
    SHARED_OPTIONS.language,
    SHARED_OPTIONS.json,
  ],
);

function readOptions(words: string[]): TemplateOptions {
  const { values, positionals } = takeApart({
    args: words,
    options: {
      sheet: TEXT,
      range: TEXT,
      name: TEXT,
      out: TEXT,
      year: TEXT,
      month: TEXT,
      language: LANGUAGE,
      json: FLAG,
    },
    allowPositionals: true,
  });
  const [workbook, ...more] = positionals;
  const { sheet, range, name, out, year, month, json } = values;
  if (workbook === undefined || more.length > 0 || !sheet || !out)
    throw new UsageError({
      vi: 'cần đúng một sổ, --sheet và --out',
      en: 'one workbook, --sheet and --out are needed',
    });
  return {
    workbook,
    sheet,
    ...(range !== undefined && { cell: range }),
    name: name ?? sheet,
    out,
    ...(year !== undefined && { year: chosenBy('year', year) }),
    ...(month !== undefined && { month: month === 'none' ? null : chosenBy('month', month) }),
    language: languageOf(values.language),
    json,
  };
}

/**
 * The template that was read.
 * @throws CliProblem where there is none, or the sheet has several
 */
function templateIn(reading: TemplateReading, { sheet }: TemplateOptions): ReadTemplate {
  switch (reading.kind) {
    case 'read':
      return reading;
    case 'several':
      throw new CliProblem('formUnclear', reading.places.join(', '));
    case 'noYear':
      throw new CliProblem('formOfNoYear', sheet);
    case 'nothing':
    case 'noTable':
      throw new CliProblem('noForm', sheet);
  }
}

function describe(
  { template, period, doubts }: ReadTemplate,
  { out, language }: TemplateOptions,
  pure: PureRooms,
): string {
  const texts = templateMessages(language);
  const { columns, rows } = template;
  const computed = columns.filter(({ formula }) => formula).length;
  return [
    texts.made(template.name[language], columns.length, computed, rows.length),
    period.month === null ? texts.ofYear(period.year) : texts.ofMonth(period.month, period.year),
    ...(doubts.length ? [texts.doubts] : []),
    ...doubts.map((doubt) => `  ${pure.templateDoubtWords(doubt, language)}`),
    texts.saved(out),
  ].join('\n');
}

async function run(
  options: TemplateOptions,
  addin: BuiltAddin,
  pure: PureRooms,
  terminal: Terminal,
): Promise<void> {
  const { workbook, out, language, json, ...source } = options;
  const reading = await withWorkbook({ workbook, language }, addin, terminal, (headless) => {
    terminal.progress(templateMessages(language).reading);
    return answerOf(headless, language, headless.page.automation.readTemplate(source));
  });
  const read = templateIn(reading, options);
  await writeWhole(out, new TextEncoder().encode(pure.templateText(read.template)));
  const { template, period, doubts } = read;
  terminal.result(
    json
      ? JSON.stringify({ template, period, doubts, problem: null }, null, 2)
      : describe(read, options, pure),
  );
}

/** A department's own template from a workbook. */
export const template: Command = {
  name: 'template',
  usage: 'FILE --sheet NAME --out T.json [options]',
  help: HELP,
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { template: null, period: null, doubts: null } : null,
      run: ({ addin, pure, terminal }) => run(options, addin(), pure(), terminal),
    };
  },
};
