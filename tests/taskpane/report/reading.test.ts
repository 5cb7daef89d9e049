import path from 'node:path';
import { readReport } from '../../../src/reports';
import { formOf, readForm } from '../../../src/taskpane/report/figure-form';
import { inSlices, readTexts, WorkStopped } from '../../../src/taskpane/report/in-slices';
import { segmentsOf, windowAround } from '../../../src/taskpane/report/source-segments';
import { labelledTexts } from '../../bench/labelled-texts';

const PARAGRAPHS = labelledTexts(path.join(__dirname, '../../reports/paragraphs'))
  .map(({ text }) => text)
  .join('\n');

/** A clock that goes on by a second with each look: every sentence is a slice of its own. */
function fastClock() {
  let time = 0;
  return () => (time += 1000);
}

describe('reading in slices', () => {
  test('gives the figures of reading at once, and the share read after each slice', async () => {
    const shares: number[] = [];
    const figures = await inSlices(readTexts([PARAGRAPHS, TEXT]), {
      onProgress: (share) => void shares.push(share),
      isStopped: () => false,
      now: fastClock(),
    });
    expect(figures).toEqual([readReport(PARAGRAPHS), readReport(TEXT)]);
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  test('lets the pane work between two slices', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await inSlices(readTexts([PARAGRAPHS]), {
      onProgress: () => undefined,
      isStopped: () => false,
      now: fastClock(),
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  test('ends soon after it is stopped', async () => {
    let slices = 0;
    const reading = inSlices(readTexts([PARAGRAPHS]), {
      onProgress: () => void (slices += 1),
      isStopped: () => slices === 3,
      now: fastClock(),
    });
    await expect(reading).rejects.toBeInstanceOf(WorkStopped);
    expect(slices).toBe(3);
  });
});

const TEXT =
  'Năm 2031, kim ngạch xuất khẩu đạt 412,5 triệu USD, tăng 10% so với cùng kỳ. Sản lượng điện đạt 1.240 triệu kWh.';
const figures = readReport(TEXT).map((figure, id) => ({ id, figure, text: 0, isConfirmed: false }));

describe('the text with its phrases', () => {
  test('is cut where phrases begin and end, and nothing of it is lost', () => {
    const segments = segmentsOf(TEXT, figures, windowAround(TEXT, 0));
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
    for (const { id, figure } of figures) {
      const phrase = segments.filter((segment) => segment.figures.includes(id)).map(({ text }) => text);
      expect(phrase.join('')).toBe(TEXT.slice(figure.start, figure.end));
    }
  });

  test('phrases that lie within each other are both marked', () => {
    const [one] = figures;
    const inner = {
      ...one,
      id: 7,
      figure: { ...one.figure, start: one.figure.start + 4, end: one.figure.start + 9 },
    };
    const segments = segmentsOf(TEXT, [one, inner], windowAround(TEXT, 0));
    expect(segments.find(({ start }) => start === inner.figure.start)?.figures).toEqual([0, 7]);
  });

  test('of a long text a window around the place is drawn', () => {
    const long = `${'Không có số liệu ở dòng này.\n'.repeat(5000)}${TEXT}`;
    const place = long.length - TEXT.length;
    const { start, end } = windowAround(long, place);
    expect(start).toBeLessThanOrEqual(place);
    expect(end).toBeGreaterThanOrEqual(place + 100);
    expect(end - start).toBeLessThanOrEqual(12_000);
    expect(long.charAt(start - 1)).toBe('\n');
  });
});

describe('editing a figure', () => {
  const [{ figure }] = figures;

  test('what is not changed stays', () => {
    expect(readForm(formOf(figure), figure)).toMatchObject({
      change: {
        indicator: figure.indicator,
        value: 412.5,
        unit: 'triệu USD',
        planPercent: null,
        growthPercent: 10,
      },
    });
  });

  test('numbers are read the Vietnamese way', () => {
    const form = { ...formOf(figure), value: '1.726,5', planPercent: '98,26%', growthPercent: '−3,4' };
    expect(readForm(form, figure)).toMatchObject({
      change: { value: 1726.5, planPercent: 98.26, growthPercent: -3.4 },
    });
  });

  test('an emptied number is no number, an emptied name a fault', () => {
    expect(readForm({ ...formOf(figure), growthPercent: '' }, figure)).toMatchObject({
      change: { growthPercent: null },
    });
    expect(readForm({ ...formOf(figure), indicator: ' ' }, figure)).toEqual({ faults: ['indicator'] });
  });

  test('what is no number is told by its field', () => {
    const form = { ...formOf(figure), value: '11.5', planPercent: 'nhiều' };
    expect(readForm(form, figure)).toEqual({ faults: ['value', 'planPercent'] });
  });

  test('a number in place of a range takes its place', () => {
    const [range] = readReport('Năm 2032, phấn đấu giá trị sản xuất tăng 8 - 9% so với năm 2031.');
    expect(range).toMatchObject({ growthLow: 8, growthHigh: 9 });
    expect(readForm({ ...formOf(range), growthPercent: '8,5' }, range)).toMatchObject({
      change: { growthPercent: 8.5, growthLow: null, growthHigh: null, growthBase: 'samePeriod' },
    });
  });
});
