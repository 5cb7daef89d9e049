import { readsBeyondSheets, sheetBySheet } from '../../src/spreadsheet/formula-sheets';

const SHEETS = ['Quý 1', 'Quý 2', 'T3', 'Quý 4'];

test.each([
  'SUM(T1:T4!A1)',
  "SUM('Quý 1:Quý 4'!A1:B2)",
  "SUM('Quý 1':'Quý 4'!A1)",
  'AVERAGE(2021:2023!B5)',
  '[1]Tờ1!A1+D4',
  "'[1]Tờ 1'!A1",
  '[2]!Ten',
])('nothing here can calculate %s', (formula) => {
  expect(readsBeyondSheets(formula)).toBe(true);
});

test.each([
  'SUM(A1:B2)',
  "'Quý 1'!A1:'Quý 1'!B2",
  'T1!A1:T1!B2+T4!C3',
  'SUM(Bang[2023])',
  'SUM(Bang[[#Totals],[1]])',
  '"T1:T4!A1 [1]"',
  "'It''s'!A1",
  '#REF!A1',
])('%s reads one sheet at a time', (formula) => {
  expect(readsBeyondSheets(formula)).toBe(false);
});

test.each([
  ["SUM('Quý 1:T3'!A1:B2)*2", "SUM('Quý 1'!A1:B2,'Quý 2'!A1:B2,'T3'!A1:B2)*2"],
  ["SUM('quý 2:quý 1'!$C:$C)", "SUM('Quý 1'!$C:$C,'Quý 2'!$C:$C)"],
  ['[1]Tờ1!A1:B2+D4', '0+D4'],
  // a sheet that is gone: any may be meant
  ['SUM(Cũ:T3!A1)', "SUM('Quý 1'!A1,'Quý 2'!A1,'T3'!A1,'Quý 4'!A1)"],
  ['T3!A1+B2', 'T3!A1+B2'],
])('%s reads what %s reads', (formula, written) => {
  expect(sheetBySheet(formula, SHEETS)).toBe(written);
});
