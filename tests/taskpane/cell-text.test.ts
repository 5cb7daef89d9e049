import { numberInFormat } from '../../src/indicators/language/number-format';
import { cellText } from '../../src/taskpane/cell-text';
import type { PlannedCell } from '../../src/contract';

const cell = (parts: Partial<PlannedCell>): PlannedCell => ({
  role: 'input',
  content: '',
  formula: false,
  numberFormat: 'General',
  look: {},
  ...parts,
});

test('thousands stand apart and decimals follow a comma, as the format asks', () => {
  expect(numberInFormat(52340, '#,##0')).toBe('52.340');
  expect(numberInFormat(52340.5, '#,##0.##')).toBe('52.340,5');
  expect(numberInFormat(52340, '#,##0.##')).toBe('52.340');
  expect(numberInFormat(4, '#,##0.00')).toBe('4,00');
  expect(numberInFormat(52340.128, '0.00')).toBe('52340,13');
});

test('a negative figure keeps its sign, also where the format has a section of its own for it', () => {
  expect(numberInFormat(-7.126, '#,##0.00')).toBe('-7,13');
  expect(numberInFormat(-7.126, '#,##0.00;-#,##0.00')).toBe('-7,13');
});

test('a percent format shows the hundredfold with the sign', () => {
  expect(numberInFormat(0.0725, '0.0%')).toBe('7,3%');
});

test('quoted text in a format is not taken for digits', () => {
  expect(numberInFormat(12.5, '#,##0.0" 0,00"')).toBe('12,5');
});

test('General shows the figure as it is, without groups', () => {
  expect(numberInFormat(52340.25, 'General')).toBe('52340,25');
  expect(numberInFormat(52340, '@')).toBe('52340');
});

test('a formula shows what it is expected to give, and nothing where only Excel can tell', () => {
  const formula = { content: '=A1/B1', formula: true, numberFormat: '0.00' };
  expect(cellText(cell({ ...formula, expected: 1.5 }))).toBe('1,50');
  expect(cellText(cell({ ...formula, expected: '' }))).toBe('');
  expect(cellText(cell(formula))).toBeUndefined();
});

test('a text is shown as it stands', () => {
  expect(cellText(cell({ content: 'tỷ đồng' }))).toBe('tỷ đồng');
});
