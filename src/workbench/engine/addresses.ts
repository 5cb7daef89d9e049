import { numberToABC } from '@univerjs/core';

/** `Sheet1!A1`; names that need it are quoted. */
export function cellAddress(sheetName: string, { row, column }: { row: number; column: number }): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[a-z]{1,3}\d+$/i.test(sheetName);
  const sheet = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${sheet}!${numberToABC(column)}${row + 1}`;
}
