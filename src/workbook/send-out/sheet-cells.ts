import { cellName, parseArea } from '../../spreadsheet/a1';
import { attribute, elements, unescaped } from './xml-text';

/** A cell of a sheet as the file has it. */
export interface StoredCell {
  /** `B3`. */
  name: string;
  row: number;
  column: number;
  /** Prefix of its elements, `x:`, mostly none. */
  prefix: string;
  /** Attributes of `<c>`. */
  start: string;
  /** All inside of it. */
  inside: string;
}

const ROW_OR_CELL =
  /<((?:[A-Za-z_][\w.-]*:)?)(?:row((?:\s[^>]*?)?)\/?>|c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c\s*>))/g;

/**
 * Goes through the cells of a sheet's XML and puts what `change` gives in place of each; `null` leaves a cell as it is. A cell may lack
 * its address: it is then the next of its row.
 */
export function mapCells(xml: string, change: (cell: StoredCell) => string | null): string {
  let row = -1;
  let column = -1;
  return xml.replace(
    ROW_OR_CELL,
    (element, prefix: string, rowStart?: string, cellStart?: string, inside?: string) => {
      if (rowStart !== undefined) {
        row = Number(attribute(rowStart, 'r') ?? row + 2) - 1;
        column = -1;
        return element;
      }
      const start = cellStart ?? '';
      const place = parseArea(attribute(start, 'r') ?? '');
      if (place) ({ row, column } = place);
      else column += 1;
      const cell = { name: cellName(row, column), row, column, prefix, start, inside: inside ?? '' };
      return change(cell) ?? element;
    },
  );
}

/** The formula element of a cell. */
export interface StoredFormula {
  element: string;
  /** Its attributes. */
  start: string;
  /** Without `=`; `''` of a cell that follows a shared formula. */
  text: string;
  kind: string;
}

export function formulaOf({ inside }: StoredCell): StoredFormula | null {
  const [found] = inside.matchAll(elements('f'));
  if (!found) return null;
  const [element, , start = '', text = ''] = found;
  return { element, start, text: unescaped(text), kind: attribute(start, 't') ?? 'normal' };
}

/** Texts that several cells share, by their number. */
export function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(elements('si'))].map(([, , , inside = '']) => runsOf(inside));
}

/** The text of a string item, without the reading aids of Asian languages. */
function runsOf(inside: string): string {
  const bare = inside.replace(elements('rPh'), '');
  return [...bare.matchAll(elements('t'))].map(([, , , text = '']) => unescaped(text)).join('');
}

/** The text in a cell; `null` where it holds a number or nothing. */
export function textIn({ start, inside }: StoredCell, shared: readonly string[]): string | null {
  const [value] = inside.matchAll(elements('v'));
  const raw = unescaped(value?.[3] ?? '');
  switch (attribute(start, 't')) {
    case 's':
      return shared[Number(raw)] ?? null;
    case 'str':
      return raw;
    case 'inlineStr':
      return runsOf(inside);
    default:
      return null;
  }
}
