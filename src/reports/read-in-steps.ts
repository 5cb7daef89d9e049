import { blocks } from './reader/layout';
import { Reading } from './reader/reading';
import { withTerritories } from './reader/territories';
import { sentences } from './reader/tokens';
import type { UnreadNumber } from './reader/unread';
import type { ReportFigure } from './report-figure';

/**
 * Reads a report sentence by sentence, so that the reader of a long one can show how far it got, or stop (đọc từng phần): the figures
 * are those of `readReport`, offsets and all.
 * @param text - as `readReport` takes it
 * @returns a generator that gives, behind each sentence and each table, the offset in the text that was reached, and the figures at the end
 */
export function* readReportInSteps(text: string): Generator<number, ReportFigure[], void> {
  const reading = new Reading();
  yield* readInto(reading, text);
  return withTerritories(text, reading.figures());
}

/** What a text states, and the numbers in it that found no place. */
interface WholeReading {
  readonly figures: readonly ReportFigure[];
  readonly unread: readonly UnreadNumber[];
}

/** The figures of a report, and the numbers that no figure has, so that nothing is lost unseen (số chưa đọc được). */
export function readWholeReport(text: string): WholeReading {
  const reading = new Reading(true);
  const steps = readInto(reading, text);
  while (!steps.next().done);
  const figures = withTerritories(text, reading.figures());
  return { figures, unread: reading.unread(figures) };
}

function* readInto(reading: Reading, text: string): Generator<number, void, void> {
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
}
