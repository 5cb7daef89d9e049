/** Writes counts with a language's separators; Intl reads that language's data, which takes long, with the first one only. */
export function numbersOf(locale: 'vi-VN' | 'en-US'): { format(count: number): string } {
  let written: Intl.NumberFormat | undefined;
  return { format: (count) => (written ??= new Intl.NumberFormat(locale)).format(count) };
}
