import {
  growthFormula,
  numberRowText,
  plainGrowth,
  plainPlan,
  plainShare,
  planFormula,
  shareFormula,
} from '../../../src/formulas/plain/ratios';

const columns = { value: '3', base: '1' };
const cells = { value: 'F8', base: 'E8' };

test('a number row says how a column comes about', () => {
  expect(numberRowText(5, growthFormula(columns, 'percent'))).toBe('5=(3/1-1)*100');
  expect(numberRowText(5, growthFormula(columns, 'index'))).toBe('5=3/1*100');
  expect(numberRowText(4, planFormula({ value: '3', base: '2' }, 'percent'))).toBe('4=3/2*100');
  expect(numberRowText(6, shareFormula({ value: '5', base: '1' }, 'rate'))).toBe('6=5/1');
});

test('a plain formula guards against missing data and leaves Excel’s errors', () => {
  expect(plainGrowth(cells, 'percent')).toBe(
    'IF(OR(F8="",E8=""),"",IF(AND(E8<>0,MIN(F8,E8)<0),SQRT(-1),(F8/E8-1)*100))',
  );
  expect(plainPlan(cells, 'rate')).toBe('IF(OR(F8="",E8=""),"",IF(AND(E8<>0,MIN(F8,E8)<0),SQRT(-1),F8/E8))');
});

test('a plain formula shows what was asked for in place of errors', () => {
  expect(plainGrowth(cells, 'index', '-')).toBe('IF(OR(F8="",E8=""),"-",IF(OR(E8<=0,F8<0),"-",F8/E8*100))');
  expect(plainShare(cells, 'percent', 0)).toBe('IF(OR(F8="",E8=""),0,IF(OR(E8<=0,F8<0),0,F8/E8*100))');
  expect(plainPlan(cells, 'percent', 'a"b')).toContain('"a""b"');
});
