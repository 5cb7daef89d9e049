import type * as viTexts from '../vi/surroundings';

/** Words about Excel and the add-in itself, in English. */
export const outside: typeof viTexts.outside = {
  heading: 'This page runs in Excel',
  explanation:
    'You opened this page outside Excel, so the add-in has no workbook to work with. In Excel, open it from the Home tab, group Chỉ tiêu.',
  workbench: 'No Excel? Try it on the workbench: in the project’s folder, run',
};

export const tooOld: typeof viTexts.tooOld = {
  heading: 'A newer Excel is needed',
  explanation: 'The add-in needs ExcelApi 1.14, which this Excel does not have. It runs in:',
  list: ['Microsoft 365', 'Excel 2021 or 2024 (LTSC too)', 'Excel on the web', 'current Excel for Mac'],
  not: 'It does not run in Excel 2019 and older, nor on iPad and phones.',
};

export const health: typeof viTexts.health = {
  label: 'Settings and health',
  theme: 'Colours of the pane',
  themes: { excel: 'As Excel', light: 'Light', dark: 'Dark' },
  excel: 'Excel',
  addin: 'Add-in',
  functions: 'CT functions',
  version: (version) => `version ${version}`,
  registered: (registered, all) => `${registered} of ${all} registered`,
  unknown: 'not known',
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
};
