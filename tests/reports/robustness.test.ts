import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readReport, readReportInSteps, type ReportFigure } from '../../src/reports';

const folder = path.join(__dirname, 'paragraphs');
const paragraphs = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

function expectSound(text: string, figures: readonly ReportFigure[]): void {
  for (const figure of figures) {
    expect(figure.start).toBeGreaterThanOrEqual(0);
    expect(figure.end).toBeGreaterThan(figure.start);
    expect(figure.end).toBeLessThanOrEqual(text.length);
    expect(figure.confidence).toBeGreaterThan(0);
    expect(figure.confidence).toBeLessThanOrEqual(1);
    expect(figure.indicator).not.toBe('');
    expect(figure.indicator).toBe(figure.indicator.normalize('NFC').trim());
    for (const value of Object.values(figure))
      expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
  }
}

/** Pieces that reports are made of, in any order. */
const words = [
  'tăng', 'giảm', 'đạt', 'so với', 'cùng kỳ', 'kế hoạch', 'năm 2023', 'tháng 9', '9 tháng', '5%', '1.726,5',
  'tỷ đồng', 'triệu USD', 'tấn', ',', ';', '.', ':', '(', ')', '"', '-', '–', '%', 'kim ngạch xuất khẩu',
  'trong đó', 'phấn đấu', '100%', 'đảng viên', 'từ', 'trở lên', 'gấp 2 lần', 'chiếm', '\n', '🙂', '<b>', '#',
  'không có', 'chi bộ', '26/27', 'quý I', 'là', 'và', '9999999999999999999999', '1..5', 'điểm %', 'bằng', 'vượt',
]; // prettier-ignore

describe('any text', () => {
  test('is read without an error, with offsets inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
        expectSound(text, readReport(text)),
      ),
    );
  });

  test('made of the words of reports too', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (report) => expectSound(report, readReport(report))),
      { numRuns: 500 },
    );
  });

  test('cut out of a report anywhere too', () => {
    const cut = fc.tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([report, from, to]) => {
        const text = report.slice(from % report.length, to % report.length);
        expectSound(text, readReport(text));
      }),
    );
  });

  it.each([
    ['markup', '<p>Kim ngạch&nbsp;xuất khẩu đạt <b>45</b> triệu USD</p>'],
    ['soft hyphens', 'Kim ng\u00adạch xuất khẩu đạt 45 triệu USD'],
    ['hard line ends', 'Kim ngạch xuất khẩu\nđạt\n45 triệu USD'],
    ['emoji', '📈 Kim ngạch xuất khẩu đạt 45 triệu USD 🙂'],
  ])('with %s still says its figure', (_, text) => {
    const figures = readReport(text);
    expect(figures).toEqual([
      expect.objectContaining({ indicator: 'Kim ngạch xuất khẩu', value: 45, unit: 'triệu USD' }),
    ]);
    expectSound(text, figures);
  });

  it.each([
    ['leftovers of an old font', 'Gi¸ trÞ s¶n xuÊt c«ng nghiÖp ®¹t 45 tû ®ång'],
    ['a formula', '=IF(F8="","",CT.GROWTH(F8,G8))*100%'],
    ['brackets without end', '('.repeat(5000)],
    ['one word without end', 'a'.repeat(100_000)],
    ['one number without end', '9'.repeat(100_000)],
    ['one phrase without end', 'so với '.repeat(20_000)],
  ])('%s is read in peace', (_, text) => expectSound(text, readReport(text)));
});

describe('5 MB without a figure', () => {
  const MOST = 5_000_000;
  test.each([
    ['letters without a space', 'a'],
    ['digits', '9'],
    ['marks above letters', 'a\u0301'],
    ['brackets that are never closed', '('],
    ['spaces', ' '],
    ['short lines', 'a\n'],
    ['cells between tabs', 'a\t'],
    ['words of a comparison', 'so với '],
  ])('of %s are read to their end', (_, part) => {
    expect(readReport(part.repeat(MOST / part.length))).toEqual([]);
  });
});

describe('decomposed letters', () => {
  test('say the same, and the offsets count the text as handed over', () => {
    for (const report of paragraphs) {
      const decomposed = report.normalize('NFD');
      const composedFigures = readReport(report);
      const figures = readReport(decomposed);
      const bare = (all: readonly ReportFigure[]) => all.map((one) => ({ ...one, start: 0, end: 0 }));
      expect(bare(figures)).toEqual(bare(composedFigures));
      figures.forEach(({ start, end }, index) => {
        const { start: from, end: to } = composedFigures[index];
        expect(decomposed.slice(start, end).normalize('NFC')).toBe(report.slice(from, to));
      });
    }
  });
});

describe('a long text', () => {
  test('gives the same figures for each of its paragraphs as the paragraph alone', () => {
    const text = `${paragraphs[0]}\n\n`;
    const alone = readReport(text).length;
    expect(readReport(text.repeat(50))).toHaveLength(alone * 50);
  });
});

describe('reading in steps', () => {
  test('gives the same figures, and says how far it is', () => {
    const text = paragraphs.join('\n\n');
    const steps: number[] = [];
    const reading = readReportInSteps(text);
    let step = reading.next();
    for (; step.done !== true; step = reading.next()) steps.push(step.value);
    expect(step.value).toEqual(readReport(text));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[steps.length - 1]).toBe(text.trimEnd().length);
  });
});
