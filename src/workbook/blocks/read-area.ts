import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { slicesOf } from '../excel/requests';
import { askForLooks, looksRead } from './former-looks';
import type { FormerLook } from './record';

/** Bytes of a cell as it is read with its whole look. */
const BYTES_OF_CELL = 900;

/** All that a block may change of an area, as it is now. */
export interface AreaNow {
  values: CellValue[][];
  formulas: CellValue[][];
  numberFormats: string[][];
  /** Whole looks. */
  looks: FormerLook[][];
}

type Read = (context: Excel.RequestContext) => Promise<AreaNow>;

/**
 * Queues the reading of an area's first rows, with whatever else a request asks: of most areas these are all.
 * @returns what reads the rest of them once that request was sent
 */
export function askForArea(sheet: Excel.Worksheet, area: Area): Read {
  return askForSlices(sheet, slicesOf(area, BYTES_OF_CELL));
}

function askForSlices(sheet: Excel.Worksheet, [first, ...others]: readonly Area[]): Read {
  const { row, column, rows, columns } = first;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values,formulas,numberFormat');
  range.untrack();
  const properties = askForLooks(range);
  return async (context) => {
    const now = areaOf(range, properties);
    if (!others.length) return now;
    const readRest = askForSlices(sheet, others);
    await context.sync();
    const rest = await readRest(context);
    return {
      values: [...now.values, ...rest.values],
      formulas: [...now.formulas, ...rest.formulas],
      numberFormats: [...now.numberFormats, ...rest.numberFormats],
      looks: [...now.looks, ...rest.looks],
    };
  };
}

function areaOf(
  { values, formulas, numberFormat }: Excel.Range,
  properties: ReturnType<typeof askForLooks>,
): AreaNow {
  const numberFormats = numberFormat as string[][];
  return { values, formulas, numberFormats, looks: looksRead(properties, numberFormats) };
}
