import type * as viTexts from '../vi/tables';

const rows = (count: number) => (count === 1 ? 'row' : 'rows');

/** Words of the choice of a table and of its parameters, in English. */
export const table: typeof viTexts.table = {
  heading: 'Choose a table',
  search: 'Search tables',
  searchExample: 'e.g. exports',
  found: (count) => (count ? `${count} ${count === 1 ? 'table' : 'tables'}` : 'No table matches.'),
};

export const parameters: typeof viTexts.parameters = {
  heading: 'Parameters',
  year: 'Reporting year',
  yearHint: (table, year) => (table === 'TARGETS' ? `The table sets targets for ${year + 1}.` : ''),
  yearFault: 'Enter a year from 1990 to 2100.',
  form: 'Comparisons as',
  growth: 'Growth (%)',
  growthExample: 'e.g. 9.05',
  index: 'Index (%)',
  indexExample: 'e.g. 109.05',
  place: 'Place',
  newSheet: 'New sheet',
  selectedCell: 'From the selected cell',
  noSelection: 'no cell selected',
  source: 'Take figures from sheet',
  sourceAuto: (sheet) => (sheet ? `Automatic: ${sheet}` : 'Automatic: no sheet matches yet'),
  sourceAutoUnknown: 'Automatic: the sheet that fits best',
  sourceNone: 'No links, leave cells empty',
  sourceOption: (sheet, matches, visible) =>
    `${sheet}${matches === null ? '' : ` – ${matches} matching ${rows(matches)}`}${visible ? '' : ' (hidden)'}`,
  more: 'More options',
  baseYear: 'Constant-price year',
  blockLanguage: 'Language of the table',
  blockLanguages: { vi: 'Vietnamese', en: 'English' },
  month: 'Reporting month',
  quarter: 'Quarter',
  quarterOfMonth: 'That of the month',
  rows: 'Empty rows of each list',
  rowsFault: 'Enter a number from 1 to 5000.',
  digits: 'Decimals of percentages',
  ownDigits: (digits) => `As the table (${digits})`,
  dong: 'Unit of Vietnamese money',
  dollars: 'Unit of US dollars',
  ownUnit: 'As the table',
  denominator: 'Contributions are to',
  capRule: 'Limit on outstanding is of',
  capRounding: 'Most outstanding is rounded',
  capRoundings: { floor: 'Down', round: 'To the nearest', ceil: 'Up' },
  nested: '“Of which” is of',
  nestedReadings: { all: 'All', parent: 'Those of the target above' },
  indicator: 'Indicator followed',
  mode: 'Formulas',
  modes: { ct: 'CT functions (default)', plain: 'Plain Excel formulas', values: 'Values only' },
  font: 'Font',
  fonts: { standard: 'Times New Roman', workbook: 'Font of the workbook' },
  signature: 'Add signatures',
};
