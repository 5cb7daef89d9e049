import { fixtures, sharedAreThere, sharedSheets, sharedTruths } from './fixture-files';
import { recallOf, scoreLinks, totalOf } from './scorer';

/** What was reached: a change that finds less is a change for the worse. */
const REACHED = { own: 0.99, shared: 0.99 };

const own = fixtures().map(({ name, sheets, truths }) => {
  const snapshots = sheets.map(({ snapshot }) => snapshot);
  return { name, score: totalOf(truths.map((truth) => scoreLinks(snapshots, truth))) };
});

test.each(own.map(({ name, score }) => [name, score] as const))('%s: no link is wrong', (_name, score) => {
  expect(score.misses.filter((miss) => miss.startsWith('wrong'))).toEqual([]);
});

test('of what our own workbooks hold as much is linked as was reached', () => {
  const total = totalOf(own.map(({ score }) => score));
  expect(total.held).toBeGreaterThan(200);
  expect(recallOf(total)).toBeGreaterThanOrEqual(REACHED.own);
});

if (sharedAreThere) {
  test('no link to a workbook beside the project is wrong, and as much is linked as was reached', () => {
    const total = totalOf(
      sharedTruths().flatMap(({ workbook, truths }) =>
        truths.map((truth) => scoreLinks(sharedSheets(workbook), truth)),
      ),
    );
    expect(total.wrong).toBe(0);
    expect(recallOf(total)).toBeGreaterThanOrEqual(REACHED.shared);
  }, 60_000);
}
