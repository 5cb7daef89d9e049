/** Letters of a cell's content that are shown where the cell is named. */
const MOST = 40;

/** What stands in a cell, for naming it: long texts end at a word, with dots. */
export function shownContent(content: string): string {
  if (content.length <= MOST) return content;
  const start = content.slice(0, MOST);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : MOST).trimEnd()}…`;
}
