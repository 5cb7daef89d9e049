import { strToU8, zipSync, type Zippable } from 'fflate';
import { DECLARATION, richParts } from './rich-parts';

/** A red square with a yellow one in it, four points wide. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAFklEQVR42mM4wMAARyD8/wAIYePAEQCs1w/928fT9AAAAABJRU5ErkJggg==';

/**
 * A workbook with a chart, a picture, a table with totals, conditional formats (data bars of Excel 2010 too),
 * validation, a note, protection, rich text, a link to another workbook, a filter, print titles, a very hidden sheet,
 * theme fonts, names and a part of a printer's bytes.
 * @param changes parts to replace or, with `null`, to leave out
 */
export function richWorkbook(changes: Record<string, string | null> = {}): Uint8Array {
  const parts: Zippable = {};
  for (const [name, xml] of Object.entries({ ...richParts, ...changes }))
    if (xml !== null) parts[name] = strToU8(DECLARATION + xml);
  parts['xl/media/image1.png'] = Uint8Array.from(Buffer.from(PICTURE, 'base64'));
  parts['xl/printerSettings/printerSettings1.bin'] = Uint8Array.from(
    { length: 900 },
    (_, index) => (index * 37) % 256,
  );
  return zipSync(parts, { level: 6, mtime: new Date(2021, 3, 5, 6, 7, 8) });
}
