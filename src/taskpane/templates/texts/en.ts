import type { vi } from './vi';

/** The same in English. */
export const en: typeof vi = {
  heading: 'Your templates',
  explanation:
    'Make a template from a form, or from an inserted table that you changed; it stands beside the standard tables and is inserted, updated, rolled forward and sent out like them.',
  sheet: 'Sheet with the form or the table',
  cell: 'A cell of the table (where the sheet has several)',
  name: 'Name of the template',
  year: 'Year of the form (where it does not say)',
  read: 'Read this form',
  reading: 'Reading…',
  nothing: 'No table that could become a template stands on this sheet.',
  several: (places) => `Several tables stand on the sheet: ${places}. Name a cell of the one you mean.`,
  noYear: 'The form names no year. Say of which year it is.',
  confirm: (columns, rows) => `Check the template: ${columns} columns, ${rows} rows`,
  ofYear: (year) => `The form is read as of ${year}; other periods are counted from that.`,
  ofMonth: (month, year) => `The form is read as of ${month}/${year}; other periods are counted from that.`,
  column: (words) => `Column “${words}”`,
  asRead: 'As it was read',
  computed: (number) => `Computed: ${number}`,
  doubts: 'To be looked at',
  save: 'Save as a template',
  cancel: 'Cancel',
  kept: (count) =>
    count
      ? `This workbook keeps ${count} template${count === 1 ? '' : 's'}.`
      : 'This workbook keeps no template.',
  rename: 'Rename',
  renameOf: (name) => `New name of the template ${name}`,
  remove: 'Delete',
  removeOf: (name) => `Delete the template ${name}`,
  export: 'Export',
  exportOf: (name) => `Export the template ${name} as a file`,
  import: 'Import a template from a file (.json)',
  refused: (why) => `The template file cannot be used: ${why}.`,
};
