import { INDICATORS } from '../../../src/indicators/catalogue';
import type { Template, TemplateColumn, TemplateId, TemplateRow, Words } from '../../../src/tables';
import {
  cellContent,
  cellOf,
  fillingFor,
  fillWords,
  headerOf,
  numberRow,
  PAGE_KINDS,
  printScale,
  rowsOf,
  TABLE_GROUPS,
} from '../../../src/tables';
import { DEFAULT_CHOICES } from '../../../src/tables/choices';
import { TEMPLATES } from '../templates';

const all = Object.entries(TEMPLATES) as [TemplateId, Template][];
const forms = ['growth', 'index'] as const;

function wordsOf(template: Template): Words[] {
  const ofColumn = (column: TemplateColumn): Words[] => [
    ...forms.flatMap((form) => headerOf(column, form)),
    ...(column.choices ?? []),
  ];
  const ofRow = ({ words, unit, population }: TemplateRow): Words[] =>
    [words, unit, population].filter((one): one is Words => Boolean(one));
  return [
    template.title,
    template.description,
    ...(template.unitLine ?? []),
    ...template.columns.flatMap(ofColumn),
    ...template.rows.flatMap(ofRow),
    ...template.notes,
    ...(template.parts ?? []).flatMap(({ title, columns, rows }) => [
      title,
      ...columns.flatMap(ofColumn),
      ...rows.flatMap(ofRow),
    ]),
  ];
}

test('Each table stands under its own id', () => {
  for (const [id, template] of all) expect(template.id).toBe(id);
});

