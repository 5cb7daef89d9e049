import type { TableLook } from '../../content';
import { parseRange, type CellRange } from '../cells/reference';
import { shownText } from '../../../spreadsheet/package/stored-text';
import type { XlsxPackage } from '../../../spreadsheet/package/package';
import { child, children, flag, numberAttribute, type XmlElement } from '../../../spreadsheet/package/xml';

export interface ReadTable {
  id: string;
  name: string;
  ref: string;
  area: CellRange;
  headerRows: number;
  totalsRows: number;
  columns: string[];
  look: TableLook;
}

/** The tables of a sheet, through the relationships of its part. */
export function readTables(xlsx: XlsxPackage, sheetPart: string): ReadTable[] {
  return xlsx
    .relationships(sheetPart)
    .filter(({ kind, target }) => kind === 'table' && xlsx.has(target))
    .flatMap(({ target }) => {
      const { root } = xlsx.xml(target);
      const ref = root.getAttribute('ref') ?? '';
      const area = parseRange(ref);
      if (!area) return [];
      return [
        {
          id: `table-${root.getAttribute('id') ?? target}`,
          name: root.getAttribute('displayName') ?? root.getAttribute('name') ?? '',
          ref,
          area,
          headerRows: numberAttribute(root, 'headerRowCount') ?? 1,
          totalsRows: numberAttribute(root, 'totalsRowCount') ?? 0,
          look: readLook(root),
          columns: children(child(root, 'tableColumns'), 'tableColumn').map((column) =>
            shownText(column.getAttribute('name') ?? ''),
          ),
        },
      ];
    });
}

function readLook(root: XmlElement): TableLook {
  const style = child(root, 'tableStyleInfo');
  return {
    style: style?.getAttribute('name') ?? '',
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
    showFilterButton: child(root, 'autoFilter') !== null,
  };
}

/** Tables as Univer's plugin keeps them: it wants a header row and knows no totals row, which stays outside. */
export function tablesResource(tables: ReadTable[]) {
  return {
    tables: tables
      .filter(({ headerRows }) => headerRows === 1)
      .map(({ id, name, area, totalsRows, columns }) => ({
        id,
        name,
        range: { ...area, endRow: area.endRow - totalsRows },
        options: { showHeader: true, showFooter: false, tableStyleId: 'table-default-0' },
        filters: { tableColumnFilterList: [] },
        columns: columns.map((displayName, index) => ({
          id: `${id}-${index}`,
          displayName,
          dataType: 'string',
          formula: '',
          meta: {},
          style: {},
        })),
      })),
    tableFilteredOutRows: [],
  };
}

/** The sheet's own filter; rows it hides are hidden rows of the sheet. */
export function filterResource(root: XmlElement) {
  const ref = parseRange(child(root, 'autoFilter')?.getAttribute('ref') ?? '');
  return ref ? { ref, filterColumns: [], cachedFilteredOut: [] } : null;
}
