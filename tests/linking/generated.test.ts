import { GENERATED, generated, type Half } from './generated';
import { recallOf, scoreLinks, totalOf } from './scorer';

/** Layouts of each kind and half; `npm run bench -- links --generated` scores as many as one likes. */
const LAYOUTS = 20;
/** What was reached: a change that finds less is a change for the worse. */
const REACHED: Readonly<Record<Half, number>> = { work: 0.94, held: 0.95, strange: 0.5 };
/** Of words that little was made with. */
const REACHED_WITH_FRESH_WORDS = 0.93;
const reachedBy = (kind: string, half: Half): number =>
  kind === 'department' && half === 'held' ? REACHED_WITH_FRESH_WORDS : REACHED[half];

const HALVES: readonly Half[] = ['work', 'held'];
const sets: [string, Half][] = [
  ...Object.keys(GENERATED).flatMap((kind) => HALVES.map((half): [string, Half] => [kind, half])),
  ['province', 'strange'],
  ['department', 'strange'],
];

test.each(sets)(
  'layouts put together by chance, %s, %s: no link is wrong, and as much is linked as was reached',
  (kind, half) => {
    const scores = Array.from({ length: LAYOUTS }, (_, at) => {
      const { sheets, truths } = generated(kind, half, at + 1);
      const snapshots = sheets.map(({ snapshot }) => snapshot);
      return totalOf(truths.map((truth) => scoreLinks(snapshots, truth)));
    });
    const total = totalOf(scores);
    expect(total.misses.filter((miss) => miss.startsWith('wrong'))).toEqual([]);
    expect(total.held).toBeGreaterThan(LAYOUTS);
    expect(recallOf(total)).toBeGreaterThanOrEqual(reachedBy(kind, half));
  },
);
