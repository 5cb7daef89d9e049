/* Charts that the workbench saves, opened and saved again by LibreOffice: it sees them, and draws the same figures. */
import { strFromU8, unzipSync } from 'fflate';
import { TEMPLATE_INFO, type TemplateId } from '../../src/tables';
import { REQUEST } from '../workbook/fixtures/block';
import { closeWorkbooks, openedWorkbook } from '../workbook/fixtures/opened-workbook';
import { convert, soffice } from './soffice';

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

if (soffice === null) console.warn('SKIPPED: LibreOffice is not installed; charts are not opened by it.');
const whereInstalled = soffice === null ? describe.skip : describe;

const WITH_CHART = (Object.keys(TEMPLATE_INFO) as TemplateId[]).filter((table) =>
  TEMPLATE_INFO[table].parameters.includes('chart'),
);

/** The charts of a package: their titles' words, and of each series the cells it draws and how many figures these hold. */
function chartsIn(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const charts = Object.keys(parts).filter((name) => /charts\/chart[^/]*\.xml$/.test(name));
  return charts.map((name) => {
    const xml = strFromU8(parts[name]);
    const series = xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
    return {
      title: (/<c:title>.*?<\/c:title>/s.exec(xml)?.[0].match(/(?<=<a:t>)[^<]+/g) ?? []).join(''),
      values: series.map((one) => /<c:val>.*?<c:f>([^<]+)/s.exec(one)![1].replace(/^.*!|\$/g, '')),
      legend: xml.includes('<c:legend>'),
      unlisted: xml.match(/<c:legendEntry>/g)?.length ?? 0,
    };
  });
}

whereInstalled('LibreOffice', () => {
  test('sees the chart of every table that has one, with its title, its cells and its legend', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const table of WITH_CHART) {
      const excel = await openedWorkbook();
      await excel.room.insertBlock({ ...REQUEST, table, month: 6, chart: true, mode: 'values' });
      files[table] = await excel.save();
    }
    const again = await convert(files, 'xlsx');
    expect(Object.keys(again)).toEqual(WITH_CHART);
    for (const table of WITH_CHART) {
      const own = chartsIn(files[table]);
      expect(own).toHaveLength(1);
      expect(chartsIn(again[table])).toEqual(own);
    }
  });
});
