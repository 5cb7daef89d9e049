import { readReport } from '../../../src/reports';
import { reconcile } from '../../../src/reports/reconcile';

const flagged = (text: string) =>
  reconcile([{ name: 'report', text, figures: readReport(text) }]).findings.flatMap(
    ({ figure, status, base }) => (status === 'wrong' ? [[figure.indicator, base?.indicator]] : []),
  );

const PARTS = 'gồm: vốn A đạt 30 tỷ đồng, chiếm 30% tổng vốn; vốn B đạt 70 tỷ đồng, chiếm 70% tổng vốn';

describe('shares of a whole that is named before', () => {
  test('agree with it', () => expect(flagged(`Năm 2031, tổng quỹ đạt 100 tỷ đồng, ${PARTS}.`)).toEqual([]));

  test('show a whole that is not their sum', () => {
    const found = flagged(`Năm 2031, tổng quỹ đạt 120 tỷ đồng, ${PARTS}.`);
    expect(found).toHaveLength(2);
    for (const [, base] of found) expect(base).toBe('tổng quỹ');
  });

  test('are wrong one by one', () =>
    expect(
      flagged(`Năm 2031, tổng quỹ đạt 100 tỷ đồng, ${PARTS.replace('chiếm 70%', 'chiếm 75%')}.`),
    ).toEqual([['vốn B', 'tổng quỹ']]));

  test('of something else are left open: one part alone, parts that add up to nothing', () => {
    expect(flagged('Năm 2031, tổng quỹ đạt 100 tỷ đồng; cơm nắm đạt 5 tỷ đồng, chiếm 60% thị phần.')).toEqual(
      [],
    );
    expect(
      flagged(
        'Năm 2031, tổng quỹ đạt 100 tỷ đồng; cơm nắm đạt 5 tỷ đồng, chiếm 60% thị phần; xôi gấc đạt 4 tỷ đồng, chiếm 12% thị phần.',
      ),
    ).toEqual([]);
  });
});
