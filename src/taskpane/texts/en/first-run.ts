import type * as viTexts from '../vi/first-run';

/** What someone sees who has the pane before them for the first time. */
export const firstRun: typeof viTexts.firstRun = {
  heading: 'Where to begin',
  about:
    'The add-in makes report tables from the figures that this workbook has, computes rates by formulas and tells where each figure comes from.',
  steps: [
    'Choose a table: “What this workbook can fill” recommends those that it has figures for.',
    'Look at the preview; press a figure to see its source and correct the link.',
    'Press Insert table. Only empty cells are written to, and one press takes the table away again.',
  ],
  functions: 'CT functions',
  close: 'I see',
};
