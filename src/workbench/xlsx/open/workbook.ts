import { type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import type { BesideGrid, WorkbookContent } from '../../content';
import type { XlsxPackage } from '../../../spreadsheet/package/package';
import {
  child,
  children,
  flag,
  parseXml,
  relationshipId,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { XlsxProblem } from '../../../spreadsheet/package/problem';
import { readBeside, readVisibility } from './beside';
import { readCharts } from './charts';
import { colorReader } from './colors';
import { readConditionalFormats } from './conditional-formats';
import { readCustomXml, type StoredCustomXml } from './custom-xml';
import { readNames } from './names';
import { notesResource } from './notes';
import { rowElements, splitRows, unsplit } from '../../../spreadsheet/package/sheet-rows';
import { readSheet } from './sheet';
import { checkSize, type CellCount } from './size-check';
import { readSharedStrings } from './strings';
import { StyleTable } from './style-table';
import { readStyles, type StyleSheet } from './styles';
import { filterResource, readTables, tablesResource } from './tables';
import { readValidations } from './validations';

/** A sheet of the workbook part, in the file's order. Chart sheets have no place in the grid: `id` is `null`. */
export interface StoredSheet {
  id: string | null;
  name: string;
  /** `null` where the relationship leads nowhere. */
  part: string | null;
}

export interface ReadWorkbook {
  content: WorkbookContent;
  workbookPart: string;
  stylesPart: string | null;
  sheets: StoredSheet[];
  styles: StyleSheet;
  customXml: StoredCustomXml[];
  /** Formulas that the grid does not get, by the id of their sheet. */
  withheld: ReadonlyMap<string, readonly string[]>;
}

interface SheetEntry extends StoredSheet {
  element: XmlElement;
}

/** Reads a package into the grid's data and what lies beside it. @param name of the workbook, without `.xlsx` */
export function readWorkbook(xlsx: XlsxPackage, name: string): ReadWorkbook {
  const { workbookPart } = xlsx;
  const relationships = xlsx.relationships(workbookPart);
  const workbook = xlsx.xml(workbookPart).root;
  const partOf = (kind: string) =>
    relationships.find((link) => link.kind === kind && !link.external && xlsx.has(link.target))?.target ??
    null;
  const rootOf = (kind: string) => {
    const part = partOf(kind);
    return part === null ? null : xlsx.xml(part).root;
  };
  const stylesRoot = rootOf('styles');
  const color = colorReader(rootOf('theme'), stylesRoot);
  const styles = readStyles(stylesRoot, color);
  const table = new StyleTable(styles);
  const texts = { shared: readSharedStrings(rootOf('sharedStrings'), color), color };
  const entries = listSheets(xlsx, workbook, workbookPart);
  const customXml = readCustomXml(xlsx, workbookPart);
  const resources = new Resources();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const beside: BesideGrid = {
    sheets: {},
    structureProtected: flag(child(workbook, 'workbookProtection'), 'lockStructure'),
    readOnly: false,
    manualCalculation: child(workbook, 'calcPr')?.getAttribute('calcMode') === 'manual',
    customXmlParts: customXml.map(({ id, namespace, xml }) => ({ id, namespace, xml })),
    names: readNames(
      workbook,
      entries.map(({ id }) => id),
    ),
  };
  const withheld = new Map<string, readonly string[]>();
  const counted: CellCount = { cells: 0, emptyCells: 0 };
  entries.forEach(({ id, name: sheetName, part, element }, position) => {
    if (id === null || part === null) return;
    const xml = xlsx.text(part);
    const split = splitRows(xml);
    const checked = checkSize(split ?? unsplit(xml), sheetName, counted);
    const { root } = parseXml(xlsx.tools, split ? split.rest : xml, part);
    const rows = split ? rowElements(checked, xlsx.tools, part) : children(child(root, 'sheetData'));
    const visibility = readVisibility(element);
    const head = { id, name: sheetName, hidden: visibility !== 'Visible' };
    const { grid, unlocked, withheld: beyond } = readSheet(root, rows, head, texts, table);
    const tables = readTables(xlsx, part);
    if (beyond.length > 0) withheld.set(id, beyond);
    sheets[id] = { ...grid, defaultStyle: defaultFont(table) };
    beside.sheets[id] = readBeside(
      root,
      workbook,
      position,
      visibility,
      unlocked,
      tables,
      readCharts(xlsx, part),
    );
    resources.add('SHEET_CONDITIONAL_FORMATTING_PLUGIN', id, readConditionalFormats(root, table, color));
    resources.add('SHEET_DATA_VALIDATION_PLUGIN', id, readValidations(root));
    resources.add('SHEET_NOTE_PLUGIN', id, notesResource(xlsx, part, color));
    if (tables.length > 0) resources.add('SHEET_TABLE_PLUGIN', id, tablesResource(tables));
    resources.add('SHEET_FILTER_PLUGIN', id, filterResource(root));
  });
  const sheetOrder = Object.keys(sheets);
  if (sheetOrder.length === 0)
    throw new XlsxProblem('broken', { part: workbookPart, reason: 'no worksheet' });
  const grid: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: table.used,
    sheetOrder,
    sheets,
    resources: resources.list(),
  };
  return {
    content: { grid, beside },
    workbookPart,
    stylesPart: partOf('styles'),
    sheets: entries.map(({ id, name: sheetName, part }) => ({ id, name: sheetName, part })),
    styles,
    customXml,
    withheld,
  };
}

function listSheets(xlsx: XlsxPackage, workbook: XmlElement, workbookPart: string): SheetEntry[] {
  const links = new Map(xlsx.relationships(workbookPart).map((link) => [link.id, link]));
  const ids = new Set<string>();
  return children(child(workbook, 'sheets'), 'sheet').map((element, position) => {
    const link = links.get(relationshipId(element) ?? '');
    const part = link && !link.external && xlsx.has(link.target) ? link.target : null;
    const numbered = `sheet-${element.getAttribute('sheetId') ?? ''}`;
    const id = ids.has(numbered) ? `${numbered}-${position}` : numbered;
    ids.add(id);
    return {
      id: part !== null && link?.kind === 'worksheet' ? id : null,
      name: element.getAttribute('name') ?? '',
      part,
      element,
    };
  });
}

/** Only the font: the rest of the default format shows in no cell that says nothing. */
function defaultFont(table: StyleTable): IWorksheetData['defaultStyle'] {
  const { ff, fs } = table.format(0);
  return { ...(ff ? { ff } : {}), ...(fs ? { fs } : {}) };
}

/** Data of Univer's plugins, by plugin and sheet. */
class Resources {
  private readonly data = new Map<string, Record<string, unknown>>();

  /** Empty lists and objects are nothing to keep. */
  add(plugin: string, sheetId: string, value: object | null): void {
    if (value === null || Object.keys(value).length === 0) return;
    this.data.set(plugin, { ...this.data.get(plugin), [sheetId]: value });
  }

  list(): { name: string; data: string }[] {
    return [...this.data].map(([name, value]) => ({ name, data: JSON.stringify(value) }));
  }
}
