import { lettersWide } from './letter-widths';

/** No two programs and printers measure alike: a text may be so much wider or narrower than its letters add up to. */
const TOLERANCE = 0.03;

/** Points that a text takes on one line at most. */
export const textWidth = (text: string, size: number, bold: boolean): number =>
  widthIn(text, size, bold, 1 + TOLERANCE);

const widthIn = (text: string, size: number, bold: boolean, times: number): number =>
  lettersWide(text, bold) * size * times;

/** Lines that a text needs at most where it is wrapped between words to a width in points. */
export const linesOfText = (text: string, size: number, bold: boolean, width: number): number =>
  linesIn(text, size, bold, width, 1 + TOLERANCE);

/** Whether every program breaks a text into as many lines: none of them is so full that the last word may stand on the next one. */
export const breaksAlike = (text: string, size: number, bold: boolean, width: number): boolean =>
  linesOfText(text, size, bold, width) === linesIn(text, size, bold, width, 1 - TOLERANCE);

function linesIn(text: string, size: number, bold: boolean, width: number, times: number): number {
  const space = widthIn(' ', size, bold, times);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = widthIn(word, size, bold, times);
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
