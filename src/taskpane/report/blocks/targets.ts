import { growth } from '../../../indicators/arithmetic';
import { isResult } from '../../../indicators/outcome';
import { decimalsOf, withoutNoise } from '../../../indicators/rounding';
import { convert, parseUnit } from '../../../indicators/units';
import type { ReportFigure } from '../../../reports';
import { indicatorKey } from '../../../reports/reconcile/indicator-key';
import { readPeriod } from '../../../reports/stated-period';
import { levelFormat, percentFormat } from '../../../workbook/plan/number-formats';
import type { BlockContext } from './block-context';
import type { BlockTable, CellContent } from './block-table';
import { input, text } from './block-table';
import { firstColumns, level, levelOrRange, percent } from './cells';

/** A target with the result it starts from. */
export interface TargetRow {
  indicator: string;
  unit: string | null;
  target: ReportFigure;
  /** Level of the year before, in the target's unit; `null` where the report states none. */
  base: number | null;
}

const DECIMALS_OF_PERCENTS = 2;

const yearOf = ({ period }: ReportFigure): number | null => readPeriod(period)?.year ?? null;

/** The level that the report states for the year before the target's, of the same indicator, in its unit. */
function baseOf(target: ReportFigure, figures: readonly ReportFigure[]): number | null {
  const year = yearOf(target);
  const key = indicatorKey(target);
  for (const figure of figures) {
    if (figure.role !== 'result' || figure.value === null || indicatorKey(figure) !== key) continue;
    const period = readPeriod(figure.period);
    if (period?.kind !== 'year' || (year !== null && period.year !== year - 1)) continue;
    if (figure.unit === target.unit || target.unit === null) return figure.value;
    const [from, to] = [parseUnit(figure.unit ?? ''), parseUnit(target.unit)];
    const converted = from && to && convert(figure.value, from, to);
    if (converted !== null) return withoutNoise(converted);
  }
  return null;
}

/** The targets among figures, each with its base. */
export function targetRows(figures: readonly ReportFigure[]): TargetRow[] {
  return figures
    .filter(({ role }) => role === 'target')
    .map((target) => ({
      indicator: target.indicator,
      unit: target.unit,
      target,
      base: baseOf(target, figures),
    }));
}

/** The number a target asks for, where its level is one. */
function wantedLevel({ target, base }: TargetRow): number | null {
  if (target.value !== null) return target.value;
  if (target.low !== null || target.growthPercent === null || base === null) return null;
  return base * (1 + target.growthPercent / 100);
}

/** The target as stated, or, of a growth that is wanted, the level it leads to. */
function targetCell(row: TargetRow, at: (key: string) => string): CellContent {
  const { target } = row;
  if (target.value !== null || target.low !== null || target.growthPercent === null) {
    return target.value === null && target.low === null ? input : levelOrRange(target);
  }
  const expected = wantedLevel(row) ?? '';
  return {
    kind: 'formula',
    formula: `=IF(${at('base')}="","",${at('base')}*(1+${at('stated')}/100))`,
    format: levelFormat(row.base === null ? 0 : decimalsOf(row.base)),
    expected,
  };
}

function growthCell(row: TargetRow, at: (key: string) => string): CellContent {
  const [target, base] = [at('target'), at('base')];
  const wanted = wantedLevel(row);
  const isRange = row.target.value === null && row.target.low !== null;
  if (isRange || row.unit === '%') return text('');
  const reached = wanted === null || row.base === null ? null : growth(wanted, row.base, 'percent');
  return {
    kind: 'formula',
    formula: `=IF(OR(${target}="",${base}=""),"",CT.GROWTH(${target},${base},"percent","-"))`,
    format: percentFormat(DECIMALS_OF_PERCENTS),
    expected: reached === null ? '' : isResult(reached) ? reached : '-',
  };
}

/** The comparator as `VERDICT` reads it; empty where meeting or passing the target is enough. */
const comparatorOf = ({ comparator, approximation, value, low }: ReportFigure): string => {
  if (comparator !== null) return comparator;
  if (value === null && low !== null) return 'range';
  return approximation === 'about' ? 'about' : '';
};

/** The targets of a report as a sheet to follow them with (bảng theo dõi mục tiêu): what is reached is typed, the verdict follows. */
export function targetsTable(
  figures: readonly ReportFigure[],
  { words, language, year }: BlockContext,
): BlockTable<TargetRow> {
  const { columns } = words;
  return {
    template: 'REPORT-TARGETS',
    title: words.titles.targets,
    columns: [
      ...firstColumns<TargetRow>(columns),
      { key: 'period', header: columns.period, width: 14, cell: ({ target }) => text(target.period) },
      {
        key: 'base',
        header: columns.base,
        width: 14,
        isNumber: true,
        cell: ({ base }) => (base === null ? input : level(base)),
      },
      {
        key: 'comparator',
        header: columns.comparator,
        width: 9,
        align: 'center',
        cell: ({ target }) => text(comparatorOf(target)),
      },
      { key: 'target', header: columns.target, width: 14, isNumber: true, cell: targetCell },
      {
        key: 'growth',
        header: columns.targetGrowth,
        width: 12,
        isNumber: true,
        rule: (numberOf) => `(${numberOf('target')}/${numberOf('base')}-1)*100`,
        cell: growthCell,
      },
      {
        key: 'stated',
        header: columns.statedGrowth,
        width: 12,
        isNumber: true,
        cell: ({ target }) => percent(target.growthPercent),
      },
      { key: 'actual', header: columns.actual, width: 14, isNumber: true, cell: () => input },
      {
        key: 'verdict',
        header: columns.verdict,
        width: 14,
        align: 'center',
        cell: (_, at) => ({
          kind: 'formula',
          formula: `=IF(OR(${at('actual')}="",${at('target')}=""),"",CT.VERDICT(${at('actual')},${at('target')},${at('comparator')}))`,
          format: 'General',
          expected: '',
        }),
      },
    ],
    rows: targetRows(figures),
    notes: [words.targetNote],
    language,
    year,
  };
}
