import { strFromU8, unzipSync } from 'fflate';
import type { BlockRequest } from '../../../src/contract';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { checkWorkbook } from '../../../src/workbook/check/check';
import { copyPackage } from '../../../src/workbook/send-out/copy-package';
import { rollForward } from '../../../src/workbook/blocks/roll';
import { switchFormulas } from '../../../src/workbook/switch/switch';
import { REQUEST } from '../fixtures/block';
import {
  closeWorkbooks,
  differingParts,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const NEW_SHEET: BlockRequest = { ...REQUEST, chart: true };
const AT_CELL: BlockRequest = {
  ...NEW_SHEET,
  place: { kind: 'cell', address: `'${NOTES_SHEET}'!D20` },
};

/** The charts of all sheets, with the names of their sheets. */
const chartsIn = ({ engine }: OpenedWorkbook) =>
  engine
    .sheets()
    .flatMap(({ id, name }) => engine.beside.sheets[id].charts.map((chart) => ({ sheet: name, ...chart })));

/** What the series of the first chart draw. */
function drawnIn(excel: OpenedWorkbook): unknown[][] {
  const [{ content }] = chartsIn(excel);
  return content!.series.map(({ values }) =>
    excel.engine.read(values.sheetId, values.area).map(([{ value }]) => value),
  );
}

test.each([NEW_SHEET, AT_CELL])(
  'a chart stands beside its table, draws its figures, and goes with it ($place.kind)',
  async (request) => {
    const excel = await openedWorkbook();
    const before = await excel.save();
    const { sheet } = await excel.room.insertBlock(request);
    const [chart, ...others] = chartsIn(excel);
    expect(others).toEqual([]);
    expect(chart.sheet).toBe(sheet);
    expect(chart.content).toMatchObject({ type: 'BarClustered', title: { visible: true } });
    expect(chart.content!.title.text).toContain('2023');
    const [growth] = drawnIn(excel);
    expect(growth.filter((value) => typeof value === 'number').length).toBeGreaterThan(0);
    expect(await excel.save()).not.toEqual(before);
    await excel.room.removeLastInsertion();
    expect(chartsIn(excel)).toEqual([]);
    expect(differingParts(before, await excel.save())).toEqual([]);
  },
);

test('the same table again leaves a chart as the user made it look, and one that the user deleted stays away', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(NEW_SHEET);
  const [made] = chartsIn(excel);
  excel.engine.beside.sheets[made.content!.series[0].values.sheetId].charts[0].content!.series[0].fill =
    '#123456';
  const { updated } = await excel.room.insertBlock(NEW_SHEET);
  expect(updated).toBeDefined();
  expect(chartsIn(excel)[0].content!.series[0].fill).toBe('#123456');
  excel.engine.beside.sheets[made.content!.series[0].values.sheetId].charts = [];
  await excel.room.insertBlock(NEW_SHEET);
  expect(chartsIn(excel)).toEqual([]);
});

test('an update takes a chart away, brings it, and makes another of it', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(NEW_SHEET);
  await excel.room.insertBlock({ ...NEW_SHEET, chart: undefined });
  expect(chartsIn(excel)).toEqual([]);
  await excel.room.insertBlock({ ...NEW_SHEET, language: 'en' });
  expect(chartsIn(excel)[0].content!.title.text).toBe('Growth in 2023 on 2022');
  const [before] = chartsIn(excel);
  await excel.room.insertBlock({ ...NEW_SHEET, language: 'en', authority: 'UBND' });
  const [after] = chartsIn(excel);
  expect(chartsIn(excel)).toHaveLength(1);
  // three rows of a letterhead above it
  expect(after.from.row).toBe(before.from.row + 3);
});

test('a switch to plain formulas or values leaves the chart, which draws the same', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(NEW_SHEET);
  const [chart] = chartsIn(excel);
  const drawn = drawnIn(excel);
  for (const mode of ['plain', 'values'] as const) {
    await switchFormulas({ kind: 'workbook' }, mode);
    await excel.engine.settled();
    expect(chartsIn(excel)).toEqual([chart]);
    const [now] = drawnIn(excel);
    drawn[0].forEach((value, at) =>
      typeof value === 'number' ? expect(now[at]).toBeCloseTo(value, 9) : expect(now[at]).toBe(value),
    );
  }
});

test('rolled forward the new block has a chart of its own, and the old one keeps its', async () => {
  const excel = await openedWorkbook();
  const { id } = await excel.room.insertBlock(NEW_SHEET);
  const [old] = chartsIn(excel);
  await rollForward({ kind: 'block', id }, { kind: 'year', number: 1, year: 2024 });
  const charts = chartsIn(excel);
  expect(charts).toHaveLength(2);
  expect(charts[0]).toEqual(old);
  expect(charts[1].content!.title.text).toContain('2024');
});

test.each(['CT-NAM', 'TIENDO', 'XK-HANG', 'GRDP', 'IIP'] as const)(
  'the figures of the chart of %s give the check nothing to find, and are no source of another table',
  async (table) => {
    const found = async (chart: true | undefined) => {
      const excel = await openedWorkbook();
      const request = { ...REQUEST, table, month: 5, source: MAIN_SHEET };
      const { sheet } = await excel.room.insertBlock({ ...request, ...(chart && { chart }) });
      const { findings } = await checkWorkbook(sheet);
      const { plan } = await excel.room.previewBlock({
        ...request,
        source: 'auto',
        place: { kind: 'newSheet', another: true },
      });
      const linked = plan.links.cells.map(({ row, column, source }) => [row, column, source]);
      await closeWorkbooks();
      return { findings, linked };
    };
    expect(await found(true)).toEqual(await found(undefined));
  },
);

test('the copy that is sent out has the chart', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(NEW_SHEET);
  const whole = await excel.save();
  const { bytes } = copyPackage(whole, 'plain', XML_TOOLS);
  const chartsOf = (file: Uint8Array) =>
    Object.entries(unzipSync(file)).flatMap(([name, content]) =>
      /charts\/|drawings\//.test(name) ? [[name, strFromU8(content)]] : [],
    );
  expect(chartsOf(bytes)).toEqual(chartsOf(whole));
  expect(chartsOf(bytes)).toHaveLength(3);
});
