import { CT_NAM } from '../../src/tables/catalogue/ct-nam';
import { TARGETS } from '../../src/tables/catalogue/targets/printed';
import { INDICATORS } from '../../src/indicators/catalogue';
import { TEMPLATE_INFO, headerOf, numberRow, type StandardContent } from '../../src/tables';
import { DEFAULT_CHOICES } from '../../src/tables/choices';
import { fillWords } from '../../src/tables/kit';

/** The yearly tables as they are printed. */
const TABLES = { 'CT-NAM': CT_NAM, TARGETS };

describe.each(Object.entries(TABLES) as [string, StandardContent][])('The standard table %s', (_, table) => {
  test('names each row and column once', () => {
    for (const names of [table.rows.map(({ id }) => id), table.columns.map(({ key }) => key)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('refers only to rows and columns it has', () => {
    const rows = new Set(table.rows.map(({ id }) => id));
    const columns = new Set(table.columns.map(({ key }) => key));
    for (const { parent, difference } of table.rows) {
      for (const name of [parent, difference?.of, difference?.less]) if (name) expect(rows).toContain(name);
    }
    for (const { formula } of table.columns) {
      const keys = formula
        ? Object.entries(formula).flatMap(([part, key]) => (part === 'kind' ? [] : [key]))
        : [];
      for (const key of keys) expect(columns).toContain(key);
    }
  });

  test('has a known indicator and one of its units in every row of numbers', () => {
    for (const { indicator, unit, heading } of table.rows) {
      if (heading) continue;
      const known = INDICATORS.find(({ id }) => id === indicator)!;
      expect(known.units).toContain(unit!.vi);
    }
  });

  test('heads every column in both languages and forms', () => {
    for (const column of table.columns) {
      for (const form of ['growth', 'index'] as const) {
        for (const words of headerOf(column, form)) expect([words.vi, words.en].every(Boolean)).toBe(true);
      }
    }
  });
});

describe('The number row is made from the formulas', () => {
  test('of the yearly table, as growth', () => {
    expect(
      numberRow({ ...TABLES['CT-NAM'], digits: TEMPLATE_INFO['CT-NAM'].digits }, 'growth', DEFAULT_CHOICES),
    ).toEqual(['A', 'B', 'C', '1', '2', '3', '4=3/2*100', '5=(3/1-1)*100', '6', '7=(6/3-1)*100', 'D']);
  });

  test('of the yearly table, as index', () => {
    const row = numberRow(
      { ...TABLES['CT-NAM'], digits: TEMPLATE_INFO['CT-NAM'].digits },
      'index',
      DEFAULT_CHOICES,
    );
    expect([row[6], row[7], row[9]]).toEqual(['4=3/2*100', '5=3/1*100', '7=6/3*100']);
  });

  test('of the target sheet', () => {
    expect(
      numberRow({ ...TABLES.TARGETS, digits: TEMPLATE_INFO.TARGETS.digits }, 'growth', DEFAULT_CHOICES),
    ).toEqual(['A', 'B', 'C', '1', '2', 'D', '3', '4=(3/2-1)*100', 'E']);
  });
});

test('Years are filled into words', () => {
  const vi = 'NĂM {y} VÀ KẾ HOẠCH NĂM {y+1}, so với {y-1}, giá {base}';
  expect(fillWords({ vi, en: '' }, 'vi', { year: 2023, baseYear: 2010 })).toBe(
    'NĂM 2023 VÀ KẾ HOẠCH NĂM 2024, so với 2022, giá 2010',
  );
});
