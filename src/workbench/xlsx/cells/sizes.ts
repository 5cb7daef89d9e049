/** Widest digit of the default font in pixels: 7 for the 10 and 11 point fonts nearly every file has. */
const DIGIT_PIXELS = 7;
const CHARACTER_PARTS = 256;

/** Column width of the file (characters, padding included) in pixels, by the formula of the file format. */
export function columnPixels(width: number): number {
  return Math.trunc(
    ((CHARACTER_PARTS * width + Math.trunc(128 / DIGIT_PIXELS)) / CHARACTER_PARTS) * DIGIT_PIXELS,
  );
}

export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * CHARACTER_PARTS) / CHARACTER_PARTS;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pixelsToPoints(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}

/** Where a file says nothing. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_POINTS = 15;

/** How high Excel makes a line of letters, in their size. */
export const LINE_HEIGHT = 1.3125;

/** Drawings are measured in 914,400ths of an inch. */
export const EMU_PER_PIXEL = 9525;
