import { fixtures, type Fixture } from './fixture-files';
import { scoreLinks, totalOf } from './scorer';
import { inEnglish, inSmallerUnits, shuffled, WAYS, type Written } from './transformations';

const asWritten = ({ sheets, truths }: Fixture): Written => ({
  sheets: sheets.map(({ snapshot }) => snapshot),
  truths,
});
const ALL: readonly (readonly [string, (fixture: Fixture) => Written])[] = [
  ...WAYS.map(([name, way]) => [name, (fixture: Fixture) => way(asWritten(fixture))] as const),
  ['figures in smaller units', (fixture) => inSmallerUnits(fixture.sheets, asWritten(fixture))],
  ['rows in another order', (fixture) => shuffled(fixture.sheets, asWritten(fixture))],
];

const moved = fixtures().filter(({ isFixed }) => !isFixed);
const isChanged = (fixture: Fixture, written: Written) =>
  JSON.stringify(written) !== JSON.stringify(asWritten(fixture));
const scoreOf = ({ sheets, truths }: Written) => totalOf(truths.map((truth) => scoreLinks(sheets, truth)));

describe.each(ALL)('%s', (way, write) => {
  const changed = moved.filter(
    (fixture) => !fixture.loses.includes(way) && isChanged(fixture, write(fixture)),
  );
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

test.each(moved.map((fixture) => [fixture.name, fixture] as const))(
  '%s half in English: no link is wrong',
  (_name, fixture) => {
    const { misses } = scoreOf(inEnglish(asWritten(fixture)));
    expect(misses.filter((miss) => miss.startsWith('wrong'))).toEqual([]);
  },
);
