import { unzipSync } from 'fflate';
import { cellName, parseArea } from '../../src/spreadsheet/a1';
import { shiftFormula } from '../../src/spreadsheet/formula-references';
import { resolvedRelationships } from './relationships';

/** A cell as a file stores it. */
export interface StoredCell {
  /** Attributes and text of `<f>`, as written; `''` without a formula. */
  formula: string;
  /** What the formula says in this cell, of a follower of a shared one too; `null` without a formula. */
  spoken: string | null;
  /** Type and value; of a shared text what it says. */
  value: string;
  style: string;
}

/** A sheet of a file, read by a way of its own: text alone, without a tree. */
export interface StoredSheet {
  name: string;
  part: string;
  xml: string;
  /** Texts that cells share. */
  texts: readonly string[];
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((one) => one !== undefined);

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? all) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

const decoded = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  // ends of lines are the same to every parser
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
};

/** Parts of a package by their names in lower case. */
export function textParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.replace(/\\/g, '/').toLowerCase(),
      decoded(content),
    ]),
  );
}

/** Every worksheet of a package. */
export function storedSheets(bytes: Uint8Array): StoredSheet[] {
  const parts = textParts(bytes);
  const workbookPart =
    resolvedRelationships(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const workbook = parts.get(workbookPart) ?? '';
  const links = resolvedRelationships(parts, workbookPart);
  const shared = parts.get(links.find(({ type }) => type.endsWith('/sharedStrings'))?.target ?? '') ?? '';
  const texts = [...shared.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs)].map(
    ([, inner = '']) => inner,
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)].flatMap(([, attributes]) => {
    const id = /\s(?:\w+:)id\s*=\s*["']([^"']*)/.exec(` ${attributes}`)?.[1];
    const link = links.find((one) => one.id === id && one.type.endsWith('/worksheet'));
    const xml = link && parts.get(link.target);
    if (!link || xml === undefined) return [];
    return [{ name: unescaped(attribute(attributes, 'name') ?? ''), part: link.target, xml, texts }];
  });
}

const ROWS = /<(?:\w+:)?row(?=[\s/>])([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs;
const CELLS = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;

/** The cells of a sheet. @param isWanted whether a row, as it is written, is looked into; all are by default */
export function cellsOf(
  { xml, texts }: StoredSheet,
  isWanted: (row: string) => boolean = () => true,
): Map<string, StoredCell> {
  const cells = new Map<string, StoredCell>();
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  for (const [text, rowAttributes, inner = ''] of xml.matchAll(ROWS)) {
    row = Number(attribute(rowAttributes, 'r') ?? row + 2) - 1;
    if (!isWanted(text)) continue;
    let column = -1;
    for (const [, attributes, content = ''] of inner.matchAll(CELLS)) {
      const named = attribute(attributes, 'r');
      column = named ? (parseArea(named)?.column ?? column + 1) : column + 1;
      cells.set(cellName(row, column), cellOf(attributes, content, { row, column }, texts, masters));
    }
  }
  return cells;
}

/** The rows of a sheet, as they are written. */
export const rowsOf = ({ xml }: StoredSheet): Set<string> =>
  new Set(Array.from(xml.matchAll(ROWS), ([row]) => row));

function cellOf(
  attributes: string,
  content: string,
  at: { row: number; column: number },
  texts: readonly string[],
  masters: Map<string, { formula: string; row: number; column: number }>,
): StoredCell {
  const type = attribute(attributes, 't') ?? 'n';
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?v>/s.exec(content)?.[1] ?? '';
  const inline = (/<(?:\w+:)?is(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?is>/s.exec(content)?.[1] ?? '').replace(
    // two writings of nothing
    /<([\w:]+)([^>]*)><\/\1>/g,
    '<$1$2/>',
  );
  const element = /<(?:\w+:)?f(?=[\s/>])([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?f>)/s.exec(content);
  return {
    formula: element ? `${element[1].trim()}|${unescaped(element[2] ?? '')}` : '',
    spoken: element ? spokenFormula(element[1], unescaped(element[2] ?? ''), at, masters) : null,
    value: type === 's' ? `s ${texts[Number(value)] ?? ''}` : `${type} ${unescaped(value + inline)}`,
    style: attribute(attributes, 's') ?? '0',
  };
}

function spokenFormula(
  attributes: string,
  text: string,
  { row, column }: { row: number; column: number },
  masters: Map<string, { formula: string; row: number; column: number }>,
): string {
  const group = attribute(attributes, 't') === 'shared' ? (attribute(attributes, 'si') ?? '') : null;
  if (text !== '') {
    if (group !== null) masters.set(group, { formula: `=${text}`, row, column });
    return `=${text}`;
  }
  const master = group === null ? undefined : masters.get(group);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : '=';
}
