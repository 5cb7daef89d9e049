import { Direction, ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { InsertRowCommand, SetSelectionsOperation } from '@univerjs/sheets';
import type { Area, Engine } from '../../../src/workbench/engine/engine';
import { UniverEngine } from '../../../src/workbench/engine/univer-engine';

/** What a user at the grid does: Univer's own commands, which take formulas and merges along. */
export class User extends UniverEngine {
  /** Inserts rows above a row (zero-based). */
  static async insertRows(engine: Engine, sheetId: string, row: number, count: number): Promise<void> {
    const { book } = engine as User;
    await book.injector.get(ICommandService).executeCommand(InsertRowCommand.id, {
      unitId: book.unitId,
      subUnitId: sheetId,
      range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 25 },
      direction: Direction.UP,
    });
    await engine.settled();
  }

  /** Ctrl+Z. */
  static async undo(engine: Engine): Promise<void> {
    const { book } = engine as User;
    await book.injector.get(ICommandService).executeCommand(UndoCommand.id);
    await engine.settled();
  }

  /** Ctrl+Y. */
  static async redo(engine: Engine): Promise<void> {
    const { book } = engine as User;
    await book.injector.get(ICommandService).executeCommand(RedoCommand.id);
    await engine.settled();
  }

  /** Selects several areas of the sheet in front, as with the Ctrl key; the last one holds the active cell. */
  static async selectAreas(engine: Engine, areas: Area[]): Promise<void> {
    const { book } = engine as User;
    await book.injector.get(ICommandService).executeCommand(SetSelectionsOperation.id, {
      unitId: book.unitId,
      subUnitId: engine.activeSheet(),
      selections: areas.map(({ row, column, rows, columns }) => ({
        range: {
          startRow: row,
          endRow: row + rows - 1,
          startColumn: column,
          endColumn: column + columns - 1,
        },
        primary: null,
        style: null,
      })),
    });
  }
}
