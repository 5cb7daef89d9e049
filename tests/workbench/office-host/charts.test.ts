import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, saveXlsx } from '../../../src/workbench/xlsx';
import { richWorkbook } from '../xlsx/rich-workbook';
import { closeOffices, office, type Office } from './office';

afterEach(closeOffices);

/** A chart of two series over a small table, in the way that leaves nothing to Excel's guesses. */
async function made(excel: Office, sheetName?: string): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetName === undefined ? worksheets.getFirst() : worksheets.getItem(sheetName);
    sheet.getRange('H1:J3').values = [
      ['một', 1.5, 4],
      ['hai', 2, '=NA()'],
      ['ba & <bốn>', -3, 6],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('I1:I3'), 'Columns');
    chart.name = 'Của tôi';
    chart.setPosition('L2', 'P12');
    const first = chart.series.getItemAt(0);
    first.name = 'Năm "2031" & sau';
    first.setXAxisValues(sheet.getRange('H1:H3'));
    first.format.fill.setSolidColor('#0B4F8A');
    first.gapWidth = 60;
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = '0.0';
    const second = chart.series.add('Kế hoạch');
    second.setValues(sheet.getRange('J1:J3'));
    second.setXAxisValues(sheet.getRange('H1:H3'));
    second.chartType = 'Line';
    second.format.line.color = '#000000';
    chart.title.visible = true;
    chart.title.text = 'Tiến độ < 100';
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.legend.position = 'Bottom';
    chart.plotVisibleOnly = false;
    await context.sync();
  });
}

const codeOf = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing',
    ({ code }: { code: string }) => code,
  );

describe('charts that an add-in makes', () => {
  test('are found by their name, stand where they were put, and can be read', async () => {
    const excel = await office();
    await made(excel);
    await excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      const chart = charts.getItem('của tôi').load('name,id,left,top,width,height,chartType');
      chart.series.load('items/name,items/chartType');
      chart.title.load('text,visible');
      charts.load('count');
      await context.sync();
      expect([chart.name, chart.chartType, charts.count]).toEqual(['Của tôi', 'ColumnClustered', 1]);
      // columns of 66 points, rows of 18
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([726, 18, 330, 198]);
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ['Năm "2031" & sau', 'ColumnClustered'],
        ['Kế hoạch', 'Line'],
      ]);
      chart.left = 100;
      chart.height = 200;
      const byId = charts.getItemOrNullObject(chart.id).load('left,top,width,height');
      await context.sync();
      expect([byId.left, byId.top, byId.width, byId.height]).toEqual([99.75, 18, 330, 200.25]);
      byId.setPosition('C3');
      byId.load('left,top,width');
      await context.sync();
      expect([byId.left, byId.top, byId.width]).toEqual([132, 36, 330]);
    });
  });

  test('have a legend that names each series, but those whose entries were taken away', async () => {
    const opened = openXlsx(richWorkbook(), 'a.xlsx');
    const excel = await office(opened.content);
    await made(excel, 'Ẩn');
    await excel.run(async (context) => {
      const { legend } = context.workbook.worksheets.getItem('Ẩn').charts.getItem('Của tôi');
      const entries = legend.legendEntries.load('items/visible,items/index');
      entries.getItemAt(1).visible = false;
      await context.sync();
      expect(entries.items.map(({ index, visible }) => [index, visible])).toEqual([
        [0, true],
        [1, true],
      ]);
      entries.load('items/visible');
      await context.sync();
      expect(entries.items.map(({ visible }) => visible)).toEqual([true, false]);
    });
    const parts = partsIn((await saved(excel, opened)).bytes);
    const xml = strFromU8(parts['xl/charts/chart2.xml']);
    expect(xml).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>');
    expect(xml.match(/<c:legendEntry>/g)).toHaveLength(1);
  });

  test('are deleted, and what is not there is null or refused', async () => {
    const excel = await office();
    await made(excel);
    await excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.getItem('Của tôi').delete();
      charts.getItemOrNullObject('Không có').delete();
      const gone = charts.getItemOrNullObject('Của tôi').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    const refused = excel.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem('Của tôi').load('name');
      await context.sync();
    });
    expect(await codeOf(refused)).toBe('ItemNotFound');
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'NotImplemented',
      'types that are not drawn here',
      (sheet) => sheet.charts.add('Radar', sheet.getRange('I1:I3')),
    ],
    [
      'NotImplemented',
      'sources that Excel would look into',
      (sheet) => sheet.charts.add('Line', sheet.getRange('H1:I3')),
    ],
    [
      'InvalidArgument',
      'entries of a legend that is not shown',
      (sheet) => {
        const { legend } = sheet.charts.getItem('Của tôi');
        legend.visible = false;
        legend.legendEntries.getItemAt(0).visible = false;
      },
    ],
    ['InvalidArgument', 'an empty name', (sheet) => (sheet.charts.getItem('Của tôi').name = '')],
    [
      'InvalidArgument',
      'a position on another sheet',
      (sheet) => {
        const other = sheet.context.workbook.worksheets.add('Khác');
        sheet.charts.getItem('Của tôi').setPosition(other.getRange('A1'), other.getRange('B2'));
      },
    ],
    [
      'InvalidArgument',
      'gaps wider than five columns',
      (sheet) => {
        sheet.charts.getItem('Của tôi').series.getItemAt(0).gapWidth = 501;
      },
    ],
    [
      'InvalidArgument',
      'lying bars among columns',
      (sheet) => {
        sheet.charts.getItem('Của tôi').series.getItemAt(0).chartType = 'BarClustered';
      },
    ],
    [
      'InvalidOperation',
      'labels of a series that has none',
      (sheet) => {
        sheet.charts.getItem('Của tôi').series.getItemAt(1).dataLabels.numberFormat = '0';
      },
    ],
    [
      'AccessDenied',
      'any change on a protected sheet',
      (sheet) => {
        sheet.protection.protect();
        sheet.charts.getItem('Của tôi').title.text = 'x';
      },
    ],
    [
      'AccessDenied',
      'a new chart on a protected sheet',
      (sheet) => {
        sheet.protection.protect();
        sheet.charts.add('Line', sheet.getRange('I1:I3'));
      },
    ],
  ])('refuse with %s %s', async (code, _, act) => {
    const excel = await office();
    await made(excel);
    const refused = excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect(await codeOf(refused)).toBe(code);
  });
});

