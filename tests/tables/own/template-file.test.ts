import type { OwnTemplate } from '../../../src/tables';
import { readTemplateFile, templateFaultWords, templateText } from '../../../src/tables/own';
import { TEMPLATES } from '../templates';

const own = (of: keyof typeof TEMPLATES): OwnTemplate => ({ ...TEMPLATES[of], id: 'DV-MAU' });

/** A template as a file holds it, before it is checked: anything may stand anywhere. */
type Held = ReturnType<typeof JSON.parse>;

/** The file of a template after something was changed in it. */
function changed(change: (template: Held) => void): string {
  const file = JSON.parse(templateText(own('CT-NAM')));
  change(file.template);
  return JSON.stringify(file);
}

const faultOf = (content: string): string => {
  const read = readTemplateFile(content);
  if (!('fault' in read)) throw new Error('the file was taken');
  expect(templateFaultWords(read.fault, 'vi')).not.toBe(templateFaultWords(read.fault, 'en'));
  return templateFaultWords(read.fault, 'en');
};

test.each(Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[])(
  '%s is a template that a file can hold',
  (id) => {
    const template = own(id);
    expect(readTemplateFile(templateText(template))).toEqual({ template });
  },
);

test.each<[string, (template: Held) => void, string]>([
  [
    'a formula of no known kind',
    ({ columns }) => (columns[6].formula = { kind: 'eval', code: '1' }),
    'columns[6].formula.kind: can only be planPercent',
  ],
  [
    'a formula with more than it has',
    ({ columns }) => (columns[6].formula.code = '1'),
    'columns[6].formula.code: is nothing',
  ],
  [
    'a formula over a column that is not there',
    ({ columns }) => (columns[6].formula.plan = 'x'),
    'columns[6].formula: there is no column "x"',
  ],
  [
    'a column that is computed from itself',
    ({ columns }) => (columns[6].formula.plan = 'planPercent'),
    'columns[6].formula: "planPercent" is computed from itself',
  ],
  [
    'two columns of one key',
    ({ columns }) => (columns[4].key = 'base'),
    'columns[4].key: "base" is there twice',
  ],
  ['a width of nothing', ({ columns }) => (columns[0].width = 0), 'columns[0].width: must be from 1 to 255'],
  ['a text that is none', ({ title }) => (title.vi = 5), 'title.vi: must be a text'],
  [
    'a text without an end',
    ({ title }) => (title.vi = 'a'.repeat(1001)),
    'title.vi: is longer than 1000 letters',
  ],
  [
    'a sign that no one sees',
    ({ rows }) => (rows[0].words.vi = 'a\u0000'),
    'rows[0].words.vi: has a control character',
  ],
  ['rows without an end', (t) => (t.rows = Array(3001).fill(t.rows[0])), 'rows: has more than 3000 entries'],
  [
    'a row that adds itself up',
    ({ rows }) => (rows[1].totals = ['output']),
    'rows[1]: "output" is computed from itself',
  ],
  [
    'rows that are parts of each other',
    ({ rows }) => ((rows[1].parent = 'output.mining'), (rows[2].parent = 'output')),
    'is computed from itself',
  ],
  [
    'an indicator that no one knows',
    ({ rows }) => (rows[1].indicator = 'x'),
    'rows[1].indicator: can only be',
  ],
  [
    'a name of a sheet that Excel refuses',
    ({ sheet }) => (sheet.vi = 'a/b'),
    'sheet: cannot be the name of a sheet',
  ],
  ['an id of a standard table', (t) => (t.id = 'CT-NAM'), 'id: can only be DV-…'],
  ['no columns', (t) => delete t.columns, 'columns: is missing'],
  ['a field of its own', (t) => (t.script = 'x'), 'script: is nothing that a template has'],
  ['a chart of a row that is not there', ({ chart }) => chart.rows.push('x'), 'chart: there is no row "x"'],
])('%s is refused with its place', (_, change, fault) => {
  expect(faultOf(changed(change))).toContain(fault);
});

test('a file that is none, is of a newer version or too large is refused', () => {
  expect(faultOf('{')).toBe('the file is no JSON');
  expect(faultOf('[]')).toBe('the file is no template of the add-in');
  expect(faultOf('{"kind":"chi-tieu:template","version":2}')).toBe(
    'the file is written in version 2, which this add-in does not read',
  );
  expect(faultOf(' '.repeat(4_000_001))).toBe('the file is too large');
});

test('names that objects have by themselves are no fields', () => {
  const content = templateText(own('CT-NAM')).replace('"notes"', '"__proto__":{"x":1},"notes"');
  expect(faultOf(content)).toContain('__proto__');
  expect(faultOf(changed((t) => (t.columns[6].formula = { kind: 'constructor' })))).toContain(
    'columns[6].formula.kind',
  );
});
