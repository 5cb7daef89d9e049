import type { IStyleData } from '@univerjs/core';
import { builtInId, FIRST_CUSTOM_FORMAT } from '../cells/number-formats';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import {
  children,
  createLike,
  ensureChild,
  numberAttribute,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { StyleSheet } from '../open/styles';
import { lookOf, type FontLook, type Look } from './look';
import { fillElement, writeAlignment, writeBorder, writeFont } from './style-elements';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const order =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const xfOrder = ['alignment', 'protection', 'extLst'];

/** Finds or appends cell formats. What is in the styles part already stays as it is and keeps its number. */
export class StyleWriter {
  private root: XmlElement | null = null;
  private readonly known = new Map<string, number>();
  private readonly lists = new Map<string, Map<string, number>>();
  private readonly looks = new Map<number, Look>();

  constructor(
    private readonly edit: PackageEdit,
    private readonly workbookPart: string,
    private readonly stylesPart: string | null,
    private readonly sheet: StyleSheet,
  ) {}

  /** The look of a format that the file brought. */
  lookOfFormat(format: number): Look {
    const known = this.looks.get(format) ?? lookOf(this.sheet.formats[format] ?? this.sheet.formats[0]);
    this.looks.set(format, known);
    return known;
  }

  /**
   * Number of the format with this style, made from `base`: aspects that are alike keep what the base has, theme
   * colours, protection and all.
   * @param style complete, with what the row, the column and the workbook's default give
   */
  format(style: IStyleData, base: number): number {
    const now = lookOf(style);
    const key = `${base} ${JSON.stringify(now)}`;
    const known = this.known.get(key) ?? this.findOrAppend(now, base);
    this.known.set(key, known);
    return known;
  }

  private findOrAppend(now: Look, base: number): number {
    const before = this.lookOfFormat(base);
    const fonts = fontChanges(before.font, now.font);
    const alike = (aspect: keyof Look) => JSON.stringify(before[aspect]) === JSON.stringify(now[aspect]);
    const changed = (['fill', 'border', 'alignment', 'numberFormat'] as const).filter(
      (aspect) => !alike(aspect),
    );
    if (!fonts && changed.length === 0) return base;
    const formats = this.list('cellXfs');
    const xf = this.copyOf('cellXfs', base);
    const set = (attribute: string, apply: string, id: number) => {
      xf.setAttribute(attribute, String(id));
      xf.setAttribute(apply, '1');
    };
    if (fonts) {
      const font = this.copyOf('fonts', numberAttribute(xf, 'fontId') ?? 0);
      set('fontId', 'applyFont', this.indexOf('fonts', writeFont(font, fonts)));
    }
    if (changed.includes('fill'))
      set('fillId', 'applyFill', this.indexOf('fills', fillElement(formats, now.fill)));
    if (changed.includes('border')) {
      const border = this.copyOf('borders', numberAttribute(xf, 'borderId') ?? 0);
      writeBorder(border, before.border, now.border);
      set('borderId', 'applyBorder', this.indexOf('borders', border));
    }
    if (changed.includes('alignment')) {
      writeAlignment(ensureChild(xf, 'alignment', xfOrder), before.alignment, now.alignment);
      xf.setAttribute('applyAlignment', '1');
    }
    if (changed.includes('numberFormat'))
      set('numFmtId', 'applyNumberFormat', this.numberFormat(now.numberFormat));
    return this.indexOf('cellXfs', xf);
  }

  private numberFormat(pattern: string): number {
    if (pattern === 'General') return 0;
    const fixed = builtInId(pattern);
    if (fixed !== null) return fixed;
    const formats = ensureChild(this.styles, 'numFmts', order);
    const present = children(formats, 'numFmt');
    const same = present.find((element) => element.getAttribute('formatCode') === pattern);
    const ids = present.map((element) => numberAttribute(element, 'numFmtId') ?? 0);
    if (same) return numberAttribute(same, 'numFmtId') ?? 0;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    formats.appendChild(createLike(formats, 'numFmt', { numFmtId: id, formatCode: pattern }));
    formats.setAttribute('count', String(present.length + 1));
    return id;
  }

  /** A copy to change; an empty element where the list has none of this number. */
  private copyOf(listName: 'cellXfs' | 'fonts' | 'borders', index: number): XmlElement {
    const list = this.list(listName);
    const found = children(list)[index];
    if (found) return found.cloneNode(true) as XmlElement;
    return createLike(list, { cellXfs: 'xf', fonts: 'font', borders: 'border' }[listName]);
  }

  private indexOf(listName: string, element: XmlElement): number {
    const list = this.list(listName);
    const index = this.indexes(listName, list);
    const key = this.edit.original.tools.serialise(element);
    const known = index.get(key);
    if (known !== undefined) return known;
    list.appendChild(element);
    const count = children(list).length;
    list.setAttribute('count', String(count));
    index.set(key, count - 1);
    return count - 1;
  }

  private indexes(listName: string, list: XmlElement): Map<string, number> {
    const known = this.lists.get(listName);
    if (known) return known;
    const index = new Map<string, number>();
    children(list).forEach((element, position) => {
      const key = this.edit.original.tools.serialise(element);
      if (!index.has(key)) index.set(key, position);
    });
    this.lists.set(listName, index);
    return index;
  }

  private list(name: string): XmlElement {
    return ensureChild(this.styles, name, order);
  }

  private get styles(): XmlElement {
    this.root ??= this.stylesPart ? this.edit.xml(this.stylesPart).root : this.newStyles();
    return this.root;
  }

  private newStyles(): XmlElement {
    const part = this.edit.freePart('xl/styles');
    const content = this.edit.newXml(MINIMAL_STYLES);
    this.edit.add(part, content, STYLES_TYPE);
    this.edit.relate(this.workbookPart, 'styles', part);
    return content.root;
  }
}

/** What the smallest valid styles part holds. */
export const MINIMAL_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** What differs between two fonts. A name or size that is not said is the base's. */
function fontChanges(before: FontLook, now: FontLook): Partial<FontLook> | null {
  const silent = (key: string) => (key === 'name' || key === 'size') && now[key] === null;
  const changes = (Object.keys(now) as (keyof FontLook)[]).filter(
    (key) => now[key] !== before[key] && !silent(key),
  );
  return changes.length ? Object.fromEntries(changes.map((key) => [key, now[key]])) : null;
}
