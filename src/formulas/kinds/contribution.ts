import { contribution as contributionOf } from '../../indicators/arithmetic/ratios';
import { contributionFormula } from '../bare';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

/** Contribution of a part to the growth of its total, in percentage points. */
export const contribution = kind(
  { current: 'cell', previous: 'cell', total: 'cell' },
  {
    ct: ({ current, previous, total }) =>
      whenFilled(
        [current, previous, total],
        `CT.CONTRIBUTION(${current},${previous},${total},"${NO_FIGURE}")`,
      ),
    value: ({ current, previous, total }) =>
      whenFilledValue([current, previous, total], NO_FIGURE, contributionOf),
    numberRow: ({ current, previous, total }) => contributionFormula(current, previous, total),
  },
);
