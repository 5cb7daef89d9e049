import type { FormIdentity } from './form';

/** Letters that a name of a file cannot have on Windows, and how long it may be: Linux counts bytes, and a number goes before it. */
const NOT_IN_FILE_NAMES = /[<>:"/\\|?*\u0000-\u001f]+/g;
const LONGEST_NAME = 80;
const MOST_BYTES = 120;

/** As much of a text as so many bytes hold, letters whole. */
function within(bytes: number, text: string): string {
  const held = new Uint8Array(bytes);
  const { written } = new TextEncoder().encodeInto(text, held);
  return new TextDecoder().decode(held.subarray(0, written));
}

/** `CT-NAM-2025-003 UBND phuong A.xlsx`, as the system of every user takes it. */
export function formFileName({ number, unit }: FormIdentity): string {
  const name = unit.name.replace(NOT_IN_FILE_NAMES, ' ').replace(/\s+/g, ' ').trim();
  return (
    `${number.replace(NOT_IN_FILE_NAMES, '_')} ${within(MOST_BYTES, name.slice(0, LONGEST_NAME))}`.replace(
      /[. ]+$/,
      '',
    ) + '.xlsx'
  );
}
