import type * as viTexts from '../vi/sources';

/** Words of the corrections that a workbook remembers, in English. */
export const rules: typeof viTexts.rules = {
  heading: 'Remembered links',
  count: (own, others) => `${own} of this table${others > 0 ? `, ${others} of others` : ''}.`,
  isOn: 'in use',
  remove: 'Remove',
  save: 'Save to a file',
  load: 'Take from a file',
  noFile: 'This file is no saved file of links.',
};

/** Words of where a figure comes from and how that is corrected, in English. */
export const sources: typeof viTexts.sources = {
  heading: 'Source of the cell',
  close: 'Close the source',
  hint: 'Press a figure’s cell to see its source and correct it.',
  open: 'see the source',
  from: 'Taken from',
  show: 'Go to this cell',
  value: (value) => `Value: ${value}`,
  blank: 'the source cell is blank',
  row: 'Row in the source',
  column: 'Column in the source',
  title: 'Table in the source',
  unit: 'Unit in the source',
  unitUnknown: 'none named',
  converted: (way) => `Converted: ${way}`,
  isGiven: 'Chosen by you.',
  refused: 'You chose not to link this cell.',
  sum: 'Sum of cells',
  gaps: {
    notFound: () => 'This figure is not found in the workbook.',
    otherPeriod: (sheet) => `Sheet “${sheet}” has this indicator, but of another period.`,
    otherUnit: (sheet) => `Sheet “${sheet}” has this indicator, but in a unit that cannot be converted.`,
    unclearHeader: (sheet) =>
      `Sheet “${sheet}” has a column that may be it, but its heading has words that are not clear.`,
    otherFigures: (sheet) =>
      `Sheet “${sheet}” has a column that may be it, but its figures do not fit the columns beside it as their headings say.`,
    otherClassification: (sheet) =>
      `Sheet “${sheet}” has this figure, but by another classification of industries or goods.`,
    otherBaseYear: (sheet) => `Sheet “${sheet}” has this indicator, but with another base year.`,
    unsaidTerritory: (sheet) =>
      `Sheet “${sheet}” has this indicator, but does not say of which boundaries: the former or the new.`,
    otherTerritory: (sheet) =>
      `Sheet “${sheet}” has this indicator, but of another territory, or of other boundaries.`,
    differ: () => 'Several places state different figures: choose one.',
  },
  others: (count) =>
    count === 1 ? 'Another place may be right too' : `${count} other places may be right too`,
  take: 'Choose',
  scope: 'Applies to',
  scopes: { cell: 'this cell', column: 'the column', row: 'the row' },
  pick: 'Choose a cell in the sheet',
  picking: 'Select the cell in the sheet, then press “Take this cell”.',
  pickingColumn: 'Select a cell of the column, in this row; the other rows follow that column.',
  pickingRow: 'Select a cell of the row, in this column; the other columns follow that row.',
  selected: (address) => `Selected: ${address}`,
  useSelected: 'Take this cell',
  cancel: 'Cancel',
  none: 'No link',
  forget: 'Undo the correction',
  notCell: 'What is selected is not a cell of a sheet.',
  corrected: (count) => (count === 1 ? 'You corrected one link.' : `You corrected ${count} links.`),
  forgetAll: 'Undo all corrections',
  unmet: (count) =>
    count === 1
      ? 'One remembered link cannot be followed in this workbook.'
      : `${count} remembered links cannot be followed in this workbook.`,
};

/** What does not add up in the sources. */
export const findings: typeof viTexts.findings = {
  count: (count) =>
    count === 1 ? 'One place in the sources does not add up' : `${count} places in the sources do not add up`,
  explanation: 'The add-in does not correct sources: press a cell to look at it.',
};

/** Of which period the sources are. */
export const period: typeof viTexts.period = {
  other: (sheet, period) =>
    sheet === null || sheet === 'auto'
      ? `The workbook has no figures of this period, but it has those of ${period}.`
      : `Sheet “${sheet}” has the figures of ${period}.`,
  take: (period) => `Change to ${period}`,
  taken: (sheet, period) => `The period is that of sheet “${sheet ?? ''}”: ${period}.`,
  back: (period) => `Back to ${period}`,
  newer: (period) => `The sources have figures of ${period} already.`,
  makeNext: (period) => `Make the table of ${period}`,
};

export const templates: typeof viTexts.templates = { heading: 'Your templates: make, import, export' };
