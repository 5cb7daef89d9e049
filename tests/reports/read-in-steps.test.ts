import path from 'node:path';
import { readReport, readReportInSteps } from '../../src/reports';
import { labelledTexts } from '../bench/labelled-texts';

const texts = labelledTexts(path.join(__dirname, 'paragraphs'));

/** All the steps of a reading, and what it ends with. */
function stepsOf(text: string) {
  const reading = readReportInSteps(text);
  const reached: number[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done) return { reached, figures: step.value };
    reached.push(step.value);
  }
}

test('reading in steps gives the figures of reading at once, over all the paragraphs as one text too', () => {
  const all = texts.map(({ text }) => text).join('\n');
  for (const text of [all, ...texts.map(({ text }) => text)])
    expect(stepsOf(text).figures).toEqual(readReport(text));
});

test('each step is further in the text than the one before, and none beyond its end', () => {
  const all = texts.map(({ text }) => text).join('\n');
  const { reached } = stepsOf(all);
  expect(reached.length).toBeGreaterThan(texts.length);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
  expect(reached.at(-1)).toBeLessThanOrEqual(all.length);
});

test('a text without words takes no step', () => {
  expect(stepsOf(' \n\n ')).toEqual({ reached: [], figures: [] });
});
