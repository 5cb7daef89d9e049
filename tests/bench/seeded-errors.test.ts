import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '../../src/reports';
import { contradictionWords, reconcile } from '../../src/reports/reconcile';
import { ERROR_KINDS, randomFrom, readMarks, withError } from './seeded-errors';

const folder = path.join(__dirname, '../reports/reconcile/seeded');
const texts = readdirSync(folder).map((file) => readMarks(readFileSync(path.join(folder, file), 'utf8')));

describe('marks', () => {
  test('say what a number can be checked by, and go', () => {
    const { text, places, unchecked } = readMarks('Đạt [[v:1.234]] ha, tăng [[g:5,1]]%, cả [[x:3]].');
    expect(text).toBe('Đạt 1.234 ha, tăng 5,1%, cả 3.');
    expect(places.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['level', '1.234'],
      ['growth', '5,1'],
    ]);
    expect(unchecked).toBe(1);
  });

  test('that cannot be read are an error', () => expect(() => readMarks('[[q:5]]')).toThrow(/mark/));
});

describe('seeded errors', () => {
  const marked = readMarks(
    'Đạt [[v:1.234]] tỷ đồng, đạt [[p:98,4]]% kế hoạch, tăng [[g:15,1]]%; cộng [[t:90]].',
  );
  const seeded = (at: number, error: (typeof ERROR_KINDS)[number]) =>
    withError(marked, at, error, randomFrom(7))?.text;

  test('change one thing and leave the rest', () => {
    expect(seeded(0, 'wrongUnit')).toContain('1.234 triệu đồng');
    expect(seeded(1, 'planForGrowth')).toContain('đạt 15,1% kế hoạch, tăng 98,4%');
    expect(seeded(2, 'swappedDigits')).toContain('tăng 51,1%');
    for (const error of ['wrongRate', 'wrongTotal'] as const)
      expect(seeded(error === 'wrongRate' ? 2 : 3, error)).not.toBe(marked.text);
  });

  test('need room', () => {
    expect(seeded(0, 'wrongRate')).toBeUndefined();
    expect(seeded(3, 'wrongUnit')).toBeUndefined();
  });
});

describe('reconciling', () => {
  const flags = (text: string) => {
    const { findings, contradictions } = reconcile([{ name: 'a', figures: readReport(text), text }]);
    return [
      ...findings.flatMap(({ figure, base, status }) =>
        status === 'wrong' || status === 'doubtful' ? [[figure, base?.figure]] : [],
      ),
      ...contradictions.map((one) => contradictionWords(one).places.map(({ figure }) => figure)),
    ];
  };

  test('leaves right texts alone', () => expect(texts.flatMap(({ text }) => flags(text))).toEqual([]));

  test('finds nine of ten errors, and nineteen of twenty flags are right', () => {
    const random = randomFrom(1);
    const counts = { seeded: 0, found: 0, flags: 0, right: 0 };
    for (const marked of texts)
      for (const at of marked.places.keys())
        for (const error of ERROR_KINDS) {
          const seeded = withError(marked, at, error, random);
          if (seeded === null) continue;
          const raised = flags(seeded.text);
          const right = raised.filter((figures) =>
            figures.some((figure) => figure && figure.start < seeded.end && figure.end > seeded.start),
          ).length;
          counts.seeded += 1;
          counts.found += right > 0 ? 1 : 0;
          counts.flags += raised.length;
          counts.right += right;
        }
    expect(counts.seeded).toBeGreaterThan(80);
    expect(counts.found / counts.seeded).toBeGreaterThanOrEqual(0.9);
    expect(counts.right / counts.flags).toBeGreaterThanOrEqual(0.95);
  });
});
