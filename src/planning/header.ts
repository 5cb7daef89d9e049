import { headerOf, numberRow } from '../tables';
import type { Canvas } from './canvas';
import type { Frame } from './frame';
import { aside, numberingCell, textCell, type Looks } from './looks';

/** The stacked header: neighbours with the same words above share a merged cell, short stacks reach down to the last row. */
export function drawHeader(canvas: Canvas, frame: Frame, looks: Looks): void {
  const { template, choices, headerDepth, headerTop } = frame;
  const stacks = template.columns.map((column) => headerOf(column, choices.form).map(frame.say));
  for (let level = 0; level < headerDepth; level++) {
    for (let column = 0; column < stacks.length;) {
      const stack = stacks[column];
      const isLeaf = level === stack.length - 1;
      const end = isLeaf ? column + 1 : groupEnd(stacks, column, level);
      if (level < stack.length) {
        const look = aside(looks.header, template.columns[column].auxiliary);
        canvas.put(headerTop + level, column, textCell('header', stack[level], look), {
          rows: isLeaf ? headerDepth - level : 1,
          columns: end - column,
        });
      }
      column = end;
    }
  }
}

/** First column after those that share the words of this level and all above it, and have more below. */
function groupEnd(stacks: string[][], column: number, level: number): number {
  const path = (stack: string[]) => stack.slice(0, level + 1).join('\n');
  let end = column + 1;
  while (
    end < stacks.length &&
    stacks[end].length > level + 1 &&
    stacks[column].length > level + 1 &&
    path(stacks[end]) === path(stacks[column])
  )
    end++;
  return end;
}

/** The row of column numbers, made from the columns' own formulas. */
export function drawNumberRow(canvas: Canvas, frame: Frame, looks: Looks): void {
  const { template, choices } = frame;
  numberRow(template, choices.form, choices).forEach((text, column) => {
    const look = aside(looks.numberRow, template.columns[column].auxiliary);
    canvas.put(frame.numberRow, column, numberingCell('numberRow', text, look));
  });
}
