import { averageGrowth as averageGrowthOf } from '../../indicators/arithmetic/ratios';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

interface AverageOptions {
  form: 'percent' | 'index';
  /** Years from the first level to the last. */
  years: number;
}

/** Average yearly growth from the first of several years to the last; words in the place of the first level say why there is none. */
export const averageGrowth = kind<{ last: 'cell'; first: 'cell' }, AverageOptions>(
  { last: 'cell', first: 'cell' },
  {
    ct({ last, first }, { form, years }) {
      const call = `CT.AVGGROWTH(${last},${first},${years},"${form}","${NO_FIGURE}")`;
      return whenFilled([last, first], `IF(ISTEXT(${first}),${first},${call})`);
    },
    value({ last, first }, { form, years }) {
      if (typeof first === 'string' && first !== '' && last !== '') return first;
      return whenFilledValue([last, first], NO_FIGURE, (now, then) =>
        averageGrowthOf(now, then, years, form),
      );
    },
    numberRow: () => null,
  },
);
