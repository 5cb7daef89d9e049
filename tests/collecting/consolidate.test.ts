import '../tables/templates';
import fc from 'fast-check';
import {
  consolidate,
  formLayout,
  longCsv,
  longRows,
  LONG_COLUMNS,
  type FormChoices,
} from '../../src/collecting';
import type { Figure } from '../../src/collecting/check-form';
import type { TakenForm } from '../../src/collecting/consolidate';
import type { TableId } from '../../src/tables/choices';

const choicesOf = (table: TableId): FormChoices => ({
  table,
  year: 2031,
  month: 5,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
});

const own = (table: TableId) => ({
  choices: choicesOf(table),
  fingerprint: '',
  edition: 1,
  number: 'T',
  unit: { code: '', name: 'Tất cả' },
});

const figure = (line: string, key: string, value: number | string): Figure => ({
  line,
  key,
  label: line,
  header: key,
  value,
  cell: 'C9',
});

const form = (name: string, figures: Figure[]): TakenForm => ({
  unit: { code: name, name },
  file: `${name}.xlsx`,
  sheet: 'Biểu',
  figures,
});

const totalsOf = (table: TableId, forms: TakenForm[]) => {
  const { totals, ...rest } = consolidate(own(table), forms);
  const said = totals.flatMap(({ entry, value }) =>
    value === null || value === '' ? [] : [`${entry.line} ${entry.key} ${value}`],
  );
  return { said, totals, ...rest };
};

test('goods that several units name alike are one line, whatever their letter case and order', () => {
  const goods = (name: string, line: number, value: number) => [
    figure(`row/own.${line}`, 'name', name),
    figure(`row/own.${line}`, 'month', value),
  ];
  const { said, figures } = totalsOf('XK-HANG', [
    form('a', [...goods('Bún khô', 1, 10), ...goods('Mật ong', 2, 1)]),
    form('b', [...goods('mật ong', 1, 2), ...goods('Nấm', 5, 7)]),
  ]);
  expect(said).toEqual([
    'row/own.1 name Bún khô',
    'row/own.1 month 10',
    'row/own.2 name Mật ong',
    'row/own.2 month 3',
    'row/own.3 name Nấm',
    'row/own.3 month 7',
  ]);
  expect(figures.map(({ own: line }) => line)).toEqual(['row/own.1', 'row/own.2', 'row/own.1', 'row/own.5']);
});

test('goods in other units of measurement do not add up to each other, and percentages to nothing', () => {
  const product = (unit: string, value: number) => [
    figure('row/own.1', 'name', 'Chè'),
    figure('row/own.1', 'unit', unit),
    figure('row/own.1', 'month', value),
  ];
  const { said } = totalsOf('SPCN', [
    form('a', product('tấn', 5)),
    form('b', product('kg', 7)),
    form('c', product('%', 9)),
  ]);
  expect(said.filter((line) => line.includes(' month '))).toEqual(['row/own.1 month 5', 'row/own.2 month 7']);
  expect(said.filter((line) => line.includes(' unit '))).toHaveLength(3);
});

test('members of organisations that are called alike stay apart', () => {
  const cell = (count: number) => [
    figure('row/cell.1', 'name', 'Chi bộ 1'),
    figure('row/cell.1', 'total', count),
  ];
  const { said } = totalsOf('XEPLOAI', [form('a', cell(10)), form('b', cell(20))]);
  expect(said).toEqual([
    'row/cell.1 name Chi bộ 1 (a)',
    'row/cell.1 total 10',
    'row/cell.2 name Chi bộ 1 (b)',
    'row/cell.2 total 20',
  ]);
});

test('a longer list makes a longer table of the same make', () => {
  const goods = Array.from({ length: 9 }, (_, at) => [
    figure(`row/own.${(at % 5) + 1}`, 'name', `Hàng ${at}`),
    figure(`row/own.${(at % 5) + 1}`, 'month', at),
  ]);
  const { identity, layout } = totalsOf(
    'XK-HANG',
    goods.map((figures, at) => form(`u${at}`, figures)),
  );
  expect(identity.choices.rows).toBe(9);
  expect(layout.fingerprint).toBe(formLayout(own('XK-HANG')).fingerprint);
});

test('each total is the sum of the figures that it names, whichever units report', () => {
  const entries = formLayout(own('CT-NAM')).entries.filter(({ kind }) => kind === 'number');
  const filling = fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null }), {
    minLength: entries.length,
    maxLength: entries.length,
  });
  fc.assert(
    fc.property(fc.array(filling, { maxLength: 6 }), (units) => {
      const forms = units.map((values, at) =>
        form(
          `u${at}`,
          values.flatMap((value, place) =>
            value === null ? [] : [figure(entries[place].line, entries[place].key, value)],
          ),
        ),
      );
      const { totals, figures } = consolidate(own('CT-NAM'), forms);
      expect(figures).toHaveLength(units.flat().filter((value) => value !== null).length);
      for (const { entry, value, from, to } of totals) {
        const place = entries.findIndex(({ line, key }) => line === entry.line && key === entry.key);
        const wanted = units.flatMap((values) => values[place] ?? []);
        if (!entry.isAdditive || wanted.length === 0) {
          expect([value, from, to]).toEqual([null, null, null]);
          continue;
        }
        const named = figures.slice(from!, to! + 1).map((one) => one.value as number);
        expect(named).toEqual(wanted);
        const sum = wanted.reduce((all, one) => all + one, 0);
        expect(Math.abs((value as number) - sum)).toBeLessThanOrEqual(Math.abs(sum) * 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test('texts of the long table are quoted, and none is taken for a formula', () => {
  const named = { ...form('=HYPERLINK("x")', [figure('row/exports', 'plan', -5)]), file: 'a,b "c".xlsx' };
  const rows = longRows(consolidate(own('CT-NAM'), [named]));
  const [header, line, ...rest] = longCsv(rows).split('\r\n');
  expect([header, rest]).toEqual([LONG_COLUMNS.join(','), ['']]);
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain('"a,b ""c"".xlsx"');
  expect(line).toContain(',-5,A,USD,6,');
});
