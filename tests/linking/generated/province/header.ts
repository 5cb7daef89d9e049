import type { Page } from '../page';

/** Words above a column from top to bottom; a group has its words once, above all columns that follow with the same ones. */
export interface Stack {
  groups: string[];
  own: string;
}

/** Where a header cell breaks when each of its lines has a row of its own. */
const BREAK = /(?<!\d|đầu) (?=(?:tháng|năm|so với|so|cùng kỳ|kế hoạch|đầu năm|lũy kế|cộng dồn|\(%\)))/i;

/** Writes a header, its words in merged cells, in single ones, or split over rows as old sheets have them; returns the row below. */
export function writeHeader(
  page: Page,
  at: { row: number; column: number },
  stacks: readonly Stack[],
  manner: { isMerged: boolean; isSplit: boolean },
): number {
  const layers = (stack: Stack) => [...stack.groups, stack.own].map((text) => linesOf(text, manner.isSplit));
  const depthOfGroups = Math.max(...stacks.map((stack) => layers(stack).slice(0, -1).flat().length));
  const depthOfOwn = Math.max(...stacks.map((stack) => layers(stack).at(-1)!.length));
  const hasGroups = depthOfGroups > 0;
  const depth = depthOfGroups + depthOfOwn;
  stacks.forEach((stack, place) => {
    const column = at.column + place;
    let row = at.row;
    stack.groups.forEach((group, layer) => {
      const same = (other: number) =>
        stacks[other]?.groups.slice(0, layer + 1).join('|') === stack.groups.slice(0, layer + 1).join('|');
      const lines = linesOf(group, manner.isSplit);
      if (!same(place - 1)) {
        lines.forEach((text, line) => page.put(row + line, column, text));
        let last = place;
        while (same(last + 1)) last++;
        if (manner.isMerged) page.merge(row, column, 1, last - place + 1);
      }
      row += lines.length;
    });
    const own = linesOf(stack.own, manner.isSplit);
    // a column without a group begins at the top, as merged cells do
    const first = hasGroups && stack.groups.length === 0 ? at.row : row;
    own.forEach((text, line) => page.put(first + line, column, text));
    if (manner.isMerged && own.length === 1) page.merge(first, column, at.row + depth - first, 1);
  });
  return at.row + depth;
}

const linesOf = (text: string, isSplit: boolean): string[] => (isSplit ? text.split(BREAK) : [text]);
