import { unitLineWords } from '../tables';
import type { BlockLine } from './block-plan';
import { sayer } from './choices';
import type { Frame } from './frame';

/**
 * What each row of a block is, whatever language, form or number of rows it has: by these names contents follow their
 * row and column when the block is updated.
 */
export function linesOf(frame: Frame): BlockLine[] {
  const { template, parts, height, letterheadRows, unitLine, headerTop, headerDepth, numberRow, spread } =
    frame;
  const keys = template.columns.map(({ key }) => key);
  const columns = spread.over(keys, '');
  const lines = Array.from({ length: height }, (): BlockLine => ({ id: '', columns, unit: '' }));
  const name = (place: number, id: string, more: Partial<BlockLine> = {}) =>
    Object.assign(lines[place], { id, ...more });
  for (let line = 0; line < letterheadRows; line++) name(line, `letterhead/${line}`);
  name(letterheadRows, 'title');
  name(letterheadRows + 1, 'document');
  if (unitLine !== null) name(unitLine, 'unitLine');
  for (let level = 0; level < headerDepth; level++) name(headerTop + level, `header/${level}`);
  name(numberRow, 'numbers');
  const unitIn = unitsOf(frame);
  for (const row of frame.rows) name(frame.rowPlace(row.id), rowLine(row.id), { unit: unitIn(row) });
  template.notes.forEach((_, note) => name(frame.noteTop + note, `note/${note}`));
  for (const { part, rows, top } of parts) {
    const own = part.columns.flatMap(({ key, span = 1 }) => [key, ...Array<string>(span - 1).fill('')]);
    const all = spread.over(
      keys.map((key, place) => own[place] ?? `beside/${key}`),
      '',
    );
    name(top - 1, `${part.id}/space`);
    name(top, `${part.id}/title`);
    name(top + 1, `${part.id}/header`, { columns: all });
    rows.forEach(({ id }, line) => name(top + 2 + line, `${part.id}/row/${id}`, { columns: all }));
  }
  for (let line = 0; line < frame.signatureRows; line++) name(frame.signatureTop + line, `signature/${line}`);
  if (height > frame.printedRows) name(frame.printedRows, 'below/space');
  return lines;
}

/** The line of a row of the table itself. */
export const rowLine = (rowId: string): string => `row/${rowId}`;

/** The unit of a row's figures in Vietnamese, with the scale that was chosen; that of the whole table where it has none. */
function unitsOf({ template, choices, request, unit }: Frame): (row: Frame['rows'][number]) => string {
  const say = sayer(template, { ...choices, language: 'vi' }, request);
  const ofTable = template.unitLine ? say(unitLineWords(template.unitLine, choices.scale)) : '';
  return (row) => (row.unit ? say(unit(row.unit)) : ofTable);
}
