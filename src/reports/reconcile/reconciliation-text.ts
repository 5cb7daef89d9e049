import { formatNumber } from '../../indicators/language/format-number';
import { besideCellWords, contradictionWords } from './contradiction-text';
import type { Contradiction, Finding, Reconciliation, FindingStatus } from './finding';
import { intervalTexts, withUnit } from './number-texts';
import type { Language } from './words';
import { rateText, reconcileWords } from './words';

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
    rate: rateText(kind, stated, language),
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

function contradictionLines(one: Contradiction, language: Language): string[] {
  const { title, places } = contradictionWords(one, language);
  return [title, `    ${places.map(({ text, source }) => `${text} (${source})`).join('; ')}`];
}

function besideCellLines(besideCells: Reconciliation['besideCells'], language: Language): string[] {
  if (besideCells.length === 0) return [];
  const lines = besideCells.map((one) => {
    const { stated, verdict, inCell, address } = besideCellWords(one, language);
    const cell = address === null ? '' : `; ${address}: ${inCell}`;
    return `  ${verdict.toUpperCase()}: ${stated}${cell}`;
  });
  return [reconcileWords[language].besideCells, ...lines, ''];
}

/**
 * A reconciliation as lines of text: for each source what it states, the verdict, what it was recomputed from, what it implies, and
 * remarks; then each level beside its cell, what contradicts itself, and the sum.
 */
export function reconciliationLines(
  { findings, contradictions, besideCells }: Reconciliation,
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
  const differing = contradictions.flatMap((one) => contradictionLines(one, language));
  const end = findings.length === 0 ? words.nothing : words.total(countsOf(findings));
  return [
    ...lines,
    ...besideCellLines(besideCells, language),
    ...(differing.length > 0 ? [...differing, ''] : []),
    end,
  ];
}
