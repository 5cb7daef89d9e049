import type { Template, TemplateChoices, TemplateId } from '../../../src/tables';
import { toPlain } from '../../../src/formulas/translation';
import { cellContent, cellOf, rowsOf } from '../../../src/tables';
import { DEFAULT_CHOICES } from '../../../src/tables/choices';
import { TEMPLATES } from '../templates';

/** Functions that Excel 2013 has and that our plain formulas use. */
const OF_EXCEL_2013 = new Set(
  (
    'ABS AND CHOOSE COLUMN COUNT FIND FIXED IF IFERROR INDEX INT ISNUMBER ISTEXT LEFT MATCH MAX MID MIN N NOT NUMBERVALUE OR RIGHT ROUND ' +
    'ROUNDDOWN ROUNDUP ROW ROWS SIGN SQRT SUBSTITUTE SUM SUMPRODUCT TRIM TRUNC VALUE'
  ).split(' '),
);

/** Excel refuses longer formulas. */
const LONGEST_FORMULA = 8192;

/** In Excel’s own words, where the cells hold numbers. */
function plainOf(ct: string): string {
  const plain = toPlain(ct, { textAt: () => null });
  if (!('formula' in plain)) throw new Error(`${ct} has no plain formula: ${plain.why}`);
  return plain.formula;
}

function formulasOf(template: Template, chosen: Partial<TemplateChoices>) {
  const choices: TemplateChoices = { ...DEFAULT_CHOICES, year: 2031, rows: 40, ...chosen };
  const rows = rowsOf(template, choices);
  // Far down and to the right, where addresses are long.
  const refer = ({ row, column }: { row: string; column: string }): string =>
    `AA${1000 + rows.findIndex(({ id }) => id === row) + template.columns.findIndex(({ key }) => key === column)}`;
  return rows.flatMap((row) =>
    template.columns.flatMap((column) => {
      const content = cellContent({ template, rows, row, column, choices });
      if (content.kind !== 'formula') return [];
      const ct = content.formula.ct((key) => refer(cellOf(row, key)));
      return [{ ct, plain: plainOf(ct) }];
    }),
  );
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(Object.entries(TEMPLATES) as [TemplateId, Template][])('The formulas of %s', (_, template) => {
  const written = [
    ...formulasOf(template, { form: 'growth' }),
    ...formulasOf(template, {
      form: 'index',
      language: 'en',
      capRule: 'a',
      denominator: 'gva',
      nested: 'parent',
    }),
  ];

  test('in Excel’s own words use only what Excel 2013 has', () => {
    for (const { plain } of written) {
      const called = [...withoutTexts(plain).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name);
      expect(called.filter((name) => !OF_EXCEL_2013.has(name))).toEqual([]);
    }
  });

  test('are no longer than Excel takes, with brackets that close', () => {
    for (const { ct, plain } of written) {
      for (const formula of [ct, plain]) {
        expect(formula.length).toBeLessThan(LONGEST_FORMULA);
        const bare = withoutTexts(formula);
        expect(bare.split('(').length).toBe(bare.split(')').length);
      }
    }
  });

  test('call functions of ours wherever one means the figure', () => {
    const called = new Set(
      written.flatMap(({ ct }) => [...ct.matchAll(/CT\.([A-Z]+)\(/g)].map(([, name]) => name)),
    );
    const kinds = new Set(template.columns.map(({ formula }) => formula?.kind));
    const expected = {
      growth: 'GROWTH',
      planPercent: 'PLANPCT',
      share: 'SHARE',
      contribution: 'CONTRIBUTION',
      points: 'POINTS',
      verdict: 'VERDICT',
      cap: 'EXCELLENTCAP',
      checkStated: 'CHECKPCT',
      yearEnd: 'YEAREND',
      remaining: 'REMAINING',
    } as const;
    for (const [kind, name] of Object.entries(expected)) {
      if (kinds.has(kind as keyof typeof expected)) expect(called).toContain(name);
    }
  });
});
