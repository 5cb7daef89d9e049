import type { Conflict, ProblemDetails } from '../../../contract';
import type { ProblemParts } from '../problem-parts';

function place({ address, sheet }: ProblemDetails, otherwise = 'In the open workbook.'): string {
  if (address) return `At ${address}.`;
  return sheet ? `Sheet “${sheet}”.` : otherwise;
}

/** What can be in the way of a table, in English. */
export const conflictKinds: Record<Conflict['kind'], string> = {
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

function cellPlaces({ cells, ...details }: ProblemDetails): string {
  if (!cells) return place(details);
  const shown = cells.items.slice(0, 6);
  const more = cells.total - shown.length;
  return `At ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function typedPlaces({ typed = [], ...details }: ProblemDetails): string {
  if (!typed.length) return place(details);
  const shown = typed.slice(0, 3).map(({ address, content }) => `${address} (${content})`);
  const more = typed.length - shown.length;
  return `At ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** What the add-in says of every problem, in English. */
export const problems: ProblemParts = {
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
  rangeBlocked: {
    what: 'Excel does not write into a filtered range, merged cells or a PivotTable.',
    where: (details) => place(details),
    next: 'Clear the filter, unmerge the cells or move the PivotTable, then try again.',
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
    next: 'Check the formulas of the source sheet and insert again. If it happens again, send this message to those who help you.',
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
  cancelled: {
    what: 'It was stopped before it was complete.',
    where: (details) => place(details),
    next: 'Nothing needs to be done; start again if you want it after all.',
  },
  recordLost: {
    what: 'The workbook no longer holds the add-in’s record of this table: it was lost, or someone else took the table away.',
    where: (details) => place(details),
    next: 'Preview again: the table counts as your own cells now, and the add-in inserts a new one beside it.',
  },
  nothingToRemove: {
    what: 'There is no table inserted by the add-in to remove.',
    where: (details) => place(details),
    next: 'Nothing needs to be done.',
  },
  nothingToRecord: {
    what: 'There is no figure that the ledger of published figures could take.',
    where: (details) => place(details),
    next: 'It takes results of the reporting period with a period and a unit; plans, bases and percentages are none.',
  },
  emptyLedger: {
    what: 'The ledger of published figures has no line that can be used.',
    where: (details) => place(details),
    next: 'Record figures with their period, value and vintage first.',
  },
  editedSince: {
    what: 'The table was edited after it was inserted; removing it loses those edits.',
    where: (details) => place(details),
    next: 'Copy what you need, then choose “Remove anyway”, or choose “Keep it”.',
  },
  blockNotFound: {
    what: 'The table is not found as it was inserted: it was undone or emptied, moved elsewhere, or rows or columns were put into it or taken out.',
    where: (details) => place(details),
    next: 'The add-in deleted no cell and no longer keeps track of this table: delete its cells yourself if they are not needed.',
  },
  blockChanged: {
    what: 'While it was being updated the table was moved or deleted, or rows or columns were put in or taken out.',
    where: (details) => place(details),
    next: 'Preview again: a table that is still whole can be updated, otherwise insert a new one.',
  },
  typedWouldBeLost: {
    what: 'Updating would lose typed cells whose row or column the table no longer has.',
    where: typedPlaces,
    next: 'Choose as many rows and the form that the table had, copy those cells, or insert another table (command line: --new).',
  },
  typedInOtherUnit: {
    what: 'The unit would change, but the table has figures typed in the old one: the add-in does not convert what a user typed.',
    where: typedPlaces,
    next: 'Choose the old unit again, or insert another table in the new unit (command line: --new).',
  },
  nothingToRoll: {
    what: 'No table can be rolled forward to this period: they are of it or of a later one, or no longer whole.',
    where: (details) => place(details),
    next: 'Choose a later period, or look at the list of inserted tables.',
  },
  rollChanged: {
    what: 'The workbook was changed since the list was shown, so nothing was written.',
    where: (details) => place(details),
    next: 'Look at the list again, then roll forward.',
  },
  busyWorkbook: {
    what: 'Excel is busy with something else.',
    where: (details) => place(details),
    next: 'Wait until that is done, then try again.',
  },
  fileNotGiven: {
    what: 'Excel does not give the add-in the content of this workbook, so no copy could be made.',
    where: (details) => place(details, 'It may have a sensitivity label, be encrypted or be restricted.'),
    next: 'Save a copy without label and password and make the send-out copy from it, or switch to Excel formulas in that copy.',
  },
  fileUnreadable: {
    what: 'The content that Excel gives of this workbook cannot be read, so no copy could be made.',
    where: (details) => place(details),
    next: 'Save, close and open the workbook, then try again. If it fails again, send this message to those who help you.',
  },
  macroSheet: {
    what: 'The workbook has a macro sheet of old Excel, and the send-out copy is a workbook without macros.',
    where: (details) => place(details),
    next: 'Save a copy, delete that sheet there and make the send-out copy from it.',
  },
  copyNotOpened: {
    what: 'The send-out copy is made, but Excel does not open it as a new workbook.',
    where: (details) =>
      place(
        details,
        'Its security settings, macros in the workbook or a fault of Excel on the web may be the cause.',
      ),
    next: 'Use “Download the send-out copy” to save it as a file.',
  },
  copyTooLarge: {
    what: 'The send-out copy is made, but it is larger than Excel takes to open it at once.',
    where: (details) => place(details),
    next: 'Download the copy to save it as a file, then send that.',
  },
  valuesUnconfirmed: {
    what: 'Some cells do not show what their CT functions give for the present figures, or only Excel can tell, so no values were taken.',
    where: cellPlaces,
    next: 'Let Excel finish and try again; or look at the cells and take the values as they are shown.',
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
  notFetched: {
    what: 'The data of this table could not be fetched.',
    where: (details) => place(details, 'The place the add-in is hosted at does not answer.'),
    next: 'Check the connection and preview again; if the add-in was just upgraded, close and reopen the pane.',
  },
  unknown: {
    what: 'Excel reported an unexpected error.',
    where: (details) => place(details),
    next: 'Try once more. If it fails again, send this message to those who help you.',
  },
};
