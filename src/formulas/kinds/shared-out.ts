/* A target that is shared out over parts: weights, exact parts, rounded parts, and whether they add up. */
import { roundParts } from '../../indicators/arithmetic/parts';
import { COMPLETE, isFilled, openIn } from './complete';
import { NO_FIGURE, quoted, whenNumbers } from './guards';
import { kind } from './kind';
import { areNumbers, isNumber, sumOf } from './values';

/** The weight of a part that counts as much as any other; a line without a name is no part. */
export const equalWeight = kind(
  { name: 'cell' },
  {
    ct: ({ name }) => `IF(${name}="","",1)`,
    value: ({ name }) => (name === undefined ? undefined : name === '' ? '' : 1),
    numberRow: () => null,
  },
);

/**
 * The part of a total that a weight stands for, not rounded yet: only where the total and the weights of all parts are there, for a share
 * of fewer would be another one. A line without a name has none of it.
 */
export const exactPart = kind<typeof COMPLETE & { weight: 'cell' }, { fixed: number }>(
  { ...COMPLETE, weight: 'cell' },
  {
    ct(cells, { fixed }) {
      const all = [...cells.fixed, ...cells.listed].join(',');
      const part = `${cells.whole}*N(${cells.weight})/SUM(${all})`;
      return `IF(${openIn(cells, fixed)},"",IF(OR(SUM(${all})<=0,MIN(${all})<0),"${NO_FIGURE}",${part}))`;
    },
    value(cells) {
      const isComplete = isFilled(cells);
      if (isComplete === undefined || cells.weight === undefined) return undefined;
      if (!isComplete) return '';
      const weights = [...cells.fixed, ...cells.listed].flat().filter(isNumber);
      if (sumOf(weights) <= 0 || Math.min(...weights) < 0) return NO_FIGURE;
      return (Number(cells.whole) * (isNumber(cells.weight) ? cells.weight : 0)) / sumOf(weights);
    },
    numberRow: () => null,
  },
);

interface RoundedOptions {
  digits: number;
  /** Place of the part among the cells of `parts`, from 1. */
  place: number;
}

/** A part of a total, rounded so that all parts add up to it (largest remainder). */
export const roundedPart = kind<{ name: 'cell'; whole: 'cell'; own: 'cell'; parts: 'runs' }, RoundedOptions>(
  { name: 'cell', whole: 'cell', own: 'cell', parts: 'runs' },
  {
    ct({ name, whole, own, parts: [run] }, { digits }) {
      const first = run.split(':')[0];
      const range = run === first ? `${first}:${first}` : run;
      // counted by rows, so that a row which is put in between moves no part to another
      const place = `ROWS(${first}:${own})`;
      const call = `CT.ROUNDPARTS(${range},${digits},${whole},${place})`;
      return `IF(${name}="","",${whenNumbers([own, whole], call)})`;
    },
    value({ name, whole, own, parts }, { digits, place }) {
      if (name === '') return '';
      const cells = parts.flat();
      if ([name, whole, own, ...cells].includes(undefined)) return undefined;
      if (!areNumbers([own, whole])) return '';
      const exact = cells.map((cell) => (isNumber(cell) ? cell : null));
      const rounded = roundParts(exact, digits, Number(whole));
      return Array.isArray(rounded) ? (rounded[place - 1] ?? '') : undefined;
    },
    numberRow: () => null,
  },
);

/** Whether shared-out parts are exactly their total, and whether there was anything to share by. */
export const sharesCheck = kind<
  { whole: 'cell'; parts: 'runs' },
  { findings: { agrees: string; differs: string; nothing: string } }
>(
  { whole: 'cell', parts: 'runs' },
  {
    ct({ whole, parts }, { findings: { agrees, differs, nothing } }) {
      const all = parts.join(',');
      const rest = `ROUND(${whole}-SUM(${all}),6)`;
      const said = `IF(${rest}=0,${quoted(agrees)},${quoted(`${differs} `)}&${rest})`;
      return whenNumbers([whole], `IF(COUNT(${all})=0,${quoted(nothing)},${said})`);
    },
    value({ whole, parts }, { findings: { agrees, differs, nothing } }) {
      const cells = parts.flat();
      if (whole === undefined || cells.includes(undefined)) return undefined;
      if (!isNumber(whole)) return '';
      const numbers = cells.filter(isNumber);
      if (!numbers.length) return nothing;
      const rest = Math.round((whole - sumOf(numbers)) * 1e6) / 1e6;
      if (rest === 0) return agrees;
      // Excel writes decimals with the comma or the dot of the computer's language
      return Number.isInteger(rest) ? `${differs} ${rest}` : undefined;
    },
    numberRow: () => null,
  },
);
