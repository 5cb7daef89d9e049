import type { IDocumentData, ITextRun } from '@univerjs/core';
import { shownText } from '../../../spreadsheet/package/stored-text';
import { child, children, textOf, type XmlElement } from '../../../spreadsheet/package/xml';
import type { ColorReader } from './colors';
import { readFont } from './styles';

/** A text of a cell; `rich` only where parts of it have fonts of their own. */
export interface CellText {
  plain: string;
  rich: IDocumentData | null;
}

/** Texts of the shared strings part, in order. */
export function readSharedStrings(root: XmlElement | null, color: ColorReader): CellText[] {
  return children(root, 'si').map((item) => readText(item, color));
}

/** Reads `<si>` or `<is>`: plain text, or runs with fonts. Phonetic guides are no part of the text. */
export function readText(item: XmlElement, color: ColorReader): CellText {
  const runs = children(item, 'r');
  if (runs.length === 0) return { plain: shownText(textOf(child(item, 't'))), rich: null };
  let plain = '';
  const textRuns: ITextRun[] = [];
  for (const run of runs) {
    const start = plain.length;
    plain += shownText(textOf(child(run, 't'))).replace(/\r\n?/g, '\n');
    const font = child(run, 'rPr');
    if (font) textRuns.push({ st: start, ed: plain.length, ts: readFont(font, color) });
  }
  return { plain, rich: textRuns.length ? richText(plain, textRuns) : null };
}

/** Univer's document for a text in a cell: a paragraph a line, closed by the section's end. */
function richText(plain: string, textRuns: ITextRun[]): IDocumentData {
  const dataStream = `${plain.replace(/\n/g, '\r')}\r\n`;
  const paragraphs = Array.from(dataStream.matchAll(/\r/g), ({ index }) => ({ startIndex: index }));
  return {
    id: 'd',
    documentStyle: {},
    body: { dataStream, textRuns, paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1 }] },
  };
}

/** The text of such a document. */
export function plainText(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
}
