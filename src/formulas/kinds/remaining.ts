import { remaining as remainingOf } from '../../indicators/arithmetic/progress';
import { remainingFormula } from '../bare';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

/** What each remaining month must bring: 0 where the plan is met, `-` where no month remains. */
export const remaining = kind<{ plan: 'cell'; cumulative: 'cell' }, { month: number }>(
  { plan: 'cell', cumulative: 'cell' },
  {
    ct: ({ plan, cumulative }, { month }) =>
      whenFilled([plan, cumulative], `CT.REMAINING(${plan},${cumulative},${12 - month},"${NO_FIGURE}")`),
    value: ({ plan, cumulative }, { month }) =>
      whenFilledValue([plan, cumulative], NO_FIGURE, (wanted, reached) =>
        remainingOf(wanted, reached, 12 - month),
      ),
    numberRow: ({ plan, cumulative }) => remainingFormula(plan, cumulative, '(12-n)'),
  },
);
