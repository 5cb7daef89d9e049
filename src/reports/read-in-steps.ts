import { blocks } from './reader/layout';
import { Reading } from './reader/reading';
import { sentences } from './reader/tokens';
import type { ReportFigure } from './report-figure';

/**
 * Reads a report sentence by sentence, so that whoever reads a long one can show how far it got, or stop (đọc từng phần): the figures
 * are those of `readReport`, offsets and all.
 * @param text - as `readReport` takes it
 * @returns a generator that gives, behind each sentence and each table, the offset in the text that was reached, and the figures at the end
 */
export function* readReportInSteps(text: string): Generator<number, ReportFigure[], void> {
  const reading = new Reading();
  for (const block of blocks(text)) {
    if (block.kind === 'table' && reading.readTable(block)) {
      yield block.end;
      continue;
    }
    for (const sentence of sentences(text, block.start, block.end)) {
      reading.read(sentence);
      yield sentence.tokens[sentence.tokens.length - 1].end;
    }
  }
  return reading.figures();
}
