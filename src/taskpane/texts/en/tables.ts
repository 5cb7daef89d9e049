import { rangeText } from '../../../tables/choices';
import type * as viTexts from '../vi/tables';

const rows = (count: number) => (count === 1 ? 'row' : 'rows');

/** Words of the choice of a table and of its parameters, in English. */
export const table: typeof viTexts.table = {
  heading: 'Choose a table',
  search: 'Search tables',
  searchExample: 'e.g. exports',
  all: '‹ All tables',
  found: (count) => (count ? `${count} ${count === 1 ? 'table' : 'tables'}` : 'No table matches.'),
};

/** What the open workbook can fill. */
export const offers: typeof viTexts.offers = {
  heading: 'What this workbook can fill',
  searching: 'Looking for tables that this workbook has figures for…',
  none: 'The workbook has figures for none of the tables. Tables can still be inserted, with blank cells to fill.',
  month: (month, year) => `${month}/${year}`,
  year: (year) => String(year),
  coverage: (linked, wanted) => `${linked} of ${wanted} cells`,
  more: (count) => `Show ${count} more`,
};

/** Several tables of a month at once. */
export const set: typeof viTexts.set = {
  insert: (tables, month, year) => `Insert the whole set of ${month}/${year} (${tables} tables)`,
  step: (table, of) => `${table}/${of}`,
  cancelHint: 'Stop lets the table that is being written be finished; no other one follows.',
  done: (tables, wanted) => `${tables} of ${wanted} tables inserted, each on a sheet of its own.`,
  remove: 'Remove the whole set',
};

export const parameters: typeof viTexts.parameters = {
  heading: 'Parameters',
  /** What a field wants that is not valid. */
  fault: (choice) => `Enter ${rangeText(choice, 'en')}.`,
  territoryHint: 'Bases before the merger are added up from the former territories.',
  namesFault: 'Write names with a semicolon between, each once.',
  territoryFault: 'Choose a province put together from others, or write NEW = PART + PART since 1/7/2025.',
  territoryList: 'Your own list of territories (.txt, one a line)',
  territoryUnread: (lines) => `Lines that cannot be read, or repeat a name: ${lines}.`,
  isDefault: (text) => `${text} (default)`,
  place: 'Place',
  newSheet: 'New sheet',
  selectedCell: 'From the selected cell',
  noSelection: 'no cell selected',
  source: 'Take figures from',
  sourceAuto: (sheet) =>
    sheet ? `Whole workbook (mostly “${sheet}”)` : 'Whole workbook (no figure found yet)',
  sourceAutoUnknown: 'Whole workbook',
  sourceNone: 'No links, leave cells empty',
  sourceOption: (sheet, matches, visible) =>
    `${sheet}${matches === null ? '' : ` – ${matches} matching ${rows(matches)}`}${visible ? '' : ' (hidden)'}`,
  more: 'More options',
};
