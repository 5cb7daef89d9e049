import '../tables/templates';
import { fingerprintFor, formLayout, type FormChoices, type FormIdentity } from '../../src/collecting';
import { identityNames, readIdentity } from '../../src/collecting/form-identity';
import { isAdditiveUnit } from '../../src/collecting/form-layout';
import { TABLE_NAMES, type TableId } from '../../src/tables/choices';

const choicesOf = (table: TableId, more: Partial<FormChoices> = {}): FormChoices => ({
  table,
  year: 2031,
  month: 5,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  ...more,
});

const layoutOf = (table: TableId, more: Partial<FormChoices> = {}, name = 'UBND xã Mẫu') =>
  formLayout({ choices: choicesOf(table, more), unit: { code: '001', name }, number: 'A-1' });

describe.each(TABLE_NAMES)('a form of %s', (table) => {
  test('has cells to fill in, each of one row and column and with words', () => {
    const { entries, written } = layoutOf(table);
    expect(entries.length).toBeGreaterThan(0);
    const places = entries.map(({ line, key }) => `${line} ${key}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { header, label, inList } of entries) {
      expect(header).not.toBe('');
      if (!inList) expect(label).not.toBe('');
    }
    expect(new Set(entries.map(({ row, column }) => `${row} ${column}`)).size).toBe(entries.length);
    expect(written.length).toBeGreaterThan(entries.length / 10);
  });

  test('has the same fingerprint whoever fills it in and however long its lists are, and another one for another year', () => {
    const { fingerprint } = layoutOf(table);
    expect(layoutOf(table, { rows: 9 }, 'Một đơn vị khác có tên dài hơn').fingerprint).toBe(fingerprint);
    expect(fingerprintFor(choicesOf(table))).toBe(fingerprint);
    expect(fingerprintFor(choicesOf(table, { language: 'en' }))).not.toBe(fingerprint);
  });

  test('adds up no percentages', () => {
    const { entries } = layoutOf(table);
    for (const { isAdditive, unit, kind } of entries)
      if (isAdditive) expect([kind, unit.includes('%')]).toEqual(['number', false]);
  });
});

test.each([
  ['tỷ đồng', true],
  ['nghìn tấn', true],
  ['Nghìn tấn; triệu USD', true],
  ['doanh nghiệp', true],
  ['', true],
  ['%', false],
  ['điểm', false],
  ['lần', false],
  ['triệu đồng/người', false],
])('figures in "%s" add up: %s', (unit, addsUp) => {
  expect(isAdditiveUnit(unit)).toBe(addsUp);
});

describe('an identity', () => {
  const identity: FormIdentity = {
    kind: 'form',
    choices: choicesOf('BC-THANG', { scale: ['triệu đồng'], authority: 'UBND tỉnh "Mẫu" & bạn' }),
    fingerprint: '0123abcd',
    edition: 3,
    number: 'BC-THANG-2031-05-001',
    unit: { code: '001', name: `Đơn vị ${'rất dài '.repeat(12)}` },
  };

  test('stands in names that Excel takes, and is read from them in whatever order', () => {
    const names = identityNames(identity);
    expect(names.length).toBeGreaterThan(1);
    for (const { formula } of names) expect(formula.length).toBeLessThan(255);
    expect(readIdentity([...names].reverse())).toEqual(identity);
  });

  test.each([
    ['a table that is none', { ...identity, choices: { ...identity.choices, table: 'GDP' } }],
    ['a year that no table has', { ...identity, choices: { ...identity.choices, year: 20311 } }],
    ['more lines than a list has', { ...identity, choices: { ...identity.choices, rows: 1e9 } }],
    ['no unit', { ...identity, unit: null }],
    ['another kind', { ...identity, kind: 'x' }],
  ])('with %s is none', (_, wrong) => {
    expect(readIdentity(identityNames(wrong as FormIdentity))).toBeNull();
  });

  test('that was cut off is none', () => {
    expect(readIdentity(identityNames(identity).slice(1))).toBeNull();
    expect(readIdentity([])).toBeNull();
  });
});
