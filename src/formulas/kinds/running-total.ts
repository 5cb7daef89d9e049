import { whenNumbers } from './guards';
import { kind } from './kind';
import { sumOf, whenNumbersValue } from './values';

/** The months since January (lũy kế): the total of the month before and the month's own level; of January the level alone. */
export const runningTotal = kind(
  { before: 'optional', own: 'cell' },
  {
    ct({ before, own }) {
      const parts = before === null ? [own] : [before, own];
      return whenNumbers(parts, parts.join('+'));
    },
    value: ({ before, own }) =>
      whenNumbersValue(before === null ? [own] : [before, own], (...parts) => sumOf(parts)),
    numberRow: () => null,
  },
);
