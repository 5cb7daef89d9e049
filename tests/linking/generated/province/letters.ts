import { tcvn3Of, unmarkedOf, vniOf } from '../../transformations/letters';
import type { Chooser } from '../chooser';

/** The same lines in Unicode, without marks, or in the letters of old fonts. */
export function inLetters(chooser: Chooser, lines: string[]): string[] {
  const write = chooser.one([null, null, null, null, null, null, unmarkedOf, unmarkedOf, tcvn3Of, vniOf]);
  return write === null ? lines : lines.map((line) => (/^\d+\|/.test(line) ? write(line) : line));
}
