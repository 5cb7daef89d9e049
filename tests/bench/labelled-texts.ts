import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledFigure } from './report-scorer';

/** A report paragraph with the figures a person found in it. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
}

/** What a label always says; the rest is written only where the text states it. */
type Stated = 'indicator' | 'role' | 'ambiguous';
type WrittenFigure = Pick<LabelledFigure, Stated> & Partial<LabelledFigure>;

const UNSTATED: Omit<LabelledFigure, Stated> = {
  period: null,
  value: null,
  low: null,
  high: null,
  unit: null,
  planPercent: null,
  growthPercent: null,
  growthTimes: null,
  growthLow: null,
  growthHigh: null,
  growthBase: null,
  share: null,
  approximation: null,
  comparator: null,
};

function labelled(figure: WrittenFigure, file: string): LabelledFigure {
  for (const field of Object.keys(figure))
    if (!(field in UNSTATED) && !['indicator', 'role', 'ambiguous'].includes(field))
      throw new Error(`${file}: a figure has no “${field}”`);
  return { ...UNSTATED, ...figure };
}

/**
 * Every text of a folder with its labels: `name.txt` beside `name.json`, where a figure leaves unwritten what is not
 * stated. One without the other is an error.
 */
export function labelledTexts(folder: string): LabelledText[] {
  const files = readdirSync(folder);
  const namesOf = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => path.basename(file, ending));
  const [texts, labels] = [namesOf('.txt'), namesOf('.json')];
  for (const name of texts) if (!labels.includes(name)) throw new Error(`${name}.txt has no labels`);
  for (const name of labels) if (!texts.includes(name)) throw new Error(`${name}.json has no text`);
  return texts.sort().map((name) => {
    const { figures } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as {
      figures: WrittenFigure[];
    };
    return {
      name,
      text: readFileSync(path.join(folder, `${name}.txt`), 'utf8'),
      figures: figures.map((figure) => labelled(figure, `${name}.json`)),
    };
  });
}
