import fc from 'fast-check';
import type { CellKnowledge } from '../../../src/formulas/translation/operands';
import { PLAIN_RULES, toPlain } from '../../../src/formulas/translation/ct-to-plain';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import { loadLibrary, type Library } from '../../functions/library';
import { trials } from '../../functions/trials';
import { closeEngines, open } from '../../workbench/engine/content';
import { type Template, type TemplateId } from '../../../src/tables';
import { TEMPLATES } from '../../tables/templates';
import { columnName, connect, layOut } from '../../tables/kit/sheet';

/* Each call is computed twice by the engine: by our function, and by what it is translated to. */

jest.setTimeout(120_000);

let engine: Engine;
let library: Library;

beforeAll(async () => {
  engine = await open();
  library = await loadLibrary();
  connect(engine, library);
}, 60_000);

afterAll(closeEngines);

/** Cells of one row, a formula over them, and whether the translation knows what stands in them. */
interface Trial {
  cells: CellInput[];
  /** With `#1`, `#2` … for the cells. */
  formula: string;
  known: boolean;
}

const WIDTH = 14;

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value;

const typed = (cell: CellInput | undefined): string | null =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : null;

function knowledgeOf({ cells, known }: Trial): CellKnowledge | undefined {
  if (!known) return undefined;
  return {
    textAt: (reference) => {
      const letters = /([A-Z]+)\$?\d+$/.exec(reference)?.[1] ?? '';
      return typed(cells[letters.charCodeAt(0) - 65]);
    },
  };
}

/** What both writings show; trials that have no translation are left out and counted. */
async function results(trials: Trial[]) {
  const rows = trials.map((trial, row) => {
    const formula = trial.formula.replace(
      /#(\d+)/g,
      (_, at: string) => `${columnName(Number(at) - 1)}${row + 1}`,
    );
    return { ...trial, formula, plain: toPlain(formula, knowledgeOf(trial)) };
  });
  const area = { row: 0, column: 0, rows: rows.length, columns: WIDTH + 2 };
  engine.write(
    's1',
    area,
    rows.map(({ cells, formula, plain }) => [
      ...Array.from({ length: WIDTH }, (_, column): CellInput => cells[column] ?? null),
      `=${formula}`,
      'formula' in plain ? `=${plain.formula}` : null,
    ]),
  );
  await engine.settled();
  const shown = engine.read('s1', area).map((row) => row.slice(WIDTH).map(({ value }) => rounded(value)));
  engine.clear('s1', area, 'Contents');
  return rows.map(({ cells, formula, plain, known }, row) => ({
    cells,
    known,
    formula,
    plain,
    ours: shown[row]?.[0],
    theirs: shown[row]?.[1],
  }));
}

const isError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');
const isFaulty = (cell: CellInput): boolean =>
  ["'11.5", "'2,500.5", "'56..5", "'abc", "'1.726,", true, '=1/0', '=NA()'].includes(cell as string);
/** Functions of printed decimals and the longest ones: a text number whose cell was not known is an error, never another figure. */
const LOUD = /CT\.(?:CHECKPCT|IMPLIED|EXCELLENTCAP|GROWTH\(.*INDEX)/;

function isSame({
  cells,
  formula,
  known,
  ours,
  theirs,
}: Awaited<ReturnType<typeof results>>[number]): boolean {
  if (ours === theirs) return true;
  // Of two errors either may show.
  if (isError(ours) && isError(theirs) && cells.filter(isFaulty).length > 1) return true;
  const hasText = cells.some((cell) => /\d/.test(typed(cell) ?? ''));
  return !known && hasText && LOUD.test(formula) && theirs === '#VALUE!';
}

/** Holds that both writings show the same wherever there is a translation. Returns how many had one. */
async function hold(trials: Trial[]): Promise<number> {
  const all = await results(trials);
  const translated = all.filter(({ plain }) => 'formula' in plain);
  const different = translated.filter((one) => !isSame(one));
  expect(
    different.slice(0, 5).map(({ cells, formula, ours, theirs }) => ({ cells, formula, ours, theirs })),
  ).toEqual([]);
  return translated.length;
}

const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 1, max: 200_000 }),
  fc.double({ min: -500, max: 50_000, noNaN: true }).map((value) => Number(value.toFixed(2))),
);
const noData = fc.constantFrom<CellInput>(null, "'-", "'…", "'...", "'x", "'–");
const textNumber = fc.constantFrom<CellInput>(
  "'31.621",
  "'1.726,5",
  "'10,7",
  "'98,26%",
  "'0,5",
  "'-12",
  "'1.000.000",
  "' 25 ",
);
const junk = fc.constantFrom<CellInput>(
  "'11.5",
  "'2,500.5",
  "'56..5",
  "'abc",
  "'1.726,",
  true,
  '=1/0',
  '=NA()',
);
const cell = fc.oneof(
  { arbitrary: number, weight: 6 },
  { arbitrary: noData, weight: 1 },
  { arbitrary: textNumber, weight: 1 },
  { arbitrary: junk, weight: 1 },
);

