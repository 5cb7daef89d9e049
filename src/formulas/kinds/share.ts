import { share as shareOf, shareDefinitions } from '../../indicators/arithmetic/ratios';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

/** Share of a part in its whole, in percent. */
export const share = kind(
  { part: 'cell', whole: 'cell' },
  {
    ct: ({ part, whole }) => whenFilled([part, whole], `CT.SHARE(${part},${whole},"percent","${NO_FIGURE}")`),
    value: ({ part, whole }) =>
      whenFilledValue([part, whole], NO_FIGURE, (one, all) => shareOf(one, all, 'percent')),
    numberRow: ({ part, whole }) => shareDefinitions.percent.formula(part, whole),
  },
);
