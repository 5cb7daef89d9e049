import type { PureRooms, ReportFigure } from '../../contract';
import type { Command } from './command';
import { commandHelp } from './help-text';
import type { Language } from './messages';
import { reportMessages } from './report-messages';
import { printBlock, type PrintedCell } from './print-block';
import { readReportOptions, type ReadReportOptions } from './report-options';
import type { Terminal } from './terminal';
import { readReportFile } from './text-file';
import { vietnameseNumber } from '../number-text';

/** Below this a person should look at a figure. */
const SURE = 0.8;

/** In groups of three, with the decimals the text has. */
const GROUPED = '#,##0.##########';

const number = (value: number | null): string => (value === null ? '' : vietnameseNumber(value, GROUPED));
const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : `${number(low)}–${number(high)}`;

const approximations = { over: '>', under: '<', about: '≈' };

function level({ value, low, high, comparator, approximation }: ReportFigure): string {
  if (value === null) return range(low, high);
  const sign = comparator ?? (approximation && approximations[approximation]);
  return sign && sign !== '=' ? `${sign} ${number(value)}` : number(value);
}

const growth = (
  { growthPercent, growthTimes, growthLow, growthHigh }: ReportFigure,
  times: string,
): string =>
  growthTimes === null
    ? growthPercent === null
      ? range(growthLow, growthHigh)
      : number(growthPercent)
    : `${number(growthTimes)} ${times}`;

/** The figures of a report as an aligned table, its numbers as Vietnamese readers write them. */
function printFigures(figures: readonly ReportFigure[], language: Language, width: number): string {
  const report = reportMessages(language);
  if (figures.length === 0) return report.none;
  const text = (words: string): PrintedCell => ({ text: words, right: false });
  const figure = (digits: string): PrintedCell => ({ text: digits, right: true });
  const rows = figures.map((one) => [
    text(one.indicator),
    text(one.period ?? ''),
    text(report.roles[one.role]),
    figure(level(one)),
    text(one.unit ?? ''),
    figure(number(one.planPercent)),
    figure(growth(one, report.times)),
    text(one.growthBase === null ? '' : report.bases[one.growthBase]),
    figure(number(one.share)),
    text(one.confidence < SURE || one.ambiguous ? report.doubtful : ''),
  ]);
  return `${printBlock([report.header.map(text), ...rows], [], width)}\n${report.found(figures.length)}`;
}

async function run(
  { files, json, language, unread }: ReadReportOptions,
  pure: PureRooms,
  terminal: Terminal,
): Promise<void> {
  const text = await readReportFile(files[0], language, pure, terminal);
  const whole = pure.readWholeReport(text);
  if (json) {
    terminal.result(JSON.stringify(unread ? whole : whole.figures, null, 2));
    return;
  }
  const table = printFigures(whole.figures, language, terminal.width);
  const numbers = whole.unread.map(({ text: number }) => number);
  terminal.result(unread ? `${table}\n${reportMessages(language).unread(numbers)}` : table);
}

/** The figures that a text states, as a table or as JSON. */
export const readReport: Command = {
  name: 'read-report',
  usage: '[--json] [--unread] FILE|-',
  help: commandHelp(
    'read-report',
    {
      vi: 'các số liệu nêu trong báo cáo (văn bản UTF-8 hoặc Word .docx; "-" đọc từ đầu vào)',
      en: 'the figures that a report states (a text in UTF-8 or a Word .docx; "-" reads what is piped in)',
    },
    [
      [
        '--unread',
        {
          vi: 'cả những số không thuộc số liệu nào; với --json: { figures, unread }',
          en: 'the numbers too that belong to no figure; with --json: { figures, unread }',
        },
      ],
    ],
  ),
  read(words) {
    const options = readReportOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { figures: null } : null,
      run: ({ pure, terminal }) => run(options, pure(), terminal),
    };
  },
};
