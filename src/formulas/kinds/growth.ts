import { growth as growthOf, growthDefinitions, type GrowthForm } from '../../indicators/arithmetic/ratios';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { isNumber, whenFilledValue } from './values';

interface GrowthOptions {
  form: GrowthForm;
  /** The level may be a range such as `33-34`, which has no growth. */
  mayBeRange?: boolean;
  /** The base may be words that say why there is none: the growth then says so too. */
  saysWhy?: boolean;
  /** The same of the level itself. */
  levelSaysWhy?: boolean;
}

/** Growth against another period. */
export const growth = kind<{ value: 'cell'; base: 'cell' }, GrowthOptions>(
  { value: 'cell', base: 'cell' },
  {
    ct({ value, base }, { form, mayBeRange, saysWhy, levelSaysWhy }) {
      const call = `CT.GROWTH(${value},${base},"${form}","${NO_FIGURE}")`;
      const ofLevel = mayBeRange ? `IF(ISNUMBER(${value}),${call},"${NO_FIGURE}")` : call;
      const ofWords = levelSaysWhy ? `IF(ISTEXT(${value}),${value},${ofLevel})` : ofLevel;
      return whenFilled([value, base], saysWhy ? `IF(ISTEXT(${base}),${base},${ofWords})` : ofWords);
    },
    value({ value, base }, { form, mayBeRange, saysWhy, levelSaysWhy }) {
      if (saysWhy && typeof base === 'string' && base !== '' && value !== '') return base;
      if (levelSaysWhy && typeof value === 'string' && value !== '' && base !== '') return value;
      const isKnown = base !== '' && base !== undefined && value !== '' && value !== undefined;
      if (mayBeRange && isKnown && !isNumber(value)) return NO_FIGURE;
      return whenFilledValue([value, base], NO_FIGURE, (now, before) => growthOf(now, before, form));
    },
    numberRow: ({ value, base }, { form }) => growthDefinitions[form].formula(value, base),
  },
);
