import { formatNumber } from '../../../indicators/language/format-number';
import type { vi } from './vi';

const number = (count: number) => formatNumber(count, 0, 'en');
const percent = (share: number) => `${Math.floor(share * 100)}%`;
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

/** All words of the tab of reports, in English. */
export const en: typeof vi = {
  modes: { label: 'What to do', read: 'Read a text', reconcile: 'Reconcile', write: 'Write a text' },

  sources: { only: 'this report', one: (number) => `text ${number}` },

  read: {
    label: 'Text of the report',
    another: (number) => `Text ${number}`,
    add: 'Add a text to reconcile with',
    remove: (number) => `Remove text ${number}`,
    placeholder: 'Paste a Vietnamese report here.',
    open: 'Open a Word file or a text',
    opening: (name: string) => `Opening ${name} …`,
    opened: (name: string, footnotes: number, pictures: number) =>
      `${name} is open.${footnotes > 0 ? ` Figures in its notes, at the end of the text, are not read: ${number(footnotes)}.` : ''}${pictures > 0 ? ` Pictures are not read: ${number(pictures)}.` : ''}`,
    unopened: {
      notText: 'This is neither a text in UTF-8 nor a Word document (.docx). Save it as one of the two.',
      notOpened: 'The file could not be opened. Check that it is still there, then try again.',
    },
    button: 'Read the figures',
    again: 'Edit the text',
    clear: 'Start over',
    reading: 'Reading the text',
    progress: percent,
    cancel: 'Stop reading',
    cancelled: 'Reading was stopped. The text is as it was.',
    none: 'No figure was found in the text. Check that it names indicators with numbers.',
    found: (figures, doubtful) =>
      `${counted(figures, 'figure', 'figures')}${doubtful > 0 ? `, ${number(doubtful)} to look at` : ''}.`,
  },

  source: {
    label: 'The text with its figures marked',
    before: 'What comes before is not shown here.',
    after: 'What comes after is not shown here.',
  },

  figures: {
    heading: 'Figures found',
    region: 'Figures found, doubtful ones on top',
    columns: {
      indicator: 'Indicator',
      value: 'Value',
      unit: 'Unit',
      period: 'Period',
      role: 'Kind',
      planPercent: 'Of plan (%)',
    },
    noLevel: 'no value stated',
    ofText: (text) => `text ${text}`,
    roles: { result: 'result', target: 'target' },
    doubtful: 'look at it',
    ambiguous: 'can be read in two ways',
    edit: (indicator) => `Edit: ${indicator}`,
    drop: (indicator) => `Drop: ${indicator}`,
    confirm: (indicator) => `Right: ${indicator}`,
    short: { edit: 'Edit', drop: 'Drop', confirm: 'Right' },
    dropped: (indicator) => `“${indicator}” was dropped.`,
    undo: 'Take it back',
    more: (rest) => `Show more (${number(rest)} left)`,
  },

  edit: {
    heading: (indicator) => `Edit the figure: ${indicator}`,
    save: 'Save',
    cancel: 'Cancel',
    growth: 'Growth (+) or fall (-), %',
    numberFault: 'Write the number the Vietnamese way, such as 1.726,5; leave it empty if there is none.',
    nameFault: 'Name the indicator.',
  },

  insert: {
    heading: 'Insert into the workbook',
    kinds: {
      results: 'Table of results',
      targets: 'Table of targets',
      reconciliation: 'Reconciliation',
    },
    kindLabel: 'Insert as',
    placeLabel: 'Place',
    newSheet: 'New sheet',
    selectedCell: (address) => `From the selected cell${address ? ` (${address})` : ''}`,
    noSelection: 'Select a cell in Excel, or choose “New sheet”.',
    nothing: {
      results: 'No figure is left to insert.',
      targets: 'The text states no target.',
      reconciliation: 'The text states no percentage with a value to reconcile.',
    },
    preview: 'Preview',
    previewed: (figures) => `A preview of the first ${number(figures)} figures; all of them are inserted.`,
    tooMany: (most) => `A table has ${number(most)} rows at most. Drop figures, or read the text in parts.`,
    notReady: 'Wait until the text is reconciled.',
    button: 'Insert table',
  },

  reconcile: {
    heading: 'Rates of the text, recomputed',
    counters: { wrong: 'wrong', doubtful: 'to look at', open: 'open', agrees: 'agree' },
    all: (tables) => `All tables of the workbook (${number(tables)})`,
    total: 'Rates by outcome',
    showPhrase: 'Show the phrase',
    contradictions: (count) => `Figures that contradict each other: ${number(count)}`,
    besideCells: (count, differing) =>
      `Beside cells of the workbook: ${number(count)} figures, ${number(differing)} differ`,
    asText: 'The result as text, to copy',
    finding: 'Looking for tables with plans and bases in the file…',
    find: 'Look for tables again',
    none: 'No table with plans or bases was found in the open file.',
    reference: 'Reconcile with the table',
    alone: 'Without a table',
    option: (sheet, title) => (title ? `${sheet} – ${title}` : sheet),
    working: 'Reconciling',
    progress: percent,
    cancel: 'Stop reconciling',
    stopped: 'Reconciling was stopped.',
    again: 'Reconcile again',
    result: 'What came out',
    copy: 'Copy it',
    copied: 'Copied.',
    notCopied: 'It could not be copied by itself: the text is selected, press Ctrl+C.',
  },

  write: {
    reading: 'Looking for tables of indicators in the file…',
    again: 'Look again',
    none: 'No table of indicators with figures was found in the open file.',
    table: 'Table on a sheet',
    option: (sheet, title) => (title ? `${sheet} – ${title}` : sheet),
    style: 'Style',
    styles: {
      brackets: 'Year, percentages in brackets',
      commas: 'Year, percentages behind commas',
      monthly: 'Month and months so far',
      target: 'Targets',
    },
    short: 'In the unit that makes numbers short',
    rounding: 'Say where a number was rounded up or down',
    chosen: (chosen, all) => `Indicators taken: ${chosen} of ${all}`,
    result: 'Paragraph',
    nothing: 'No indicator is chosen.',
    copy: 'Copy the paragraph',
    copied: 'Copied. Paste it into the report with Ctrl+V.',
    notCopied: 'It could not be copied by itself: the paragraph is selected, press Ctrl+C.',
  },

  remembered: {
    heading: 'Remembered paragraphs',
    explained:
      'The file remembers the paragraph with its cells. When figures change, press “Refresh” to see which, and to get the new paragraph.',
    remember: 'Remember this paragraph',
    refresh: 'Refresh',
    working: 'Looking which figures changed…',
    of: (sheet, title) => (title ? `${sheet} – ${title}` : sheet),
    forget: 'Forget',
    forgetOne: (name) => `Forget the paragraph of ${name}`,
    same: 'No figure changed.',
    changed: (changes) => `${number(changes)} ${changes === 1 ? 'number' : 'numbers'} changed:`,
    fields: { value: '', planPercent: 'against the plan', growthPercent: 'growth', share: 'share' },
    none: 'none',
    gone: 'No longer in the table:',
    added: 'New in the table:',
    lost: 'The table that this paragraph was written from was not found. Write it again from another table.',
    before: 'Remembered',
    after: 'New',
    take: 'Remember the new one',
  },
};
