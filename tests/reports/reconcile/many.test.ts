import type { ReportFigure } from '../../../src/reports/report-figure';
import type { Reconciliation } from '../../../src/reports/reconcile';
import { contradictionWords, reconcile, reconcileInSteps } from '../../../src/reports/reconcile';
import { read } from './figures';

const AMONG_YEARS = [2031, 2032] as const;

/** As many results of one indicator as wanted, all different, in two years, each with its growth. */
function many(count: number, known: Partial<ReportFigure> = {}): ReportFigure[] {
  return Array.from({ length: count }, (_, place) =>
    read({
      indicator: 'Doanh thu vận tải',
      unit: 'tỷ đồng',
      period: `năm ${AMONG_YEARS[place % 2]}`,
      value: 1000 + place,
      growthPercent: 5,
      growthBase: 'samePeriod',
      ...known,
    }),
  );
}

describe('thousands of figures', () => {
  it.each<[string, Partial<ReportFigure>]>([
    ['with different levels', {}],
    ['with the same level', { value: 1200 }],
    ['of which each is another indicator', { indicator: '' }],
  ])('%s are each judged', (_, known) => {
    const figures = many(5000, known).map((figure, place) => ({
      ...figure,
      indicator: figure.indicator || `Sản phẩm số ${place}`,
    }));
    expect(reconcile([{ name: 'báo cáo', figures }]).findings).toHaveLength(figures.length);
  });

  it('are each held against the levels nearest to what they imply', () => {
    const bases = many(400, { period: 'năm 2031', growthPercent: null });
    const [stated] = many(1, { period: 'năm 2032', value: 1260, growthPercent: 5 });
    if (!stated) throw new Error('no figure');
    const { findings } = reconcile([{ name: 'báo cáo', figures: [...bases, stated] }]);
    expect(findings.map(({ verdict, baseValue }) => [verdict, baseValue])).toEqual([['equal', 1200]]);
  });
});

it('a level that several texts state alike contradicts nothing, another level does', () => {
  const exports = (value: number, unit = 'triệu USD') =>
    read({ indicator: 'Kim ngạch xuất khẩu', period: 'năm 2031', value, unit });
  const sources = [
    { name: 'một', figures: [exports(1.2, 'tỷ USD'), exports(40, 'nghìn tấn')] },
    { name: 'hai', figures: [exports(1200), exports(1150), exports(1200)] },
  ];
  const { contradictions } = reconcile(sources);
  expect(contradictions.map((one) => contradictionWords(one).places.map(({ text }) => text))).toEqual([
    ['1,2 tỷ USD', '1.150 triệu USD'],
  ]);
});

describe('reconciling in steps', () => {
  const sources = [
    { name: 'một', figures: many(3) },
    { name: 'hai', figures: many(2, { planPercent: 100 }) },
  ];

  it('gives what reconciling at once gives, and says behind each figure how far it got', () => {
    const steps = reconcileInSteps(sources);
    const shares: number[] = [];
    let last: Reconciliation | null = null;
    while (last === null) {
      const step = steps.next();
      if (step.done) last = step.value;
      else shares.push(step.value);
    }
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(last).toEqual(reconcile(sources));
  });
});
