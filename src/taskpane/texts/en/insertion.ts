import type * as viTexts from '../vi/insertion';
import { conflictKinds } from './problems';

const rows = (count: number) => (count === 1 ? 'row' : 'rows');

/** Words of the preview, of what is in the way, and of inserting, in English. */
export const preview: typeof viTexts.preview = {
  heading: 'Preview',
  region: (title) => `Preview of the table: ${title}. Scroll with the arrow keys.`,
  loading: 'Preparing the preview…',
  stopped: 'Preview stopped.',
  again: 'Preview again',
  enlarge: 'Enlarge',
  reduce: 'Reduce',
  twins: (headings) => `Two columns are of the same period: ${headings.join('; ')}.`,
  oneOfTwins: 'Leave one out',
  closeWindow: 'Close the window',
  pointInWindow: 'Press a figure: the pane beside the sheet tells where it comes from.',
  reach: 'Move the pointer or the arrow keys to a cell to see its formula and the cells it uses.',
  showFormulas: 'Show formulas',
  legendLinked: 'linked',
  legendComputed: 'computed',
  legendInput: 'to fill in',
  emptyInput: 'empty input cell',
  unknownValue: 'computed in Excel',
  waitForRows: 'Enter a valid number of rows to see the preview.',
  waitForYear: 'Enter a valid year to see the preview.',
  waitForCell: 'Select a cell in Excel to see the preview.',
  newSheetNamed: (sheet) => `New sheet “${sheet}”`,
};

export const links: typeof viTexts.links = {
  coverage: (linked, wanted) => `${linked} of ${wanted} cells of figures are linked`,
  inSheets: (sheets) =>
    ` to ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  blank: (cells) =>
    `${cells} source ${cells === 1 ? 'cell is' : 'cells are'} still blank: the table shows what is typed there.`,
  assumedUnit: (unit) => `That sheet names no unit; its figures are taken to be in ${unit}.`,
  noSource: (count) => `No links: ${count} ${rows(count)} of figures are empty input cells.`,
  missing: (count) => `${count} ${rows(count)} without figures, left empty`,
};

export const conflicts: typeof viTexts.conflicts = {
  heading: (count) => (count === 1 ? '1 thing in the way' : `${count} things in the way`),
  explanation:
    'The add-in never overwrites. Select a cell with empty cells around it, or choose a new sheet.',
  kinds: conflictKinds,
  goTo: (address) => `Go to ${address}`,
  more: (count) => `and ${count} more`,
  placeBelow: (address) => `Place it below, at ${address}`,
  placeRight: (address) => `Place it to the right, at ${address}`,
  newSheet: 'Place it on a new sheet',
};

export const narrow: typeof viTexts.narrow = {
  heading: (count) =>
    count === 1
      ? '1 column here is too narrow for the table'
      : `${count} columns here are too narrow for the table`,
  column: (column, width, needed) => `Column ${column}: ${width} characters wide, ${needed} needed`,
  more: (count) => `and ${count} more`,
  spread: (count) => `Names over ${count} columns`,
  explanation:
    'Numbers will show as ### and words will be cut, as in the preview. The add-in does not change the widths of a sheet that is there: widen the columns yourself, or choose another place.',
};

export const insert: typeof viTexts.insert = {
  button: 'Insert table',
  waiting: 'You can insert once the preview is ready.',
  blocked: 'Cannot insert yet: the place is not empty.',
  faulty: 'Cannot insert yet: check the parameters.',
  unseen: 'Cannot insert yet: there is no preview.',
  working: 'Inserting the table',
  noCancel:
    'Not stopped half-way, so that nothing is left incomplete. On failure the workbook is put back as it was.',
  steps: {
    reading: 'Reading the place and the source sheet…',
    writing: 'Writing the table…',
    verifying: 'Reading back and checking…',
  },
};
