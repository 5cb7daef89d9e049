import { keyPattern, spellingKey } from '../indicators/language/spelling';
import type { LabelReading } from '../indicators/language/labels';

/** A row as far as its name goes. */
interface NameAbove {
  row: number;
  label: string;
  heading: boolean;
  reading: LabelReading;
}

/**
 * Whether a label is the rest of the name above it: right below, in small letters or in brackets, with figures on one of the two rows
 * only.
 */
export function goesOn(
  above: NameAbove,
  { row, label, hasFigures }: { row: number; label: string; hasFigures: boolean },
): boolean {
  if (row !== above.row + 1 || above.heading !== hasFigures) return false;
  if (!above.label || above.label.endsWith(':')) return false;
  // behind "Trong đó: Lúa" another one of these may stand in small letters
  if (above.reading.ofWhich && !above.label.endsWith(',')) return false;
  if (/^(?:trong đó|chia ra|gồm|of which)/iu.test(label)) return false;
  return (
    IN_SMALL_LETTERS.test(label) ||
    (!hasFigures && label.startsWith('(') && !IS_NOTE.test(spellingKey(label)))
  );
}

/** "(Số liệu chưa gồm …)" between rows is said of the figures; it is no part of a name. */
const IS_NOTE = keyPattern('^(số liệu|số|theo|nguồn|ghi chú|chú thích|lưu ý|đã|chưa|tính đến|source|note)');

/** A name in small letters, not the mark of a list: "a)". */
export const IN_SMALL_LETTERS = /^\p{Ll}\p{L}+(?!\p{L})/u;
