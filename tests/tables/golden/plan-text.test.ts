import fc from 'fast-check';
import type { CellLook, CellRole } from '../../../src/planning/block-plan';
import { areaName, cellName } from '../../../src/spreadsheet/a1';
import type { DescribedCell, DescribedPlan } from '../described-plan';
import { readPlan } from './read-plan';
import { inRow, ofAnyRow } from './row-formulas';
import { writePlan } from './write-plan';

const LABEL = { role: 'label', look: { bold: true } } as const;
const INPUT = { role: 'input', look: { fill: '#FFFBE6' }, format: '0.0', numbers: true } as const;
const GROWTH = { role: 'computed', look: { align: 'right' }, format: '0.0' } as const;

/** A plan of lines of cells; `undefined` is no cell. */
function planOf(lines: readonly (readonly (DescribedCell | undefined)[])[]): DescribedPlan {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((cell, column): [string, DescribedCell][] => (cell ? [[cellName(row, column), cell]] : [])),
  );
  return {
    title: 'Bảng',
    font: 'Times New Roman',
    freezeRows: 1,
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      titleRows: [0, 1],
      printArea: null,
    },
    columnWidths: [20, 12, 12],
    rowHeights: {},
    merges: [],
    cells: Object.fromEntries(cells),
  };
}

const gridOf = (text: string) => text.slice(0, text.indexOf('---')).trimEnd().split('\n');
const product = (name: string, row: number): DescribedCell[] => [
  { ...LABEL, content: name },
  INPUT,
  { ...GROWTH, content: `=IF(COUNT(B${row})<1,"",B${row}/$B$1*100)` },
];

describe('a plan written as a grid', () => {
  test('has a line for each row and the looks and long formulas below', () => {
    const plan = {
      ...planOf([
        [{ role: 'title', look: { size: 14 }, content: 'Bảng' }],
        [],
        product('Gạo', 3),
        [
          { ...LABEL, content: 'Chè | cà phê' },
          { ...INPUT, content: '12' },
          { ...GROWTH, content: '=B4' },
        ],
      ]),
      merges: ['A1:C1'],
      rowHeights: { 4: 32 },
    };
    expect(writePlan(plan)).toBe(`t1 Bảng        | <        | <

l1 Gạo         | i1       | c1 =#1
l1 Chè \\| cà phê | i1 '12 | c1 =B@   | ↕32
---
A 20           | B 12     | C 12

title Bảng
font Times New Roman
freezeRows 1
page.fitToWidth true
page.margins {"top":20,"bottom":20,"left":30,"right":15}
page.orientation "portrait"
page.titleRows [0,1]

t1 | title | General | size:14
l1 | label | General | bold
i1 | input | 0.0 | fill:#FFFBE6 | numbers
c1 | computed | 0.0 | align:right

#1 =IF(COUNT(B@)<1,"",B@/$B$1*100)
`);
  });

  test('gains one line where the sheet gains a row, and no other line changes', () => {
    const before = writePlan(planOf([product('Gạo', 1), product('Ngô', 2), product('Sắn', 3)]));
    const after = planOf([
      product('Gạo', 1),
      product('Một tên hàng dài hơn mọi tên', 2),
      product('Ngô', 3),
      product('Sắn', 4),
    ]);
    const lines = writePlan(after, readPlan(before).legend).split('\n');
    expect(lines.splice(1, 1)).toEqual([expect.stringContaining('Một tên hàng dài hơn mọi tên')]);
    expect(lines.join('\n')).toBe(before);
  });

  test('keeps the names in use where a new kind of cell and a new formula come first', () => {
    const before = writePlan(planOf([product('Gạo', 1)]));
    const newFirst: DescribedCell[] = [
      { role: 'label', look: { italic: true }, content: 'Mới' },
      { ...INPUT, format: '0.00' },
      { ...GROWTH, content: '=IF(COUNT($B$9)<1,"",SUM($B$9:$B$12))' },
    ];
    const after = writePlan(planOf([newFirst, product('Gạo', 2)]), readPlan(before).legend);
    expect(gridOf(after)).toEqual([expect.stringMatching(/^l2 Mới +\| i2 +\| c1 =#2$/), ...gridOf(before)]);
  });

  test('does not grow wider than its cells where one of them is long', () => {
    const [long, short] = gridOf(
      writePlan(planOf([product('dài '.repeat(50).trim(), 1), product('Gạo', 2)])),
    );
    expect(long.length).toBeGreaterThan(200);
    expect(short.length).toBeLessThan(50);
  });

  test.each([
    ['l1 Gạo', 'The grid has no end'],
    ['l9 Gạo\n---\nA 20', 'A1: there is no kind of cell l9'],
    ['l1 =#7\n---\nA 20\n\nl1 | label | General | bold', 'Row 1: there is no formula #7'],
    ['---\nA 20', 'title is missing'],
    ['---\nA 20\n\nl1 | lable | General | bold', '“lable” is no role of a cell'],
  ])('is refused as %j', (text, message) => expect(() => readPlan(text)).toThrow(message));
});

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('|', '\\', '\n', '\r', '→', "'", ' ', '<', '^', '↕', '-', '1', 'n', 's', '@'),
    minLength: 1,
  }),
  fc.constantFrom('12', '1e3', "'12", '<', '→', ' → 5', '\\', '|', '---', '↕3', '#1', 'i1', '    x', 'a\nb'),
);
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((one) => one + 0);
const formula = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'SUM(',
        ')',
        ',',
        '+',
        '"',
        '@',
        '!',
        '$B$3',
        'F$2',
        '$C4',
        'A1:A3',
        'LOG10(2)',
        'Sheet1!B2',
        '#',
        ' ',
      ),
      fc
        .tuple(fc.constantFrom('A', 'B', 'AA'), fc.integer({ min: 1, max: 6 }))
        .map(([column, row]) => `${column}${row}`),
      word,
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => `=${parts.join('')}`);