/** Calls within formulas and within each other. */
const NESTED = [
  'IF(OR(#1="",#2=""),"",CT.GROWTH(#1,#2,"percent","-"))',
  'CT.GROWTH(CT.VNUMBER(#1),CT.UNIT(#2,"triệu đồng","tỷ đồng"),"percent")',
  'ROUND(CT.SHARE(#1/1000,SUM(#2:#3),"percent"),1)',
  '-CT.GROWTH(#1+#3,#2)*2+CT.POINTS(#1,#2)',
  'IFERROR(ROUND(CT.GROWTH(#1,#2,"index"),4),"")&" % CT.GROWTH(A1)"',
  'CT.GROWTH(#1,#2,IF(#3="","index",INDEX({"rate","percent"},1)),"-")',
  'CT.CHECKPCT(#1,#2,5,IF(#3<0,"plan","share"),2)',
  'IF(COUNT(#1,#2)<2,"",CT.SHARE(#1,#1+#2,"percent","-"))',
  'IF(OR(#1="",#2=""),"",CT.SHARE(#1,(#1+#2),"percent","-"))',
  'IF(ISNUMBER(#1),CT.GROWTH(#1,#2,"percent","-"),"-")',
  'IF(COUNT(#1,#2,#3)=3,CT.CONTRIBUTION(#1,#2,#3),CT.POINTS(#1,#2))',
  'CT.SHARE(#1-#2,#1+#2,"percent","-")',
];

const called = trials.filter(({ plain }) => plain.length > 0);

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ...called.map(({ id, plain }) => [id, plain] as const),
  ['A formula around them', NESTED],
];

describe.each(CALLS)('%s in Excel’s own words', (_, formulas) => {
  test.each([true, false])(
    'gives the same for numbers, signs, texts and errors (contents known: %p)',
    async (known) => {
      const rows = fc.sample(fc.tuple(cell, cell, cell), { numRuns: known ? 30 : 8, seed: 7 });
      const calls = formulas.flatMap((formula) => rows.map((cells) => ({ cells, formula, known })));
      expect(await hold(calls)).toBeGreaterThan(calls.length * (known ? 0.5 : 0.9));
    },
  );
});

test('the months of a year are summed where all are there, over a row or a column', async () => {
  const month = fc.oneof(
    { arbitrary: number, weight: 30 },
    { arbitrary: noData, weight: 1 },
    { arbitrary: junk, weight: 1 },
  );
  const through = fc.oneof(
    fc.integer({ min: -1, max: 7 }),
    fc.constantFrom<CellInput>(null, "'-", 2.5, "'3"),
  );
  const rows = fc.sample(fc.tuple(fc.array(month, { minLength: 12, maxLength: 12 }), through), {
    numRuns: 40,
    seed: 3,
  });
  const formulas = [
    'CT.YTD(#1:#6,#13)',
    'CT.YTD(#1:#6,4)',
    'CT.YTDGROWTH(#1:#6,#7:#12,#13,"percent")',
    'CT.YTDGROWTH(#1:#6,#7:#12,#13,"index","-")',
  ];
  const trials = formulas.flatMap((formula) =>
    rows.map(([months, last]) => ({ cells: [...months, last], formula, known: true })),
  );
  expect(await hold(trials)).toBeGreaterThan(trials.length * 0.9);
});

test('a verdict is the same for numbers, ranges and signs; words that only our function reads have none', async () => {
  const actual = fc.oneof({ arbitrary: number, weight: 5 }, { arbitrary: noData, weight: 1 });
  const target = fc.oneof(
    { arbitrary: number, weight: 4 },
    {
      arbitrary: fc.constantFrom<CellInput>(
        "'33-34",
        "'1,5 - 2,5",
        "'0–3",
        "'-",
        "'x",
        null,
        "'trên 90%",
        "'từ 1 trở lên",
      ),
      weight: 3,
    },
  );
  const sign = fc.constantFrom<CellInput>("'≥", "'>", "'=", "'≤", "'<", "'>=", "'<=", null);
  const rows = fc.sample(fc.tuple(actual, target, sign), { numRuns: 80, seed: 5 });
  const formulas = [
    'CT.VERDICT(#1,#2,#3)',
    'CT.VERDICT(#1,#2,#3,"higher")',
    'CT.VERDICT(#1,#2)',
    'CT.VERDICT(#1,#2,"<=")',
  ];
  const trials = formulas.flatMap((formula) => rows.map((cells) => ({ cells, formula, known: true })));
  expect(await hold(trials)).toBeGreaterThan(trials.length * 0.7);
  const words: Trial = { cells: [95, "'trên 90%"], formula: 'CT.VERDICT(A1,B1)', known: true };
  expect(toPlain(words.formula, knowledgeOf(words))).toEqual({ function: 'CT.VERDICT', why: 'text' });
});

