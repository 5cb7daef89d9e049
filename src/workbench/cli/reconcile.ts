import path from 'node:path';
import type { Automation, NamedText } from '../../contract';
import type { BuiltAddin } from './built-addin';
import type { Command, Surroundings } from './command';
import { commandHelp } from './help-text';
import { CliProblem } from './messages';
import { reportMessages } from './report-messages';
import { answerOf } from './refused';
import { readReconcileOptions, REPORT_OPTIONS, type ReconcileOptions } from './report-options';
import type { Terminal } from './terminal';
import { readReportFile } from './text-file';
import { withWorkbook } from './workbook-command';

/** What each text is called: its file's name, or the whole path where two names are the same. */
export function namesOf(files: readonly string[]): string[] {
  const names = files.map((file) => path.basename(file));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : files[at]));
}

type Reconciled = Awaited<ReturnType<Automation['reconcile']>>;

/** Against the tables of a workbook, which is only read. */
async function withTables(
  reports: NamedText[],
  workbook: string,
  { sheet, language }: ReconcileOptions,
  addin: BuiltAddin,
  terminal: Terminal,
): Promise<Reconciled> {
  const reconciled = await withWorkbook({ workbook, language }, addin, terminal, (headless) =>
    answerOf(headless, language, headless.page.automation.reconcile(reports, language, { sheet })),
  );
  if (reconciled.tables.length === 0) throw new CliProblem('tablesMissing', workbook);
  const { against } = reportMessages(language);
  for (const { address, levels } of reconciled.tables) terminal.progress(against(address, levels));
  return reconciled;
}

async function run(options: ReconcileOptions, { addin, pure, terminal }: Surroundings): Promise<void> {
  const { files, json, language, workbook } = options;
  const names = namesOf(files);
  const reports: NamedText[] = [];
  for (const [at, file] of files.entries()) {
    reports.push({ name: names[at], text: await readReportFile(file, language, pure(), terminal) });
  }
  const { lines, rows } =
    workbook === undefined
      ? pure().reconcileTexts(reports, [], language)
      : await withTables(reports, workbook, options, addin(), terminal);
  terminal.result(json ? JSON.stringify(rows, null, 2) : lines.join('\n'));
}

/** What texts state, held against what they and the others state, and against the tables of a workbook. */
export const reconcile: Command = {
  name: 'reconcile',
  usage: '[--workbook FILE [--sheet NAME]] [--json] FILE...',
  help: commandHelp(
    'reconcile',
    {
      vi: 'các tỷ lệ nêu trong báo cáo, đối chiếu với số liệu trong chính báo cáo đó và các báo cáo khác',
      en: 'the percentages that reports state, held against the levels they and the others state',
    },
    [
      [
        '--workbook FILE',
        {
          vi: 'sổ (.xlsx, .xlsm) có bảng nêu kế hoạch và gốc so sánh, và ô nêu chính số liệu đó; sổ chỉ được đọc',
          en: 'a workbook (.xlsx, .xlsm) whose tables give plans, bases and the figures themselves; it is only read',
        },
      ],
      [
        '--sheet NAME',
        {
          vi: 'chỉ các bảng của trang này (mặc định: mọi trang không ẩn)',
          en: 'only the tables of this sheet (default: of all visible ones)',
        },
      ],
      ...REPORT_OPTIONS,
    ],
  ),
  read(words) {
    const options = readReconcileOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { percentages: null } : null,
      run: (surroundings) => run(options, surroundings),
    };
  },
};
