import { whenFilled } from './guards';
import { kind } from './kind';
import { whenFilledValue } from './values';

/** Difference of two percentages, in percentage points; empty where one is not known. */
export const points = kind(
  { current: 'cell', previous: 'cell' },
  {
    ct: ({ current, previous }) => whenFilled([current, previous], `CT.POINTS(${current},${previous})`),
    value: ({ current, previous }) => whenFilledValue([current, previous], '', (now, before) => now - before),
    numberRow: ({ current, previous }) => `${current}-${previous}`,
  },
);
