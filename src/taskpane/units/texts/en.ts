import { formatNumber } from '../../../indicators/language/format-number';
import type { vi } from './vi';

const number = (count: number) => formatNumber(count, 0, 'en');
const counted = (count: number, one: string, more = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : more}`;

export const en: typeof vi = {
  giveOut: 'Forms for units',
  giveOutHint: (table, period) =>
    `The form is the table chosen under Tables: ${table}, ${period}. Units fill it in with plain Excel, without the add-in.`,
  faultyChoices: 'The table chosen under Tables has a choice that is not valid. Correct it there first.',
  otherTable: 'Choose another table',
  list: 'List of units',
  listHint: 'One unit a line, with a code before it if it has one: 001;UBND phường A.',
  make: 'Download the forms (.zip)',
  made: (name, forms) =>
    `${counted(forms, 'form')} in ${name}, with forms.json: keep that file, the forms are put together by it.`,
  kept: (forms) => `Forms that were given out before and stay: ${number(forms)}.`,
  dropped: (units) => `The list leaves out units that have forms: ${units}. Add them again.`,

  returned: 'What units sent back',
  returnedHint:
    'Choose or drop here the files that came back, and the forms.json of the forms. Files are only read. For several hundred files use the command collect.',
  register: (table, period, units) => `Forms given out: ${table}, ${period}, ${counted(units, 'unit')}.`,
  noRegister:
    'It is not known which units have forms. Choose the file forms.json too, which came with the forms.',
  registerOutdated:
    'forms.json was made by another version of the add-in: rows and columns of the table are not the same. Give the forms out again.',
  choose: 'Choose files…',
  forget: 'Take the files away',
  reading: 'Reading the files…',
  readOf: (done, of) => `${number(done)} of ${counted(of, 'file')}`,
  stop: 'Stop',
  stopped: 'Stopped. The files that were read are kept.',

  counts: (submitted, missing, faulty) =>
    `Units: ${number(submitted)} submitted, ${number(missing)} missing, ${number(faulty)} faulty.`,
  states: { submitted: 'Submitted', missing: 'Missing', faulty: 'Faulty' },
  board: 'Board',
  filled: (filled, entries) => `${number(filled)} of ${counted(entries, 'cell')} filled in`,
  faults: 'Faulty, and not in the totals',
  others: 'Files of no unit in the list',
  notes: (count) => `Notes (${number(count)})`,

  whole: 'Name of the unit that puts them together',
  wholeHint: 'Leave it empty where nothing goes on to a level above.',
  unitName: 'The name of the unit is longer than 200 letters.',
  nothingTaken: 'There is no form yet that can be taken.',
  insert: 'Insert into this workbook',
  save: 'Download the workbook (.xlsx)',
  saveLong: 'Download the long table (.csv)',
  changing: 'Writing into the workbook…',
  share: (share) => `${Math.floor(share * 100)}%`,
  inserted: 'Inserted:',
  updated: 'Made again in its place:',
  unverified: 'Excel has not finished calculating: the results could not be checked.',
  removed: 'Taken out of the workbook.',
  edited: 'The sheet of totals was edited by hand, first in:',
  editedHint: 'What was edited is lost if you go on.',
  evenSo: 'Go on',
  keep: 'Leave it',
  close: 'Close this message',

  before: 'Put together in this workbook',
  beforeOne: (table, period, unit) => `${table}, ${period} · ${unit}`,
  remove: 'Take out of the workbook',

  noFigures: 'The workbook has no figures in inserted tables or in the ledger.',
  ownLong: 'The long table of this workbook',
  ownLongHint:
    'The figures of the inserted tables and of the ledger, one a row as in SDMX-CSV, for databases.',
};
