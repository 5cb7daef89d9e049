import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FormEntry, FormIdentity, FormLayout } from '../../src/collecting';
import { formLayout } from '../../src/collecting';
import { identityNames } from '../../src/collecting/form-identity';
import { cellName, columnLetters, parseArea } from '../../src/spreadsheet/a1';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A form on its way back: what its unit does to it, as Excel would write it. Cells by their place when it was given out. */
export class ReturnedFile {
  private readonly parts: Record<string, Uint8Array>;
  readonly layout: FormLayout;

  constructor(bytes: Uint8Array, identity: FormIdentity) {
    this.parts = unzipSync(bytes);
    this.layout = formLayout(identity);
  }

  get bytes(): Uint8Array {
    return zipSync(this.parts, { level: 1 });
  }

  private change(part: string, change: (text: string) => string): this {
    const before = strFromU8(this.parts[part]);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changes in ${part}.`);
    this.parts[part] = strToU8(after);
    return this;
  }

  /** What stands in a cell, its format kept. */
  private put(cell: string, content: string, kind = ''): this {
    const stored = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`);
    return this.change(SHEET, (xml) =>
      xml.replace(
        stored,
        (_, format: string | undefined) => `<c r="${cell}"${format ?? ''}${kind}>${content}</c>`,
      ),
    );
  }

  number(cell: string, value: number): this {
    return this.put(cell, `<v>${value}</v>`);
  }

  text(cell: string, text: string): this {
    return this.put(cell, `<is><t>${escaped(text)}</t></is>`, ' t="inlineStr"');
  }

  formula(cell: string, formula: string, value: number): this {
    return this.put(cell, `<f>${escaped(formula)}</f><v>${value}</v>`);
  }

  error(cell: string, error: string): this {
    return this.put(cell, `<f>1/0</f><v>${error}</v>`, ' t="e"');
  }

  /** A cell that was cut: its format is gone with what it held, which stands in another cell. */
  cutTo(from: string, to: string): this {
    let cut = '';
    return this.change(SHEET, (xml) => {
      const stored = new RegExp(`<c r="${from}"([^>]*?)(/>|>.*?</c>)`);
      cut = stored.exec(xml)?.[0].replace(`r="${from}"`, `r="${to}"`) ?? '';
      return xml.replace(stored, '').replace(new RegExp(`<c r="${to}"[^>]*?(/>|>.*?</c>)`), cut);
    });
  }

  /** A number in a cell whose format became that of this number, as Excel's own percent (9) or date (14), or of this code. */
  shownAs(cell: string, value: number, format: number | string): this {
    let style = 0;
    const numberFormat = typeof format === 'number' ? format : 900;
    if (typeof format === 'string') {
      const own = `<numFmt numFmtId="900" formatCode="${escaped(format).replace(/"/g, '&quot;')}"/>`;
      this.change('xl/styles.xml', (xml) =>
        xml.includes('</numFmts>')
          ? xml.replace('</numFmts>', `${own}</numFmts>`)
          : xml.replace('<fonts', `<numFmts count="1">${own}</numFmts><fonts`),
      );
    }
    this.change('xl/styles.xml', (xml) =>
      xml.replace(/(<cellXfs[^>]*>)(.*?)(<\/cellXfs>)/, (_, open: string, formats: string, close: string) => {
        style = formats.match(/<xf /g)?.length ?? 0;
        const own = `<xf numFmtId="${numberFormat}" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf>`;
        return open + formats + own + close;
      }),
    );
    const stored = new RegExp(`<c r="${cell}"[^>]*?(/>|>.*?</c>)`);
    return this.change(SHEET, (xml) =>
      xml.replace(stored, `<c r="${cell}" s="${style}"><v>${value}</v></c>`),
    );
  }

  /** Figures in all cells for numbers, a value each. */
  fill(valueOf: (entry: FormEntry, at: number) => number | null): this {
    const numbers = this.layout.entries.filter(({ kind, inList }) => kind === 'number' && !inList);
    const values = new Map(
      numbers.map((entry, at) => [cellName(entry.row, entry.column), valueOf(entry, at)] as const),
    );
    return this.change(SHEET, (xml) =>
      xml.replace(
        /<c r="([A-Z]+\d+)"( s="\d+")?[^>]*?(?:\/>|>.*?<\/c>)/g,
        (whole, cell: string, format = '') => {
          const value = values.get(cell);
          return value === undefined || value === null
            ? whole
            : `<c r="${cell}"${format}><v>${value}</v></c>`;
        },
      ),
    );
  }

  /** The time of saving, as Excel notes it. */
  savedAt(time: string): this {
    this.parts['docProps/core.xml'] = strToU8(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
    );
    return this.change('_rels/.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
      ),
    );
  }

  renameSheet(name: string): this {
    const { sheet } = this.layout;
    return this.change(WORKBOOK, (xml) =>
      xml.replaceAll(`'${sheet}'!`, `'${name}'!`).replace(`name="${sheet}"`, `name="${name}"`),
    );
  }

  /** An empty row above this one, with a number in its first column where one is wanted. */
  insertRow(row: number, stray?: { column: number; value: number }): this {
    const down = (number: string) => (Number(number) > row ? Number(number) + 1 : Number(number));
    const moved = (reference: string) =>
      reference.replace(
        /([A-Z]+)(\d+)/g,
        (_, letters: string, number: string) => `${letters}${down(number)}`,
      );
    const own = stray
      ? `<row r="${row + 1}"><c r="${cellName(row, stray.column)}"><v>${stray.value}</v></c></row>`
      : '';
    const next = `<row r="${row + 2}"`;
    return this.change(SHEET, (xml) =>
      xml
        .replace(/<row r="(\d+)"/g, (_, number: string) => `<row r="${down(number)}"`)
        .replace(/<c r="([A-Z]+\d+)"/g, (_, cell: string) => `<c r="${moved(cell)}"`)
        .replace(
          /(<mergeCell ref|sqref)="([^"]+)"/g,
          (_, name: string, areas: string) => `${name}="${moved(areas)}"`,
        )
        .replace(/<f>([^<]*)<\/f>/g, (_, formula: string) => `<f>${moved(formula)}</f>`)
        .replace(next, own + next),
    ).change(WORKBOOK, (xml) =>
      xml.replace(
        /!([^<]*)<\/definedName>/g,
        (_, areas: string) =>
          `!${areas.replace(/\$(\d+)/g, (__, number: string) => `$${down(number)}`)}</definedName>`,
      ),
    );
  }

  /** An empty column before this one. */
  insertColumn(column: number): this {
    const right = (letters: string) => {
      const at = parseArea(`${letters}1`)!.column;
      return columnLetters(at >= column ? at + 1 : at);
    };
    const moved = (reference: string) =>
      reference.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => right(letters) + row);
    return this.change(SHEET, (xml) =>
      xml
        .replace(/<c r="([A-Z]+\d+)"/g, (_, cell: string) => `<c r="${moved(cell)}"`)
        .replace(
          /(<mergeCell ref|sqref)="([^"]+)"/g,
          (_, name: string, areas: string) => `${name}="${moved(areas)}"`,
        )
        .replace(/<f>([^<]*)<\/f>/g, (_, formula: string) => `<f>${moved(formula)}</f>`),
    ).change(WORKBOOK, (xml) =>
      xml.replace(
        /!([^<]*)<\/definedName>/g,
        (_, areas: string) =>
          `!${areas.replace(/\$([A-Z]+)/g, (__, letters: string) => `$${right(letters)}`)}</definedName>`,
      ),
    );
  }

  hideRow(cell: string): this {
    const row = /\d+/.exec(cell)![0];
    return this.change(SHEET, (xml) => xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`));
  }

  hideColumn(cell: string): this {
    const { column } = parseArea(cell)!;
    const own = `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`;
    return this.change(SHEET, (xml) => xml.replace(/<cols>.*?<\/cols>/, `<cols>${own}</cols>`));
  }

  hideSheet(): this {
    return this.change(WORKBOOK, (xml) => xml.replace('<sheet ', '<sheet state="hidden" '));
  }

  /** A sheet of the unit's own behind the form, with a number in it. */
  addSheet(name: string): this {
    this.parts['xl/worksheets/own.xml'] = strToU8(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
    );
    return this.change('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/own.xml"/></Relationships>',
      ),
    )
      .change('[Content_Types].xml', (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/worksheets/own.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
      )
      .change(WORKBOOK, (xml) =>
        xml.replace(
          '</sheets>',
          `<sheet xmlns:own="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${name}" sheetId="900" own:id="rIdOwn"/></sheets>`,
        ),
      );
  }

  addMacros(): this {
    this.parts['xl/vbaProject.bin'] = new Uint8Array(64);
    return this;
  }

  deleteColumn(column: number): this {
    const name = `_CT_COL_${String(column + 1).padStart(4, '0')}`;
    return this.change(WORKBOOK, (xml) => xml.replace(new RegExp(`(name="${name}"[^>]*>)[^<]*`), '$1#REF!'));
  }

  /** A row that is taken away, as its name says it afterwards. */
  deleteRow(row: number): this {
    const name = `_CT_ROW_${String(row + 1).padStart(4, '0')}`;
    return this.change(WORKBOOK, (xml) => xml.replace(new RegExp(`(name="${name}"[^>]*>)[^<]*`), '$1#REF!'));
  }

  merge(area: string): this {
    return this.change(SHEET, (xml) =>
      xml.replace('</mergeCells>', `<mergeCell ref="${area}"/></mergeCells>`),
    );
  }

  /** The names that say what the form is are gone, as where its cells were pasted into another file. */
  forget(): this {
    return this.change(WORKBOOK, (xml) =>
      xml.replace(/<definedName name="_CT_[^>]*>[^<]*<\/definedName>/g, ''),
    );
  }

  /** Another identity in its place, as a form of another period or edition has it. */
  identify(identity: FormIdentity): this {
    const names = identityNames(identity).map(
      ({ name, formula }) =>
        `<definedName name="${name}" localSheetId="0" hidden="1">${escaped(formula)}</definedName>`,
    );
    return this.change(WORKBOOK, (xml) =>
      xml
        .replace(/<definedName name="_CT_FORM_[^>]*>[^<]*<\/definedName>/g, '')
        .replace('<definedNames>', `<definedNames>${names.join('')}`),
    );
  }

  /** The cell of an entry. */
  cell(line: string, key: string): string {
    const entry = this.layout.entries.find((one) => one.line === line && one.key === key);
    if (!entry) throw new Error(`There is no ${line} ${key}.`);
    return cellName(entry.row, entry.column);
  }

  /** Where the name of the unit stands. */
  get unitCell(): string {
    const { row, column } = this.layout.words.find(({ role }) => role === 'unitName')!;
    return cellName(row, column);
  }

  wordsCell(text: string): string {
    const words = this.layout.words.find((one) => one.text === text);
    if (!words) throw new Error(`The form does not say ${text}.`);
    return cellName(words.row, words.column);
  }
}
