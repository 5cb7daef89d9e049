import { faultWords, type Fault, type Note } from '../../src/collecting';

/* Every fault and every note in both languages: what happened, where, and no word of the other language. */

const place = { sheet: 'Biểu', cell: 'D12', label: 'Xuất khẩu', header: 'Kế hoạch' };
const cell = { sheet: 'Biểu', cell: 'D12' };
type Said = Fault | Note;
type OneOfEach = { [Kind in Said['kind']]: Omit<Said & { kind: Kind }, 'kind'> };

const EACH: OneOfEach = {
  unreadable: { code: 'oldXls', details: {} },
  empty: {},
  noAccess: {},
  noForm: {},
  severalForms: { sheets: ['Một', 'Hai'] },
  otherTable: { found: 'TMBL', wanted: 'CT-NAM' },
  otherPeriod: { found: 'năm 2024', wanted: 'năm 2025' },
  otherChoices: {},
  oldEdition: { found: 1, wanted: 2 },
  otherMake: {},
  unknownUnit: { unit: 'xã A' },
  undecided: { files: ['a.xlsx', 'b.xlsx'] },
  countedTwice: { unit: 'xã A', file: 'b.xlsx' },
  nothingFilled: {},
  rowLost: { sheet: 'Biểu', label: 'Xuất khẩu' },
  columnLost: { sheet: 'Biểu', label: 'Kế hoạch' },
  wordsChanged: { ...cell, role: 'measure', found: 'tấn', wanted: 'kg' },
  textNumber: { ...place, found: '1.250', value: 1250 },
  noNumber: { ...place, found: 'khá' },
  notOffered: { ...place, found: 'khá', choices: ['tốt', 'đạt'] },
  error: { ...place, found: '#DIV/0!' },
  otherWorkbook: place,
  notCalculated: place,
  merged: place,
  unnamed: place,
  cutAway: place,
  shownOtherwise: { ...place, shows: 'percent', value: 0.5 },
  negative: { ...place, value: -1250.5 },
  stray: { ...cell, found: '7' },
  totalDiffers: { ...place, found: 1, wanted: 2 },
  sheetRenamed: { found: 'Một', wanted: 'Hai' },
  moved: { sheet: 'Biểu', rows: 3, columns: 0 },
  wrongExtension: { extension: '.xls' },
  formula: { ...place, value: 120 },
  noData: { ...place, found: '-' },
  computedTyped: cell,
  beside: cell,
  hiddenCell: place,
  hiddenSheet: { sheet: 'Biểu' },
  moreSheets: { sheets: ['Một', 'Hai'] },
  macros: {},
  olderFile: { file: 'b.xlsx' },
  sameFile: { file: 'b.xlsx' },
};

const ENGLISH = /\b(?:the|is|are|was|not|of|file|form|unit|sheet|cell|number|undefined|null)\b/i;

test.each(Object.entries(EACH))('%s', (kind, more) => {
  const said = { kind, ...more } as Said;
  const [vi, en] = (['vi', 'en'] as const).map((language) => faultWords(said, language));
  expect(vi.replace(/"[^"]*"|'[^']*'!\w+|\w+\.xlsx/g, '')).not.toMatch(ENGLISH);
  expect(en).toMatch(ENGLISH);
  for (const text of [vi, en]) {
    expect(text).toMatch(/\.$/);
    if ('cell' in more) expect(text).toContain(`'Biểu'!D12`);
  }
});

test('figures are written as the language writes them, and long texts are cut', () => {
  const negative = { kind: 'negative', ...EACH.negative } as Said;
  expect(faultWords(negative, 'vi')).toContain('-1.250,5');
  expect(faultWords(negative, 'en')).toContain('-1,250.5');
  const long = { kind: 'noNumber', ...EACH.noNumber, found: 'x'.repeat(500) } as Said;
  expect(faultWords(long, 'vi').length).toBeLessThan(150);
});
