import { BooleanNumber } from '@univerjs/core';
import { at, closeEngines, content, enter, open, values } from './content';

afterEach(closeEngines);

describe('merged cells', () => {
  it('keep the content of the first cell only', async () => {
    const engine = await open();
    await enter(engine, 'B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    engine.merge('s1', at('B2:C3'));
    expect(engine.merges('s1')).toEqual([at('B2:C3')]);
    expect(values(engine, 'B2:C3')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  it('are found and move with rows, the old ones and those that came later', async () => {
    const engine = await open(
      content(
        { 9: { 0: { v: 1 } } },
        { mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }] },
      ),
    );
    engine.merge('s1', at('A3:B3'));
    engine.merge('s1', at('A5:B6'));
    expect(engine.merges('s1', at('B3:C5'))).toEqual([at('A3:B3'), at('A5:B6')]);
    engine.shiftCells('s1', at('A2:B2'), 'Down');
    await engine.settled();
    expect(engine.merges('s1')).toEqual(expect.arrayContaining([at('A1:B1'), at('A4:B4'), at('A6:B7')]));
    expect(engine.merges('s1')).toHaveLength(3);
  });

  it('are taken up into a larger merge that touches them', async () => {
    const engine = await open();
    engine.merge('s1', at('A1:B1'));
    engine.merge('s1', at('D1:D4'));
    engine.merge('s1', at('B1:C2'));
    expect(engine.merges('s1')).toEqual([at('D1:D4'), at('B1:C2')]);
  });

  it('are not made of a single cell', async () => {
    const engine = await open();
    engine.merge('s1', at('A1'));
    expect(engine.merges('s1')).toEqual([]);
  });

  it('come apart', async () => {
    const engine = await open();
    engine.merge('s1', at('A1:C3'));
    engine.unmerge('s1', at('B2'));
    expect(engine.merges('s1')).toEqual([]);
  });
});

describe('sizes', () => {
  it('of columns and rows are pixels', async () => {
    const engine = await open();
    engine.setColumnWidth('s1', 1, 2, 133);
    engine.setRowHeight('s1', 4, 1, 51);
    expect([0, 1, 2, 3].map((column) => engine.columnWidth('s1', column))).toEqual([
      engine.columnWidth('s1', 9),
      133,
      133,
      engine.columnWidth('s1', 9),
    ]);
    expect(engine.rowHeight('s1', 4)).toBe(51);
    expect(engine.rowHeight('s1', 5)).not.toBe(51);
  });

  it('may be set beyond the grid the workbook came with', async () => {
    const engine = await open();
    engine.setColumnWidth('s1', 60, 1, 90);
    expect(engine.columnWidth('s1', 60)).toBe(90);
  });

  it('show what was hidden', async () => {
    const engine = await open();
    engine.setColumnsHidden('s1', 2, 1, true);
    engine.setRowsHidden('s1', 3, 1, true);
    engine.setColumnWidth('s1', 2, 1, 80);
    engine.setRowHeight('s1', 3, 1, 30);
    expect(engine.isColumnHidden('s1', 2)).toBe(false);
    expect(engine.isRowHidden('s1', 3)).toBe(false);
  });
});

describe('hidden rows and columns', () => {
  it('are those of the file and those hidden since', async () => {
    const hidden = BooleanNumber.TRUE;
    const engine = await open(
      content({}, { columnData: { 3: { w: 60, hd: hidden } }, rowData: { 1: { h: 20, hd: hidden } } }),
    );
    engine.setColumnsHidden('s1', 5, 2, true);
    expect([2, 3, 4, 5, 6, 7].map((column) => engine.isColumnHidden('s1', column))).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(engine.isRowHidden('s1', 1)).toBe(true);
    engine.setRowsHidden('s1', 1, 1, false);
    expect(engine.isRowHidden('s1', 1)).toBe(false);
  });

  it('keep their values for formulas', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[4, '=A1*A1']]);
    engine.setColumnsHidden('s1', 0, 1, true);
    await enter(engine, 'A1', [[5]]);
    expect(values(engine, 'B1')).toEqual([[25]]);
  });
});

describe('frozen panes', () => {
  it('hold rows and columns until they are let go', async () => {
    const engine = await open();
    expect(engine.frozen('s1')).toEqual({ rows: 0, columns: 0 });
    engine.setFrozen('s1', 3, 1);
    expect(engine.frozen('s1')).toEqual({ rows: 3, columns: 1 });
    engine.setFrozen('s1', 0, 0);
    expect(engine.frozen('s1')).toEqual({ rows: 0, columns: 0 });
  });
});
