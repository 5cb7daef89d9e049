import {
  CommandType,
  type IColumnData,
  type ICommand,
  type IRange,
  type IRowData,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { copyOf } from '../../copy-of';

type Lines<Line> = Record<number, Line | null>;

interface LineProperties {
  unitId: string;
  subUnitId: string;
  rows: Lines<Partial<IRowData>>;
  columns: Lines<Partial<IColumnData>>;
}

function put<Line>(into: Record<number, Line>, lines: Lines<Line>): void {
  for (const [at, line] of Object.entries(lines)) {
    if (line === null) delete into[Number(at)];
    else into[Number(at)] = copyOf(line);
  }
}

/** Puts back all that rows and columns have of their own: Univer's commands leave sizes where there were none. */
export const SetLinesMutation: ICommand<LineProperties> = {
  id: 'chi-tieu.mutation.set-lines',
  type: CommandType.MUTATION,
  handler: (accessor, params) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(params?.unitId ?? '', UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(params?.subUnitId ?? '');
    if (!sheet || !params) return false;
    const { rowData, columnData } = sheet.getConfig();
    put(rowData as Record<number, Partial<IRowData>>, params.rows);
    put(columnData as Record<number, Partial<IColumnData>>, params.columns);
    return true;
  },
};

const numbersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** What rows, or columns, have of their own now. */
export function linesOf(
  sheet: Worksheet,
  ranges: readonly IRange[],
  kind: 'rows' | 'columns',
): Pick<LineProperties, 'rows' | 'columns'> {
  const { rowData, columnData } = sheet.getConfig();
  const lines = (kind === 'rows' ? rowData : columnData) as Record<number, object | undefined>;
  const numbers = ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) =>
    kind === 'rows' ? numbersFrom(startRow, endRow) : numbersFrom(startColumn, endColumn),
  );
  const kept = Object.fromEntries(
    numbers.map((at) => [at, lines[at] === undefined ? null : copyOf(lines[at])]),
  );
  return { rows: {}, columns: {}, [kind]: kept };
}