describe.each(Object.entries(TEMPLATES) as [TemplateId, Template][])('The table %s', (_, template) => {
  test('shows the same in every cell when its formulas are translated', async () => {
    const { rows, cells } = layOut(template, 'ct', {});
    const [cellOf] = [fc.sample(cell, { numRuns: rows.length * template.columns.length, seed: 11 })];
    const ours = cells.map((line, row) =>
      line.map((content, column): CellInput => {
        if (content !== '') return content;
        if (template.columns[column]?.kind === 'comparator') return ["'≥", "'=", "'≤", null][row % 4] ?? null;
        const random = cellOf[row * template.columns.length + column] ?? null;
        return isFaulty(random) ? null : random;
      }),
    );
    const copy = engine.addSheet(`Bản sao ${template.id}`);
    const area = { row: 0, column: 0, rows: ours.length, columns: ours[0]?.length ?? 0 };
    engine.write('s1', area, ours);
    await engine.settled();
    const shown = (sheet: string) =>
      engine.read(sheet, area).map((line) => line.map(({ value }) => rounded(value)));
    const before = shown('s1');
    const textAt = (reference: string): string | null => {
      const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
      const value = before[Number(digits) - 1]?.[letters.charCodeAt(0) - 65];
      return typeof value === 'string' && value !== '' ? value : null;
    };
    const left: string[] = [];
    const plain = ours.map((line) =>
      line.map((content): CellInput => {
        if (typeof content !== 'string' || !content.startsWith('=')) return content;
        const translation = toPlain(content, { textAt });
        if ('formula' in translation) return translation.formula;
        left.push(translation.why);
        return content;
      }),
    );
    engine.write(copy, area, plain);
    await engine.settled();
    const after = shown(copy);
    engine.clear('s1', area, 'Contents');
    engine.removeSheet(copy);
    const different = ours.flatMap((line, row) =>
      line.flatMap((content, column) =>
        before[row]?.[column] === after[row]?.[column]
          ? []
          : [
              {
                line,
                content,
                plain: plain[row]?.[column],
                before: before[row]?.[column],
                after: after[row]?.[column],
              },
            ],
      ),
    );
    expect(different).toEqual([]);
    expect(new Set(left)).toEqual(new Set(left.filter((why) => why === 'text')));
    expect(
      plain.flat().filter((content) => String(content).startsWith('=') && String(content).includes('CT.'))
        .length,
    ).toBe(left.length);
  });
});

