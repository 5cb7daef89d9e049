import { decimalsOf } from '../../indicators/arithmetic/rounding';
import { checkStatement } from '../../indicators/arithmetic/statements';
import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';
import { byStatement, statementIn, type StatementWords } from './statement';
import { whenFilledValue } from './values';

/** Whether a stated percentage agrees with what its levels give. */
export const checkStated = kind<
  { stated: 'cell'; value: 'cell'; base: 'cell'; statement: 'cell' },
  { words: StatementWords }
>(
  { stated: 'cell', value: 'cell', base: 'cell', statement: 'cell' },
  {
    ct({ stated, value, base, statement }, { words }) {
      const asked = byStatement(statement, words, {
        growth: 'growth',
        over: 'over',
        index: 'index',
        plan: 'plan',
        share: 'share',
        times: 'times',
      });
      return whenFilled(
        [stated, value, base],
        `CT.CHECKPCT(${stated},${value},${base},${asked},,"${NO_FIGURE}")`,
      );
    },
    value({ stated, value, base, statement }, { words }) {
      const cells = [stated, value, base];
      const asked = statementIn(statement, words);
      if (!asked) return cells.includes('') ? '' : undefined;
      return whenFilledValue(cells, NO_FIGURE, (percent, now, before) =>
        checkStatement({ value: percent, decimals: decimalsOf(percent) }, now, before, asked),
      );
    },
    numberRow: () => null,
  },
);
