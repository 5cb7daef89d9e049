import type { IDocumentData, IStyleData } from '@univerjs/core';
import { storedText } from '../../../spreadsheet/package/stored-text';
import { createLike, setText, type XmlElement } from '../../../spreadsheet/package/xml';
import { plainText } from '../open/strings';
import { fontLook, type FontLook } from './look';
import { writeFont } from './style-elements';

interface StyledRun {
  start: number;
  end: number;
  font: Partial<FontLook>;
}

/** The parts of a text with fonts of their own; fonts that say nothing are none. */
export function textRunsOf({ body }: IDocumentData): StyledRun[] {
  return (body?.textRuns ?? []).flatMap(({ st, ed, ts }) => {
    const font = saidBy(ts ?? {});
    return ed > st && Object.keys(font).length > 0 ? [{ start: st, end: ed, font }] : [];
  });
}

/** What a run says of its font; the rest is the cell's. */
function saidBy(style: IStyleData): Partial<FontLook> {
  return Object.fromEntries(
    Object.entries(fontLook(style)).filter(([, value]) => value !== null && value !== false),
  );
}

/** Fills `<is>` with runs: the styled ones, and the plain ones between them. */
export function writeRichText(item: XmlElement, text: IDocumentData): void {
  const plain = plainText(text);
  let at = 0;
  const add = (end: number, font: Partial<FontLook> | null) => {
    if (end <= at) return;
    const run = createLike(item, 'r');
    if (font) run.appendChild(writeFont(createLike(item, 'rPr'), font));
    const element = createLike(item, 't');
    setText(element, storedText(plain.slice(at, end)));
    run.appendChild(element);
    item.appendChild(run);
    at = end;
  };
  for (const { start, end, font } of textRunsOf(text)) {
    add(Math.min(start, plain.length), null);
    add(Math.min(end, plain.length), font);
  }
  add(plain.length, null);
}
