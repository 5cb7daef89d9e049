import { headerOf, type TemplateColumn } from '../tables';
import { alignmentOf, partInput } from './body';
import type { Canvas } from './canvas';
import type { Frame, PlacedPart } from './frame';
import { numberingCell, textCell, type Looks } from './looks';

/** The tables of words under the main one: title, header, and lines to fill in, each column over several of the table's. */
export function drawParts(canvas: Canvas, frame: Frame, looks: Looks): void {
  for (const placed of frame.parts) drawPart(canvas, frame, looks, placed);
}

function drawPart(canvas: Canvas, frame: Frame, looks: Looks, { part, rows, top }: PlacedPart): void {
  canvas.put(top, 0, textCell('subtitle', frame.say(part.title), looks.partTitle), {
    columns: frame.printed,
  });
  const columns = placed(part.columns);
  for (const { column, at, span } of columns) {
    const words = headerOf(column, frame.choices.form).map(frame.say).join(' ');
    canvas.put(top + 1, at, textCell('header', words, looks.header), { columns: span });
  }
  rows.forEach((row, line) => {
    for (const { column, at, span } of columns) {
      const look = { ...looks.body, ...alignmentOf(row, column) };
      const cell =
        column.kind === 'numbering'
          ? numberingCell('label', row.numbering, look)
          : partInput(frame, row, column, look);
      canvas.put(top + 2 + line, at, cell, { columns: span });
    }
  });
}

/** Each column with the block's column it begins at. */
function placed(columns: readonly TemplateColumn[]): { column: TemplateColumn; at: number; span: number }[] {
  let next = 0;
  return columns.map((column) => {
    const at = next;
    const { span = 1 } = column;
    next += span;
    return { column, at, span };
  });
}