/** The workbook as it is saved now. */
async function saved(excel: Office, opened: ReturnType<typeof openXlsx>) {
  await excel.engine.settled();
  return saveXlsx(opened, { grid: excel.engine.snapshot(), beside: excel.engine.beside });
}

const partsIn = (bytes: Uint8Array) => unzipSync(bytes);

describe('charts in the saved file', () => {
  const SHEET = 'Ẩn';

  test('leave the chart and the picture that a sheet has byte for byte, and go without a trace', async () => {
    const file = richWorkbook();
    const opened = openXlsx(file, 'a.xlsx');
    const excel = await office(opened.content);
    await excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Biểu & đồ');
      charts.load('items/name');
      const others = context.workbook.worksheets.getItem(SHEET).charts.load('items/name');
      await context.sync();
      expect([...charts.items, ...others.items].map(({ name }) => name)).toEqual(['Biểu 1']);
    });
    const owner = (await sheetWithChart(excel))!;
    await made(excel, owner);
    const { bytes } = await saved(excel, opened);
    const [before, after] = [partsIn(file), partsIn(bytes)];
    for (const part of ['xl/charts/chart1.xml', ...Object.keys(before).filter((name) => /media/.test(name))])
      expect(Buffer.compare(before[part], after[part])).toBe(0);
    const [drawn, was] = [after, before].map((parts) => strFromU8(parts['xl/drawings/drawing1.xml']));
    const end = was.lastIndexOf('</');
    expect(drawn.startsWith(was.slice(0, end))).toBe(true);
    expect(drawn.endsWith(was.slice(end))).toBe(true);
    expect(Object.keys(after).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);

    const again = openXlsx(bytes, 'a.xlsx');
    const reopened = await office(again.content);
    await reopened.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(owner);
      charts.load('items/name,items/left,items/width');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(['Biểu 1', 'Của tôi']);
      charts.getItem('Của tôi').delete();
      context.workbook.worksheets.getItem(owner).getRange('H1:J3').clear();
      await context.sync();
    });
    const without = partsIn((await saved(reopened, again)).bytes);
    expect(Object.keys(without).sort()).toEqual(Object.keys(before).sort());
    expect(strFromU8(without['xl/drawings/drawing1.xml'])).toBe(was);
  });

  test('bring a drawing to a sheet that has none, say what the cells hold, and take all away with the last of them', async () => {
    const file = richWorkbook();
    const opened = openXlsx(file, 'a.xlsx');
    const excel = await office(opened.content);
    await made(excel, SHEET);
    const { bytes } = await saved(excel, opened);
    const chart = strFromU8(partsIn(bytes)['xl/charts/chart2.xml']);
    expect(chart).toContain("<c:f>'Ẩn'!$I$1:$I$3</c:f>");
    const points = (column: string) =>
      [
        ...chart
          .split(`$${column}$3</c:f>`)[1]
          .split('Ref>')[0]
          .matchAll(/<c:v>([^<]*)<\/c:v>/g),
      ].map(([, v]) => v);
    expect([points('H'), points('I'), points('J')]).toEqual([
      ['một', 'hai', 'ba &amp; &lt;bốn&gt;'],
      ['1.5', '2', '-3'],
      ['4', '#N/A', '6'],
    ]);
    expect(chart).toContain('<c:v>Năm "2031" &amp; sau</c:v>');
    expect(chart).toContain('Tiến độ &lt; 100');

    const again = openXlsx(bytes, 'a.xlsx');
    const reopened = await office(again.content);
    await reopened.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).charts.getItem('Của tôi').delete();
      await context.sync();
    });
    const without = partsIn((await saved(reopened, again)).bytes);
    expect(Object.keys(without).sort()).toEqual(Object.keys(partsIn(file)).sort());
    const [types, sheet] = ['[Content_Types].xml', 'xl/worksheets/sheet3.xml'].map((name) =>
      strFromU8(without[name]),
    );
    expect(types).not.toContain('drawing2.xml');
    expect(types).not.toContain('chart2.xml');
    expect(sheet).not.toContain('<drawing');
  });

  async function sheetWithChart(excel: Office): Promise<string | null> {
    const found = excel.engine.sheets().find(({ id }) => excel.engine.beside.sheets[id].charts.length > 0);
    return found?.name ?? null;
  }
});
