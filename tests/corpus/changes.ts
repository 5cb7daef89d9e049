import { parseAddress, parseArea } from '../../src/spreadsheet/a1';
import { intersects, type Area } from '../../src/spreadsheet/area';
import { sourcesOf } from '../../src/spreadsheet/formula-sources';
import { parseXml, type XmlElement } from '../../src/spreadsheet/package/xml';
import { XML_TOOLS } from '../../src/workbench/xlsx/xml-tools';
import { comparePackages, partText } from '../workbench/xlsx/compare-packages';
import { elementDifference } from '../workbench/xlsx/part-differences';
import { cellsOf, rowsOf, storedSheets, type StoredCell, type StoredSheet } from './stored-cells';

/** Parts that an insertion may add, and those it may add to. */
const MAY_BE_ADDED =
  /^(customXml[\\/].+|[^\\/]+[\\/]worksheets[\\/]sheet\d+\.xml|[^\\/]+[\\/](styles|metadata)\d*\.xml|[^\\/]+[\\/]_rels[\\/]workbook\.xml\.rels)$/i;

/** Elements of the workbook and of sheets that say how, not what. */
const MAY_CHANGE = new Set(['calcPr', 'definedNames']);

/** Whether a formula of the file may have been changed. */
type MayChange = (formula: string) => boolean;
const never: MayChange = () => false;

/**
 * What changed in a file although there was no reason to.
 * @param blocks addresses of the inserted tables
 * @param mayChange formulas that may be others, or values; none by default
 */
export function unexpectedChanges(
  before: Uint8Array,
  after: Uint8Array,
  blocks: readonly string[],
  mayChange = never,
): string[] {
  const sheets = { before: storedSheets(before), after: storedSheets(after) };
  const { added, changed, removed } = comparePackages(before, after);
  return [
    ...removed.map((part) => `${part} is gone`),
    ...added.filter((part) => !MAY_BE_ADDED.test(part)).map((part) => `${part} is new`),
    ...changedParts(before, after, changed, sheets.before),
    ...changedCells(sheets.before, sheets.after, blocks, mayChange),
  ];
}

/** Parts of a copy for others that go, or say less, with the add-in's record, with formulas that became values and with macros. */
const MAY_LOSE =
  /^(\[Content_Types\]\.xml|[^\\/]+[\\/]_rels[\\/]workbook\.xml\.rels|[^\\/]+[\\/]calcChain\.xml|[^\\/]+[\\/](_rels[\\/])?vba[^\\/]*|customXml[\\/].+)$/i;

/** The same for a copy without functions of ours. @param mayChange formulas that are ours */
export function changesInCopy(before: Uint8Array, copy: Uint8Array, mayChange: MayChange): string[] {
  const sheets = storedSheets(before);
  const { added, changed, removed } = comparePackages(before, copy);
  const others = changed.filter((part) => !MAY_LOSE.test(part));
  return [
    ...removed.filter((part) => !MAY_LOSE.test(part)).map((part) => `${part} is gone`),
    ...added.map((part) => `${part} is new`),
    ...changedParts(before, copy, others, sheets),
    ...changedCells(sheets, storedSheets(copy), [], mayChange),
  ];
}

function changedParts(
  before: Uint8Array,
  after: Uint8Array,
  changed: readonly string[],
  sheets: readonly StoredSheet[],
): string[] {
  return changed.flatMap((part) => {
    if (!/\.(xml|rels)$/i.test(part)) return [`${part} differs`];
    if (isRecord(before, part)) return [];
    const isSheet = sheets.some((sheet) => sheet.part === partName(part));
    const [was, is] = [before, after].map((bytes) => rootOf(bytes, part, isSheet));
    const difference = elementDifference(was, is);
    return difference.lost
      .filter((element) => !MAY_CHANGE.has(element.localName ?? ''))
      .map((element) => `${part} lost ${XML_TOOLS.serialise(element).slice(0, 120)}`);
  });
}

/** A part's name as links say it: some programs write back slashes. */
const partName = (part: string): string => part.replace(/\\/g, '/').toLowerCase();

/** What the add-in remembers of its tables is told again with each change. */
const isRecord = (bytes: Uint8Array, part: string): boolean =>
  partName(part).startsWith('customxml/') && partText(bytes, part).includes('"urn:chi-tieu:record:');

/** Cells are compared one by one: their rows would take a tree of all of them. */
function rootOf(bytes: Uint8Array, part: string, isSheet: boolean): XmlElement {
  // space between elements says nothing; texts of cells are compared by themselves
  const text = isSheet ? partText(bytes, part).replace(/>\s+</g, '><') : partText(bytes, part);
  return parseXml(
    XML_TOOLS,
    isSheet ? text.replace(/<((?:\w+:)?)sheetData(?:\s[^>]*)?(?:\/>|(?<!\/)>.*<\/\1sheetData>)/s, '') : text,
    part,
  ).root;
}

