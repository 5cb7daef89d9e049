import type { CheckFinding, CheckReport, PureRooms } from '../../contract';
import { areaName, cellName, fullAddress } from '../../spreadsheet/a1';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import type { Language } from './messages';
import { answerOf } from './refused';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

interface CheckOptions {
  workbook: string;
  sheet: string | undefined;
  language: Language;
  json: boolean;
}

const TEXTS = {
  vi: {
    none: 'Không thấy lỗi nào.',
    found: (count: number) => `${count} phát hiện.`,
    accepted: (count: number) => `${count} phát hiện khác đã được xem và chấp nhận.`,
    cut: (read: string) => `Trang quá lớn, chỉ rà soát ${read}.`,
  },
  en: {
    none: 'Nothing was found.',
    found: (count: number) => `${count} finding${count === 1 ? '' : 's'}.`,
    accepted: (count: number) => `${count} more ${count === 1 ? 'was' : 'were'} seen and accepted.`,
    cut: (read: string) => `The sheet is too large; only ${read} was looked at.`,
  },
} as const;

function readOptions(words: string[]): CheckOptions {
  const { values, positionals } = takeApart({
    args: words,
    options: { json: FLAG, language: LANGUAGE, sheet: TEXT },
    allowPositionals: true,
  });
  const [workbook, ...more] = positionals;
  if (workbook === undefined || more.length > 0)
    throw new UsageError({ vi: 'cần đúng một tệp', en: 'one file is needed' });
  const { sheet, language, json } = values;
  return { workbook, sheet, language: languageOf(language), json };
}

/** The findings as people read them: what, where, an example, what to do. */
function described(
  { findings, accepted, cutSheets }: CheckReport,
  pure: PureRooms,
  language: Language,
): string {
  const texts = TEXTS[language];
  const rest = [
    ...(accepted.length ? [texts.accepted(accepted.length)] : []),
    ...cutSheets.map(({ sheet, read }) => texts.cut(fullAddress(sheet, read))),
  ];
  if (findings.length === 0) return [texts.none, ...rest].join('\n');
  const lines = findings.flatMap((finding) => {
    const { name, where, example, advice } = pure.checkWords(finding, language);
    const about = [finding.row, finding.header].filter((words) => words !== '').join(' · ');
    return [`${name}: ${where}`, `  ${about ? `${about}: ` : ''}${example}`, `  ${advice}`];
  });
  return [...lines, '', texts.found(findings.length), ...rest].join('\n');
}

/** The same as data: ranges and cells by their addresses. */
function asData(
  findings: readonly CheckFinding[],
  pure: PureRooms,
  language: Language,
): Record<string, unknown>[] {
  return findings.map((finding) => ({
    kind: finding.kind,
    sheet: finding.sheet,
    ranges: finding.areas.map((area) => areaName(area)),
    row: finding.row,
    column: finding.header,
    cells: finding.cells.map(({ row, column, stated, computed, against, fix }) => ({
      cell: cellName(row, column),
      stated,
      computed,
      against: against.map((one) => ({ sheet: one.sheet, cell: cellName(one.row, one.column) })),
      fix: fix ?? null,
    })),
    ...pure.checkWords(finding, language),
  }));
}

async function run(
  { sheet, ...options }: CheckOptions,
  addin: BuiltAddin,
  pure: PureRooms,
  terminal: Terminal,
): Promise<void | 1> {
  const { language, json } = options;
  const report = await withWorkbook(options, addin, terminal, (headless) =>
    answerOf(headless, language, headless.page.automation.check(sheet)),
  );
  terminal.result(
    json
      ? JSON.stringify(
          {
            findings: asData(report.findings, pure, language),
            accepted: asData(report.accepted, pure, language).map((finding, at) => ({
              ...finding,
              reason: report.accepted[at].reason,
            })),
            cutSheets: report.cutSheets.map(({ sheet, read }) => ({ sheet, read: areaName(read) })),
            problem: null,
          },
          null,
          2,
        )
      : described(report, pure, language),
  );
  return report.findings.length > 0 ? 1 : undefined;
}

/** What is probably wrong in a workbook, one finding a pattern; it is only read. Ends with 1 where there are findings. */
export const check: Command = {
  name: 'check',
  usage: 'FILE [--sheet NAME] [--json]',
  help: commandHelp(
    'check',
    {
      vi: 'rà soát sổ: tỷ lệ, tổng, đơn vị, công thức, năm và số chép nhầm; mã kết thúc 1 khi có phát hiện',
      en: 'what is probably wrong: rates, sums, units, formulas, years, copied figures; ends with 1 where something is found',
    },
    [
      [
        '--sheet NAME',
        {
          vi: 'chỉ trang này (mặc định: mọi trang không ẩn)',
          en: 'only this sheet (default: all visible ones)',
        },
      ],
      ['--json', { vi: 'kết quả dạng JSON', en: 'the outcome as JSON' }],
      SHARED_OPTIONS.language,
    ],
  ),
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { findings: null, accepted: null, cutSheets: null } : null,
      run: ({ addin, pure, terminal }) => run(options, addin(), pure(), terminal),
    };
  },
};
