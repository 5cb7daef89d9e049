import type { Area } from '../../src/spreadsheet/area';
import { parseArea } from '../../src/spreadsheet/a1';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';

/** A sheet as noted, with what transformations need to know of it. */
export interface NotedSheet {
  snapshot: SheetSnapshot;
  /** Rows of the header, first and last; its groups are merged. */
  header: { first: number; last: number } | null;
  /** Rows that may change places among each other, first and last. */
  groups: { first: number; last: number }[];
  /** Figures in a unit that a cell names. */
  scales: { unit: Area; figures: Area }[];
}

/**
 * Reads sheets, line by line. `== Name` begins one; `5| 1 | Bán lẻ | 12.5 |` is its fifth row from column A: a number is a number, all
 * else text, `'12` a text that looks like a number, `\n` a line break. `merge A1:C1`, `hide rows 5`, `hide columns D`, `hide sheet`,
 * `format D5:D9 0.0%`, `formula D5 =B5+C5`. For transformations: `header 3:5`, `group 7:9`, `scale H2 C5:E9`.
 */
export function readSheets(lines: readonly string[]): NotedSheet[] {
  const parts: { name: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('== ')) parts.push({ name: line.slice(3).trim(), lines: [] });
    else if (parts.length === 0) throw new Error(`No sheet before: ${line}`);
    else parts.at(-1)!.lines.push(line);
  }
  return parts.map(({ name, lines: own }) => readSheet(name, own));
}

function readSheet(name: string, lines: string[]): NotedSheet {
  const cells = lines.flatMap((line) => {
    const match = /^\s*(\d+)\|(.*)$/.exec(line);
    return match ? [{ row: Number(match[1]) - 1, values: valuesOf(match[2]) }] : [];
  });
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.max(...cells.map(({ values }) => values.length));
  const matrix = <T>(empty: T) => Array.from({ length: height }, () => Array<T>(width).fill(empty));
  const values = matrix<CellValue>('');
  for (const { row, values: own } of cells) own.forEach((value, column) => (values[row][column] = value));
  const noted: NotedSheet = {
    snapshot: {
      name,
      visible: true,
      isProtected: false,
      area: { row: 0, column: 0, rows: height, columns: width },
      values,
      formulas: values.map((row) => [...row]),
      numberFormats: matrix('General'),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      font: null,
    },
    header: null,
    groups: [],
    scales: [],
  };
  for (const line of lines) if (!/^\s*\d+\|/.test(line)) apply(noted, line);
  return noted;
}

/** The part between two bars; a bar at the end closes the last cell. */
function valuesOf(text: string): CellValue[] {
  const parts = text.split('|').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  return parts.map((part) => {
    if (/^-?\d+(\.\d+)?$/.test(part)) return Number(part);
    return part.replace(/^'/, '').replaceAll('\\n', '\n');
  });
}

function apply(noted: NotedSheet, line: string): void {
  const { snapshot } = noted;
  const [word, first, ...rest] = line.split(/\s+/);
  switch (word) {
    case 'merge':
      snapshot.merges.push(areaOf(first));
      break;
    case 'hide':
      if (first === 'sheet') snapshot.visible = false;
      else if (first === 'rows') snapshot.hiddenRows.push(...rest.map((row) => Number(row) - 1));
      else snapshot.hiddenColumns.push(...rest.map((letters) => areaOf(`${letters}1`).column));
      break;
    case 'format':
      for (const { row, column } of cellsOf(areaOf(first)))
        snapshot.numberFormats[row][column] = rest.join(' ');
      break;
    case 'formula': {
      const { row, column } = areaOf(first);
      snapshot.formulas[row][column] = rest.join(' ');
      break;
    }
    case 'header':
      noted.header = span(first);
      break;
    case 'group':
      noted.groups.push(span(first));
      break;
    case 'scale':
      noted.scales.push({ unit: areaOf(first), figures: areaOf(rest[0]) });
      break;
    default:
      throw new Error(`Not a line of a sheet: ${line}`);
  }
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`Not an area: ${text}`);
  return area;
}

function span(text: string): { first: number; last: number } {
  const [first, last] = text.split(':').map((row) => Number(row) - 1);
  return { first, last };
}

export function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, place) => ({
    row: row + Math.floor(place / columns),
    column: column + (place % columns),
  }));
}
