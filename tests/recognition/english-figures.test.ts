import { readSheet } from '../../src/recognition';
import { figureAt } from '../../src/recognition/figures';
import { sheet } from '../workbook/fixtures/sheet';

const gridOf = (...figures: string[]) =>
  readSheet(sheet([['Chỉ tiêu', 'Năm 2031'], ...figures.map((figure, at) => [`Chỉ tiêu ${at}`, figure])]))
    .grid;

test('where others are written the English way, three digits behind a comma are no decimals', () => {
  const grid = gridOf('31,620', '2,500.5', '12,5', '1.234');
  expect([1, 2, 3].map((row) => figureAt(grid, row, 1).kind)).toEqual(['other', 'other', 'text']);
  expect(figureAt(grid, 3, 1).value).toBe(12.5);
  expect(figureAt(gridOf('31,620', '12,5'), 1, 1)).toMatchObject({ kind: 'text', value: 31.62 });
});
