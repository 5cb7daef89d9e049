import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { openHeadless } from '../../../src/workbench/engine/headless';
import { UniverEngine } from '../../../src/workbench/engine/univer-engine';
import { at, content, value } from './content';

/** The engine with a user at it: what they do are Univer's commands. */
class EngineWithUser extends UniverEngine {
  async enter(row: number, column: number, number: number): Promise<void> {
    await this.run(SetRangeValuesCommand.id, {
      unitId: this.book.unitId,
      subUnitId: 's1',
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { v: number, t: 2 },
    });
  }

  async run(id: string, params?: object): Promise<void> {
    await this.book.injector.get(ICommandService).executeCommand(id, params);
    await this.settled();
  }
}

const engines: EngineWithUser[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

async function withUser(): Promise<EngineWithUser> {
  const engine = new EngineWithUser(openHeadless(content({ 0: { 1: { f: '=A1*2' } } })));
  engines.push(engine);
  await engine.settled();
  return engine;
}

describe('undo', () => {
  it('takes back what the user entered, and formulas follow', async () => {
    const engine = await withUser();
    await engine.enter(0, 0, 5);
    await engine.enter(0, 0, 8);
    expect(value(engine, 'B1')).toBe(16);
    await engine.run(UndoCommand.id);
    expect(value(engine, 'B1')).toBe(10);
    await engine.run(RedoCommand.id);
    expect(value(engine, 'B1')).toBe(16);
  });

  it('does not reach beyond what an add-in has written, as in Excel', async () => {
    const engine = await withUser();
    await engine.enter(0, 0, 5);
    engine.write('s1', at('C1'), [['bổ trợ']]);
    await engine.settled();
    await engine.run(UndoCommand.id);
    expect(value(engine, 'A1')).toBe(5);
    expect(value(engine, 'C1')).toBe('bổ trợ');
  });
});
