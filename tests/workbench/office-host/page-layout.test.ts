import { closeOffices, office } from './office';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('the page set-up is written and read', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.set({ paperSize: 'A4', orientation: 'Landscape', topMargin: 56.7, centerHorizontally: true });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:K20');
    pageLayout.setPrintTitleRows('$4:$6');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    pageLayout.load('paperSize,orientation,topMargin,bottomMargin,zoom,centerHorizontally');
    const area = pageLayout.getPrintArea();
    const rows = pageLayout.getPrintTitleRows();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    area.load('address');
    rows.load('address');
    columns.load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      paperSize: 'A4',
      orientation: 'Landscape',
      topMargin: 56.7,
      bottomMargin: 54,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    });
    expect([area.address, rows.address, columns.isNullObject]).toEqual(['Sheet1!A1:K20', 'Sheet1!4:6', true]);
  });
  expect(engine.beside.sheets.s1.page).toMatchObject({
    paperSize: 9,
    orientation: 'Landscape',
    zoom: { fitToWidth: 1, fitToHeight: 0 },
    printArea: '$A$1:$K$20',
    printTitleRows: '$4:$6',
    centerFooter: '&P',
  });
});

test('margins may be given in centimetres', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
    pageLayout.load('leftMargin,rightMargin');
    await context.sync();
    expect(pageLayout.leftMargin).toBeCloseTo(72);
    expect(pageLayout.rightMargin).toBeCloseTo(36);
  });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ['an orientation that is none', (layout) => void (layout.orientation = 'Upright' as 'Portrait')],
  ['a paper that is none', (layout) => void (layout.paperSize = 'A9' as 'A4')],
  ['a negative margin', (layout) => void (layout.topMargin = -1)],
  ['a zoom of 5 percent', (layout) => void (layout.zoom = { scale: 5 })],
  ['a zoom of nothing', (layout) => void (layout.zoom = {})],
  ['title rows that are cells', (layout) => layout.setPrintTitleRows('A1:B2')],
  ['title columns that are rows', (layout) => layout.setPrintTitleColumns('1:2')],
  [
    'a margin that is none',
    (layout) => layout.setPrintMargins('Points', { middle: 1 } as Excel.PageLayoutMarginOptions),
  ],
])('%s is InvalidArgument', async (_name, batch) => {
  const { refusal } = await office();
  expect(await refusal(async (context) => batch(first(context).pageLayout))).toBe('InvalidArgument');
});

test('print titles that are not set are ItemNotFound', async () => {
  const { refusal } = await office();
  expect(
    await refusal(async (context) => first(context).pageLayout.getPrintTitleRows().load('address')),
  ).toBe('ItemNotFound');
  expect(await refusal(async (context) => first(context).pageLayout.getPrintArea().load('address'))).toBe(
    'ItemNotFound',
  );
});

test('several ranges are printed, each on pages of its own', async () => {
  const excel = await office();
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.pageLayout.setPrintArea(sheet.getRanges('A1:C9,E2:F5'));
    const area = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect(area.address.split(',').map((part) => part.replace(/^.*!/, ''))).toEqual(['A1:C9', 'E2:F5']);
  });
});

test('page breaks are added above rows, named by them, and taken away', async () => {
  const excel = await office();
  await excel.run(async (context) => {
    const breaks = first(context).horizontalPageBreaks;
    breaks.add('A21');
    const one = breaks.add(first(context).getRange('C9:D9')).load('rowIndex,columnIndex');
    const count = breaks.getCount();
    breaks.load('items/rowIndex');
    await context.sync();
    expect([one.rowIndex, one.columnIndex, count.value]).toEqual([8, 0, 2]);
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([8, 20]);
    breaks.add('A31').delete();
    breaks.load('items/rowIndex');
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([8, 20]);
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test('a page break above the first row is InvalidArgument', async () => {
  const { refusal } = await office();
  const breaks = (context: Excel.RequestContext) => first(context).horizontalPageBreaks;
  expect(await refusal(async (context) => breaks(context).add('A1').load('rowIndex'))).toBe(
    'InvalidArgument',
  );
});
