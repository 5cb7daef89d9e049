import type { Words } from '../../../src/tables';
import {
  fillingFor,
  fillWords,
  indicatorWords,
  SCALES,
  scaledUnit,
  TRACKED_INDICATORS,
  unitLineWords,
} from '../../../src/tables';
import { DEFAULT_CHOICES } from '../../../src/tables/choices';
import { THOUSAND_TONNES } from '../../../src/tables/kit/units';

const same = (text: string): Words => ({ vi: text, en: text });
const at = (month: number) => ({ year: 2031, baseYear: 2020, month });

describe('The period in words', () => {
  test.each([
    [5, 'tháng 4', 'April'],
    [1, 'tháng 12/2030', 'December 2030'],
    [12, 'tháng 11', 'November'],
  ])('names the month before month %i', (month, vi, en) => {
    expect(fillWords({ vi: 'tháng {m-1}', en: '{m-1}' }, 'vi', at(month))).toBe(vi);
    expect(fillWords({ vi: 'tháng {m-1}', en: '{m-1}' }, 'en', at(month))).toBe(en);
  });

  test.each([
    [1, 'tháng 1 năm 2031 | tháng 1 năm 2030', 'January 2031 | January 2030'],
    [7, '7 tháng năm 2031 | 7 tháng năm 2030', 'January–July 2031 | January–July 2030'],
    [12, 'cả năm 2031 | cả năm 2030', '2031 | 2030'],
  ])('names the months up to month %i of both years', (month, vi, en) => {
    expect(fillWords(same('{ytd} | {ytd-1}'), 'vi', at(month))).toBe(vi);
    expect(fillWords(same('{ytd} | {ytd-1}'), 'en', at(month))).toBe(en);
  });

  test('takes the quarter of the month, or the one given', () => {
    expect([1, 3, 4, 12].map((month) => fillWords(same('{q}'), 'vi', at(month)))).toEqual([
      'I',
      'I',
      'II',
      'IV',
    ]);
    expect(fillWords(same('{q}'), 'vi', { ...at(12), quarter: 2 })).toBe('II');
  });

  test('leaves braces that it does not know', () => {
    expect(fillWords(same('{y} {so} {constructor}'), 'vi', at(3))).toBe('2031 {so} {constructor}');
  });
});

test('The rule of rating follows the year', () => {
  const ruleIn = (year: number) =>
    fillWords(same('{rule}'), 'vi', fillingFor({ ...DEFAULT_CHOICES, year }, { baseYear: 2020 }));
  expect([2018, 2020, 2024, 2027].map(ruleIn)).toEqual([
    'Quy định 132-QĐ/TW, Hướng dẫn 16-HD/BTCTW',
    'Hướng dẫn 21-HD/BTCTW',
    'Quy định 124-QĐ/TW',
    'Quy định 366-QĐ/TW',
  ]);
  expect(ruleIn(2015)).toBe('quy định hiện hành');
});

test('Civil servants have a rule of their own from 2026', () => {
  const ruleIn = (year: number) =>
    fillWords(same('{staffRule}'), 'vi', fillingFor({ ...DEFAULT_CHOICES, year }, { baseYear: 2020 }));
  expect([2025, 2026].map(ruleIn)).toEqual(['quy định hiện hành', 'Nghị định 335/2025/NĐ-CP']);
});

test('A table of one indicator takes its name and unit from the catalogue', () => {
  expect(TRACKED_INDICATORS).toEqual(expect.arrayContaining(['retail', 'exports', 'output']));
  expect(TRACKED_INDICATORS).not.toContain('iip');
  expect(indicatorWords('exports').unit).toEqual({ vi: 'triệu USD', en: 'million USD' });
  expect(indicatorWords('exports', { dollars: SCALES.dollars[2] }).unit.vi).toBe('nghìn USD');
  const title = fillWords({ vi: 'NĂM {y}: {indicator}', en: '' }, 'vi', {
    ...at(3),
    named: indicatorWords('imports'),
  });
  expect(title).toBe('NĂM 2031: Kim ngạch nhập khẩu');
  for (const id of TRACKED_INDICATORS) expect(indicatorWords(id).unit.vi).not.toBe('');
});

test('A scale changes units of money and leaves others', () => {
  const scale = { dong: SCALES.dong[2], dollars: SCALES.dollars[0] };
  expect(scaledUnit(SCALES.dong[1], scale).vi).toBe('triệu đồng');
  expect(unitLineWords([THOUSAND_TONNES, SCALES.dollars[1]], {}).vi).toBe('Nghìn tấn; triệu USD');
  expect(unitLineWords([THOUSAND_TONNES, SCALES.dollars[1]], scale).vi).toBe('Nghìn tấn; tỷ USD');
});
