import { cellName } from '../../../src/spreadsheet/a1';
import { cleanWorkbooks } from './clean-workbooks';
import { checked, scoreSeeds } from './scored';

const said = ({ kind, sheet, cells }: ReturnType<typeof checked>[number]): string =>
  `${kind} ${sheet}!${cells.map(({ row, column }) => cellName(row, column)).join(',')}`;

test.each([1, 2, 3, 4, 5])('workbooks in which everything agrees have no finding (%i)', (seed) => {
  for (const { name, sheets } of cleanWorkbooks(seed))
    expect({ name, found: checked(sheets).map(said) }).toEqual({ name, found: [] });
});

test('seeded errors are found', () => {
  const scores = scoreSeeds(11, 8);
  const missed = scores.flatMap(({ missed: ofKind }) =>
    ofKind.map(
      ({ kind, name, row, column, sheet }) => `${kind} in ${name}: ${sheet}!${cellName(row, column)}`,
    ),
  );
  const [seeded, found] = [
    scores.reduce((sum, one) => sum + one.seeded, 0),
    scores.reduce((sum, one) => sum + one.found, 0),
  ];
  expect({ enough: found / seeded >= 0.9, missed: found / seeded >= 0.9 ? [] : missed }).toEqual({
    enough: true,
    missed: [],
  });
});