const look: fc.Arbitrary<CellLook> = fc.record(
  {
    bold: fc.boolean(),
    align: fc.constantFrom('left', 'center', 'right'),
    indent: fc.nat(3),
    size: fc.constantFrom(9, 10.5, 12),
    fill: fc.constantFrom('#FFFBE6', '#000000'),
  },
  { requiredKeys: [] },
);
const ROLES: CellRole[] = [
  'title',
  'subtitle',
  'unitLine',
  'header',
  'numberRow',
  'label',
  'linked',
  'input',
  'computed',
  'note',
  'blank',
];
const validation = fc.oneof(
  fc.constant({}),
  fc.constant({ numbers: true as const }),
  fc.record({ choices: fc.array(word, { maxLength: 4 }) }),
);
const cell: fc.Arbitrary<DescribedCell> = fc
  .tuple(
    fc.record(
      {
        role: fc.constantFrom(...ROLES),
        look,
        content: fc.oneof(word, number, formula),
        format: word,
        expected: fc.oneof(word, number),
      },
      { requiredKeys: ['role', 'look'] },
    ),
    validation,
  )
  .map(([one, allowed]) => ({ ...one, ...allowed }))
  .filter(({ format }) => format !== 'General');

/** Areas of up to 3 x 3 cells of which no two share a cell, row by row. */
const merges = fc
  .array(
    fc.record({
      row: fc.nat(5),
      column: fc.nat(3),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .map((areas) => {
    const taken = new Set<string>();
    const apart = areas.filter(({ row, column, rows, columns }) => {
      const cells = Array.from({ length: rows * columns }, (_, n) =>
        cellName(row + Math.floor(n / columns), column + (n % columns)),
      );
      if (cells.length < 2 || cells.some((one) => taken.has(one))) return false;
      for (const one of cells) taken.add(one);
      return true;
    });
    return apart.sort((a, b) => a.row - b.row || a.column - b.column).map((area) => areaName(area));
  });

const plan: fc.Arbitrary<DescribedPlan> = fc
  .tuple(
    fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 5 }), { maxLength: 6 }),
    merges,
    fc.dictionary(fc.integer({ min: 1, max: 9 }).map(String), fc.integer({ min: 5, max: 400 }), {
      maxKeys: 5,
    }),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
  )
  .map(([lines, areas, rowHeights, columnWidths, title, isPrinted]) => {
    const one = planOf(lines);
    const printArea = isPrinted ? { row: 0, column: 0, rows: 3, columns: 2 } : null;
    return {
      ...one,
      title,
      merges: areas,
      rowHeights: { ...rowHeights },
      columnWidths,
      page: { ...one.page, printArea },
    };
  });

describe('whatever a plan is', () => {
  test('what is read is what was written, and is written the same once more', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const text = writePlan(one);
        const read = readPlan(text);
        expect(read.plan).toEqual(one);
        expect(writePlan(read.plan, read.legend)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('its text under the names of another plan says the same', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        expect(readPlan(writePlan(one, readPlan(writePlan(other)).legend)).plan).toEqual(one);
      }),
    );
  });
});

describe('a formula of any row', () => {
  test.each([
    ['=B5+C$5+$D5+$E$5', '=B@+C$5+$D@+$E$5'],
    ['=B4+B50+AB5', '=B4+B50+AB@'],
    ['="B5"&LOG5(1)&Sheet5!B5', '="B5"&LOG5(1)&Sheet5!B@'],
    ['=@B5', '=@!B@'],
  ])('%s of row 5 is %s', (formulaInRow, ofAny) => {
    expect(ofAnyRow(formulaInRow, 5)).toBe(ofAny);
    expect(inRow(ofAny, 5)).toBe(formulaInRow);
  });
});
