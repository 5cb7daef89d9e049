import { kind } from './kind';

/** What another cell of the table computes. */
export const sameAs = kind(
  { of: 'cell' },
  { ct: ({ of }) => of, value: ({ of }) => of, numberRow: () => null },
);
