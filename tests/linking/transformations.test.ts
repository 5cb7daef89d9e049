import { fixtures, type Fixture } from './fixture-files';
import { scoreLinks, totalOf } from './scorer';
import { inOldLetters, inSmallerUnits, reordered, scribbled, shifted, type Written } from './transformations';

const WAYS: readonly (readonly [string, (fixture: Fixture) => Written])[] = [
  ['sheets renamed and in another order', reordered],
  ['everything moved down and to the right', shifted],
  ['figures left beside the tables', scribbled],
  ['all texts in TCVN3 letters', inOldLetters],
  ['figures in smaller units', inSmallerUnits],
];

const moved = fixtures().filter(({ isFixed }) => !isFixed);
const asWritten = ({ sheets, truths }: Fixture): Written => ({
  sheets: sheets.map(({ snapshot }) => snapshot),
  truths,
});
const isChanged = (fixture: Fixture, write: (fixture: Fixture) => Written) =>
  JSON.stringify(write(fixture)) !== JSON.stringify(asWritten(fixture));
const scoreOf = ({ sheets, truths }: Written) => totalOf(truths.map((truth) => scoreLinks(sheets, truth)));

describe.each(WAYS)('%s', (_way, write) => {
  const changed = moved.filter((fixture) => isChanged(fixture, write));
  test.each(changed.map((fixture) => [fixture.name, fixture] as const))(
    '%s keeps its links',
    (_name, fixture) => {
      const before = scoreOf(asWritten(fixture));
      const after = scoreOf(write(fixture));
      expect(after.misses.filter((miss) => miss.startsWith('wrong'))).toEqual([]);
      expect(after.found).toBe(before.found);
    },
  );
});
