import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { labelledTexts } from './labelled-texts';

describe('a folder of labelled texts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'labelled-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const labels = (figure: object) => JSON.stringify({ figures: [figure] });

  test('has figures whose unwritten fields are not stated', () => {
    write('a.txt', 'Bán lẻ tăng 5%.');
    write('a.json', labels({ indicator: 'bán lẻ', role: 'result', growthPercent: 5 }));
    const [{ name, text, figures }] = labelledTexts(folder);
    expect({ name, text }).toEqual({ name: 'a', text: 'Bán lẻ tăng 5%.' });
    expect(figures).toEqual([
      expect.objectContaining({
        indicator: 'bán lẻ',
        growthPercent: 5,
        value: null,
        period: null,
        unit: null,
      }),
    ]);
  });

  test('is refused where a text has no labels, labels no text, or a field no meaning', () => {
    write('a.txt', 'Bán lẻ tăng 5%.');
    expect(() => labelledTexts(folder)).toThrow('a.txt has no labels');
    write('a.json', labels({ indicator: 'bán lẻ', role: 'result', growthPercentage: 5 }));
    expect(() => labelledTexts(folder)).toThrow('a.json: a figure has no “growthPercentage”');
    write('b.json', labels({ indicator: 'bán lẻ', role: 'result' }));
    expect(() => labelledTexts(folder)).toThrow('b.json has no text');
  });
});
