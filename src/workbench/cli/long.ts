import type { Command } from './command';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import { assertLongFile, writeLong } from './long-file';
import { messages } from './messages';
import { answerOf } from './refused';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

const HELP = commandHelp(
  'long',
  {
    vi: 'bảng dài của các bảng đã chèn trong sổ và của sổ số liệu đã công bố: mỗi số một dòng theo SDMX-CSV 2.0',
    en: 'the long table of the tables inserted into a workbook and of its ledger: a row a figure as in SDMX-CSV 2.0',
  },
  [
    ['--out FILE', { vi: 'tệp cần ghi: .csv hoặc .parquet', en: 'the file to write: .csv or .parquet' }],
    [
      '--block ID',
      {
        vi: 'chỉ một bảng đã chèn (mặc định: tất cả, cùng sổ công bố)',
        en: 'one inserted table only (default: all, and the ledger)',
      },
    ],
    SHARED_OPTIONS.language,
    SHARED_OPTIONS.json,
  ],
);

const WRITTEN = {
  vi: (rows: number) => `${rows} số liệu.`,
  en: (rows: number) => `Figures: ${rows}.`,
};

/** The figures of a workbook's own tables and of its ledger, one a row. */
export const long: Command = {
  name: 'long',
  usage: 'FILE --out FILE.csv|FILE.parquet [options]',
  help: HELP,
  read(words) {
    const { values, positionals } = takeApart({
      args: words,
      options: { out: TEXT, block: TEXT, language: LANGUAGE, json: FLAG },
      allowPositionals: true,
    });
    const [workbook, ...more] = positionals;
    const { out, block, json } = values;
    if (workbook === undefined || more.length > 0 || !out)
      throw new UsageError({ vi: 'cần đúng một tệp và --out', en: 'one file and --out are needed' });
    assertLongFile(out, '--out');
    const language = languageOf(values.language);
    return {
      language,
      nothing: json ? { rows: null } : null,
      run: async ({ addin, pure, terminal }) => {
        const rows = await withWorkbook({ workbook, language }, addin(), terminal, (headless) =>
          answerOf(headless, language, headless.page.automation.longTable(block)),
        );
        await writeLong(out, rows, pure());
        terminal.result(
          json
            ? JSON.stringify({ rows: rows.length, problem: null }, null, 2)
            : [WRITTEN[language](rows.length), messages(language).saved(out)].join('\n'),
        );
      },
    };
  },
};
