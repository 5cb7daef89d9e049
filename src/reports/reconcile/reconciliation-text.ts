import { formatNumber } from '../../indicators/language/number-text';
import { statedRateText } from './stated-text';
import type { Contradiction, Finding, Reconciliation, Standing } from './finding';
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

function findingLines(finding: Finding, words: ReconcileWords): string[] {
  const { figure, kind, base, baseValue, recomputed, implied, standing, stated } = finding;
  const period = figure.period === null ? '' : `, ${figure.period}`;
  const level = withUnit(formatNumber(figure.value ?? 0), figure.unit);
  const head = `${words.standing[standing].toUpperCase()}: ${figure.indicator}${period}: ${level}, ${words.rate[kind](statedRateText(stated))}`;
  const details = [words.verdict(finding)];
  if (base !== null && baseValue !== null && recomputed !== null) {
    const from = `${words.base[kind]} ${withUnit(formatNumber(baseValue), figure.unit)} (${base.source})`;
    details.push(words.recomputed(formatNumber(recomputed, stated.decimals + 2), from));
  }
  if (implied !== null) {
    const [low, point, high] = intervalTexts(implied);
    details.push(words.implied(words.base[kind], point, low, high));
  }
  return [head, `    ${[...details, ...finding.remarks.map(words.remark)].join('; ')}`];
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
      .flatMap((finding) => findingLines(finding, words))
      .map((line) => `  ${line}`),
    '',
  ]);
  const differing = contradictions.flatMap((one) => contradictionLines(one, words));
  const counts: Record<Standing, number> = { agrees: 0, doubtful: 0, wrong: 0, open: 0 };
  for (const { standing } of findings) counts[standing] += 1;
  const end = findings.length === 0 ? words.nothing : words.total(counts);
  return [...lines, ...(differing.length > 0 ? [...differing, ''] : []), end];
}
