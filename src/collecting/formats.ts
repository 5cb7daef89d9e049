import type { PackageEdit } from '../spreadsheet/package/package-edit';
import {
  child,
  children,
  createLike,
  ensureChild,
  numberAttribute,
  type XmlElement,
} from '../spreadsheet/package/xml';

const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** How a cell looks beside the format it is made from. */
interface Wanted {
  bold?: boolean;
  wrap?: boolean;
  /** `FFRRGGBB`. */
  fill?: string;
  /** Excel's en-US code. */
  numberFormat?: string;
}

/** Cell formats made from those of a workbook, each once. */
export class Formats {
  private readonly made = new Map<string, number>();
  private readonly styles: XmlElement;

  constructor(edit: PackageEdit) {
    const { original } = edit;
    const part = original.relationships(original.workbookPart).find(({ kind }) => kind === 'styles');
    this.styles = edit.xml(part?.target ?? 'xl/styles.xml').root;
  }

  /** The same format in a cell that can be typed into while its sheet is protected. */
  unlocked(base: number): number {
    return this.copy(`unlocked ${base}`, base, (format) => {
      ensureChild(format, 'protection', XF_ORDER).setAttribute('locked', '0');
      format.setAttribute('applyProtection', '1');
    });
  }

  /** A format of the workbook with another look. */
  with(base: number, wanted: Wanted): number {
    return this.copy(`${base} ${JSON.stringify(wanted)}`, base, (format) => {
      const { bold, wrap, fill, numberFormat } = wanted;
      if (bold) this.set(format, 'font', this.boldFont(numberAttribute(format, 'fontId') ?? 0));
      if (fill) this.set(format, 'fill', this.fill(fill));
      if (numberFormat) this.set(format, 'numFmt', this.numberFormat(numberFormat));
      if (!wrap) return;
      const alignment = ensureChild(format, 'alignment', XF_ORDER);
      alignment.setAttribute('wrapText', '1');
      alignment.setAttribute('vertical', 'top');
      format.setAttribute('applyAlignment', '1');
    });
  }

  private copy(key: string, base: number, change: (format: XmlElement) => void): number {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const list = child(this.styles, 'cellXfs') as XmlElement;
    const format = children(list)[base].cloneNode(true) as XmlElement;
    change(format);
    const at = append(list, format);
    this.made.set(key, at);
    return at;
  }

  private set(format: XmlElement, what: 'font' | 'fill' | 'numFmt', id: number): void {
    format.setAttribute(`${what}Id`, String(id));
    format.setAttribute(`apply${{ font: 'Font', fill: 'Fill', numFmt: 'NumberFormat' }[what]}`, '1');
  }

  private boldFont(base: number): number {
    const list = child(this.styles, 'fonts') as XmlElement;
    const font = children(list)[base].cloneNode(true) as XmlElement;
    if (!child(font, 'b')) font.insertBefore(createLike(font, 'b'), font.firstChild);
    return append(list, font);
  }

  private fill(color: string): number {
    const list = child(this.styles, 'fills') as XmlElement;
    const fill = createLike(list, 'fill');
    const pattern = createLike(list, 'patternFill', { patternType: 'solid' });
    pattern.appendChild(createLike(list, 'fgColor', { rgb: color }));
    fill.appendChild(pattern);
    return append(list, fill);
  }

  private numberFormat(code: string): number {
    const list = ensureChild(this.styles, 'numFmts', ['numFmts', 'fonts']);
    const known = children(list).find((one) => one.getAttribute('formatCode') === code);
    if (known) return numberAttribute(known, 'numFmtId') ?? 0;
    const used = children(list).map((one) => numberAttribute(one, 'numFmtId') ?? 0);
    const id = Math.max(163, ...used) + 1;
    append(list, createLike(list, 'numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }
}

/** Puts an element at the end of a list that counts its own; its place in it. */
function append(list: XmlElement, element: XmlElement): number {
  list.appendChild(element);
  const count = children(list).length;
  list.setAttribute('count', String(count));
  return count - 1;
}
