import { formatNumber } from '../../../indicators/number-text';
import type { ReportFigure } from '../../../reports';
import type { BlockColumn, BlockTable } from './block-table';
import { text } from './block-table';
import type { BlockContext } from './block-context';
import { firstColumns, levelOrRange, percent, rangeText } from './cells';

/** The figures of a report as a table (số liệu đọc từ báo cáo), each with the words it comes from. */
export function resultsTable(
  figures: readonly ReportFigure[],
  { words, language, year, source }: BlockContext,
): BlockTable<ReportFigure> {
  const { columns } = words;
  const optional: (BlockColumn<ReportFigure> & { has: (figure: ReportFigure) => boolean })[] = [
    {
      key: 'planPercent',
      header: columns.planPercent,
      width: 12,
      isNumber: true,
      has: ({ planPercent }) => planPercent !== null,
      cell: ({ planPercent }) => percent(planPercent),
    },
    {
      key: 'growth',
      header: columns.growth,
      width: 12,
      isNumber: true,
      has: ({ growthPercent, growthTimes, growthLow }) =>
        growthPercent !== null || growthTimes !== null || growthLow !== null,
      cell: ({ growthPercent, growthTimes, growthLow, growthHigh }) =>
        growthTimes === null
          ? growthPercent === null
            ? text(rangeText(growthLow, growthHigh))
            : percent(growthPercent)
          : text(words.times(formatNumber(growthTimes))),
    },
    {
      key: 'growthBase',
      header: columns.growthBase,
      width: 12,
      align: 'center',
      has: ({ growthBase }) => growthBase !== null,
      cell: ({ growthBase }) => text(growthBase && words.bases[growthBase]),
    },
    {
      key: 'share',
      header: columns.share,
      width: 12,
      isNumber: true,
      has: ({ share }) => share !== null,
      cell: ({ share }) => percent(share),
    },
  ];
  return {
    template: 'REPORT-RESULTS',
    title: words.titles.results,
    columns: [
      ...firstColumns<ReportFigure>(columns),
      { key: 'period', header: columns.period, width: 16, cell: ({ period }) => text(period) },
      {
        key: 'role',
        header: columns.role,
        width: 11,
        align: 'center',
        cell: ({ role }) => text(words.roles[role]),
      },
      { key: 'value', header: columns.value, width: 14, isNumber: true, cell: levelOrRange },
      ...optional.filter(({ has }) => figures.some(has)),
      {
        key: 'phrase',
        header: columns.phrase,
        width: 48,
        cell: ({ start, end }) => text(phraseOf(source, start, end)),
      },
    ],
    rows: figures,
    notes: [],
    language,
    year,
  };
}

/** A cell's text on one line; longer phrases are cut, since a row must stay readable. */
const LONGEST_PHRASE = 240;

function phraseOf(source: string, start: number, end: number): string {
  const phrase = source.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return phrase.length > LONGEST_PHRASE ? `${phrase.slice(0, LONGEST_PHRASE - 1)}…` : phrase;
}
