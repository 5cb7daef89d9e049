import type { CellLook } from '../planning/block-plan';
import { escapedXml } from '../spreadsheet/package/stored-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const USUAL_SIZE = 11;
/** Numbers of formats that files do not spell out. */
const OWN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['@', 49],
]);
const FIRST_FORMAT = 164;

/** Texts of elements, each once, by their place in a list. */
class Once {
  private readonly places: Map<string, number>;

  constructor(...first: string[]) {
    this.places = new Map(first.map((text, at) => [text, at]));
  }

  of(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  get all(): string[] {
    return [...this.places.keys()];
  }
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** The cell formats of a workbook that is put together from plans. */
export class PlanStyles {
  // the first of each list is that of cells without a format; the second fill is Excel's
  private readonly fonts = new Once(`<font><sz val="${USUAL_SIZE}"/><name val="Calibri"/></font>`);
  private readonly fills = new Once(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Once('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Once('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly codes = new Once();

  /** @param font - of all cells */
  constructor(private readonly font: string) {}

  /** The place of a format among the cell formats. */
  of(look: CellLook, numberFormat: string): number {
    const { align, indent, wrap, fill, bordered } = look;
    const alignment = [
      align && `horizontal="${align}"`,
      'vertical="center"',
      wrap && 'wrapText="1"',
      indent && `indent="${indent}"`,
    ].filter(Boolean);
    return this.formats.of(
      `<xf numFmtId="${this.numberFormat(numberFormat)}" fontId="${this.fontOf(look)}" ` +
        `fillId="${fill === undefined ? 0 : this.fills.of(fillXml(fill))}" ` +
        `borderId="${bordered ? this.borders.of(BORDER) : 0}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
        `applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment.join(' ')}/></xf>`,
    );
  }

  private fontOf({ bold, italic, size = USUAL_SIZE, color }: CellLook): number {
    return this.fonts.of(
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>` +
        `${color === undefined ? '' : `<color rgb="${argb(color)}"/>`}<name val="${escapedXml(this.font)}"/></font>`,
    );
  }

  private numberFormat(code: string): number {
    return OWN_FORMATS.get(code) ?? FIRST_FORMAT + this.codes.of(code);
  }

  /** The part of the workbook. */
  xml(): string {
    const codes = this.codes.all.map(
      (code, at) =>
        `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escapedXml(code).replaceAll('"', '&quot;')}"/>`,
    );
    const list = (name: string, elements: readonly string[]) =>
      elements.length > 0 ? `<${name} count="${elements.length}">${elements.join('')}</${name}>` : '';
    return (
      `<styleSheet xmlns="${MAIN}">${list('numFmts', codes)}${list('fonts', this.fonts.all)}` +
      `${list('fills', this.fills.all)}${list('borders', this.borders.all)}` +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', this.formats.all) +
      `${list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`
    );
  }
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const SIDES = ['left', 'right', 'top', 'bottom'];
const BORDER = `<border>${SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;
