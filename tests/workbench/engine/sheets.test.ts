import { at, closeEngines, enter, open, value } from './content';

afterEach(closeEngines);

const listed = (engine: Awaited<ReturnType<typeof open>>) => engine.sheets().map(({ name }) => name);

describe('sheets', () => {
  it('that are added have cells of Excel’s own sizes', async () => {
    const engine = await open();
    const added = engine.addSheet('Mới');
    expect([engine.columnWidth(added, 3), engine.rowHeight(added, 3)]).toEqual([64, 20]);
  });

  it('are added at the end, or where they are wanted', async () => {
    const engine = await open();
    engine.addSheet('Cuối');
    engine.addSheet('Đầu', 0);
    expect(listed(engine)).toEqual(['Đầu', 'Sheet1', 'Cuối']);
  });

  it('change places', async () => {
    const engine = await open();
    const last = engine.addSheet('Hai');
    engine.addSheet('Ba');
    engine.moveSheet(last, 0);
    expect(listed(engine)).toEqual(['Hai', 'Sheet1', 'Ba']);
    engine.moveSheet(last, 2);
    expect(listed(engine)).toEqual(['Sheet1', 'Ba', 'Hai']);
  });

  it('are followed by formulas when they are renamed', async () => {
    const engine = await open();
    const other = engine.addSheet('Số liệu');
    engine.write(other, at('A1'), [[42]]);
    await enter(engine, 'A1', [["='Số liệu'!A1"]]);
    engine.renameSheet(other, 'Năm 2031');
    await engine.settled();
    expect(engine.read('s1', at('A1'))[0]?.[0]).toMatchObject({ value: 42, formula: "='Năm 2031'!A1" });
  });

  it('leave #REF! behind in formulas when they are removed', async () => {
    const engine = await open();
    const other = engine.addSheet('Tạm');
    engine.write(other, at('A1'), [[5]]);
    await enter(engine, 'A1', [['=Tạm!A1+1']]);
    expect(value(engine, 'A1')).toBe(6);
    engine.removeSheet(other);
    await engine.settled();
    expect(listed(engine)).toEqual(['Sheet1']);
    expect(engine.read('s1', at('A1'))[0]?.[0]).toMatchObject({ value: '#REF!', isError: true });
  });

  it('are visible, hidden or hidden from the user', async () => {
    const engine = await open();
    const hidden = engine.addSheet('Ẩn');
    const secret = engine.addSheet('Rất ẩn');
    engine.setVisibility(hidden, 'Hidden');
    engine.setVisibility(secret, 'VeryHidden');
    expect(engine.sheets().map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden', 'VeryHidden']);
    engine.setVisibility(secret, 'Visible');
    expect(engine.sheets()[2]?.visibility).toBe('Visible');
  });

  it('give way to a visible one when the one in front is hidden', async () => {
    const engine = await open();
    const front = engine.addSheet('Trước');
    engine.activateSheet(front);
    expect(engine.activeSheet()).toBe(front);
    engine.setVisibility(front, 'Hidden');
    expect(engine.activeSheet()).toBe('s1');
  });

  it('come to the front with what is selected on them', async () => {
    const engine = await open();
    const other = engine.addSheet('Hai');
    engine.select(other, at('B2:C3'));
    expect(engine.activeSheet()).toBe(other);
    expect(engine.selection()).toEqual({ sheetId: other, area: at('B2:C3') });
  });

  it('tell who listens what has happened to them', async () => {
    const engine = await open();
    const heard: string[] = [];
    engine.on('sheets', () => heard.push('sheets'));
    engine.on('activated', (sheetId) => heard.push(`activated ${sheetId}`));
    engine.on('selection', (sheetId, { row, column }) => heard.push(`selection ${sheetId} ${row} ${column}`));
    const other = engine.addSheet('Hai');
    expect(engine.activeSheet()).toBe('s1');
    engine.select(other, at('D4'));
    expect(heard).toEqual(['sheets', `activated ${other}`, `selection ${other} 3 3`]);
  });

  it('cannot be found by an id that none has', async () => {
    const engine = await open();
    expect(() => engine.read('nowhere', at('A1'))).toThrow('no sheet with the id nowhere');
  });
});
