/* What a year would be in a scenario, and what its remaining months need for that. */
import { growth, growthDefinitions } from '../../indicators/arithmetic/ratios';
import { NO_FIGURE, whenNumbers } from './guards';
import { kind } from './kind';
import { whenNumbersValue } from './values';
import { isResult } from '../../indicators/arithmetic/outcome';

/** The level that a growth leads to from a base. */
export const grown = kind(
  { base: 'cell', growth: 'cell' },
  {
    ct: ({ base, growth: percent }) => whenNumbers([base, percent], `${base}*(1+${percent}/100)`),
    value: ({ base, growth: percent }) =>
      whenNumbersValue([base, percent], (from, rate) => from * (1 + rate / 100)),
    numberRow: ({ base, growth: percent }) => `${base}*(1+${percent}/100)`,
  },
);

/**
 * Growth that the remaining months need on the same months of last year, so that the year comes to a level; `-` where the level is passed
 * already, or no month remains.
 */
export const neededGrowth = kind(
  { year: 'cell', cumulative: 'cell', base: 'cell', samePeriod: 'cell' },
  {
    ct({ year, cumulative, base, samePeriod }) {
      const call = `CT.GROWTH(${year}-${cumulative},${base}-${samePeriod},"percent","${NO_FIGURE}")`;
      return whenNumbers([year, cumulative, base, samePeriod], call);
    },
    value: ({ year, cumulative, base, samePeriod }) =>
      whenNumbersValue([year, cumulative, base, samePeriod], (whole, reached, before, then) => {
        const needed = growth(whole - reached, before - then, 'percent');
        return isResult(needed) ? needed : NO_FIGURE;
      }),
    numberRow: ({ year, cumulative, base, samePeriod }) =>
      growthDefinitions.percent.formula(`(${year}-${cumulative})`, `(${base}-${samePeriod})`),
  },
);
