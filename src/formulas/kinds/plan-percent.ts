import { planDefinitions, planPercent as attained } from '../../indicators/arithmetic/ratios';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

/** Attainment of a plan, in percent. */
export const planPercent = kind(
  { actual: 'cell', plan: 'cell' },
  {
    ct: ({ actual, plan }) =>
      whenFilled([actual, plan], `CT.PLANPCT(${actual},${plan},"percent","${NO_FIGURE}")`),
    value: ({ actual, plan }) =>
      whenFilledValue([actual, plan], NO_FIGURE, (reached, planned) => attained(reached, planned, 'percent')),
    numberRow: ({ actual, plan }) => planDefinitions.percent.formula(actual, plan),
  },
);
