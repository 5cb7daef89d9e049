/** Thousandths of the letters' size that a letter of Times New Roman is wide; Vietnamese marks widen none but ơ and ư. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' ,.'],
  [278, "ijlt/;:'"],
  [333, 'fI()-–!'],
  [389, 'sJ'],
  [444, 'acez?'],
  [500, 'bdghknopquvxyđ0123456789"…'],
  [556, 'PFS+=≥≤<>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, 'm'],
  [833, '%'],
  [889, 'MW'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const USUAL = 600;
const BOLD = 1.08;
/** No two programs and printers measure alike: a line that is nearly full counts as full. */
const CAUTION = 1.03;

/** Points that a text takes on one line. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const thousandths = letters.reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? USUAL), 0);
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * CAUTION;
}

/** Lines that a text needs where it is wrapped between words to a width in points. */
export function linesOfText(text: string, size: number, bold: boolean, width: number): number {
  const space = textWidth(' ', size, bold);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, size, bold);
      if (used > 0 && used + space + wide > width) {
        count++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + wide;
      // a word longer than the line is broken anywhere
      const more = Math.ceil(used / width) - 1;
      count += more;
      used -= more * width;
    }
    return lines + count;
  }, 0);
}
