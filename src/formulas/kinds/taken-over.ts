import { whenFilled } from './guards';
import { kind } from './kind';

/** What is typed into another cell; empty while that is. */
export const takenOver = kind(
  { of: 'cell' },
  { ct: ({ of }) => whenFilled([of], of), value: ({ of }) => of, numberRow: () => null },
);
