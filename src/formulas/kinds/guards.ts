/* When a formula of a table shows a figure at all. */

/** What a table shows where a figure cannot be computed: base 0, negative numbers, no data. */
export const NO_FIGURE = '-';

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An array of texts. */
export const quotedList = (texts: readonly string[]): string => `{${texts.map(quoted).join(',')}}`;

/** Empty while one of the cells is empty, as a form that is not filled in yet. */
export function whenFilled(cells: readonly string[], formula: string): string {
  const empty = cells.map((cell) => `${cell}=""`);
  return `IF(${empty.length === 1 ? empty[0] : `OR(${empty.join(',')})`},"",${formula})`;
}

/** Empty unless every cell holds a number. */
export function whenNumbers(cells: readonly string[], formula: string): string {
  return `IF(COUNT(${cells.join(',')})<${cells.length},"",${formula})`;
}
