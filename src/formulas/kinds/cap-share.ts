import type { CapRule } from '../../indicators/arithmetic/ratings';
import { share as shareOf, shareDefinitions } from '../../indicators/arithmetic/ratios';
import { CAP_BASES, RATED } from './cap';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { areNumbers, whenFilledValue } from './values';

/** Share of "xuất sắc" among those of whom the limit is a percentage. */
export const capShare = kind<typeof RATED, { rule: CapRule }>(RATED, {
  ct(rated, { rule }) {
    const cells = [rated.excellent, rule === 'c' ? rated.total : rated.good];
    const base = CAP_BASES[rule](rated);
    return whenFilled(cells, `CT.SHARE(${rated.excellent},${base},"percent","${NO_FIGURE}")`);
  },
  value({ excellent, good, total }, { rule }) {
    const cells = [excellent, rule === 'c' ? total : good];
    // a sign of no data within a sum is an error
    if (rule === 'b' && !cells.includes('') && !areNumbers(cells)) return undefined;
    return whenFilledValue(cells, NO_FIGURE, (best, others) =>
      shareOf(best, rule === 'b' ? best + others : others, 'percent'),
    );
  },
  numberRow: (rated, { rule }) => shareDefinitions.percent.formula(rated.excellent, CAP_BASES[rule](rated)),
});
