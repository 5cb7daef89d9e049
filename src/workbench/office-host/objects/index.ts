import { rangeBorder, rangeBorders } from './borders';
import { chartLegendEntries, chartLegendEntry } from './chart-legend-entries';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartLegend, chartTitle } from './chart-parts';
import {
  chartDataLabels,
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chart-series';
import { chart, charts } from './charts';
import { customXmlPart, customXmlParts } from './custom-xml';
import { dataValidation } from './data-validation';
import type { ClassTable } from './declaration';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './formats';
import { namedItem, names } from './names';
import { pageBreak, pageBreaks } from './page-breaks';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { range } from './range';
import { rangeSort } from './range-copies';
import { rangeAreas, rangeCollection } from './range-areas';
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  customFunctions,
} from './services';
import { setting, settings } from './settings';
import { freezePanes, worksheetProtection } from './sheet-parts';
import { tableColumn, tableColumns, tableRow, tableRows } from './table-parts';
import { table, tables } from './tables';
import { tableSort } from './table-sort';
import {
  application,
  cultureInfo,
  numberFormatInfo,
  runtime,
  workbook,
  workbookProtection,
} from './workbook';
import { rangeAreasCollection, workbookRangeAreas } from './workbook-range-areas';
import { worksheet } from './worksheet';
import { worksheets } from './worksheet-collection';

/** Every Excel class the host knows. What is not declared here is refused by name. */
export const CLASSES: ClassTable = {
  AddinInternalService: addinInternalService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AppRuntimeService: appRuntimeService,
  Application: application,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: charts,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartLegendEntry: chartLegendEntry,
  ChartLegendEntryCollection: chartLegendEntries,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  CultureInfo: cultureInfo,
  CustomFunctions: customFunctions,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlParts,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: names,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreaks,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorders,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settings,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableRow: tableRow,
  TableRowCollection: tableRows,
  TableSort: tableSort,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  WorkbookRangeAreas: workbookRangeAreas,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};

/** Services beside the workbook, by the names Office.js asks for. */
export const SERVICES: Partial<
  Record<
    string,
    'CustomFunctions' | 'AddinInternalService' | 'AppRuntimeService' | 'AppRuntimePersistenceService'
  >
> = {
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
};
