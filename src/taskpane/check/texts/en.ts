import type { vi } from './vi';
import { formatNumber } from '../../../indicators/language/format-number';

const number = (count: number) => formatNumber(count, 0, 'en');
const cells = (count: number): string => `${number(count)} cell${count === 1 ? '' : 's'}`;

/** All words of the tab of the check, in English. */
export const en: typeof vi = {
  heading: 'Check of the figures',
  explanation:
    'Looks for rates, sums, units, formulas, years and copied figures that may be wrong. The workbook is only read; nothing is changed until you confirm.',
  scope: 'Scope',
  workbook: 'Whole workbook',
  again: 'Check again',
  running: 'Checking…',
  changing: 'Writing into the cells…',
  share: (share) => `${Math.floor(share * 100)}%`,
  stop: 'Stop',
  stopped: 'Stopped. The check did not come to its end.',
  close: 'Close the message',
  none: 'Nothing looks wrong.',
  found: (findings, count) =>
    `${number(findings)} finding${findings === 1 ? '' : 's'} in ${cells(count)}. Press an address to go there.`,
  cut: (area) => `The sheet is too large; only ${area} was looked at.`,
  cells,
  moreAreas: (count) => `and ${number(count)} more place${count === 1 ? '' : 's'}`,

  fix: (count) => `Correct ${cells(count)}…`,
  fixQuestion: (count) => `This is written into ${cells(count)}:`,
  fixYes: 'Write',
  moreCells: (count) => `and ${cells(count)} more`,
  no: 'Cancel',

  accept: 'Accept…',
  reason: 'Accepted because',
  acceptYes: 'Remember',
  acceptHint: 'The reason is kept in the workbook. If the figure changes, the finding shows again.',

  accepted: (findings) => `Seen and accepted (${number(findings)})`,
  because: (reason) => `Because: ${reason}`,
  withdraw: 'Withdraw',

  fixes: 'Corrected',
  ledger: 'Lines of the ledger',
  fixedCells: (finding, count) => `${finding} · ${cells(count)}`,
  unfinished: 'This correction was interrupted.',
  undo: 'Change back',
  forget: 'Take off the list',

  next: {
    sessionLostAfterWrite:
      'Press “Check again”; the interrupted correction is listed under “Corrected” and can be changed back there.',
    sessionLostBeforeWrite: 'Press “Check again”, then correct once more.',
    nothingToRemove: 'This correction is not in the workbook any more; press “Check again” to read the list.',
    sheetMissing: 'Press “Check again”; take corrections of a sheet that is gone off the list.',
  },

  notices: {
    fixed: (count) => `${cells(count)} corrected.`,
    undone: (count) => `${cells(count)} changed back to what stood there before.`,
    left: (count) =>
      `${cells(count)} changed since and ${count === 1 ? 'stays as it is' : 'stay as they are'}:`,
    accepted: 'Remembered. This finding does not show again while the figure stays the same.',
    withdrawn: 'This finding shows in the list again.',
    forgotten: 'Taken off the list. The cells stay as they were corrected.',
    nothing: 'No cell was written.',
  },
};