interface Place {
  sheet: string;
  area: Area;
}

function changedCells(
  before: readonly StoredSheet[],
  after: readonly StoredSheet[],
  blocks: readonly string[],
  mayChange: MayChange,
): string[] {
  const places = blocks.map(placeOf);
  const isInBlock = (sheet: string, area: Area) =>
    places.some((place) => place.sheet === sheet && intersects(place.area, area));
  const found: {
    address: string;
    sheet: string;
    area: Area;
    was: StoredCell | undefined;
    is: StoredCell | undefined;
  }[] = [];
  for (const sheet of before) {
    const now = after.find(({ part }) => part === sheet.part);
    if (!now || now.name !== sheet.name) return [`the sheet "${sheet.name}" is gone`];
    for (const [cell, was, is] of cellPairs(sheet, now)) {
      if (sameCell(was, is) || mayChange(was?.spoken ?? '')) continue;
      const area = parseArea(cell);
      if (!area || isInBlock(sheet.name, area)) continue;
      found.push({ address: `${sheet.name}!${cell}`, sheet: sheet.name, area, was, is });
    }
  }
  if (found.length === 0) return [];
  const depends = dependents(before, places);
  return found
    .filter(({ address, was, is }) => !(sameButResult(was, is) && depends.has(address)))
    .map(({ address, was, is }) => `${address}: ${said(was)} became ${said(is)}`);
}

/** Cells of rows that are not written the same. */
function cellPairs(
  before: StoredSheet,
  after: StoredSheet,
): [cell: string, was: StoredCell | undefined, is: StoredCell | undefined][] {
  const sameTexts =
    before.texts.length === after.texts.length && before.texts.every((text, at) => text === after.texts[at]);
  if (sameTexts && before.xml === after.xml) return [];
  const rows = { before: rowsOf(before), after: rowsOf(after) };
  const isNamed = (row: string) => /^<[^>]*\sr=/.test(row);
  const differs = (others: ReadonlySet<string>) => (row: string) =>
    !sameTexts || !isNamed(row) || !others.has(row);
  const [was, is] = [cellsOf(before, differs(rows.after)), cellsOf(after, differs(rows.before))];
  return [...new Set([...was.keys(), ...is.keys()])].map((cell) => [cell, was.get(cell), is.get(cell)]);
}

const said = (cell: StoredCell | undefined): string =>
  cell
    ? [cell.spoken ?? '', cell.value, `format ${cell.style}`].filter(Boolean).join(' ').slice(0, 100)
    : 'nothing';

function placeOf(block: string): Place {
  const address = parseAddress(block);
  if (!address) throw new Error(`${block} is no place.`);
  return { sheet: address.sheet ?? '', area: address.area };
}

function sameCell(one: StoredCell | undefined, other: StoredCell | undefined): boolean {
  return sameButResult(one, other) && (one?.value ?? '') === (other?.value ?? '');
}

function sameButResult(one: StoredCell | undefined, other: StoredCell | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.formula === other.formula && one.style === other.style
  );
}

/** Addresses of formulas that read a block, directly or through others, as far as their text tells. */
function dependents(sheets: readonly StoredSheet[], places: readonly Place[]): Set<string> {
  const readers = new Map<string, Place & { sources: readonly Place[] }>();
  for (const stored of sheets) {
    const { name } = stored;
    for (const [cell, { spoken }] of cellsOf(stored)) {
      const area = spoken === null ? null : parseArea(cell);
      const sources = spoken === null ? null : sourcesOf(spoken);
      if (!area || !sources) continue;
      readers.set(`${name}!${cell}`, {
        sheet: name,
        area,
        sources: sources.map((source) => ({ sheet: source.sheet ?? name, area: source.area })),
      });
    }
  }
  const depends = new Set<string>();
  let written = [...places];
  while (written.length > 0) {
    const next: typeof written = [];
    for (const [address, { sheet, area, sources }] of readers) {
      if (depends.has(address)) continue;
      const reads = sources.some((source) =>
        written.some(
          (place) =>
            place.sheet.toLowerCase() === source.sheet.toLowerCase() && intersects(place.area, source.area),
        ),
      );
      if (!reads) continue;
      depends.add(address);
      next.push({ sheet, area });
    }
    written = next;
  }
  return depends;
}

/** Names of the parts that are not as they were. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const { added, changed, removed } = comparePackages(before, after);
  return [...added, ...changed, ...removed];
}
