import { whenNumbers } from './guards';
import { kind } from './kind';
import { sumOf, whenNumbersValue } from './values';

/** Sum of cells that must all be filled. */
export const sum = kind(
  { of: 'cells' },
  {
    ct: ({ of }) => whenNumbers(of, of.join('+')),
    value: ({ of }) => whenNumbersValue(of, (...parts) => sumOf(parts)),
    numberRow: ({ of }) => of.join('+'),
  },
);
