import {
  type DisposableCollection,
  type ICommandService,
  type IRange,
  type IUniverInstanceService,
  Styles,
  UniverInstanceType,
  type Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  type IAddWorksheetMergeMutationParams,
  MergeCellController,
  type RefRangeService,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';

/*
 * Univer 0.25.1 files all merges of a sheet again whenever there is one more, in two places, and each cell of each: a table with twenty
 * merges below 50,000 others took half a minute and a gigabyte, and a merge of a whole sheet ended the process. Here those that are
 * new are filed alone, and large ones are not filed by cells.
 */

/** What Univer keeps to itself of the merges of a sheet. */
interface Spans {
  _mergeData: IRange[];
  _rangeMap: { clear(): void };
  _clearCache(): void;
  _createCellCache(range: IRange, index: number): void;
  _getMergeDataIndex(row: number, column: number): number;
  rebuild(ranges: IRange[]): void;
}

/** What lets merges move with rows and columns. */
interface Movers {
  _commandService: ICommandService;
  _univerInstanceService: IUniverInstanceService;
  _refRangeService: RefRangeService;
  disposableCollection: DisposableCollection;
  refRangeHandle(...change: unknown[]): unknown;
  disposeWithMe(one: { dispose(): void }): void;
  _onRefRangeChange(): void;
}

let applied = false;

/** Before Univer opens its first workbook. */
export function takeManyMerges(): void {
  if (applied) return;
  applied = true;
  moveNewMergesAlone();
  findMergesFaster();
}

/** Merges that are new move with rows and columns like the others. */
function moveNewMergesAlone(): void {
  const movers = MergeCellController.prototype as unknown as Movers;
  movers._onRefRangeChange = function (this: Movers) {
    let watched = '';
    // one for all merges of a sheet: Univer calls each once for a change
    let move: (change: unknown) => unknown;
    const watch = (unitId: string, sheetId: string, added: readonly IRange[] | null) => {
      const sheet = this._univerInstanceService
        .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
        ?.getSheetBySheetId(sheetId);
      if (!sheet) return;
      const isMore = watched === `${unitId} ${sheetId}` && added;
      if (!isMore) {
        this.disposableCollection.dispose();
        watched = `${unitId} ${sheetId}`;
        move = (change) => this.refRangeHandle(change, unitId, sheetId);
      }
      for (const range of isMore || sheet.getMergeData())
        this.disposableCollection.add(
          this._refRangeService.registerRefRange(range, move as never, unitId, sheetId),
        );
    };
    this.disposeWithMe(
      this._commandService.onCommandExecuted(({ id, params }) => {
        const { unitId, subUnitId, ranges } = (params ?? {}) as Partial<IAddWorksheetMergeMutationParams>;
        if (!unitId || !subUnitId) return;
        if (id === SetWorksheetActiveOperation.id) watch(unitId, subUnitId, null);
        if (id === AddWorksheetMergeMutation.id) watch(unitId, subUnitId, ranges ?? null);
      }),
    );
    const opened = this._univerInstanceService
      .getCurrentTypeOfUnit$<Workbook>(UniverInstanceType.UNIVER_SHEET)
      .subscribe((workbook) => {
        const sheet = watched === '' ? workbook?.getActiveSheet() : null;
        if (workbook && sheet) watch(workbook.getUnitId(), sheet.getSheetId(), null);
      });
    this.disposeWithMe({ dispose: () => opened.unsubscribe() });
  };
}

/** Cells of a merge that are filed one by one; a merge of the whole sheet has 17 billion. */
const MOST_CELLS = 10_000;

/** Merges of very many cells are not filed but looked through. */
function lookThroughLarge(spans: Spans): void {
  const { _clearCache: clear, _createCellCache: file, _getMergeDataIndex: find } = spans;
  const large = new WeakMap<Spans, { range: IRange; index: number }[]>();
  spans._clearCache = function (this: Spans) {
    large.delete(this);
    clear.call(this);
  };
  spans._createCellCache = function (this: Spans, range, index) {
    const { startRow, endRow, startColumn, endColumn } = range;
    const cells = (endRow - startRow + 1) * (endColumn - startColumn + 1);
    if (cells <= MOST_CELLS) file.call(this, range, index);
    else large.set(this, [...(large.get(this) ?? []), { range, index }]);
  };
  spans._getMergeDataIndex = function (this: Spans, row, column) {
    const found = find.call(this, row, column);
    if (found !== -1) return found;
    const isIn = ({ range }: { range: IRange }) =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn;
    return large.get(this)?.find(isIn)?.index ?? -1;
  };
}

/** Merges that are new are found like the others, and very large ones too. */
function findMergesFaster(): void {
  const anySheet = new Worksheet('', {}, new Styles({}));
  const spans = Object.getPrototypeOf(anySheet.getSpanModel()) as Spans;
  lookThroughLarge(spans);
  const { rebuild } = spans;
  spans.rebuild = function (this: Spans, ranges) {
    const filed = this._mergeData;
    const added = ranges.slice(filed.length);
    const isMore = filed.length > 0 && filed.every((range, at) => range === ranges[at]);
    // whole rows and columns are filed elsewhere
    if (!isMore || added.some(({ rangeType }) => rangeType)) return rebuild.call(this, ranges);
    this._rangeMap.clear();
    added.forEach((range, at) => this._createCellCache(range, filed.length + at));
    this._mergeData = ranges.slice();
  };
}
