import type { Corner, SheetChart } from '../../charts';
import { escapedXml, storedText } from '../../../spreadsheet/package/stored-text';
import { EMU_PER_PIXEL } from '../cells/sizes';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const EMPTY_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

const ANCHOR = /<((?:[\w.-]+:)?(?:twoCellAnchor|oneCellAnchor|absoluteAnchor))\b[\s\S]*?<\/\1\s*>/g;

/** A drawing as text, in which what stands between two places stays byte for byte: no tree is written again. */
export class DrawingText {
  constructor(private text: string) {
    // an empty root may be written without an end
    this.text = text.replace(/<((?:[\w.-]+:)?wsDr)\b([^>]*)\/>\s*$/, '<$1$2></$1>');
  }

  get isEmpty(): boolean {
    return this.text.match(ANCHOR) === null;
  }

  /** A number that no shape of it has. */
  freeId(): number {
    const ids = [...this.text.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id));
    return Math.max(1, ...ids) + 1;
  }

  add(anchor: string): void {
    const end = this.text.lastIndexOf('</');
    this.text = this.text.slice(0, end) + anchor + this.text.slice(end);
  }

  removeChart(relationship: string): void {
    this.text = this.text.replace(ANCHOR, (anchor) =>
      /:chart\b|<chart\b/.test(anchor) && anchor.includes(`:id="${relationship}"`) ? '' : anchor,
    );
  }

  /** As UTF-8, whatever it was read in. */
  bytes(): Uint8Array {
    const text = this.text.replace(/^\uFEFF?<\?xml[^>]*encoding=["'](?!utf-8)[^>]*\?>\s*/i, DECLARATION);
    return new TextEncoder().encode(text);
  }
}

/** A text as the value of an attribute. */
const quoted = (text: string): string =>
  escapedXml(storedText(text)).replace(/"/g, '&quot;').replace(/\s/g, ' ');

const corner = (name: string, { row, rowPixels, column, columnPixels }: Corner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnPixels * EMU_PER_PIXEL}</xdr:colOff>` +
  `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowPixels * EMU_PER_PIXEL}</xdr:rowOff></xdr:${name}>`;

/** The place of a chart in a drawing; it brings its namespaces along, whatever the drawing calls them. */
export const anchorXml = (
  { name, from, to, content }: SheetChart,
  relationship: string,
  id: number,
): string =>
  `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${corner('from', from)}${corner('to', to)}` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${quoted(name)}" ` +
  `descr="${quoted(content?.title.text ?? '')}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" ` +
  `r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
