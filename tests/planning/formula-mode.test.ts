import { planBlock } from '../../src/planning';
import type { BlockRequest, FormulaMode } from '../../src/tables/choices';
import { REQUEST, rowOf } from '../workbook/fixtures/block';
import { oneHeaderRow, textNumbers } from '../workbook/fixtures/layouts';

const planned = (mode: FormulaMode, source = oneHeaderRow, more: Partial<BlockRequest> = {}) =>
  planBlock({ ...REQUEST, mode, ...more }, { kind: 'newSheet', sheet: 'Mới' }, [source]);
const formulas = (mode: FormulaMode, source = oneHeaderRow) =>
  planned(mode, source)
    .cells.flat()
    .filter((cell) => cell?.formula);

test('plain formulas do without the add-in and expect the same results', () => {
  for (const source of [oneHeaderRow, textNumbers]) {
    const [ours, plain] = [formulas('ct', source), formulas('plain', source)];
    expect(plain.map((cell) => cell!.expected)).toEqual(ours.map((cell) => cell!.expected));
    expect(plain.filter((cell) => String(cell!.content).includes('CT.'))).toEqual([]);
    expect(ours.filter((cell) => String(cell!.content).includes('CT.')).length).toBeGreaterThan(10);
  }
});

test('a text number is read in Excel’s own words, its unit left out', () => {
  const { plan } = rowOf(planned('plain', textNumbers), 'retail');
  expect(plan.content).toContain('NUMBERVALUE(SUBSTITUTE(');
  expect(plan.expected).toBe(108000);
});

test('values hold what the formulas would show, and no formula is left', () => {
  expect(formulas('values')).toEqual([]);
  const { estimate, planPercent } = rowOf(planned('values'), 'exports');
  expect([estimate.content, planPercent.content]).toEqual([680, 100]);
});

test('percentages are shown with the decimals asked for', () => {
  const { growth } = rowOf(planned('ct', oneHeaderRow, { digits: 1 }), 'exports');
  expect(growth.numberFormat).toBe('0.0');
});
