import { formatNumber } from '../../indicators/language/format-number';
import type { Contradiction, Finding, Reconciliation, FindingStatus } from './finding';
import type { Interval } from './rate-check';
import type { Language, ReconcileWords } from './words';
import { reconcileWords } from './words';

const withUnit = (number: string, unit: string | null): string =>
  unit === null || unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;

const MOST_DIGITS = 4;

/** The numbers with as many decimals as tell the ends apart. */
function intervalTexts({ low, point, high }: Interval): [low: string, point: string, high: string] {
  let digits = 0;
  const at = (level: number): string => formatNumber(level, digits);
  while (digits < MOST_DIGITS && (at(low) === at(point) || at(point) === at(high))) digits += 1;
  return [at(low), at(point), at(high)];
}

/** A finding in words: what is stated, and what came out of it. */
interface FindingWords {
  status: string;
  /** "kim ngạch nhập khẩu, năm 2023: 141 triệu USD". */
  level: string;
  /** "đạt 128,81% kế hoạch". */
  rate: string;
  details: string[];
}

export function findingWords(finding: Finding, language: Language = 'vi'): FindingWords {
  const words = reconcileWords[language];
  const { figure, kind, base, baseValue, recomputed, implied, status, stated } = finding;
  const period = figure.period === null ? '' : `, ${figure.period}`;
  const level = withUnit(formatNumber(figure.value ?? 0), figure.unit);
  const details = [words.verdict(finding)];
  if (base !== null && baseValue !== null && recomputed !== null) {
    const from = `${words.base[kind]} ${withUnit(formatNumber(baseValue), figure.unit)} (${base.source})`;
    details.push(words.recomputed(formatNumber(recomputed, stated.decimals + 2), from));
  }
  if (implied !== null) {
    const [low, point, high] = intervalTexts(implied);
    details.push(words.implied(words.base[kind], point, low, high));
  }
  return {
    status: words.status[status],
    level: `${figure.indicator}${period}: ${level}`,
    rate: words.rate[kind](
      formatNumber(stated.value, stated.decimals),
      stated.approximation === null ? '' : words.about[stated.approximation],
    ),
    details: [...details, ...finding.remarks.map(words.remark)],
  };
}

function findingLines(finding: Finding, language: Language): string[] {
  const { status, level, rate, details } = findingWords(finding, language);
  return [`${status.toUpperCase()}: ${level}, ${rate}`, `    ${details.join('; ')}`];
}

/** How many findings stand how. */
export function countsOf(findings: readonly Finding[]): Record<FindingStatus, number> {
  const counts: Record<FindingStatus, number> = { agrees: 0, doubtful: 0, wrong: 0, open: 0 };
  for (const { status } of findings) counts[status] += 1;
  return counts;
}

function contradictionLines({ levels }: Contradiction, words: ReconcileWords): string[] {
  const [first] = levels;
  if (!first) return [];
  const numbers = levels.map(
    ({ value, unit, source }) => `${withUnit(formatNumber(value), unit)} (${source})`,
  );
  return [words.contradiction(first.indicator, first.periodText), `    ${numbers.join('; ')}`];
}

/**
 * A reconciliation as lines of text: for each source what it states, the verdict, what it was recomputed from, what it implies, and
 * remarks; then levels on which the sources differ, and the sum.
 */
export function reconciliationLines(
  { findings, contradictions }: Reconciliation,
  language: Language = 'vi',
): string[] {
  const words = reconcileWords[language];
  const sources = [...new Set(findings.map(({ source }) => source))];
  const lines = sources.flatMap((source) => [
    source,
    ...findings
      .filter((finding) => finding.source === source)
      .flatMap((finding) => findingLines(finding, language))
      .map((line) => `  ${line}`),
    '',
  ]);
  const differing = contradictions.flatMap((one) => contradictionLines(one, words));
  const end = findings.length === 0 ? words.nothing : words.total(countsOf(findings));
  return [...lines, ...(differing.length > 0 ? [...differing, ''] : []), end];
}
