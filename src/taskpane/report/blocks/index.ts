import type { ReportFigure } from '../../../reports';
import { readPeriod } from '../../../reports/stated-period';
import type { BlockRequest, GivenPlan } from '../../../workbook';
import type { BlockPlan, Place } from '../../../workbook/block-plan';
import type { Language } from '../../texts';
import { reportTextsIn } from '../texts';
import type { BlockContext } from './block-context';
import { drawTable, type BlockTable } from './block-table';
import { reconciliationTable } from './reconciliation';
import { resultsTable } from './results';
import { targetsTable } from './targets';

/** Tables that figures of a report can be inserted as. */
export type BlockKind = 'results' | 'targets' | 'reconciliation';

export const BLOCK_KINDS: readonly BlockKind[] = ['results', 'targets', 'reconciliation'];

/** The standard table that each is recorded as. */
const RECORDED_AS: Record<BlockKind, BlockRequest['table']> = {
  results: 'CT-NAM',
  targets: 'TARGETS',
  reconciliation: 'DOICHIEU',
};

const BASE_YEAR = 2010;

/** The newest year that figures speak of; this year where they name none. */
function yearOf(figures: readonly ReportFigure[]): number {
  const years = figures.flatMap(({ period }) => readPeriod(period)?.year ?? []);
  return years.length > 0 ? Math.max(...years) : new Date().getFullYear();
}

const statesRate = ({ planPercent, growthPercent, growthTimes, share }: ReportFigure) =>
  [planPercent, growthPercent, growthTimes, share].some((rate) => rate !== null);

/** Whether there is anything to put into a table, without making it. */
export function hasRows(kind: BlockKind, figures: readonly ReportFigure[]): boolean {
  switch (kind) {
    case 'results':
      return figures.length > 0;
    case 'targets':
      return figures.some(({ role }) => role === 'target');
    case 'reconciliation':
      return figures.some((figure) => figure.value !== null && statesRate(figure));
  }
}

/**
 * A table of a report's figures, ready to be inserted; `null` where there is nothing to put into it: no target, or no percentage.
 * @param source - the text that the figures were read from
 */
export function blockOf(
  kind: BlockKind,
  figures: readonly ReportFigure[],
  source: string,
  place: BlockRequest['place'],
  language: Language,
): GivenPlan | null {
  const words = reportTextsIn(language).block;
  const year = yearOf(figures);
  const context: BlockContext = { words, language, year, source };
  const drawn = <Row>(table: BlockTable<Row>) =>
    table.rows.length === 0 ? null : (at: Place): BlockPlan => drawTable(table, at);
  const draw = {
    results: () => drawn(resultsTable(figures, context)),
    targets: () => drawn(targetsTable(figures, context)),
    reconciliation: () => drawn(reconciliationTable(figures, context)),
  }[kind]();
  if (draw === null) return null;
  return {
    request: {
      table: RECORDED_AS[kind],
      year,
      form: 'growth',
      language,
      baseYear: BASE_YEAR,
      source: null,
      place,
    },
    sheetName: words.sheets[kind],
    draw,
  };
}
