import { readNumber } from '../indicators/language/number-text';
import type { Grid } from './grid';

/** Texts of a sheet that are numbers only in English writing, and are read as none. */
export interface EnglishFigures {
  count: number;
  /** The first of them, and as it would be written the Vietnamese way. */
  example: string;
  suggestion: string;
}

const found = new WeakMap<Grid, EnglishFigures | null>();

/** The texts of a sheet that say numbers the English way (28,950.5; 680.5 behind a name); `null` where there are none. */
export function englishFigures(grid: Grid): EnglishFigures | null {
  const { whole } = grid;
  let figures = found.get(whole);
  if (figures === undefined) found.set(whole, (figures = englishIn(whole)));
  return figures;
}

function englishIn(grid: Grid): EnglishFigures | null {
  let figures: EnglishFigures | null = null;
  for (let row = grid.top; row <= grid.bottom; row++) {
    // "1.2" in front of all names is the number of a line
    let isBehindName = false;
    for (const column of grid.columns()) {
      if (typeof grid.value(row, column) !== 'string') continue;
      const text = grid.text(row, column);
      const suggestion = vietnameseWriting(text, isBehindName);
      isBehindName ||= /\p{L}/u.test(text);
      if (suggestion === null) continue;
      figures ??= { count: 0, example: text, suggestion };
      figures.count += 1;
    }
  }
  return figures;
}

function vietnameseWriting(text: string, isBehindName: boolean): string | null {
  if (!/\d[.,]\d/.test(text)) return null;
  const reading = readNumber(text);
  if (reading.kind !== 'unreadable') return null;
  const isEnglish = reading.reason === 'englishWriting' || (reading.reason === 'dotDecimal' && isBehindName);
  return isEnglish ? (reading.suggestion ?? null) : null;
}
