import { decimalsOf } from '../../../indicators/rounding';
import type { ReconciliationRow, ReportFigure } from '../../../reports';
import { reconcile, reconciliationRows } from '../../../reports';
import { levelFormat, percentFormat } from '../../../workbook/plan/number-formats';
import type { BlockContext } from './block-context';
import type { At, BlockTable } from './block-table';
import { input, text } from './block-table';
import { firstColumns, level } from './cells';

/** More digits than any report states, to see what rounding hides. */
const RECOMPUTED_DIGITS = 4;

/** The formula that recomputes a percentage of a kind. */
const recomputing: Record<ReconciliationRow['kind'], (value: string, base: string) => string> = {
  growth: (value, base) => `CT.GROWTH(${value},${base},"percent","-")`,
  plan: (value, base) => `CT.PLANPCT(${value},${base},"percent","-")`,
  share: (value, base) => `CT.SHARE(${value},${base},"percent","-")`,
  times: (value, base) => `CT.GROWTH(${value},${base},"coefficient","-")`,
};

const guarded = (at: At, formula: string) => `=IF(${at('base')}="","",${formula})`;

/**
 * Stated percentages beside recomputed ones (đối chiếu số liệu công bố): plan, base or total are those the report itself states, or
 * are typed where it states none.
 */
export function reconciliationTable(
  figures: readonly ReportFigure[],
  { words, language, year, source }: BlockContext,
): BlockTable<ReconciliationRow> {
  const { columns } = words;
  const rows = reconciliationRows(reconcile([{ name: words.thisReport, figures, text: source }]), language);
  return {
    template: 'REPORT-RECONCILIATION',
    title: words.titles.reconciliation,
    columns: [
      ...firstColumns<ReconciliationRow>(columns),
      { key: 'period', header: columns.period, width: 16, cell: ({ period }) => text(period) },
      { key: 'value', header: columns.value, width: 14, isNumber: true, cell: ({ value }) => level(value) },
      {
        key: 'base',
        header: columns.reconciledBase,
        width: 14,
        isNumber: true,
        cell: ({ base }) => (base === null ? input : level(base)),
      },
      {
        key: 'kind',
        header: columns.kind,
        width: 14,
        align: 'center',
        cell: ({ kind }) => text(words.kinds[kind]),
      },
      {
        key: 'stated',
        header: columns.stated,
        width: 12,
        isNumber: true,
        cell: ({ stated, decimals }) => ({ kind: 'figure', value: stated, format: percentFormat(decimals) }),
      },
      {
        key: 'recomputed',
        header: columns.recomputed,
        width: 13,
        isNumber: true,
        cell: ({ kind, base, recomputed }, at) => ({
          kind: 'formula',
          formula: guarded(at, recomputing[kind](at('value'), at('base'))),
          format: percentFormat(RECOMPUTED_DIGITS),
          expected: base === null ? '' : (recomputed ?? '-'),
        }),
      },
      {
        key: 'difference',
        header: columns.difference,
        width: 13,
        isNumber: true,
        rule: (numberOf) => `${numberOf('stated')}-${numberOf('recomputed')}`,
        cell: ({ stated, base, recomputed, decimals }, at) => ({
          kind: 'formula',
          formula: `=IF(ISNUMBER(${at('recomputed')}),${at('stated')}-${at('recomputed')},"")`,
          format: levelFormat(Math.max(decimals, decimalsOf(stated), RECOMPUTED_DIGITS)),
          expected: base === null || recomputed === null ? '' : stated - recomputed,
        }),
      },
      {
        key: 'finding',
        header: columns.finding,
        width: 26,
        cell: ({ kind, decimals }, at) => ({
          kind: 'formula',
          formula: guarded(
            at,
            `CT.CHECKPCT(${at('stated')},${at('value')},${at('base')},"${kind}",${decimals},"-")`,
          ),
          format: 'General',
        }),
      },
      { key: 'remark', header: columns.remark, width: 34, cell: ({ remark }) => text(remark) },
    ],
    rows,
    notes: [words.reconciliationNote],
    language,
    year,
  };
}
