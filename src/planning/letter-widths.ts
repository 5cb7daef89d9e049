/**
 * Thousandths of the letters' size that letters of Times New Roman are wide, by width: as a browser measures Liberation Serif, which is made
 * to the same widths. Marks above and below a letter widen none; horns do.
 */
const WIDTHS: Readonly<Record<'regular' | 'bold', readonly (readonly [number, string])[]>> = {
  regular: [
    [180, "'"],
    [250, ' ,.'],
    [278, '/:;ijlt'],
    [300, '²³'],
    [333, '!()-I[]fr‘’'],
    [389, 'Js'],
    [400, '°'],
    [408, '"'],
    [444, '?acez“”'],
    [500, '0123456789#$*_bdghknopquvxyđ–'],
    [529, 'ơ'],
    [542, 'ư'],
    [549, '≥≤±'],
    [556, 'FPS'],
    [564, '+<=>×'],
    [611, 'ELTZ'],
    [667, 'BCR'],
    [722, 'ADGHKNOQUVXYwĐƠ'],
    [776, 'Ư'],
    [778, '&m'],
    [833, '%'],
    [889, 'M'],
    [944, 'W'],
    [1000, '—…'],
  ],
  bold: [
    [250, ' ,.'],
    [278, "'/il"],
    [300, '²³'],
    [333, '!()-:;[]fjt‘’'],
    [389, 'Is'],
    [400, '°'],
    [444, 'cerz'],
    [500, '0123456789#$*?J_agovxy–“”'],
    [549, '≥≤±'],
    [555, '"ơ'],
    [556, 'Sbdhknpquđ'],
    [570, '+<=>×'],
    [600, 'ư'],
    [611, 'FP'],
    [667, 'BELTZ'],
    [722, 'ACDNRUVXYwĐ'],
    [778, 'GHKOQƠ'],
    [796, 'Ư'],
    [833, '&m'],
    [944, 'M'],
    [1000, '%W—…'],
  ],
};

const byLetter = (widths: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

const [REGULAR, BOLD] = [byLetter(WIDTHS.regular), byLetter(WIDTHS.bold)];
/** Of a letter that is none of these. */
const USUAL = 600;
const MARKS = /[\u0300-\u0309\u0323\u0302\u0306]/g;

/** Letters without the marks above and below them. */
const withoutMarks = (text: string): string => text.normalize('NFD').replace(MARKS, '').normalize('NFC');

/** How many times its size a text is wide on one line. */
export function lettersWide(text: string, bold: boolean): number {
  const widths = bold ? BOLD : REGULAR;
  const thousandths = [...withoutMarks(text)].reduce((sum, letter) => sum + (widths.get(letter) ?? USUAL), 0);
  return thousandths / 1000;
}
