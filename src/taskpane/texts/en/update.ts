import type * as viTexts from '../vi/update';

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);

/** Words about a table that stands already, in English. */
export const update: typeof viTexts.update = {
  standsAt: 'This table is already at',
  elsewhere: '“Insert table” puts another one at the selected cell.',
  updateThere: 'Update the one that is there',
  willUpdate: (kept) =>
    kept ? `it will be updated, keeping what you typed in ${cells(kept)}.` : 'it will be updated.',
  insertAnother: 'Insert another table',
  another: 'Another table will be inserted.',
  instead: 'Update the one that is there',
  obstacles: {
    torn: 'but rows or columns were put in or taken out, so it cannot be updated: a new one will be inserted.',
    protected: 'but its sheet is protected, so it cannot be updated: a new one will be inserted.',
  },
  lost: (count) => `Typed in ${cells(count)} and lost: the new table has no such row or column`,
  otherUnit: (count) =>
    `Typed in the old unit in ${cells(count)}: choose the old unit again, or insert another table`,
  refilled: (count) => `${cells(count)} of the table that you emptied will be written again.`,
  reformatted: (count) => `${cells(count)} will get the table’s own format again.`,
  showAll: (count) => `Show all ${count}`,
  button: 'Update table',
  blocked: 'Cannot update yet: there are not enough empty cells around the table.',
  refused: 'Cannot update: the table has figures typed in the old unit.',
  explanation: 'The table is larger than before. Empty these cells, or insert another table.',
  legendKept: 'typed, kept',
  done: (table) => `Updated “${table}”.`,
  kept: (kept) => `Kept what you typed in ${cells(kept)}.`,
  working: 'Updating the table',
};
