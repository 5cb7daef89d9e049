import fc from 'fast-check';
import { columnLetters } from '../../src/spreadsheet/a1';
import { makeWorkbook, type MadeCell, type MadeSheet } from './make-workbook';
import { source } from './odd-workbooks';

const SCRIPTS = [
  'Số liệu',
  'Ước 2023',
  '한국어',
  'العربية',
  'ไทย',
  '中文',
  '😀',
  'e\u0301',
  '\u200b',
  "D'Arc",
  'a&<b>"c"',
];
const text = fc.oneof(
  fc.constantFrom(...SCRIPTS, '12', '1.234,5', '#N/A', 'TRUE', "'x", '=1', ' ', '_x0041_'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(storable),
);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** Formulas with results that Excel may have saved and the engine would not find. */
const formula = fc.record({
  f: fc.constantFrom(
    'NOW()',
    'SUM(A1:C3)',
    'A1&"x"',
    'TEXT(A1,"#.##0")',
    'KHONGCO(A1)',
    "SUM('Số liệu'!D:D)",
    'SUBTOTAL(9,A1:A9)',
    'INDIRECT("A1")',
    'Ten_1+1',
    '{1,2;3,4}',
    'SUM(1:3)',
    "SUM('Số liệu:Trang 1'!A1)",
  ),
  v: fc.oneof(number, fc.constantFrom('chữ', '#N/A', '#DIV/0!')),
});
const cell: fc.Arbitrary<MadeCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: formula },
);

/** What a cell's text can be written as in XML. */
function storable(letters: string): string {
  return letters.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/g, '');
}

const WIDTH = 6;
const sheet = (at: number): fc.Arbitrary<MadeSheet> =>
  fc
    .record({
      rows: fc.array(fc.array(cell, { maxLength: WIDTH }), { maxLength: 25 }),
      merges: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      filter: fc.boolean(),
      table: fc.boolean(),
      styles: fc.boolean(),
      rules: fc.boolean(),
    })
    .map(({ rows, merges, filter, table, styles, rules }) => {
      const header = ['Tên', 'Số', 'Ghi chú'];
      const below = rows.length + 3;
      return {
        name: `Trang ${at}`,
        rows: table ? [...rows, [], header, ['a', 1, 'x'], ['b', 2, null]] : rows,
        head: styles ? '<cols><col min="2" max="4" width="21.5" customWidth="1" hidden="1"/></cols>' : '',
        tail: [
          filter ? `<autoFilter ref="A1:C${rows.length + 1}"/>` : '',
          merges.length > 0
            ? `<mergeCells>${merges.map((row) => `<mergeCell ref="H${row * 2 + 1}:${columnLetters(8 + row)}${row * 2 + 2}"/>`).join('')}</mergeCells>`
            : '',
          rules
            ? '<conditionalFormatting sqref="A:C 5:6"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="F1:F1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>'
            : '',
        ].join(''),
        tables: table ? [{ name: `Bang_${at}`, ref: `A${below - 1}:C${below + 1}`, columns: header }] : [],
      };
    });

const workbook = fc
  .record({
    sheets: fc.tuple(sheet(1), sheet(2), fc.boolean()).map(([one, two, both]) => (both ? [one, two] : [one])),
    names: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
    calculation: fc.constantFrom('', '<calcPr calcMode="manual"/>', '<calcPr calcId="191029" iterate="1"/>'),
  })
  .map(({ sheets, names, calculation }) =>
    makeWorkbook({
      sheets: [source(), ...sheets],
      names: names
        .map((at) => `<definedName name="Ten_${at}">'Số liệu'!$D$${at}${at % 3 ? '' : ':$F$9'}</definedName>`)
        .join(''),
      calculation,
    }),
  );

/** A workbook as chance makes it, the same for the same seed. */
export const randomWorkbook = (seed: number): Uint8Array => fc.sample(workbook, { seed, numRuns: 1 })[0];
