import { kind } from './kind';
import { isNumber, sumOf } from './values';

/** Sum over a list that is filled line by line: of what is there. */
export const listSum = kind(
  { of: 'runs' },
  {
    ct: ({ of }) => `IF(COUNT(${of.join(',')})=0,"",SUM(${of.join(',')}))`,
    value({ of }) {
      const values = of.flat();
      if (values.includes(undefined)) return undefined;
      const numbers = values.filter(isNumber);
      return numbers.length ? sumOf(numbers) : '';
    },
    numberRow: () => null,
  },
);