describe.each(all)('The table %s', (_, template) => {
  const rows = rowsOf(template, { year: 2031, rows: 3 });

  test('names each row and column once', () => {
    for (const names of [template.columns.map(({ key }) => key), rows.map(({ id }) => id)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('refers only to rows it has', () => {
    const rowNames = new Set(template.rows.map(({ id }) => id));
    for (const { parent, difference, totals = [] } of template.rows) {
      for (const name of [parent, difference?.of, difference?.less, ...totals]) {
        if (name) expect(rowNames).toContain(name);
      }
    }
  });

  test('writes a formula or an input into every cell without an unknown reference', () => {
    for (const form of forms) {
      const choices = { ...DEFAULT_CHOICES, year: 2031, rows: 3, form };
      const known = new Set(rows.flatMap(({ id }) => template.columns.map(({ key }) => `${id}!${key}`)));
      for (const row of rows) {
        for (const column of template.columns) {
          const content = cellContent({ template, rows, row, column, choices });
          const references = content.kind === 'formula' ? content.formula.references : [];
          for (const key of references) {
            const cell = cellOf(row, key);
            expect(known).toContain(`${cell.row}!${cell.column}`);
          }
        }
      }
    }
  });

  test('computes every growth, plan percentage, share and contribution, but for published indices', () => {
    for (const { kind, formula, key } of template.columns) {
      if (['growth', 'planPercent', 'share', 'contribution', 'points', 'verdict'].includes(kind)) {
        expect({ key, formula: formula?.kind }).toEqual({ key, formula: expect.any(String) });
      }
      if (kind === 'indexInput') expect(['IIP', 'CPI']).toContain(template.id);
    }
  });

  test('says everything in both languages, in composed letters', () => {
    for (const { vi, en } of wordsOf(template)) {
      for (const text of [vi, en]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text.normalize('NFC')).toBe(text);
      }
      // A Vietnamese phrase without any mark would have lost its letters.
      if (vi.replace(/\{[^}]*\}/g, '').split(' ').length > 4) expect(vi).toMatch(/[^\p{ASCII}]/u);
    }
  });

  test('leaves no braces when the period is filled in', () => {
    const choices = { ...DEFAULT_CHOICES, year: 2031 };
    const named = {
      indicator: { vi: 'Bán lẻ', en: 'Retail' },
      unit: { vi: 'tỷ đồng', en: 'billion VND' },
    };
    for (const month of [1, 5, 12]) {
      const filling = fillingFor(choices, { baseYear: 2020, month, named });
      for (const words of wordsOf(template)) {
        for (const language of ['vi', 'en'] as const) {
          expect(fillWords(words, language, filling)).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
  });

  test('has at most six rows of header, and fits A4 at no less than 60 %', () => {
    for (const column of template.columns) {
      for (const form of forms) expect(headerOf(column, form).length).toBeLessThanOrEqual(6);
    }
    const printed = template.columns.filter(({ auxiliary }) => !auxiliary).map(({ width }) => width);
    expect(printScale(template, printed)).toBeGreaterThanOrEqual(0.6);
  });

  test('keeps what is not printed behind what is', () => {
    const firstAuxiliary = template.columns.findIndex(({ auxiliary }) => auxiliary);
    if (firstAuxiliary >= 0) {
      expect(template.columns.slice(firstAuxiliary).every(({ auxiliary }) => auxiliary)).toBe(true);
    }
    const below = template.rows.findIndex(({ auxiliary }) => auxiliary);
    if (below >= 0) expect(template.rows.slice(below).every(({ auxiliary }) => auxiliary)).toBe(true);
  });

  test('numbers its printed columns with letters for words and numbers for figures, none twice', () => {
    for (const form of forms) {
      const numbers = numberRow(template, form, DEFAULT_CHOICES);
      template.columns.forEach(({ auxiliary }, place) => {
        expect(numbers[place]).toMatch(auxiliary ? /^$/ : /^([A-Z]|\d+(=.+)?)$/);
      });
      const own = numbers.filter(Boolean).map((number) => number.split('=')[0]);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('offers lists only where it asks for a number of rows', () => {
    const lists = [template, ...(template.parts ?? [])].some((part) => part.rows.some(({ list }) => list));
    expect(template.parameters.includes('rows')).toBe(lists);
    expect(Object.keys(TABLE_GROUPS)).toContain(template.group);
    expect(Object.keys(PAGE_KINDS)).toContain(template.document);
  });

  test('gives a row of a known indicator one of its units', () => {
    for (const { indicator, unit, words } of template.rows) {
      if (indicator === undefined) continue;
      const known = INDICATORS.find(({ id }) => id === indicator);
      expect(known?.id).toBe(indicator);
      const units = unit ? [unit.vi] : (template.unitLine ?? []).map(({ vi }) => vi);
      expect({ row: words.vi, fits: units.some((one) => known?.units.includes(one)) }).toEqual({
        row: words.vi,
        fits: true,
      });
    }
  });

  test('covers all printed columns with the columns of its parts', () => {
    const printed = template.columns.filter(({ auxiliary }) => !auxiliary).length;
    for (const { columns } of template.parts ?? []) {
      expect(columns.reduce((sum, { span = 0 }) => sum + span, 0)).toBe(printed);
    }
  });
});

test('Children of "Trong đó:" rows and of selections are not summed', () => {
  const cars = TEMPLATES['NK-HANG'].rows.find(({ id }) => id === 'wholeCars');
  expect([cars?.parent, cars?.sums]).toEqual(['cars', undefined]);
  expect(TEMPLATES['XK-HANG'].rows.filter(({ parent, sums }) => parent === 'total' && sums)).toHaveLength(2);
});

test('Districts leave the investment table after 2025', () => {
  const ids = (year: number) => rowsOf(TEMPLATES.VON, { year, rows: 5 }).map(({ id }) => id);
  expect(ids(2025)).toContain('district');
  expect(ids(2026)).not.toContain('district');
});

test('a list has five lines; one of what comes besides standard rows has none, unless lines are asked for', () => {
  const linesIn = (table: keyof typeof TEMPLATES, rows?: number) =>
    rowsOf(TEMPLATES[table], { year: 2031, rows }).filter(({ listLine }) => listLine).length;
  expect(linesIn('SO-CONG-BO')).toBe(5);
  for (const table of ['XK-HANG', 'NK-HANG', 'SPCN'] as const) {
    expect(linesIn(table)).toBe(0);
    expect(linesIn(table, 3)).toBe(3);
  }
});

test('Lists have as many lines as asked for, numbered from 1, and refuse none or too many', () => {
  const lines = rowsOf(TEMPLATES.DOICHIEU, { year: 2031, rows: 4 });
  expect(lines.map(({ id, numbering }) => [id, numbering])).toEqual([
    ['line.1', '1'],
    ['line.2', '2'],
    ['line.3', '3'],
    ['line.4', '4'],
  ]);
  for (const rows of [0, 1.5, 5001]) {
    expect(() => rowsOf(TEMPLATES.DOICHIEU, { year: 2031, rows })).toThrow(RangeError);
  }
});

describe.each(all.filter(([, { rows }]) => rows.some(({ sums }) => sums)))(
  'the sums of %s',
  (_, template) => {
    const choices = { ...DEFAULT_CHOICES, year: 2031 };
    const rows = rowsOf(template, choices);
    const check = template.columns.find(
      ({ formula }) => formula?.kind === 'childrenCheck' || formula?.kind === 'sharesCheck',
    );

    test('are checked beside the printed table', () => {
      const { formula } = check!;
      expect(check?.auxiliary).toBe(true);
      if (formula?.kind === 'childrenCheck') expect(formula.of.length).toBeGreaterThan(0);
      for (const row of rows.filter(({ id }) => rows.some(({ parent, sums }) => sums && parent === id))) {
        const content = cellContent({ template, rows, row, column: check!, choices });
        expect(content.kind).toBe('formula');
      }
    });

    test('leave out what stands after "Trong đó:", which is a part of a part', () => {
      const named = rows.filter(({ words }) => words.vi.startsWith('Trong đó'));
      expect(named.filter(({ sums }) => sums)).toEqual([]);
    });
  },
);
