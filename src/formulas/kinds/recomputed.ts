import { growthDefinitions } from '../../indicators/arithmetic/ratios';
import { recompute } from '../../indicators/arithmetic/statements';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { byStatement, statementIn, type StatementWords } from './statement';
import { whenFilledValue } from './values';

/** What two levels give, as the kind of statement in a cell asks: growth, index, attainment, share or multiple. */
export const recomputed = kind<{ value: 'cell'; base: 'cell'; statement: 'cell' }, { words: StatementWords }>(
  { value: 'cell', base: 'cell', statement: 'cell' },
  {
    ct({ value, base, statement }, { words }) {
      const form = byStatement(statement, words, {
        growth: 'percent',
        over: 'percent',
        index: 'index',
        plan: 'index',
        share: 'index',
        times: 'coefficient',
      });
      return whenFilled([value, base], `CT.GROWTH(${value},${base},${form},"${NO_FIGURE}")`);
    },
    value({ value, base, statement }, { words }) {
      const asked = statementIn(statement, words);
      if (!asked) return value === '' || base === '' ? '' : undefined;
      return whenFilledValue([value, base], NO_FIGURE, (now, before) => recompute(asked, now, before));
    },
    numberRow: ({ value, base }) => growthDefinitions.percent.formula(value, base),
  },
);
