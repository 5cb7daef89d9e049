import { readInsertOptions } from '../../src/workbench/cli/insert-options';
import { UsageError } from '../../src/workbench/cli/usage-error';
import {
  faultyChoices,
  firstCell,
  firstChoices,
  readYear,
  requestOf,
  type Choices,
} from '../../src/taskpane/choices';
import type { WorkbookSurvey } from '../../src/contract';

const survey: WorkbookSurvey = {
  sheets: [],
  year: 2021,
  month: null,
  baseYear: 2020,
  scale: [],
  bestSource: null,
  selection: "'Tờ 1'!A1",
  structureProtected: false,
  readOnly: false,
};
const choices: Choices = { ...firstChoices(survey), place: 'cell' };

test.each([
  ['2021', 2021],
  [' 2021 ', 2021],
  ['1990', 1990],
  ['2100', 2100],
  ['1989', null],
  ['2101', null],
  ['202', null],
  ['20211', null],
  ['2021.5', null],
  ['', null],
  ['năm', null],
])('the year %j is read as %j', (text, year) => {
  expect(readYear(text)).toBe(year);
});

test('the form opens with the years the workbook names', () => {
  expect(firstChoices(survey)).toMatchObject({ year: '2021', baseYear: '2020', source: 'auto' });
});

test('where the workbook names no year the form opens with today’s and the base year in force', () => {
  const today = new Date(2025, 4, 6);
  const nothing = { ...survey, year: null, baseYear: null };
  expect(firstChoices(nothing, today)).toMatchObject({ year: '2025', baseYear: '2010' });
  expect(firstChoices(null, today)).toMatchObject({ year: '2025', baseYear: '2010' });
});

test.each([
  ["'Tờ 1'!B3:D9", "'Tờ 1'!B3"],
  ['Sheet1!$C$4', 'Sheet1!C4'],
  ['Sheet1!C:E', 'Sheet1!C1'],
  ['Sheet1!3:8', 'Sheet1!A3'],
  ['Sheet1!B2:C3,E5:F6', 'Sheet1!B2'],
  ["'A!B'!D7", "'A!B'!D7"],
])('the first cell of %s is %s', (address, first) => {
  expect(firstCell(address)).toBe(first);
});

test('the form opens with the month and the units of money the workbook uses', () => {
  const monthly = { ...survey, month: 4, scale: ['triệu đồng', 'tỷ USD'] };
  expect(firstChoices(monthly)).toMatchObject({
    month: '4',
    scale: { dong: 'triệu đồng', dollars: 'tỷ USD' },
  });
  expect(firstChoices({ ...monthly, scale: ['nghìn USD'] })).toMatchObject({
    scale: { dong: '', dollars: 'nghìn USD' },
  });
  expect(firstChoices(survey, new Date(2025, 0, 20))).toMatchObject({
    month: '12',
    scale: { dong: '', dollars: '' },
  });
});

test('a table that has no month and no unit of money is asked for without them', () => {
  const found = {
    ...firstChoices({ ...survey, month: 4, scale: ['triệu đồng'] }),
    table: 'XEPLOAI',
  } as const;
  const request = requestOf(found, '');
  expect(request).not.toHaveProperty('month');
  expect(request).not.toHaveProperty('scale');
  expect(requestOf({ ...found, table: 'TMBL' }, '')).toMatchObject({ month: 4, scale: ['triệu đồng'] });
});

test('the request names the very cell the pane shows', () => {
  expect(requestOf(choices, "'Tờ 1'!B3:D9")).toEqual({
    table: 'CT-NAM',
    year: 2021,
    baseYear: 2020,
    form: 'growth',
    language: 'vi',
    source: 'auto',
    place: { kind: 'cell', address: "'Tờ 1'!B3" },
  });
});

test('a new sheet needs no selection', () => {
  expect(requestOf({ ...choices, place: 'newSheet' }, '')?.place).toEqual({ kind: 'newSheet' });
});

test('there is no request while a year is half typed or no cell is selected', () => {
  expect(requestOf({ ...choices, year: '20' }, 'Sheet1!A1')).toBeNull();
  expect(requestOf({ ...choices, baseYear: '' }, 'Sheet1!A1')).toBeNull();
  expect(requestOf(choices, '')).toBeNull();
});

test('further plans and units are asked for where they are chosen, and a name that stands twice is a fault', () => {
  const plans: Choices = { ...choices, plans: ['council'] };
  expect(requestOf(plans, 'Sheet1!A1')).toMatchObject({ plans: ['council'] });
  expect(requestOf({ ...plans, plans: [] }, 'Sheet1!A1')).not.toHaveProperty('plans');
  const units: Choices = { ...choices, table: 'PHANBO-DONVI', shareUnits: 'Xã A; Xã B', shareBy: 'equal' };
  expect(requestOf(units, 'Sheet1!A1')).toMatchObject({ shareUnits: ['Xã A', 'Xã B'], shareBy: 'equal' });
  expect(requestOf({ ...units, shareUnits: ' ' }, 'Sheet1!A1')).not.toHaveProperty('shareUnits');
  expect(faultyChoices({ ...units, shareUnits: 'Xã A; Xã A' })).toEqual(['shareUnits']);
});

test('a table’s own choices are asked for only where the table has them', () => {
  const filled: Choices = {
    ...choices,
    month: '5',
    rows: '7',
    scale: { dong: 'triệu đồng', dollars: '' },
    signature: true,
    mode: 'plain',
  };
  const monthly = requestOf({ ...filled, table: 'TMBL' }, 'Sheet1!A1');
  expect(monthly).toMatchObject({ month: 5, scale: ['triệu đồng'], signature: true, mode: 'plain' });
  expect(monthly).not.toHaveProperty('rows');
  const ratings = requestOf({ ...filled, table: 'XEPLOAI' }, 'Sheet1!A1');
  expect(ratings).toMatchObject({ rows: 7 });
  expect(requestOf({ ...filled, table: 'XEPLOAI', capRule: 'c' }, 'Sheet1!A1')).toMatchObject({
    capRule: 'c',
  });
  expect(ratings).not.toHaveProperty('month');
});

test('a number of rows that is none keeps the request back, where the table has lists', () => {
  expect(requestOf({ ...choices, table: 'DOICHIEU', rows: '0' }, 'Sheet1!A1')).toBeNull();
  expect(requestOf({ ...choices, table: 'GRDP', rows: '0' }, 'Sheet1!A1')).not.toBeNull();
});

test('what is the default anyway is left out of the request, as the command line leaves it out', () => {
  const request = requestOf(
    { ...choices, table: 'XEPLOAI', capRule: 'b', rows: '', mode: 'ct' },
    'Sheet1!A1',
  );
  for (const name of ['capRule', 'rows', 'mode', 'font', 'signature', 'digits'])
    expect(request).not.toHaveProperty(name);
});

test('a base year that is none keeps back only tables that have one', () => {
  expect(faultyChoices({ ...choices, baseYear: '20' })).toEqual(['baseYear']);
  expect(requestOf({ ...choices, table: 'CPI', baseYear: '20' }, 'Sheet1!A1')).toMatchObject({
    baseYear: 2010,
  });
});

test.each([
  ['1989', null],
  ['1990', 1990],
  ['2100', 2100],
  ['2101', null],
])('the pane and the command take the same years: %s', (text, year) => {
  expect(readYear(text)).toBe(year);
  const read = () =>
    readInsertOptions(['--workbook', 'a', '--table', 'CPI', '--out', 'b', '--year', text]).year;
  if (year === null) expect(read).toThrow(UsageError);
  else expect(read()).toBe(year);
});
