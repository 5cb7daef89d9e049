import { ENGLISH_MONTHS } from '../../../indicators/language/english-months';
import { formatNumber } from '../../../indicators/language/format-number';
import type { vi } from './vi';

const number = (count: number) => formatNumber(count, 0, 'en');
const cellsOf = (count: number) => `${number(count)} ${count === 1 ? 'cell' : 'cells'}`;
const tablesOf = (count: number) => `${number(count)} ${count === 1 ? 'table' : 'tables'}`;
/** All words of the tab of inserted blocks, in English. */
export const en: typeof vi = {
  list: {
    heading: 'Inserted tables',
    reading: 'Reading the list of tables…',
    stopped: 'Reading the list was stopped.',
    again: 'Read the list again',
    count: (blocks) =>
      blocks === 0
        ? 'The add-in has inserted no table into this workbook.'
        : blocks === 1
          ? '1 table.'
          : `${tablesOf(blocks)}, newest first.`,
    goTo: (table, address) => `Go to the table ${table}, ${address}`,
    year: (year) => `Reporting year ${year}`,
    month: (month, year) => `${ENGLISH_MONTHS[month - 1]} ${year}`,
    quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
    formulas: 'Formulas',
    formulasOf: (table, address) => `Formulas of the table ${table}, ${address}`,
    modes: { ct: 'CT', plain: 'Excel', values: 'Values' },
    modesExplained:
      'CT functions: formulas =CT.… of the add-in, which calculate where it is installed. Excel: ordinary formulas, which calculate everywhere. Values: numbers only.',
    unfinished: 'The insertion was interrupted: the table may be incomplete.',
    remove: 'Remove',
    template: 'Save as a template',
    templateOf: (table, address) => `Save as a template: table ${table}, ${address}`,
    removeOf: (table, address) => `Remove the table ${table}, ${address}`,
  },

  ledger: {
    heading: 'Ledger of published figures',
    explanation:
      'Writes what a table reports of its own period, what a text states or what is typed into the ledger; where there is none, a sheet is made. Later tables take their bases as they were published last. It can be changed back in the tab Check.',
    source: 'Take figures from',
    sources: { block: 'An inserted table', report: 'The text of a report', entries: 'Typing' },
    block: 'Table',
    text: 'Text of the report, pasted here',
    entry: { indicator: 'Indicator', period: 'Period', value: 'Published value', unit: 'Unit' },
    faults: {
      empty: 'This is needed.',
      period: 'A period with its year is needed.',
      value: 'A number is needed, such as: 1.234,5.',
    },
    vintage: 'Vintage',
    document: 'Document',
    date: 'Date',
    territory: 'Territory',
    examples: {
      document: 'e.g. 210/BC-SCT',
      date: 'e.g. 6/1/2026',
      territory: 'Gia Lai (cũ)',
      indicator: 'Xuất khẩu',
      period: 'năm 2025',
      value: 'e.g. 1.234,5',
      unit: 'e.g. triệu USD',
    },
    button: 'Write into the ledger',
    revisionsHint: 'All vintages of each period beside each other, with the revision, on a new sheet.',
    revisions: 'Make the table of revisions',
    revisionsMade: 'The table of revisions was made:',
    recorded: (lines, sheet) => `Written on the sheet “${sheet}” (lines: ${number(lines)}).`,
    known: (lines) => `${number(lines)} line${lines === 1 ? ' is' : 's are'} there already.`,
  },

  roll: {
    heading: 'Roll forward',
    explanation:
      'Makes the next period’s tables from those inserted, each on a new sheet: titles move, figures are linked for the new period, this period’s estimate becomes last period’s actual, inputs are empty. The old tables stay.',
    period: 'New period',
    button: 'Show what will be done',
    one: 'Roll forward',
    oneOf: (table, period) => `Roll forward: ${period}, table ${table}`,
    tables: (blocks) => tablesOf(blocks),
    question: (tables, period) => `Roll ${tables} forward to ${period}?`,
    nothing: (period) => `No table can be rolled forward to ${period}.`,
    yes: (blocks) => (blocks === 1 ? 'Roll this table forward' : `Roll all ${tablesOf(blocks)} forward`),
    no: 'Cancel',
    newSheet: (sheet, coverage) => `New sheet “${sheet}”, ${coverage}.`,
    coverage: (linked, wanted) => `${number(linked)} of ${cellsOf(wanted)} linked`,
    showAll: (cells) => `Show all ${cellsOf(cells)}`,
    rolled: (tables, period) => `Rolled ${tables} forward to ${period}.`,
    unverified: {
      busy: 'Some functions have not answered, so not all of it could be checked.',
      manualCalculation: 'Excel calculates by hand: press F9.',
    },
    pageRefused: 'Excel refused the page set-up.',
    undo: 'Undo',
    last: (blocks) => `The last roll forward made ${tablesOf(blocks)}.`,
    undone: (blocks) =>
      `${tablesOf(blocks)} of the roll forward ${blocks === 1 ? 'was' : 'were'} taken away. The old ones stay.`,
    editedQuestion: 'A table of the roll forward was edited. Take it away all the same?',
    undoEdited: 'Take it away',
  },

  switching: {
    heading: 'Formulas of a sheet or the workbook',
    explanation:
      'Turns CT functions into Excel formulas with the same results, or into values. They can be restored at any time.',
    scope: 'Where',
    workbook: 'The whole workbook',
    plain: 'To Excel formulas',
    values: 'To values',
    restore: 'Restore CT functions',
  },

  way: {
    heading: 'The way of a figure',
    explanation: 'Select a figure in the sheet to see where it comes from and where it is used.',
    button: 'Show the selected cell',
    close: 'Close',
    reading: 'Looking for the way of the figure…',
    none: 'The selected cell is on no sheet that can be read.',
    typed: 'This figure was typed; it comes from no other cell.',
    empty: 'The selected cell is blank.',
    blank: 'blank',
    more: (count) => `and ${cellsOf(count)} more`,
    usedBy: (count, hasMore) =>
      count ? `Used in ${hasMore ? 'more than ' : ''}${cellsOf(count)}` : 'No formula uses this cell',
    inBlock: (table) => `table ${table}`,
    inReport: 'text or reconciliation of a report',
    indirect: 'by way of another cell',
    partly: (sheets) =>
      `Only the formulas in the first part of these long sheets are looked through: ${sheets}.`,
  },

  sendOut: {
    called: 'send-out copy',
    heading: 'Send-out copy',
    explanation:
      'Opens a new workbook without CT functions and without the add-in’s record, for those who have not installed it. This workbook stays as it is.',
    modeLabel: 'In the copy CT functions become',
    modes: { plain: 'Excel formulas', values: 'Values' },
    button: 'Make a send-out copy',
    download: 'Download the send-out copy',
  },

  erase: {
    heading: 'The add-in’s record',
    explanation:
      'The add-in keeps in the workbook which tables it inserted. Without this record the tables stay, but the add-in can no longer remove, update or restore them; what was accepted and corrected in the check is forgotten too.',
    button: 'Erase the add-in’s record',
    question: 'Erase the add-in’s record?',
    warning: (blocks) =>
      blocks === 0
        ? 'No table is in the record. Formulas that were switched and not restored can no longer be restored.'
        : `${tablesOf(blocks)} will stay in the workbook, but the add-in can no longer remove, update or restore ${blocks === 1 ? 'it' : 'them'}. This cannot be undone.`,
    yes: 'Erase',
    no: 'Cancel',
  },

  edited: {
    question: (table) => `The table “${table}” was edited since it was inserted. Remove it all the same?`,
    explanation: (address) => `The first edit is at ${address}; all edits in the table will be lost.`,
    yes: 'Remove it',
    no: 'Keep it',
  },

  asShown: {
    yes: 'Take them as shown',
    again: 'Try again',
  },

  working: {
    labels: {
      remove: 'Removing the table',
      switch: 'Switching formulas',
      restore: 'Restoring CT functions',
      planRoll: 'Working out the new period',
      roll: 'Making the tables of the new period',
      undoRoll: 'Taking the roll forward back',
      sendOut: 'Making the send-out copy',
      record: 'Writing into the ledger',
      revisions: 'Making the table of revisions',
      erase: 'Erasing the record',
    },
    stages: {
      reading: 'Reading the workbook…',
      writing: 'Writing formulas…',
      verifying: 'Reading back and checking…',
      copying: 'Switching formulas in the copy…',
      opening: 'Opening the copy…',
    },
    share: (share) => `${Math.floor(share * 100)}%`,
    stop: 'Stop',
    stopping: 'Stopping and putting everything back…',
    noStop: 'This cannot be stopped half-way. If it fails, the workbook is put back as it was.',
  },

  outcome: {
    close: 'Close the message',
    removed: (table, address) =>
      `The table “${table}” at ${address} was removed. The place is as it was before.`,
    switched: {
      ct: (cells) =>
        cells === 0 ? 'No cell needed restoring.' : `CT functions were restored in ${cellsOf(cells)}.`,
      plain: (cells) =>
        cells === 0
          ? 'There are no CT functions to switch.'
          : `${cellsOf(cells)} now ${cells === 1 ? 'holds an Excel formula' : 'hold Excel formulas'}.`,
      values: (cells) =>
        cells === 0
          ? 'There are no CT functions to switch.'
          : `${cellsOf(cells)} now ${cells === 1 ? 'holds a value' : 'hold values'}.`,
    },
    stopped: 'Stopped. The workbook is as it was.',
    sentOut: (cells) =>
      `The send-out copy was opened as a new workbook; ${cellsOf(cells)} in it ${cells === 1 ? 'is' : 'are'} free of CT functions. Save it before you send it.`,
    leftMacros: 'The copy has no macros.',
    sentOutStopped: 'Stopped. No copy was opened.',
    erased: (blocks) =>
      blocks === null
        ? 'The workbook holds no record of the add-in.'
        : `The record of ${tablesOf(blocks)} was erased. The ${blocks === 1 ? 'table stays' : 'tables stay'} in the workbook.`,
    became: (cells) => `${cellsOf(cells)} became ${cells === 1 ? 'a value' : 'values'} and not formulas:`,
    becameBecause: {
      function: 'cannot be said as an Excel formula',
      array: 'its results lie in several cells',
      argument: 'an argument is computed elsewhere',
      text: 'read from words',
      tooLong: 'longer than Excel takes',
    },
    left: (cells) =>
      `${cellsOf(cells)} ${cells === 1 ? 'was' : 'were'} left as ${cells === 1 ? 'it is' : 'they are'}:`,
    leftBecause: {
      edited: 'edited since',
      sheetMissing: 'its sheet is gone',
      notCalculated: 'has no result to put in its place',
      different: 'the Excel formula gave another result than the one shown; the CT function stays',
    },
    unverified: (cells) => `${cellsOf(cells)} could not be compared yet; look again:`,
    notAnswered: 'depends on functions that have not answered',
    more: (cells) => `and ${cellsOf(cells)} more`,
  },
};
