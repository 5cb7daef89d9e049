import { surveySheets } from '../../src/workbook/survey';
import { fourHeaderRows, hiddenColumn, oneHeaderRow } from './fixtures/layouts';
import { sheet } from './fixtures/sheet';

const phones = sheet(
  [
    ['Danh bạ', 2031],
    ['Phòng Kế hoạch', 3824001],
  ],
  { name: 'Danh bạ' },
);
const empty = { ...sheet([[]], { name: 'Trống' }), area: { row: 0, column: 0, rows: 0, columns: 0 } };

test('each sheet says how many rows of the main table it fills', () => {
  const { sheets } = surveySheets([phones, oneHeaderRow, empty]);
  expect(sheets.map(({ name, matches }) => [name, matches])).toEqual([
    ['Danh bạ', 0],
    ['Một dòng', 4],
    ['Trống', 0],
  ]);
});

test('the reporting year is the newest that tables of indicators speak of, not a plan’s and not a phone number', () => {
  expect(surveySheets([phones, oneHeaderRow]).year).toBe(2023);
  expect(surveySheets([phones, empty])).toMatchObject({ year: null, baseYear: null, bestSource: null });
});

test('the base year of constant prices is read from the rows', () => {
  expect(surveySheets([fourHeaderRows]).baseYear).toBe(2010);
});

test('the best source is the sheet of the newest year, even where an older one fills as many rows', () => {
  const older = sheet(
    oneHeaderRow.values.map((row) =>
      row.map((value) =>
        typeof value === 'string'
          ? value.replace(/20\d\d(?!\))/g, (year) => String(Number(year) - 1))
          : value,
      ),
    ),
    { name: 'Năm ngoái' },
  );
  const survey = surveySheets([older, oneHeaderRow]);
  expect(survey.sheets.map(({ matches }) => matches)).toEqual([4, 4]);
  expect(survey).toMatchObject({ year: 2023, bestSource: 'Một dòng' });
});

test('a hidden sheet is listed but never the best source', () => {
  const hidden = { ...hiddenColumn, visible: false };
  expect(surveySheets([hidden]).bestSource).toBeNull();
  expect(surveySheets([hidden]).sheets[0]).toMatchObject({ visible: false, matches: 4 });
});
