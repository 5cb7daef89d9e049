import type { DefinedName } from '../../../src/workbench/content';
import { at, closeEngines, content, enter, open, value } from './content';

afterEach(closeEngines);

function withNames(...names: DefinedName[]) {
  const workbook = content({ 0: { 0: { v: 40, t: 2 } } });
  workbook.beside.names = names;
  return workbook;
}

describe('defined names', () => {
  it('of the file are found by formulas', async () => {
    const engine = await open(
      withNames({ name: 'KeHoach', formula: 'Sheet1!$A$1', sheetId: null, hidden: false }),
    );
    await enter(engine, 'B1', [['=KeHoach/2']]);
    expect(value(engine, 'B1')).toBe(20);
  });

  it('that are odd brackets, functions or properties of objects leave other formulas alone', async () => {
    const odd = ['[', "Cot'[]", 'SUM', 'constructor', '__proto__', 'toString'];
    const names = odd.map((name) => ({ name, formula: 'Sheet1!$A$1', sheetId: null, hidden: false }));
    const engine = await open(withNames(...names));
    await enter(engine, 'B1', [["=SUBTOTAL(109,[Cot'[])", '=A1*2', '=SUM(A1,2)']]);
    await enter(engine, 'E1', [['=A1*3']]);
    expect([value(engine, 'C1'), value(engine, 'D1'), value(engine, 'E1')]).toEqual([80, 42, 120]);
  });

  it('may be added, replaced and removed', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[3, 4]]);
    engine.addName('Goc', '=Sheet1!$A$1', null);
    await enter(engine, 'C1', [['=Goc*10']]);
    expect(value(engine, 'C1')).toBe(30);
    engine.addName('Goc', '=Sheet1!$B$1', null);
    await engine.settled();
    expect(value(engine, 'C1')).toBe(40);
    expect(engine.names()).toEqual([{ name: 'Goc', formula: 'Sheet1!$B$1', sheetId: null }]);
    engine.removeName('goc', null);
    expect(engine.names()).toEqual([]);
  });

  it('leave #NAME? in formulas, in whatever letters, when they are removed, also in those written again later', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[7]]);
    engine.addName('HeSo', '=Sheet1!$A$1', null);
    await enter(engine, 'C1', [['=HESO*2', '=heso*2', '=SUM(HeSo)']]);
    await enter(engine, 'C2', [['=Heso*3']]);
    await enter(engine, 'C2', [['']]);
    engine.addName('HESO', '=8', null);
    await engine.settled();
    expect([value(engine, 'C1'), value(engine, 'D1'), value(engine, 'E1')]).toEqual([16, 16, 8]);
    engine.removeName('heso', null);
    await engine.settled();
    expect([value(engine, 'C1'), value(engine, 'D1'), value(engine, 'E1')]).toEqual(Array(3).fill('#NAME?'));
    await enter(engine, 'C2', [['=Heso*3']]);
    expect(value(engine, 'C2')).toBe('#NAME?');
  });

  it('of one workbook mean nothing in another', async () => {
    const [first, second] = [await open(), await open()];
    first.addName('TyLe', '=5', null);
    await enter(first, 'A1', [['=TyLe+1']]);
    await enter(second, 'A1', [['=TyLe+1']]);
    expect([value(first, 'A1'), value(second, 'A1')]).toEqual([6, '#NAME?']);
  });

  it('of a sheet and of the workbook do not mix', async () => {
    const engine = await open();
    engine.addName('Nam', '=2031', null);
    engine.addName('Nam', '=2032', 's1');
    expect(engine.names()).toHaveLength(2);
    engine.removeName('Nam', 's1');
    expect(engine.names()).toEqual([{ name: 'Nam', formula: '2031', sheetId: null }]);
  });

  it('that only Excel understands stay beside the grid', async () => {
    const printArea = { name: '_xlnm.Print_Area', formula: 'Sheet1!$A$1:$C$9', sheetId: 's1', hidden: false };
    const engine = await open(withNames(printArea));
    engine.addName('Khac', '=1', null);
    expect(engine.beside.names).toContainEqual(printArea);
    expect(JSON.stringify(engine.snapshot().resources)).not.toContain('_xlnm');
  });

  it('follow a renamed sheet', async () => {
    const engine = await open();
    const other = engine.addSheet('Nguồn');
    engine.write(other, at('A1'), [[8]]);
    engine.addName('Tong', '=Nguồn!$A$1', null);
    engine.renameSheet(other, 'Nguồn mới');
    await enter(engine, 'A1', [['=Tong']]);
    expect(engine.names()[0]?.formula).toBe("'Nguồn mới'!$A$1");
    expect(value(engine, 'A1')).toBe(8);
  });
});
