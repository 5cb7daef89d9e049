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
});

describe('what an add-in does', () => {
  it('is undone in one step, the user’s changes before it no more, as in Excel', async () => {
    const engine = await withUser();
    await engine.enter(0, 0, 5);
    engine.beginRun(1);
    engine.write('s1', at('C1'), [['bổ trợ']]);
    engine.write('s1', at('C2'), [['=A1+1']]);
    await engine.settled();
    expect(value(engine, 'C2')).toBe(6);
    await engine.run(UndoCommand.id);
    expect(value(engine, 'C1')).toBe('');
    expect(value(engine, 'C2')).toBe('');
    await engine.run(UndoCommand.id);
    expect(value(engine, 'A1')).toBe(5);
    await engine.run(RedoCommand.id);
    expect(value(engine, 'C1')).toBe('bổ trợ');
    expect(value(engine, 'C2')).toBe(6);
  });

  it('is another step in another run, after a change of the user’s, and after it was undone', async () => {
    const engine = await withUser();
    engine.beginRun(1);
    engine.write('s1', at('C1'), [[1]]);
    engine.beginRun(2);
    engine.write('s1', at('C2'), [[2]]);
    await engine.run(UndoCommand.id);
    expect([value(engine, 'C1'), value(engine, 'C2')]).toEqual([1, '']);
    engine.write('s1', at('C3'), [[3]]);
    await engine.enter(0, 0, 5);
    engine.write('s1', at('C4'), [[4]]);
    await engine.run(UndoCommand.id);
    expect([value(engine, 'C3'), value(engine, 'C4')]).toEqual([3, '']);
    expect(value(engine, 'A1')).toBe(5);
  });

  it('is taken back with all that it brought: looks, merges, sizes, rules, names, sheets', async () => {
    const engine = await withUser();
    engine.setRowHeight('s1', 1, 1, 33);
    engine.setColumnsHidden('s1', 5, 1, true);
    engine.setStyle('s1', at('A1:B1'), { bl: 1 });
    engine.setValidation('s1', at('D1:D9'), { custom: { formula: '=D1>1' } });
    engine.merge('s1', at('G1:H2'));
    engine.addName('cũ', '=Sheet1!$A$1', null);
    await engine.settled();
    const before = { look: lookOf(engine), names: engine.names(), sheets: engine.sheets() };

    engine.beginRun(7);
    const added = engine.addSheet('Mới', 0);
    engine.write(added, at('A1'), [['=Sheet1!A1']]);
    engine.setTabColor(added, '#FF0000');
    engine.renameSheet('s1', 'Khác');
    engine.moveSheet('s1', 0);
    engine.setVisibility('s1', 'Hidden');
    engine.unmerge('s1', at('G1:H2'));
    engine.merge('s1', at('A3:C4'));
    engine.setStyle('s1', at('A1:C3'), { bl: 0, bg: { rgb: '#00FF00' } });
    engine.setNumberFormats('s1', at('A1'), [['0.00']]);
    engine.clear('s1', at('B1'), 'All');
    engine.setRowHeight('s1', 0, 4, 50);
    engine.fitRows('s1', 1, 1);
    engine.setRowsHidden('s1', 2, 1, true);
    engine.setColumnWidth('s1', 4, 3, 120);
    engine.setFrozen('s1', 2, 1);
    engine.setGridlines('s1', false);
    engine.setTabColor('s1', '#0000FF');
    engine.setValidation('s1', at('D3:E4'), { list: { inCellDropDown: true, source: 'a,b' } });
    engine.removeName('cũ', null);
    engine.addName('mới', '=Khác!$B$1', null);
    await engine.settled();
    const after = { cells: engine.read(added, at('A1')), names: engine.names(), sheets: engine.sheets() };

    await engine.run(UndoCommand.id);
    expect(engine.sheets()).toEqual(before.sheets);
    expect(engine.names()).toEqual(before.names);
    expect(lookOf(engine)).toEqual(before.look);
    expect(value(engine, 'B1')).toBe(0);

    await engine.run(RedoCommand.id);
    expect(engine.sheets()).toEqual(after.sheets);
    expect(engine.names()).toEqual(after.names);
    expect(engine.read(added, at('A1'))).toEqual(after.cells);
    expect(engine.merges('s1')).toEqual([at('A3:C4')]);
    expect(engine.columnWidth('s1', 4)).toBe(120);
  });

  it('is undone without results that came later coming back', async () => {
    const engine = await withUser();
    await engine.enter(0, 0, 2);
    engine.beginRun(3);
    engine.setStyle('s1', at('B1'), { it: 1 });
    engine.write('s1', at('A1'), [[50]]);
    await engine.settled();
    expect(value(engine, 'B1')).toBe(100);
    await engine.run(UndoCommand.id);
    expect(value(engine, 'B1')).toBe(4);
    expect(engine.styles('s1', at('B1'))[0][0].it ?? 0).toBe(0);
    await engine.run(RedoCommand.id);
    expect(value(engine, 'B1')).toBe(100);
    expect(engine.styles('s1', at('B1'))[0][0].it).toBe(1);
  });
});

/** What the sheet has beside its values: looks as they are shown, and what rows and columns have of their own. */
function lookOf(engine: EngineWithUser): unknown {
  const { rowData, columnData } = engine.snapshot().sheets.s1;
  const isSet = (value: unknown) =>
    value !== null && value !== undefined && value !== 0 && JSON.stringify(value) !== '{}';
  const styles = engine
    .styles('s1', at('A1:I9'))
    .map((line) => line.map((style) => Object.entries(style).filter(([, own]) => isSet(own))));
  return {
    styles,
    rowData,
    columnData,
    merges: engine.merges('s1'),
    frozen: engine.frozen('s1'),
    gridlines: engine.showsGridlines('s1'),
    tab: engine.tabColor('s1'),
    rules: ['D1', 'D3', 'E4', 'D9'].map((cell) => engine.validation('s1', at(cell).row, at(cell).column)),
  };
}
