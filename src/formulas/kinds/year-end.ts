import { yearEndEven } from '../../indicators/arithmetic/progress';
import { yearEndFormula } from '../bare';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

/** Estimate of the year from the months so far. */
export const yearEnd = kind<{ cumulative: 'cell' }, { month: number }>(
  { cumulative: 'cell' },
  {
    ct: ({ cumulative }, { month }) =>
      whenFilled([cumulative], `CT.YEAREND(${cumulative},${month},"even",,,"${NO_FIGURE}")`),
    value: ({ cumulative }, { month }) =>
      whenFilledValue([cumulative], NO_FIGURE, (reached) => yearEndEven(reached, month)),
    numberRow: ({ cumulative }) => yearEndFormula(cumulative, 'n'),
  },
);
