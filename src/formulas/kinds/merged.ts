import { quoted } from './guards';
import { kind, type Shown } from './kind';
import { areNumbers, isNumber, sumOf } from './values';

interface MergedOptions {
  /** What is shown in place of a figure while that of a part is missing, one a part. */
  missing: readonly string[];
}

/** The first part without a figure is named; without any part there is nothing to say. */
const whenAll = (parts: readonly string[], missing: readonly string[], formula: string): string =>
  `IF(COUNT(${parts.join(',')})<1,"",${parts.reduceRight(
    (rest, part, place) => `IF(COUNT(${part})<1,${quoted(missing[place])},${rest})`,
    formula,
  )})`;

/** The same as a value; `null`: all parts have figures. */
function missingOf(parts: readonly Shown[], missing: readonly string[]): { shown: Shown } | null {
  if (parts.includes(undefined)) return { shown: undefined };
  if (!parts.some(isNumber)) return { shown: '' };
  const place = parts.findIndex((part) => !isNumber(part));
  return place < 0 ? null : { shown: missing[place] };
}

/** The level of a territory that was put together: those of its parts added up. */
export const mergedSum = kind<{ of: 'cells' }, MergedOptions>(
  { of: 'cells' },
  {
    ct: ({ of }, { missing }) => whenAll(of, missing, of.join('+')),
    value({ of }, { missing }) {
      const open = missingOf(of, missing);
      return open ? open.shown : areNumbers(of) ? sumOf(of) : undefined;
    },
    numberRow: ({ of }) => of.join('+'),
  },
);

/**
 * The index of a territory that was put together: those of its parts, each weighted by its level in the period that is compared with. The
 * plain mean of indices would be that of no territory.
 */
export const mergedIndex = kind<{ of: 'cells'; weights: 'cells' }, MergedOptions & { unweighted: string }>(
  { of: 'cells', weights: 'cells' },
  {
    ct({ of, weights }, { missing, unweighted }) {
      const products = of.map((index, place) => `${index}*${weights[place]}`).join('+');
      const all = weights.join('+');
      const weighted = `IF(COUNT(${weights.join(',')})<${weights.length},${quoted(unweighted)},IF(MIN(${weights.join(',')})<=0,${quoted(unweighted)},(${products})/(${all})))`;
      return whenAll(of, missing, weighted);
    },
    value({ of, weights }, { missing, unweighted }) {
      const open = missingOf(of, missing);
      if (open) return open.shown;
      if (weights.includes(undefined)) return undefined;
      if (!areNumbers(weights) || Math.min(...weights) <= 0 || !areNumbers(of)) return unweighted;
      return sumOf(of.map((index, place) => index * weights[place])) / sumOf(weights);
    },
    numberRow: () => null,
  },
);

const PAIR = { merged: 'cell', parts: 'cells' } as const;
const OPERANDS = { columns: [PAIR] } as const;

/** Whether what is stated of the whole lies between its parts, in each of the columns: a weighted mean cannot lie outside of them. */
export const withinParts = kind<
  typeof OPERANDS,
  { allowed: number; findings: { agrees: string; outside: readonly string[] } }
>(OPERANDS, {
  ct({ columns }, { allowed, findings: { agrees, outside } }) {
    const filled = columns.map(
      ({ merged, parts }) => `COUNT(${[merged, ...parts].join(',')})=${parts.length + 1}`,
    );
    const fine = `IF(OR(${filled.join(',')}),${quoted(agrees)},"")`;
    return columns.reduceRight((rest, { merged, parts }, place) => {
      const all = parts.join(',');
      const isOutside = `OR(${merged}<MIN(${all})-${allowed},${merged}>MAX(${all})+${allowed})`;
      return `IF(IF(${filled[place]},${isOutside},FALSE),${quoted(outside[place])},${rest})`;
    }, fine);
  },
  value({ columns }, { allowed, findings: { agrees, outside } }) {
    if (columns.some(({ merged, parts }) => [merged, ...parts].includes(undefined))) return undefined;
    const filled = columns.map(({ merged, parts }) => isNumber(merged) && areNumbers(parts));
    const wrong = columns.findIndex(({ merged, parts }, place) => {
      const numbers = parts.filter(isNumber);
      return (
        filled[place] &&
        (Number(merged) < Math.min(...numbers) - allowed || Number(merged) > Math.max(...numbers) + allowed)
      );
    });
    if (wrong >= 0) return outside[wrong];
    return filled.includes(true) ? agrees : '';
  },
  numberRow: () => null,
});
