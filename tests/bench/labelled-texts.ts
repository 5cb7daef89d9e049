import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledFigure } from './report-scorer';

/** A report paragraph with the figures a person found in it. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
}

/** Every text of a folder with its labels: `name.txt` beside `name.json`. A text without labels is an error. */
export function labelledTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = path.basename(file, '.txt');
      const labels = path.join(folder, `${name}.json`);
      if (!existsSync(labels)) throw new Error(`${file} has no labels: ${labels} is missing`);
      const { figures } = JSON.parse(readFileSync(labels, 'utf8')) as { figures: LabelledFigure[] };
      return { name, text: readFileSync(path.join(folder, file), 'utf8'), figures };
    });
}
