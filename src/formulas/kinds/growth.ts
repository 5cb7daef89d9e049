import { growth as growthOf, growthDefinitions, type GrowthForm } from '../../indicators/arithmetic/ratios';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { isNumber, whenFilledValue } from './values';

/**
 * Growth against another period.
 * `mayBeRange`: the level may be a range such as `33-34`, which has no growth.
 */
export const growth = kind<{ value: 'cell'; base: 'cell' }, { form: GrowthForm; mayBeRange?: boolean }>(
  { value: 'cell', base: 'cell' },
  {
    ct({ value, base }, { form, mayBeRange }) {
      const call = `CT.GROWTH(${value},${base},"${form}","${NO_FIGURE}")`;
      return whenFilled([value, base], mayBeRange ? `IF(ISNUMBER(${value}),${call},"${NO_FIGURE}")` : call);
    },
    value({ value, base }, { form, mayBeRange }) {
      const isKnown = base !== '' && base !== undefined && value !== '' && value !== undefined;
      if (mayBeRange && isKnown && !isNumber(value)) return NO_FIGURE;
      return whenFilledValue([value, base], NO_FIGURE, (now, before) => growthOf(now, before, form));
    },
    numberRow: ({ value, base }, { form }) => growthDefinitions[form].formula(value, base),
  },
);
