import type * as viTexts from '../vi/outcome';

/** Words of what an insertion came to, and of removing and resuming it, in English. */
export const result: typeof viTexts.result = {
  done: (table) => `Inserted “${table}”.`,
  at: 'It is at',
  goTo: 'Go to the table',
  another: 'Insert another table',
  remove: 'Remove last insertion',
  busy: 'Excel is still calculating: some cells do not show their results yet and could not be checked. Wait a few seconds and look at the table again; where cells stay so, plain Excel formulas give the same results without CT functions.',
  plain: 'Use plain Excel formulas',
  checked: (findings) =>
    findings === 0
      ? 'This sheet was checked: nothing looks wrong.'
      : `This sheet was checked: ${findings} finding${findings === 1 ? '' : 's'}.`,
  checkedAll: (findings) =>
    findings === 0
      ? 'The workbook was checked: nothing looks wrong.'
      : `The workbook was checked: ${findings} finding${findings === 1 ? '' : 's'}.`,
  showFindings: 'Show the findings',
  pageRefused:
    'Excel refused to set up the page or to freeze the heading: do that by hand in Page Layout and View. The table itself is complete.',
  manualCalculation:
    'Excel is set to manual calculation, so the results could not be checked. Press F9 to calculate, or switch automatic calculation on.',
};

export const removal: typeof viTexts.removal = {
  working: 'Removing the table',
  done: (address) => `Removed the table at ${address}. The place is as it was before.`,
  lastInsertion: 'Last insertion',
  editedQuestion: 'The table was edited after it was inserted. Remove it anyway?',
  editedExplanation: (address) => `The edits in ${address} will be lost.`,
  yes: 'Remove anyway',
  no: 'Keep it',
};

export const resume: typeof viTexts.resume = {
  heading: 'The last insertion was interrupted',
  explanation: (address) => `The table at ${address} may be incomplete. Finish it or remove it?`,
  finish: 'Finish',
  remove: 'Remove the table',
  working: 'Finishing the table',
  done: (address) => `The table at ${address} is complete.`,
  check: 'Check again',
};
