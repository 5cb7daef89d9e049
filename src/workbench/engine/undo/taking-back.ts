import {
  BooleanNumber,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type ISheetDataValidationRule,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveMergeUndoMutationFactory,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  type IInsertSheetMutationParams,
  type IRemoveWorksheetMergeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetOrderMutationParams,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { linesOf, SetLinesMutation } from './line-properties';

/** Mutations of Univer in the order in which they are to be executed. */
export type Commands = IMutationInfo[];

/** Where a command is to be executed, before it is. */
interface Place {
  injector: Injector;
  workbook: Workbook;
}

interface Target {
  unitId: string;
  subUnitId: string;
}

/** What takes a command back, worked out before it is executed. */
type TakingBack = (params: never, place: Place) => Commands;

/** A command about one sheet. */
const onSheet =
  <Params>(work: (params: Params & Target, sheet: Worksheet, place: Place) => Commands) =>
  (params: Params & Target, place: Place): Commands => {
    const sheet = place.workbook.getSheetBySheetId(params.subUnitId);
    return sheet ? work(params, sheet, place) : [];
  };

const targetOf = ({ unitId, subUnitId }: Target): Target => ({ unitId, subUnitId });

interface Ranges {
  ranges: IRange[];
}

/** The rows or columns as they are; Univer's own commands before that make it draw them. */
const lines = (kind: 'rows' | 'columns', redrawn: (params: Ranges & Target, sheet: Worksheet) => Commands) =>
  onSheet<Ranges>((params, sheet) => [
    ...redrawn(params, sheet),
    { id: SetLinesMutation.id, params: { ...targetOf(params), ...linesOf(sheet, params.ranges, kind) } },
  ]);

const again = (id: string) => (params: Ranges & Target) => [{ id, params: { ...params } }];

type CellRows = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The formula of a cell: where Univer undoes or repeats a look without it, it takes the formula for one that is gone. */
const formulaOf = (cell: Nullable<ICellData>): ICellData => ({
  ...(cell?.f && { f: cell.f }),
  ...(cell?.si && { si: cell.si }),
});

function mapCells(
  cells: CellRows | undefined,
  work: (cell: Nullable<ICellData>, row: number, column: number) => Nullable<ICellData>,
): CellRows {
  const rows: CellRows = {};
  for (const [row, line] of Object.entries(cells ?? {}))
    rows[Number(row)] = Object.fromEntries(
      Object.entries<Nullable<ICellData>>(line).map(([column, cell]) => [
        column,
        work(cell, Number(row), Number(column)),
      ]),
    );
  return rows;
}

const isLook = (cell: Nullable<ICellData>): boolean =>
  cell !== null && cell !== undefined && Object.keys(cell).join() === 's';

/** Cells as they are; a result that comes later is not taken back with a look. */
function cells(params: ISetRangeValuesMutationParams, { injector }: Place): Commands {
  const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  const cellValue = mapCells(undo.cellValue, (cell, row, column) =>
    isLook(params.cellValue?.[row]?.[column]) ? { s: cell?.s ?? null, ...formulaOf(cell) } : cell,
  );
  return [{ id: SetRangeValuesMutation.id, params: { ...undo, cellValue } }];
}

/** A write as it is repeated. @param undo what takes it back */
export function repeating(command: IMutationInfo, undo: Commands): IMutationInfo {
  if (command.id !== SetRangeValuesMutation.id) return command;
  const params = command.params as ISetRangeValuesMutationParams;
  const before = (undo[0]?.params as ISetRangeValuesMutationParams | undefined)?.cellValue;
  const cellValue = mapCells(params.cellValue, (cell, row, column) =>
    isLook(cell) ? { ...cell, ...formulaOf(before?.[row]?.[column]) } : cell,
  );
  return { ...command, params: { ...params, cellValue } };
}

const ruleById = (place: Place, { unitId, subUnitId }: Target, ruleId: string) =>
  place.injector.get(DataValidationModel).getRuleById(unitId, subUnitId, ruleId) as
    ISheetDataValidationRule | undefined;

const flag = (isSet: boolean) => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** By the command that is taken back. Those that are not here tell Univer's history themselves, or are nothing to take back. */
const TAKING_BACK = new Map<string, TakingBack>(
  Object.entries({
    [SetRangeValuesMutation.id]: cells,
    [AddWorksheetMergeMutation.id]: ({ ranges, ...params }: Ranges & Target) => [
      { id: RemoveWorksheetMergeMutation.id, params: { ...params, ranges } },
    ],
    [RemoveWorksheetMergeMutation.id]: (params: IRemoveWorksheetMergeMutationParams, { injector }: Place) => [
      {
        id: AddWorksheetMergeMutation.id,
        params: injector.invoke((accessor) => RemoveMergeUndoMutationFactory(accessor, params)),
      },
    ],
    [SetWorksheetColWidthMutation.id]: lines('columns', (params, sheet) => [
      {
        id: SetWorksheetColWidthMutation.id,
        params: SetWorksheetColWidthMutationFactory({ ...params, colWidth: 0 }, sheet),
      },
    ]),
    [SetWorksheetRowHeightMutation.id]: lines('rows', (params, sheet) => [
      {
        id: SetWorksheetRowHeightMutation.id,
        params: SetWorksheetRowHeightMutationFactory({ ...params, rowHeight: 0 }, sheet),
      },
    ]),
    [SetWorksheetRowIsAutoHeightMutation.id]: lines('rows', () => []),
    [SetColVisibleMutation.id]: lines('columns', again(SetColVisibleMutation.id)),
    [SetColHiddenMutation.id]: lines('columns', again(SetColVisibleMutation.id)),
    [SetRowVisibleMutation.id]: lines('rows', again(SetRowVisibleMutation.id)),
    [SetRowHiddenMutation.id]: lines('rows', again(SetRowVisibleMutation.id)),
    [SetTabColorMutation.id]: onSheet((params, sheet) => [
      { id: SetTabColorMutation.id, params: { ...targetOf(params), color: sheet.getTabColor() } },
    ]),
    [ToggleGridlinesMutation.id]: onSheet((params, sheet) => [
      {
        id: ToggleGridlinesMutation.id,
        params: { ...targetOf(params), showGridlines: flag(!sheet.hasHiddenGridlines()) },
      },
    ]),
    [SetFrozenMutation.id]: onSheet((params, sheet) => [
      { id: SetFrozenMutation.id, params: { ...targetOf(params), ...sheet.getFreeze() } },
    ]),
    // a sheet that is drawn does not go well
    [InsertSheetMutation.id]: ({ unitId, sheet }: IInsertSheetMutationParams, { workbook }: Place) => [
      {
        id: SetWorksheetActiveOperation.id,
        params: { unitId, subUnitId: workbook.getActiveSheet().getSheetId() },
      },
      { id: RemoveSheetMutation.id, params: { unitId, subUnitId: sheet.id, subUnitName: sheet.name } },
    ],
    [SetWorksheetOrderMutation.id]: ({ fromOrder, toOrder, ...params }: ISetWorksheetOrderMutationParams) => [
      { id: SetWorksheetOrderMutation.id, params: { ...params, fromOrder: toOrder, toOrder: fromOrder } },
    ],
    [SetWorksheetHideMutation.id]: onSheet((params, sheet) => [
      {
        id: SetWorksheetHideMutation.id,
        params: { ...targetOf(params), hidden: sheet.isSheetHidden() },
      },
    ]),
    [AddSheetTableMutation.id]: ({ unitId, subUnitId, tableId }: Target & { tableId: string }) => [
      { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } },
    ],
    [DeleteSheetTableMutation.id]: (params: Target & { tableId: string }, { injector }: Place) => {
      const table = injector.get(TableManager).getTable(params.unitId, params.tableId);
      if (!table) return [];
      const { name, range, options, columns } = table.toJSON();
      const header = columns.map(({ displayName }) => displayName);
      return [{ id: AddSheetTableMutation.id, params: { ...params, name, range, options, header } }];
    },
    [SetDefinedNameMutation.id]: (params: IDefinedNamesServiceParam & Target, { injector }: Place) => {
      const present = injector.get(IDefinedNamesService).getValueById(params.unitId, params.id);
      return present
        ? [{ id: SetDefinedNameMutation.id, params: { ...params, ...present } }]
        : [{ id: RemoveDefinedNameMutation.id, params }];
    },
    [RemoveDefinedNameMutation.id]: (params: IDefinedNamesServiceParam & Target) => [
      { id: SetDefinedNameMutation.id, params },
    ],
    [AddDataValidationMutation.id]: ({ rule, ...params }: Target & { rule: ISheetDataValidationRule }) => [
      { id: RemoveDataValidationMutation.id, params: { ...params, ruleId: rule.uid } },
    ],
    [RemoveDataValidationMutation.id]: ({ ruleId, ...params }: Target & { ruleId: string }, place: Place) => {
      const rule = ruleById(place, params, ruleId);
      return rule ? [{ id: AddDataValidationMutation.id, params: { ...params, rule: { ...rule } } }] : [];
    },
    [UpdateDataValidationMutation.id]: (params: Target & { ruleId: string }, place: Place) => {
      const ranges = ruleById(place, params, params.ruleId)?.ranges ?? [];
      const payload = { type: UpdateRuleType.RANGE, payload: [...ranges] };
      return [{ id: UpdateDataValidationMutation.id, params: { ...params, payload } }];
    },
  }),
);

/** What takes a command back, before it is executed; `null` where nothing is known of it. */
export const takingBack = ({ id, params }: IMutationInfo, place: Place): Commands | null =>
  TAKING_BACK.get(id)?.(params as never, place) ?? null;
