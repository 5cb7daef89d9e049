import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellName } from '../../src/spreadsheet/a1';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A formula with the result that Excel saved; of a shared formula also its attributes. */
export interface MadeFormula {
  f: string;
  v: number | string;
  attributes?: string;
}

/** Empty, number, text, formula, or the cell's XML but for its name. */
export type MadeCell = null | number | string | MadeFormula | { xml: (name: string) => string };

export interface MadeTable {
  name: string;
  ref: string;
  columns: readonly string[];
  totals?: boolean;
  /** More attributes of the table. */
  attributes?: string;
}

export interface MadeSheet {
  name: string;
  rows: readonly (readonly MadeCell[])[];
  /** XML before and after the cells. */
  head?: string;
  tail?: string;
  tables?: readonly MadeTable[];
}

/** A link to a part (or to something outside), which is made with it; kinds of a URL of their own stand as they are. */
export interface MadeLink {
  /** The part that has the link; `xl/workbook.xml` where none is named. */
  from?: string;
  id: string;
  kind: string;
  target: string;
  external?: boolean;
}

export interface MadeWorkbook {
  sheets: readonly MadeSheet[];
  links?: readonly MadeLink[];
  /** Content types of parts. */
  types?: Readonly<Record<string, string>>;
  /** Elements of the workbook before its sheets, behind its names, and behind all. */
  before?: string;
  behind?: string;
  /** Inside of `<definedNames>`. */
  names?: string;
  /** Parts beside, or in the place of, what is made; bytes stand as they are. */
  parts?: Record<string, string | Uint8Array>;
  calculation?: string;
  macros?: boolean;
}

function cellXml(cell: MadeCell, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ('xml' in cell) return cell.xml(name);
  const { f, v, attributes = '' } = cell;
  const type = typeof v === 'string' ? (v.startsWith('#') ? ' t="e"' : ' t="str"') : '';
  return `<c r="${name}"${type}><f${attributes && ` ${attributes}`}>${escaped(f)}</f><v>${escaped(String(v))}</v></c>`;
}

function sheetXml({ rows, head = '', tail = '', tables = [] }: MadeSheet): string {
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, cellName(row, column))).join('')}</row>`,
    )
    .join('');
  const parts = tables.map((_, at) => `<tablePart r:id="t${at + 1}"/>`).join('');
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${data}</sheetData>${tail}${
    parts && `<tableParts count="${tables.length}">${parts}</tableParts>`
  }</worksheet>`;
}

const relationships = (links: readonly MadeLink[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ({ id, kind, target, external }) =>
        `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${OFFICE}/${kind}`}" Target="${escaped(target)}"${
          external ? ' TargetMode="External"' : ''
        }/>`,
    )
    .join('')}</Relationships>`;

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`. */
const relationshipsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

function tableXml({ name, ref, columns, totals, attributes = '' }: MadeTable, id: number): string {
  const listed = columns
    .map((column, at) => `<tableColumn id="${at + 1}" name="${escaped(column)}"/>`)
    .join('');
  return `<table xmlns="${MAIN}" id="${id}" name="${escaped(name)}" displayName="${escaped(name)}" ref="${ref}"${
    totals ? ' totalsRowCount="1"' : ''
  } ${attributes}><tableColumns count="${columns.length}">${listed}</tableColumns></table>`;
}

/** A workbook as small as can be, of what is said and nothing else. */
export function makeWorkbook({
  sheets,
  names = '',
  parts = {},
  calculation = '',
  macros,
  links = [],
  types = {},
  before = '',
  behind = '',
}: MadeWorkbook): Uint8Array {
  const files: Record<string, string> = {};
  const overrides: [part: string, type: string][] = [
    [
      'xl/workbook.xml',
      macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${SHEET_TYPE}.sheet.main+xml`,
    ],
  ];
  const linked = [...links];
  let tableId = 0;
  sheets.forEach((sheet, at) => {
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    files[part] = sheetXml(sheet);
    overrides.push([part, `${SHEET_TYPE}.worksheet+xml`]);
    linked.push({ id: `r${at + 1}`, kind: 'worksheet', target: `worksheets/sheet${at + 1}.xml` });
    (sheet.tables ?? []).forEach((table, index) => {
      tableId++;
      files[`xl/tables/table${tableId}.xml`] = tableXml(table, tableId);
      overrides.push([`xl/tables/table${tableId}.xml`, `${SHEET_TYPE}.table+xml`]);
      linked.push({
        from: part,
        id: `t${index + 1}`,
        kind: 'table',
        target: `../tables/table${tableId}.xml`,
      });
    });
  });
  files['xl/workbook.xml'] = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
    .join('')}</sheets>${names && `<definedNames>${names}</definedNames>`}${calculation}${behind}</workbook>`;
  linked.push({ from: '', id: 'r1', kind: 'officeDocument', target: 'xl/workbook.xml' });
  const parents = new Map<string, MadeLink[]>();
  for (const link of linked) {
    const from = link.from ?? 'xl/workbook.xml';
    parents.set(from, [...(parents.get(from) ?? []), link]);
  }
  for (const [from, own] of parents) files[relationshipsOf(from)] = relationships(own);
  overrides.push(...Object.entries(types));
  files['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`;
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries({ ...files, ...parts }))
    zipped[name] =
      typeof content !== 'string'
        ? content
        : strToU8(
            /\.(xml|rels)$/.test(name) && !content.startsWith('<?xml')
              ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
              : content,
          );
  return zipSync(zipped);
}
