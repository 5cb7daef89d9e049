import fc from 'fast-check';
import { rectangles } from '../../src/spreadsheet/rectangles';

test('equal neighbours become one rectangle', () => {
  const keys = [
    ['a', 'a', 'b'],
    ['a', 'a', 'b'],
    [null, 'c', 'b'],
  ];
  expect(rectangles(keys)).toEqual([
    { key: 'a', area: { row: 0, column: 0, rows: 2, columns: 2 } },
    { key: 'b', area: { row: 0, column: 2, rows: 3, columns: 1 } },
    { key: 'c', area: { row: 2, column: 1, rows: 1, columns: 1 } },
  ]);
});

test('every cell with a key lies in exactly one rectangle, and in one of its key', () => {
  const key = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
  const keys = fc
    .integer({ min: 1, max: 6 })
    .chain((columns) =>
      fc.array(fc.array(key, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(keys, (rows) => {
      const seen = rows.map((row) => row.map(() => null as string | null));
      for (const { key: name, area } of rectangles(rows)) {
        for (let r = area.row; r < area.row + area.rows; r++) {
          for (let c = area.column; c < area.column + area.columns; c++) {
            expect(seen[r][c]).toBeNull();
            seen[r][c] = name;
          }
        }
      }
      expect(seen).toEqual(rows);
    }),
  );
});
