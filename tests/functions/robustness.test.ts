import fc from 'fast-check';
import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';
import { processorTime } from '../processor-time';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const errors = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'].map(
  (code) => new ShownError(code),
);

const cell = fc.oneof(
  fc.integer({ min: -3, max: 13 }),
  fc.double(),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  fc.constantFrom(
    null,
    '',
    '-',
    '…',
    'x',
    true,
    false,
    45292,
    1e308,
    -1e308,
    5e-324,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom(
    '31.621',
    '1.726,5 tỷ đồng',
    '98,26%',
    '11.5',
    '2,500.5',
    '5 tấn',
    'trên 90%',
    'từ 1 trở lên',
    '33-34',
    'không có',
  ),
  fc.constantFrom(
    'rate',
    'percent',
    'index',
    'low',
    'high',
    '>=',
    '<',
    'range',
    'about',
    'a',
    'floor',
    'seasonal',
    'lower',
    'triệu USD',
  ),
  fc.constantFrom(...errors),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constant({ type: 'Entity', basicValue: '#VALUE!', basicType: 'Error' }),
  fc.constant({ type: 'FormattedNumber', basicValue: 1.5 }),
);
const range = fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 4 });
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 2, arbitrary: range },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** A value a cell can show, or one of the errors. */
function isShowable(value: unknown): boolean {
  if (value instanceof ShownError) return value.code.startsWith('#');
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}

test('whatever a function is given, it shows a value or one of Excel’s errors', () => {
  for (const { id, parameters } of library.en.functions) {
    const args = fc.tuple(...parameters.map(() => argument));
    fc.assert(
      fc.property(args, (values) => {
        const result = call(library, id, values);
        const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
        const widths = new Set(rows.map((row) => row.length));
        expect(widths.size).toBe(1);
        for (const value of rows.flat())
          if (!isShowable(value)) throw new Error(`${id} shows ${String(value)}`);
      }),
      { numRuns: 400 },
    );
  }
});

test('a text of 100.000 characters ends in under a second of the processor', () => {
  const texts = ['1', '1.', ' ', 'đ', '-', '1,', 'từ ', 'tỷ ', '%', '\u00a01'].map((part) =>
    part.repeat(100_000 / part.length),
  );
  for (const { id, parameters } of library.en.functions) {
    for (const text of texts) {
      const args = parameters.map(() => text);
      expect(processorTime(() => void call(library, id, args))).toBeLessThan(1000);
    }
  }
});

test('blanks as 0, as null and as "" never break a function', () => {
  for (const { id, parameters } of library.en.functions) {
    for (const blank of [0, null, '', undefined]) {
      const result = call(
        library,
        id,
        parameters.map(() => blank),
      );
      expect((Array.isArray(result) ? result : [result]).flat().every(isShowable)).toBe(true);
    }
  }
});
