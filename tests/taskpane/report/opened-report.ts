import { wholeYear } from '../../../src/indicators/language/periods';
import { figureToWrite, type WrittenParagraph } from '../../../src/reports';
import { ReportSession } from '../../../src/taskpane/report/report-session';
import { PaneSession } from '../../../src/taskpane/session';
import type { ReferenceTable } from '../../../src/workbook/report-tables/reference-tables';
import type { WritableTable } from '../../../src/workbook/report-tables/writable-tables';
import { fakeWorkbook } from '../fake-workbook';

/** A report of a province that there is not. */
export const TEXT =
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD, tăng 10% so với cùng kỳ. ' +
  'Sản lượng điện đạt 1.240 triệu kWh. Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 450 triệu USD.';

const table = (sheet: string): WritableTable => ({
  sheet,
  address: `'${sheet}'!A1:F9`,
  title: 'Chỉ tiêu',
  figures: ['Điện', 'Xuất khẩu'].map((indicator, at) => ({
    ...figureToWrite({ indicator, value: 5, unit: 'tấn' }),
    cell: `'${sheet}'!C${at + 3}`,
  })),
});

const REFERENCE: ReferenceTable = {
  sheet: 'Biểu 7',
  address: "'Biểu 7'!A1:F9",
  title: 'Kế hoạch năm 2031',
  levels: [
    {
      indicator: 'Kim ngạch xuất khẩu',
      role: 'result',
      period: wholeYear(2030),
      value: 375,
      unit: 'triệu USD',
      source: "'Biểu 7'!D4",
    },
  ],
};

/** The tab's session beside a pane and a workbook that answers; the texts are typed. */
export async function opened(...texts: string[]) {
  const { service, select } = fakeWorkbook();
  const pane = new PaneSession(service);
  await pane.start();
  const readWritableTables = jest.fn(async () => [table('Một'), table('Hai')]);
  const readReferenceTables = jest.fn(async () => [REFERENCE]);
  let held: WrittenParagraph[] = [];
  const paragraphs = {
    readParagraphs: jest.fn(async () => held),
    rememberParagraph: jest.fn(async (one: WrittenParagraph) => {
      held = [one, ...held.filter(({ id }) => id !== one.id)];
    }),
    forgetParagraph: jest.fn(async (id: string) => {
      held = held.filter((one) => one.id !== id);
    }),
  };
  const session = new ReportSession(
    { ...service, readWritableTables, readReferenceTables, ...paragraphs },
    pane,
  );
  session.set({ texts: texts.length > 0 ? texts : [TEXT] });
  return { session, service, pane, select, readWritableTables, readReferenceTables, paragraphs };
}

/** The same once the texts are read. */
export async function read(...texts: string[]) {
  const all = await opened(...texts);
  await all.session.read();
  return all;
}
