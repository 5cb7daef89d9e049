import { PAGE_KINDS } from '../tables';
import type { Canvas } from './canvas';
import type { CellLook } from './block-plan';
import type { Frame } from './frame';
import { textCell, type Looks } from './looks';

/** Place and date above the last signature, and who signs side by side, each over an equal share of the table's width. */
export function drawSignatures(canvas: Canvas, frame: Frame, looks: Looks): void {
  if (!frame.signatureRows) return;
  const { dateLine, signatures } = PAGE_KINDS[frame.template.document];
  const top = frame.signatureTop + 1;
  const spans = printedShares(frame, signatures.length);
  const last = spans[spans.length - 1];
  canvas.put(top, last.at, textCell('note', frame.say(dateLine), looks.dateLine), { columns: last.columns });
  signatures.forEach((lines, place) => {
    const { at, columns } = spans[place];
    lines.forEach((words, line) => {
      const text = frame.say(words);
      const look = text.startsWith('(') ? looks.signerHint : looks.signer;
      canvas.put(top + 1 + line, at, textCell('note', text, look), { columns });
    });
  });
  const { preparer, head } = frame.request;
  const nameRow = frame.signatureTop + frame.signatureRows - 1;
  for (const [name, { at, columns }] of [[preparer, spans[0]] as const, [head, last] as const])
    if (name) canvas.put(nameRow, at, textCell('note', name, looks.signer), { columns });
}

/** Above the title: on the left who is above the department, and the department; on the right the number of the form. */
export function drawLetterhead(canvas: Canvas, frame: Frame, looks: Looks): void {
  if (!frame.letterheadRows) return;
  const { authority, department, formNumber } = frame.request;
  const [left, right] = printedShares(frame, 2);
  const put = (row: number, text: string | undefined, { at, columns }: typeof left, look: CellLook) =>
    text && canvas.put(row, at, textCell('note', text, look), { columns });
  put(0, authority?.toLocaleUpperCase('vi'), left, looks.authority);
  put(1, department?.toLocaleUpperCase('vi'), left, looks.department);
  const numbered = formNumber && frame.say({ vi: `Biểu số: ${formNumber}`, en: `Form ${formNumber}` });
  put(0, numbered, right, looks.formNumber);
}

const printedShares = ({ template, printed }: Frame, count: number) =>
  sharesOf(
    template.columns.slice(0, printed).map(({ width }) => width),
    count,
  );

/** Columns parted into so many neighbours, each as near as can be to an equal share of what is left; none without a column. */
function sharesOf(widths: readonly number[], count: number): { at: number; columns: number }[] {
  let left = widths.reduce((sum, width) => sum + width, 0);
  let place = 0;
  return Array.from({ length: count }, (_, index) => {
    const shares = count - index;
    const most = widths.length - (shares - 1);
    const at = place;
    const wanted = left / shares;
    let taken = 0;
    do taken += widths[place++];
    while (place < most && (shares === 1 || taken + widths[place] / 2 < wanted));
    left -= taken;
    return { at, columns: place - at };
  });
}
