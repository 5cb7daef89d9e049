import { pathFormula } from '../bare';
import { kind } from './kind';

/** The even path of a plan (tiến độ chuẩn), in percent. */
export const path = kind<Record<never, never>, { month: number }>(
  {},
  {
    ct: (_, { month }) => pathFormula(month),
    value: (_, { month }) => (month / 12) * 100,
    numberRow: () => pathFormula('n'),
  },
);
