import { existsSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '../../src/reports';
import { labelledTexts, type LabelledText } from '../bench/labelled-texts';
import { agreement, f1, score, total } from '../bench/report-scorer';

const own = path.join(__dirname, 'paragraphs');
const shared = path.join(__dirname, '../../../shared/data/reports');

const scoreOf = ({ text, figures }: LabelledText) => score(figures, readReport(text));

describe('the labelled paragraphs in the manner of other provinces', () => {
  const texts = labelledTexts(own);

  test('are at least sixty', () => expect(texts.length).toBeGreaterThanOrEqual(60));

  test('are read with F1 of at least 0,98, roles, plans and growth of the matched at least 0,98', () => {
    const all = total(texts.map(scoreOf));
    expect(f1(all)).toBeGreaterThanOrEqual(0.98);
    for (const field of ['role', 'plan', 'growth'] as const)
      expect(agreement(all, field)).toBeGreaterThanOrEqual(0.98);
    expect(agreement(all, 'period')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(texts.map((text): [string, LabelledText] => [text.name, text]))(
    '%s is read at least by half',
    (_, text) => {
      const one = scoreOf(text);
      expect({ misses: one.misses, f1: f1(one) >= 0.5 }).toMatchObject({ f1: true });
    },
  );
});

describe('the shared reports', () => {
  const areHere = existsSync(shared);
  if (!areHere)
    console.warn(`SKIPPED: the shared reports are not at ${path.relative(process.cwd(), shared)}`);

  (areHere ? test : test.skip)('are read with F1 of at least 0,95, the rest of the matched 0,97', () => {
    const all = total(labelledTexts(shared).map(scoreOf));
    expect(f1(all)).toBeGreaterThanOrEqual(0.95);
    for (const field of ['role', 'plan', 'growth'] as const)
      expect(agreement(all, field)).toBeGreaterThanOrEqual(0.97);
  });
});
