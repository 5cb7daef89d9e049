import type { TableForm, TemplateId } from '../../../src/tables';
import { numberRow } from '../../../src/tables';
import { DEFAULT_CHOICES } from '../../../src/tables/choices';
import { TEMPLATES } from '../templates';

const printed = (id: TemplateId, form: TableForm, more = {}) =>
  numberRow(TEMPLATES[id], form, { ...DEFAULT_CHOICES, ...more })
    .filter(Boolean)
    .join(' ');

test.each<[TemplateId, TableForm, string]>([
  ['CT-NAM', 'index', 'A B C 1 2 3 4=3/2*100 5=3/1*100 6 7=6/3*100 D'],
  ['CT-NAM', 'growth', 'A B C 1 2 3 4=3/2*100 5=(3/1-1)*100 6 7=(6/3-1)*100 D'],
  ['TARGETS', 'growth', 'A B C 1 2 D 3 4=(3/2-1)*100 E'],
  ['BC-THANG', 'index', 'A B C 1 2 3 4 5 6 7=3/2*100 8=3/5*100 9=4/6*100 10=4/1*100'],
  ['IIP', 'index', 'A 1 2 3 4'],
  ['SPCN', 'growth', 'A B 1 2 3 4 5 6 7=4/1*100'],
  ['TMBL', 'growth', 'A 1 2 3 4=3/Σ3*100 5 6'],
  ['XK-HANG', 'growth', 'A 1 2 3 4 5 6 7 8'],
  ['XK-THITRUONG', 'index', 'A B 1 2 3=2/1*100 4=2/Σ2*100 C'],
  ['GRDP', 'growth', 'A 1 2 3=(2/1-1)*100 4=(2-1)/Σ1*100 5 6=5/Σ5*100'],
  ['VON', 'growth', 'A 1 2 3 4 5=4/1*100 6'],
  [
    'TIENDO',
    'growth',
    'A 1 2 3=(2/1-1)*100 4 5 6=(5/4-1)*100 7=5/KH*100 8=n/12*100 9=7-8 10=5/n*12 11=(KH-5)/(12-n) B',
  ],
  ['CT-DANG', 'growth', 'A B C D E 1 2 3 4=2/3*100 F G'],
  ['XEPLOAI', 'growth', 'A B 1 2 3 4 5 6=2/(2+3)*100 7=(2+3)*20% C D'],
  ['DOICHIEU', 'growth', 'A B C D E 1 2 F 3 4=(1/2-1)*100 5=3-4 G H'],
])('The number row of %s as %s is made from its formulas', (id, form, expected) => {
  expect(printed(id, form)).toBe(expected);
});

test('The number row of the ratings names those of whom the limit is a percentage', () => {
  expect(printed('XEPLOAI', 'growth', { capRule: 'a' })).toContain('6=2/3*100 7=3*20%');
  expect(printed('XEPLOAI', 'growth', { capRule: 'c' })).toContain('6=2/1*100 7=1*20%');
});