describe('A formula', () => {
  const plainOf = (formula: string): string => {
    const translation = toPlain(formula, { textAt: () => null });
    return 'formula' in translation ? translation.formula : translation.why;
  };

  test('keeps everything that is not a call of ours as it is', () => {
    for (const formula of [
      '=SUM( A1:B2 , {1,2;3,4} )&"CT.GROWTH(A1,B1)"',
      "='CT.GROWTH(1)'!A1+Bảng[[#This Row],[Kế hoạch, tỷ]]*1.5E-3%",
      '=IF(A1=#N/A,"",[1]Sheet1!$A$1)',
      '=CT.GROWTH',
    ])
      expect(plainOf(formula)).toBe(formula);
  });

  test('as a file keeps it is translated like the one that Excel shows', () => {
    const shown = plainOf("=2*CT.POINTS('Tên, sheet'!$F$8,Nguồn!E8)");
    expect(plainOf("=2*_xldudf_CT_POINTS('Tên, sheet'!$F$8,Nguồn!E8)")).toBe(shown);
    expect(plainOf("=2*@ct.points( 'Tên, sheet'!$F$8 , Nguồn!E8 )")).toBe(shown);
    expect(shown).toContain("COUNT('Tên, sheet'!$F$8,Nguồn!E8)=2");
  });

  test('of numbers is short', () => {
    expect(plainOf('=CT.PLANPCT(F8,E8,"percent","-")')).toBe(
      '=IF(COUNT(F8,E8)=2,IF(OR(E8=0,MIN(F8,E8)<0),"-",F8/E8*100),IF(COUNT(F8,E8)+' +
        'OR(TRIM(F8)={"","-","−","–","—","…","...","x"})+OR(TRIM(E8)={"","-","−","–","—","…","...","x"})=2,' +
        '"-",VALUE("")))',
    );
  });

  test('does not ask again what an IF around it has asked', () => {
    const cap = 'ROUNDDOWN(ROUND(20*(A1+B1)/100,9),0)';
    const impossible = 'OR((A1+B1)<0,INT((A1+B1))<>(A1+B1),INT(C1)<>C1,C1<(A1+B1))';
    expect(plainOf('=IF(COUNT(A1,B1,C1)<3,"",CT.EXCELLENTCAP(A1+B1,C1))')).toBe(
      `=IF(COUNT(A1,B1,C1)<3,"",IF(${impossible},SQRT(-1),${cap}))`,
    );
    expect(plainOf('=IF(ISNUMBER(A1),CT.POINTS(A1,5),CT.POINTS(A1,5))')).toMatch(
      /^=IF\(ISNUMBER\(A1\),\(A1-5\),IF\(ISNUMBER\(A1\)/,
    );
    // Of two cells in a range and one beside it any two may have been counted.
    expect(plainOf('=IF(COUNT(A1:A2,B1)<2,"",CT.POINTS(B1,5))')).toContain('ISNUMBER(B1)');
  });

  test('that reads a text leaves out the unit that stands in it', () => {
    const translation = toPlain('=CT.VNUMBER(F8)/1000', { textAt: () => '31.621,5 tỷ đồng' });
    expect('formula' in translation && translation.formula).toContain('SUBSTITUTE(F8,"tỷ đồng","")');
  });

  test.each([
    ['CT.READREPORT(A1)', 'CT.READREPORT', 'function'],
    ['CT.SENTENCE("Xuất khẩu",A1,"tỷ đồng")', 'CT.SENTENCE', 'function'],
    ['CT.NHO(A1)', 'CT.NHO', 'function'],
    ['CT.GROWTH(A1:A9,B1:B9)', 'CT.GROWTH', 'array'],
    ['SUM(CT.SHARE({1,2},A1#))', 'CT.SHARE', 'array'],
    ['CT.CUMULATE(A1:L1)', 'CT.CUMULATE', 'array'],
    ['CT.ROUNDPARTS(A1:A9,1,100)', 'CT.ROUNDPARTS', 'array'],
    ['CT.YTD(A1:L2,3)', 'CT.YTD', 'array'],
    ['CT.GROWTH(A1,B1,C1:C2)', 'CT.GROWTH', 'array'],
    ['CT.YEAREND(A1,B1,C1)', 'CT.YEAREND', 'argument'],
    ['CT.UNIT(A1,B1,"kg")', 'CT.UNIT', 'argument'],
    ['CT.UNIT(A1,"tấn","tỷ đồng")', 'CT.UNIT', 'argument'],
    ['CT.RATING(A1,2020)', 'CT.RATING', 'argument'],
    ['IF(A1>0,CT.POINTS(CT.VNUMBER(A1:A2),1),"")', 'CT.VNUMBER', 'array'],
    ['CT.VERDICT(A1,"trên 90%")', 'CT.VERDICT', 'text'],
    ['CT.GROWTH("1,02 tỷ USD",A1)', 'CT.GROWTH', 'text'],
    ['CT.GROWTH(A1,"chưa đóng)', 'CT', 'argument'],
    ['CT.GROWTH(A1,B1', 'CT', 'argument'],
  ])('%s has no equivalent and says why', (formula, name, why) => {
    expect(toPlain(`=${formula}`)).toEqual({ function: name, why });
  });

  test('over a text with its unit has no equivalent where that is known', () => {
    const translation = toPlain('CT.GROWTH(F8,E8)', {
      textAt: (cell) => (cell === 'F8' ? '31.621 tỷ đồng' : null),
    });
    expect(translation).toEqual({ function: 'CT.GROWTH', why: 'text' });
  });

  test('that becomes longer than Excel takes is told', () => {
    const deep = (depth: number): string =>
      depth === 0 ? 'A1' : `CT.GROWTH(${deep(depth - 1)},B1,"percent")`;
    expect(toPlain(deep(6))).toEqual({ function: 'CT.GROWTH', why: 'tooLong' });
  });

  test('has a rule for each function whose trial says how it is called, and for those with a test of their own', () => {
    const apart = ['CUMULATE', 'ROUNDPARTS', 'VERDICT', 'YTD', 'YTDGROWTH'];
    expect(Object.keys(PLAIN_RULES).sort()).toEqual([...called.map(({ id }) => id), ...apart].sort());
  });
});
