import { openXlsx, saveXlsx } from '../../../src/workbench/xlsx';
import { comparePackages, partText } from './compare-packages';
import { cellOf, closeEngines, edit } from './engines';
import { richWorkbook } from './rich-workbook';

afterEach(closeEngines);

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const DATA = 'sheet-4';
const parameters = (...names: string[]) => names.map((name) => ({ name, description: '', optional: false }));
const reopened = (bytes: Uint8Array) => openXlsx(bytes, 'tệp.xlsx');

describe('saving an opened workbook', () => {
  it('gives the very same bytes when nothing was changed, also after the engine had it', async () => {
    const file = richWorkbook();
    const { save } = await edit(file);
    const { bytes, changedParts } = save();
    expect(changedParts).toEqual([]);
    expect(Buffer.compare(bytes, file)).toBe(0);
  });

  it('changes one part for one value, keeps what it does not understand there, and renews dependent results', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.write(DATA, at(3, 2), [[84]]);
    await engine.settled();
    const { bytes } = save();
    expect(comparePackages(file, bytes)).toEqual({
      added: [],
      changed: ['xl/worksheets/sheet1.xml'],
      removed: [],
    });
    const before = partText(file, 'xl/worksheets/sheet1.xml');
    const expected = before
      .replace('<c r="C4" s="2"><v>63</v></c>', '<c r="C4" s="2"><v>84</v></c>')
      .replace('si="0">C4/B4*100</f><v>120</v>', 'si="0">C4/B4*100</f><v>160</v>');
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toBe(expected);
  });

  it('writes texts so that they come back as they were', async () => {
    const { engine, save } = await edit(richWorkbook());
    const texts = [
      ' hai  khoảng trắng ',
      'dòng\nhai',
      '_x000D_',
      'a\u000bb',
      '<&>"\'',
      '007',
      '#N/A',
      '=không',
      'ỷ ộ',
    ];
    engine.write(
      'sheet-7',
      at(19, 0, texts.length),
      texts.map((text) => [`'${text}`]),
    );
    await engine.settled();
    const after = reopened(save().bytes);
    expect(texts.map((_, index) => cellOf(after, 'Biểu & đồ', 19 + index, 0)?.v)).toEqual(texts);
    expect(cellOf(after, 'Biểu & đồ', 25, 0)?.t).toBe(4);
  });

  it('writes results of every kind beside their formulas', async () => {
    const { engine, save } = await edit(richWorkbook());
    engine.write('sheet-7', at(19, 0, 1, 4), [['=1+1', '="a"&"b"', '=1=1', '=1/0']]);
    await engine.settled();
    const { bytes } = save();
    const xml = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<c r="A20"><f>1+1</f><v>2</v></c>');
    expect(xml).toContain('<c r="B20" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>');
    expect(xml).toContain('<c r="C20" t="b"><f>1=1</f><v>1</v></c>');
    expect(xml).toContain('<c r="D20" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect([0, 1, 2, 3].map((column) => cellOf(reopened(bytes), 'Biểu & đồ', 19, column)?.v)).toEqual([
      2,
      'ab',
      1,
      '#DIV/0!',
    ]);
  });

  it('stores CT functions as Excel does, and keeps results that only the add-in could renew', async () => {
    const { engine, save } = await edit(richWorkbook());
    engine.registerFunctions(
      [{ name: 'CT.GROWTH', description: '', parameters: parameters('current', 'previous') }],
      (calls) => calls.map(() => Promise.resolve(0.5)),
    );
    engine.write('sheet-7', at(19, 0), [['=CT.GROWTH(B5,B6)']]);
    await engine.settled();
    expect(partText(save().bytes, 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="A20"><f>_xldudf_CT_GROWTH(B5,B6)</f><v>0.5</v></c>',
    );
    const without = await edit(richWorkbook());
    without.engine.write(DATA, at(3, 2), [[84]]);
    await without.engine.settled();
    expect(partText(without.save().bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xldudf_CT_GROWTH(C4,B4)</f><v>0.2</v>',
    );
  });

  it('stores formulas that spill as dynamic arrays, newer functions with their prefix', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.write('sheet-7', at(19, 0, 1, 2), [['=SEQUENCE(3)', '=IFNA(7,0)']]);
    await engine.settled();
    const { bytes } = save();
    const { added, changed } = comparePackages(file, bytes);
    expect(added).toEqual(['xl/metadata.xml']);
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    const xml = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<c r="A20" cm="1"><f t="array" ref="A20:A22">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
    expect(xml).toContain('<f>_xlfn.IFNA(7,0)</f>');
    expect(xml).toContain('<c r="A22"><v>3</v></c>');
    const again = await edit(bytes);
    expect(again.engine.spillArea('sheet-7', 19, 0)).toEqual(at(19, 0, 3));
    expect(again.save().changedParts).toEqual([]);
  });

  it('gives the followers of a shared formula their own when its first cell is overwritten', async () => {
    const { engine, save } = await edit(richWorkbook());
    engine.write(DATA, at(3, 3), [[1]]);
    await engine.settled();
    const { bytes } = save();
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('t="shared"');
    expect(xml).toContain('<c r="D6"><f>C6/B6*100</f><v>125</v></c>');
    expect(cellOf(reopened(bytes), 'Số liệu', 4, 3)).toMatchObject({ f: '=C5/B5*100', v: 75 });
    expect(partText(bytes, 'xl/calcChain.xml')).not.toContain('r="D4"');
    expect(partText(bytes, 'xl/calcChain.xml')).toContain('<c r="D5" i="4"/>');
  });

  it('appends styles and leaves those that are there', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.setStyle(DATA, at(0, 0), { bl: 0, bg: { rgb: '#FFFF00' } });
    engine.setNumberFormats('sheet-7', at(4, 1), [['0.00%']]);
    const { bytes } = save();
    const styles = partText(bytes, 'xl/styles.xml');
    expect(styles).toContain(
      partText(file, 'xl/styles.xml').match(/<xf numFmtId="0" fontId="1".*?<\/xf>/)?.[0],
    );
    expect(styles).toContain('<cellXfs count="7">');
    const after = reopened(bytes);
    expect(after.content.grid.styles[String(cellOf(after, 'Số liệu', 0, 0)?.s)]).toMatchObject({
      ff: 'Times New Roman',
      bg: { rgb: '#FFFF00' },
      ht: 2,
      bd: { t: { s: 7 } },
    });
    expect(after.content.grid.styles[String(cellOf(after, 'Biểu & đồ', 4, 1)?.s)]?.n?.pattern).toBe('0.00%');
  });

  it('writes merges, sizes, hidden rows, frozen panes, page set-up and validation', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.merge(DATA, at(8, 0, 1, 3));
    engine.unmerge(DATA, at(0, 0, 1, 4));
    engine.setColumnWidth(DATA, 2, 1, 180);
    engine.setRowHeight(DATA, 8, 1, 40);
    engine.setRowsHidden(DATA, 5, 1, false);
    engine.setFrozen(DATA, 4, 0);
    engine.setValidation(DATA, at(3, 5, 3), null);
    engine.setValidation(DATA, at(9, 5), { list: { inCellDropDown: true, source: 'A,B' } });
    const { page } = engine.beside.sheets[DATA];
    Object.assign(page, { orientation: 'Portrait', printTitleRows: '$1:$4', centerFooter: 'Hết' });
    await engine.settled();
    const { bytes } = save();
    expect(comparePackages(file, bytes).changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const after = reopened(bytes).content;
    const sheet = after.grid.sheets[DATA];
    expect(sheet.mergeData).toMatchObject([{ startRow: 8, endRow: 8, startColumn: 0, endColumn: 2 }]);
    expect([1, 2, 3].map((column) => sheet.columnData?.[column]?.w)).toEqual([103, 180, 103]);
    expect(sheet.rowData?.[8]).toMatchObject({ h: 40, ia: 0 });
    expect(sheet.rowData?.[5]?.hd).toBeUndefined();
    expect(sheet.freeze).toMatchObject({ xSplit: 0, ySplit: 4 });
    expect(after.beside.sheets[DATA].page).toEqual(page);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<dataValidations.*<\/dataValidations>/)?.[0]).toMatch(
      /count="2".*sqref="F10"><formula1>"A,B"</,
    );
    expect(xml).toContain(
      '<oddHeader>&amp;LSở&amp;CTrang &amp;P</oddHeader><oddFooter>&amp;CHết</oddFooter>',
    );
    expect(xml).toContain('<pageSetup paperSize="9" orientation="portrait" fitToHeight="0" r:id="rId3"/>');
  });

  it('writes what rules say, and leaves the rules of other cells as they are', async () => {
    const { engine, save } = await edit(richWorkbook());
    expect(engine.validation(DATA, 3, 5)).toEqual({
      list: { inCellDropDown: true, source: 'Đạt,Không đạt' },
    });
    engine.setValidationMessages(DATA, at(5, 5), {
      ignoreBlanks: false,
      prompt: { message: 'Chọn một mức.', showPrompt: true, title: 'Xếp loại' },
      errorAlert: { message: 'Sai mức.', showAlert: true, style: 'Warning', title: 'Xem lại' },
    });
    await engine.settled();
    const { bytes } = save();
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F4:F5">/);
    const own = /<dataValidation [^>]*sqref="F6"[^>]*>/.exec(xml)?.[0];
    expect(own).not.toContain('allowBlank');
    for (const said of ['promptTitle="Xếp loại"', 'error="Sai mức."', 'errorStyle="warning"'])
      expect(own).toContain(said);
  });

  it('writes, replaces and removes custom XML parts', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    const record = {
      id: '{4D3C2B1A-0000-4000-8000-00000000000F}',
      namespace: 'urn:chi-tieu',
      xml: '<r xmlns="urn:chi-tieu">ă</r>',
    };
    engine.beside.customXmlParts.push(record);
    const first = save().bytes;
    expect(comparePackages(file, first).added).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
    ]);
    const second = await edit(first);
    expect(second.engine.beside.customXmlParts).toEqual([record]);
    second.engine.beside.customXmlParts[0].xml = '<r xmlns="urn:chi-tieu">â</r>';
    expect(comparePackages(first, second.save().bytes)).toEqual({
      added: [],
      changed: ['customXml/item1.xml'],
      removed: [],
    });
    second.engine.beside.customXmlParts.pop();
    expect(comparePackages(file, second.save().bytes)).toMatchObject({ added: [], removed: [] });
  });

  it('leaves the opened workbook as it is, to be changed and saved again', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.write(DATA, at(3, 2), [[84]]);
    await engine.settled();
    save();
    engine.write(DATA, at(3, 2), [[63]]);
    await engine.settled();
    expect(comparePackages(file, save().bytes)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('turns manual calculation on and off', () => {
    const opened = openXlsx(richWorkbook(), 'tệp.xlsx');
    const { grid, beside } = opened.content;
    const { bytes } = saveXlsx(opened, { grid, beside: { ...beside, manualCalculation: true } });
    expect(reopened(bytes).content.beside.manualCalculation).toBe(true);
  });
});
