import type { Area } from '../../engine/engine';
import type { Session } from '../session';

export interface SheetSelf {
  session: Session;
  sheetId: string;
}

export interface RangeSelf extends SheetSelf {
  area: Area;
  /** Given to the client once it asked to keep the object. */
  reference?: string;
}

export interface AreasSelf extends SheetSelf {
  areas: Area[];
  reference?: string;
}

export interface RangesSelf {
  ranges: RangeSelf[];
}

export interface SheetAreas {
  sheetId: string;
  areas: Area[];
}

export interface SheetsAreasSelf {
  session: Session;
  sheets: SheetAreas[];
  reference?: string;
}

export interface BorderSelf extends RangeSelf {
  side: string;
}

export interface NamesSelf {
  session: Session;
  /** Sheet whose names these are; `null` for the workbook's. */
  sheetId: string | null;
}

export interface NameSelf extends NamesSelf {
  name: string;
}

export interface TablesSelf {
  session: Session;
  /** `null`: of the whole workbook. */
  sheetId: string | null;
  /** Only tables that touch this area. */
  area?: Area;
}

export interface TableSelf {
  session: Session;
  /** It stays where the table is renamed. */
  id: string;
}

/** A column of a table, or a row below its header, by its place. */
export interface TablePartSelf extends TableSelf {
  at: number;
}

export interface ChartSelf extends SheetSelf {
  id: string;
}

export interface ChartAxisSelf extends ChartSelf {
  axis: 'category' | 'value';
}

/** A series of a chart, by its place. */
export interface ChartSeriesSelf extends ChartSelf {
  at: number;
}

/** A page break, by the row below it. */
export interface PageBreakSelf extends SheetSelf {
  row: number;
}

export interface PartsSelf {
  session: Session;
  /** `null`: all parts. */
  namespace: string | null;
}

export interface PartSelf {
  session: Session;
  id: string;
}

export interface SettingSelf {
  session: Session;
  key: string;
}

/** What each kind of Excel object stands for in the host. */
export interface Selves {
  Workbook: Session;
  Application: Session;
  CultureInfo: Session;
  Runtime: Session;
  NumberFormatInfo: Session;
  WorkbookProtection: Session;
  WorksheetCollection: Session;
  Worksheet: SheetSelf;
  WorksheetProtection: SheetSelf;
  WorksheetFreezePanes: SheetSelf;
  PageBreak: PageBreakSelf;
  PageBreakCollection: SheetSelf;
  PageLayout: SheetSelf;
  HeaderFooterGroup: SheetSelf;
  HeaderFooter: SheetSelf;
  Range: RangeSelf;
  RangeAreas: AreasSelf;
  RangeCollection: RangesSelf;
  RangeAreasCollection: SheetsAreasSelf;
  WorkbookRangeAreas: SheetsAreasSelf;
  RangeFormat: RangeSelf;
  RangeFont: RangeSelf;
  RangeFill: RangeSelf;
  RangeSort: RangeSelf;
  RangeBorderCollection: RangeSelf;
  RangeBorder: BorderSelf;
  FormatProtection: RangeSelf;
  DataValidation: RangeSelf;
  TableCollection: TablesSelf;
  Table: TableSelf;
  TableSort: TableSelf;
  TableColumn: TablePartSelf;
  TableColumnCollection: TableSelf;
  TableRow: TablePartSelf;
  TableRowCollection: TableSelf;
  ChartCollection: SheetSelf;
  Chart: ChartSelf;
  ChartTitle: ChartSelf;
  ChartLegend: ChartSelf;
  ChartLegendEntry: ChartSeriesSelf;
  ChartLegendEntryCollection: ChartSelf;
  ChartAxes: ChartSelf;
  ChartAxis: ChartAxisSelf;
  ChartAxisTitle: ChartAxisSelf;
  ChartGridlines: ChartAxisSelf;
  ChartSeriesCollection: ChartSelf;
  ChartSeries: ChartSeriesSelf;
  ChartSeriesFormat: ChartSeriesSelf;
  ChartFill: ChartSeriesSelf;
  ChartLineFormat: ChartSeriesSelf;
  ChartDataLabels: ChartSeriesSelf;
  NamedItemCollection: NamesSelf;
  NamedItem: NameSelf;
  CustomXmlPartCollection: PartsSelf;
  CustomXmlPart: PartSelf;
  SettingCollection: Session;
  Setting: SettingSelf;
  CustomFunctions: Session;
  AddinInternalService: Session;
  AppRuntimeService: Session;
  AppRuntimePersistenceService: Session;
}

export type ClassName = keyof Selves;

export type ObjectOf<K extends ClassName> = { className: K; self: Selves[K] };

export type ExcelObject = { [K in ClassName]: ObjectOf<K> }[ClassName];

/** An object of the host, to be found again by its class. */
export function excelObject<K extends ClassName>(className: K, self: Selves[K]): ExcelObject {
  return { className, self } as ExcelObject;
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'self' in value;
}
