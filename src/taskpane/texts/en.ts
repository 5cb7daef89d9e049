import type { Conflict, ProblemDetails } from '../../workbook/requests';
import type { ProblemParts } from './problem-parts';
import type { vi } from './vi';

function place({ address, sheet }: ProblemDetails, otherwise = 'In the open workbook.'): string {
  if (address) return `At ${address}.`;
  return sheet ? `Sheet “${sheet}”.` : otherwise;
}

const conflictKinds: Record<Conflict['kind'], string> = {
  content: 'has content',
  merge: 'merged cells',
  table: 'an Excel table',
  spill: 'the spilled result of an array formula',
};

function conflictPlaces({ conflicts = [], ...details }: ProblemDetails): string {
  if (!conflicts.length) return place(details);
  const shown = conflicts.slice(0, 3).map(({ address, kind }) => `${address} (${conflictKinds[kind]})`);
  const more = conflicts.length - shown.length;
  return `At ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

const rows = (count: number) => (count === 1 ? 'row' : 'rows');

const problems: ProblemParts = {
  sheetProtected: {
    what: 'The sheet is protected, so Excel does not allow writing to it.',
    where: (details) => place(details),
    next: 'Unprotect it under Review → Unprotect Sheet and insert again, or choose “New sheet”.',
  },
  structureProtected: {
    what: 'The structure of the workbook is protected, so no sheet can be added.',
    where: (details) => place(details),
    next: 'Unprotect it under Review → Protect Workbook, or insert into an empty area of an existing sheet.',
  },
  readOnly: {
    what: 'The workbook is open as read-only.',
    where: (details) => place(details),
    next: 'Press “Enable Editing”, or save a copy and insert into the copy.',
  },
  cellEditMode: {
    what: 'A cell is still being edited, so Excel does not take commands.',
    where: (details) => place(details),
    next: 'Press Enter to finish that cell (or Esc to drop it), then try again.',
  },
  nameTaken: {
    what: 'A sheet with the name of the new sheet already exists.',
    where: (details) => place(details),
    next: 'Rename the old sheet and insert again, or insert at the selected cell.',
  },
  tooLarge: {
    what: 'There is more data than Excel takes at once.',
    where: (details) => place(details),
    next: 'Choose a smaller source sheet or “No links” and try again; Excel on the desktop takes more than Excel on the web.',
  },
  conflict: {
    what: 'The place is not empty. The add-in never overwrites what is there.',
    where: conflictPlaces,
    next: 'Select a cell with enough empty cells around it, or choose “New sheet”.',
  },
  sheetMissing: {
    what: 'The sheet was not found.',
    where: (details) => place(details),
    next: 'It may have been deleted or renamed: choose the place again.',
  },
  sourceMissing: {
    what: 'The source sheet was not found.',
    where: (details) => place(details),
    next: 'Choose the source sheet again, or leave it at “Automatic”.',
  },
  badAddress: {
    what: 'The cell address cannot be read.',
    where: (details) => place(details),
    next: "Write the address like 'Sheet name'!B3, or select the cell in Excel.",
  },
  outsideSheet: {
    what: 'The table would reach beyond the edge of the sheet.',
    where: (details) => place(details),
    next: 'Select a cell further up or further left.',
  },
  verificationFailed: {
    what: 'Read back after writing, the results in Excel differ from what was planned.',
    where: (details) => place(details),
    next: 'Check the formulas of the source sheet and insert again. If it happens again, send the line “Excel says” to whoever helps you.',
  },
  sessionLostBeforeWrite: {
    what: 'The connection to Excel was lost before anything was written.',
    where: (details) => place(details),
    next: 'Wait for the connection or reload this pane, then insert again.',
  },
  sessionLostAfterWrite: {
    what: 'The connection to Excel was lost after the write was sent: whether the table is complete is not known yet.',
    where: (details) => place(details),
    next: 'Press “Check again” once connected: the pane then offers to finish or remove the table.',
  },
  nothingToRemove: {
    what: 'There is no table inserted by the add-in to remove.',
    where: (details) => place(details),
    next: 'Nothing needs to be done.',
  },
  editedSince: {
    what: 'The table was edited after it was inserted; removing it loses those edits.',
    where: (details) => place(details),
    next: 'Copy what you need, then choose “Remove anyway”, or choose “Keep it”.',
  },
  blockNotFound: {
    what: 'The table is not found as it was inserted: it was moved elsewhere, or rows or columns were put into it or taken out.',
    where: (details) => place(details),
    next: 'The add-in deleted no cell and no longer keeps track of this table: delete its cells yourself if they are not needed.',
  },
  busyWorkbook: {
    what: 'Excel is busy with something else.',
    where: (details) => place(details),
    next: 'Wait until that is done, then try again.',
  },
  notInExcel: {
    what: 'This page is not running in Excel.',
    where: () => 'It is open in a browser or another application.',
    next: 'Open the add-in from Excel’s ribbon, or run npm start to try it on the workbench.',
  },
  hostTooOld: {
    what: 'This version of Excel is too old for the add-in.',
    where: (details) => place(details, 'The Excel in use.'),
    next: 'Use Excel 2021, 2024, Microsoft 365 or Excel on the web.',
  },
  unknown: {
    what: 'Excel reported an unexpected error.',
    where: (details) => place(details),
    next: 'Try once more. If it fails again, send the line “Excel says” to whoever helps you.',
  },
};

const number = new Intl.NumberFormat('en-US');

/** All words of the pane, in English. */
export const en: typeof vi = {
  product: 'Chỉ tiêu',
  loading: 'Connecting to Excel…',
  reading: 'Reading the workbook…',
  retry: 'Try again',
  stop: 'Stop',

  tabs: {
    label: 'Parts of the pane',
    tables: 'Tables',
    report: 'Report',
    loading: 'Opening the part for reports…',
    failed:
      'The part for reports could not be loaded. Check the connection to where the add-in is hosted, then try again.',
  },

  table: {
    heading: 'Choose a table',
    search: 'Search tables',
    searchExample: 'e.g. exports',
    found: (count) => (count ? `${count} ${count === 1 ? 'table' : 'tables'}` : 'No table matches.'),
  },

  parameters: {
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
    sourceNone: 'No links, leave cells empty',
    sourceOption: (sheet, matches, visible) =>
      `${sheet} – ${matches} matching ${rows(matches)}${visible ? '' : ' (hidden)'}`,
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
  },

  preview: {
    heading: 'Preview',
    region: (title) => `Preview of the table: ${title}. Scroll with the arrow keys.`,
    loading: 'Preparing the preview…',
    stopped: 'Preview stopped.',
    again: 'Preview again',
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
  },

  links: {
    found: (found, count) => `Found ${found} of ${count} ${rows(count)} of figures`,
    inSheet: (sheet) => ` in sheet “${sheet}”.`,
    noSource: (count) => `No links: ${count} ${rows(count)} of figures are empty input cells.`,
    missing: (count) => `${count} ${rows(count)} without figures, left empty`,
  },

  conflicts: {
    heading: (count) => (count === 1 ? '1 thing in the way' : `${count} things in the way`),
    explanation:
      'The add-in never overwrites. Select a cell with empty cells around it, or choose a new sheet.',
    kinds: conflictKinds,
    goTo: (address) => `Go to ${address}`,
    more: (count) => `and ${count} more`,
  },

  insert: {
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
  },

  result: {
    done: (table) => `Inserted “${table}”.`,
    at: 'It is at',
    goTo: 'Go to the table',
    another: 'Insert another table',
    remove: 'Remove last insertion',
    busy: 'Excel is still calculating: some cells show #BUSY! and could not be checked. Wait a few seconds and look at the table again.',
    manualCalculation:
      'Excel is set to manual calculation, so the results could not be checked. Press F9 to calculate, or switch automatic calculation on.',
  },

  removal: {
    working: 'Removing the table',
    done: (address) => `Removed the table at ${address}. The place is as it was before.`,
    lastInsertion: 'Last insertion',
    editedQuestion: 'The table was edited after it was inserted. Remove it anyway?',
    editedExplanation: (address) => `The edits in ${address} will be lost.`,
    yes: 'Remove anyway',
    no: 'Keep it',
  },

  resume: {
    heading: 'The last insertion was interrupted',
    explanation: (address) => `The table at ${address} may be incomplete. Finish it or remove it?`,
    finish: 'Finish',
    remove: 'Remove the table',
    working: 'Finishing the table',
    done: (address) => `The table at ${address} is complete.`,
    check: 'Check again',
  },

  outside: {
    heading: 'This page runs in Excel',
    explanation:
      'You opened this page outside Excel, so the add-in has no workbook to work with. In Excel, open it from the Home tab, group Chỉ tiêu.',
    workbench: 'No Excel? Try it on the workbench: in the project’s folder, run',
  },

  tooOld: {
    heading: 'A newer Excel is needed',
    explanation: 'The add-in needs ExcelApi 1.14, which this Excel does not have. It runs in:',
    list: ['Microsoft 365', 'Excel 2021 or 2024 (LTSC too)', 'Excel on the web', 'current Excel for Mac'],
    not: 'It does not run in Excel 2019 and older, nor on iPad and phones.',
  },

  health: {
    label: 'Health',
    version: (version) => `version ${version}`,
    functions: (registered, all) => `functions ${registered}/${all}`,
    functionsUnknown: 'functions: not known',
    functionsMissing: (names) => `Not registered: ${names.join(', ')}. Close Excel and open it again.`,
    platforms: {
      PC: 'Windows',
      OfficeOnline: 'web',
      Mac: 'Mac',
      iOS: 'iOS',
      Android: 'Android',
      Universal: 'Universal',
    },
    noHost: 'outside Excel',
    language: 'Language',
  },

  problems,
  problem: {
    restored: 'The workbook is as it was before.',
    notRestored: 'Part of the workbook may have changed: look at the place named above before you save.',
    technical: 'Excel says',
    close: 'Close this message',
  },

  count: (value) => number.format(value),
};
