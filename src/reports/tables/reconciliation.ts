import { formatNumber } from '../../indicators/language/format-number';
import type { GivenRow } from '../../tables/kit/given-rows';
import { statementWords } from '../../tables/kit/statements';
import type { Language } from '../../tables/kit/words';
import type { Finding, Reconciliation, ReconcileSource } from '../reconcile';
import { reconciliationRows } from '../reconcile';
import { noteWords } from './table-words';

/** A reconciliation as rows of the standard table (DOICHIEU). */
export interface ReconciliationTable {
  readonly table: 'DOICHIEU';
  readonly year: number;
  readonly rows: readonly GivenRow[];
}

/** Words that say how final a figure is, as the table offers them. */
const VINTAGES: readonly (readonly [words: RegExp, vintage: Readonly<Record<Language, string>>])[] = [
  [/(?<!\p{L})ước(?!\p{L})/iu, { vi: 'ước', en: 'estimate' }],
  [/(?<!\p{L})sơ bộ(?!\p{L})/iu, { vi: 'sơ bộ', en: 'preliminary' }],
  [/(?<!\p{L})chính thức(?!\p{L})/iu, { vi: 'chính thức', en: 'official' }],
];

/** The newest year that a stated percentage is for. */
function yearOf(findings: readonly Finding[], thisYear: number): number {
  const years = findings.flatMap(({ figure }) => figure.periodValue?.year ?? []);
  return years.reduce<number | null>((newest, year) => Math.max(newest ?? year, year), null) ?? thisYear;
}

/**
 * Stated percentages as rows of the reconciliation table: value, base or plan, and the percentage as published; the table recomputes
 * it and says whether they agree. A base that is known nowhere is left to be typed.
 * @param sources - what was reconciled; their texts say how final a figure is
 * @param thisYear - for reports that name no year
 */
export function reconciliationTable(
  reconciliation: Reconciliation,
  sources: readonly ReconcileSource[],
  language: Language,
  thisYear: number,
): ReconciliationTable {
  const { findings } = reconciliation;
  const year = yearOf(findings, thisYear);
  const texts = new Map(sources.map(({ name, text }) => [name, text ?? '']));
  const statements = statementWords(language);
  const words = noteWords[language];
  const rows = reconciliationRows(reconciliation, language).map((row, place): GivenRow => {
    const { figure, stated } = findings[place];
    const isOther = figure.period !== null && figure.periodValue?.kind !== 'year';
    const phrase = (texts.get(row.source) ?? '').slice(figure.start, figure.end).normalize('NFC');
    const vintage = VINTAGES.find(([named]) => named.test(phrase))?.[1][language];
    const { approximation } = stated;
    const notes = [
      approximation === null
        ? ''
        : words.approximations[approximation](formatNumber(row.stated, row.decimals)),
      row.remark,
      row.baseSource === null || row.baseSource === row.source ? '' : words.baseFrom(row.baseSource),
    ].filter(Boolean);
    const ofYear = figure.periodValue?.year === year && !isOther;
    return {
      name: row.period === null || ofYear ? row.indicator : `${row.indicator} (${row.period})`,
      unit: row.unit,
      ...(figure.indicatorId && { indicator: figure.indicatorId }),
      cells: {
        source: row.source,
        ...(vintage !== undefined && { vintage }),
        value: row.value,
        ...(row.base !== null && { base: row.base }),
        statement: statements[row.kind],
        stated: row.stated,
        ...(notes.length > 0 && { note: notes.join('; ') }),
      },
    };
  });
  return { table: 'DOICHIEU', year, rows };
}
