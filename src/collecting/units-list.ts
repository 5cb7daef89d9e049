import { cleanLine } from '../indicators/language/clean-text';
import { readMerger } from '../indicators/language/mergers';
import type { FormUnit } from './form';
import { LONGEST_UNIT_NAME } from './form-identity';

/** Why a list of units cannot be taken. */
export type UnitsProblem =
  | { kind: 'noUnits' }
  | { kind: 'twice'; unit: string; lines: [number, number] }
  | { kind: 'tooMany'; most: number }
  | { kind: 'tooLong'; line: number; most: number };

/** More than any province has. */
const MOST_UNITS = 5000;
/** A code before a comma: letters and digits without spaces. */
const CODE = /^[\p{L}\p{N}._-]{1,20}$/u;

/**
 * Reads a list of units: one a line, with a code before it where there is one, parted by a tab, a semicolon or a comma
 * (`001;UBND phường A`). Lines that are empty or begin with # are passed over.
 */
export function readUnits(text: string): { units: FormUnit[] } | { problem: UnitsProblem } {
  const lines = text.split(/\r\n?|\n/).map((line, at) => ({ line: line.trim(), number: at + 1 }));
  const named = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  if (named.length === 0) return { problem: { kind: 'noUnits' } };
  if (named.length > MOST_UNITS) return { problem: { kind: 'tooMany', most: MOST_UNITS } };
  const digits = Math.max(3, String(named.length).length);
  const units = named.map(({ line }, at) => unitIn(line, String(at + 1).padStart(digits, '0')));
  const long = units.findIndex(({ name }) => !isUnitName(name));
  if (long >= 0) return { problem: { kind: 'tooLong', line: named[long].number, most: LONGEST_UNIT_NAME } };
  const seen = new Map<string, number>();
  for (const [at, { code, name }] of units.entries()) {
    for (const key of [`code ${code.toLowerCase()}`, `name ${unitKey(name)}`]) {
      const before = seen.get(key);
      if (before !== undefined) {
        const numbers: [number, number] = [named[before].number, named[at].number];
        return { problem: { kind: 'twice', unit: name, lines: numbers } };
      }
      seen.set(key, at);
    }
  }
  return { units };
}

/** Whether a form can say that it is of a unit of this name. */
export const isUnitName = (name: string): boolean =>
  cleanLine(name) !== '' && name.length <= LONGEST_UNIT_NAME;

/** What two spellings of a unit's name have in common. */
export const unitKey = (name: string): string => cleanLine(name).toLocaleLowerCase('vi');

function unitIn(line: string, place: string): FormUnit {
  const quoted = (text: string) =>
    cleanLine(
      text
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"'),
    );
  const parted = /^("(?:[^"]|"")*"|[^\t;,]*)[\t;,]\s*(.+)$/.exec(line);
  const code = parted ? quoted(parted[1]) : '';
  // a name may have a comma: what stands before it is a code only where it looks like one
  const isCode = CODE.test(code) && (/[\t;]/.test(line) || /\d/.test(code));
  return parted && isCode ? { code, name: quoted(parted[2]) } : { code: place, name: quoted(line) };
}

/**
 * The former territories that one was put together from, as units: of the catalogue of provinces, or of an own list (`A = B + C từ
 * 1/7/2025`); `null`: nothing was.
 */
export function formerUnits(territory: string): FormUnit[] | null {
  const merger = readMerger(territory);
  return (
    merger &&
    merger.parts.map((name, at) => ({ code: String(at + 1).padStart(3, '0'), name: `${name} (cũ)` }))
  );
}
