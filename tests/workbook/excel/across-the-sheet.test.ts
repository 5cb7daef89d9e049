import { switchFormulas } from '../../../src/workbook/switch/switch';
import { at } from '../../workbench/engine/content';
import { REQUEST } from '../fixtures/block';
import {
  closeWorkbooks,
  contentOf,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

/* One stray cell in the last column or row, and Excel's used range is whole rows or columns: `1:40`, `A:L`. */

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const LAST_COLUMN = 'XFD3:XFD3';
const LAST_ROW = 'B1048576:B1048576';
const STRAYS = [[LAST_COLUMN], [LAST_ROW], [LAST_COLUMN, LAST_ROW]];

async function withStrays(strays: string[]): Promise<OpenedWorkbook> {
  const excel = await openedWorkbook();
  for (const { id } of excel.engine.sheets())
    for (const address of strays) excel.engine.write(id, at(address), [['lạc']]);
  await excel.engine.settled();
  return excel;
}

describe.each(STRAYS)('with cells astray in %s %s', (...strays: (string | undefined)[]) => {
  const opened = () => withStrays(strays.filter((one) => one !== undefined));

  test('the survey finds what it found without them', async () => {
    const plain = await (await openedWorkbook()).room.surveyWorkbook();
    expect(await (await opened()).room.surveyWorkbook()).toEqual(plain);
  });

  test('a table is linked, inserted and removed without a trace', async () => {
    const excel = await opened();
    const before = contentOf(excel);
    const { sheet } = await excel.room.insertBlock(REQUEST);
    expect(sheet).toBe('Chỉ tiêu 2023 (2)');
    const again = await excel.room.previewBlock({ ...REQUEST, year: 2023 });
    expect(again.plan.links.sourceSheet).toBe(MAIN_SHEET);
    await excel.room.removeLastInsertion();
    expect(contentOf(excel) === before).toBe(true);
  });

  test('a block at a cell is found again, switched to values and restored', async () => {
    const excel = await opened();
    const { address } = await excel.room.insertBlock({
      ...REQUEST,
      source: MAIN_SHEET,
      place: { kind: 'cell', address: `'${NOTES_SHEET}'!D20` },
    });
    const formulas = (): string[] => {
      const { id } = excel.engine.sheets().find(({ name }) => name === NOTES_SHEET)!;
      return excel.engine
        .read(id, at(address.split('!')[1]))
        .flat()
        .flatMap(({ formula }) => (/CT\./.test(formula) ? [formula] : []));
    };
    const before = formulas();
    expect(before.length).toBeGreaterThan(5);
    await switchFormulas({ kind: 'workbook' }, 'values');
    expect(formulas()).toEqual([]);
    await switchFormulas({ kind: 'workbook' }, 'ct');
    expect(formulas()).toEqual(before);
    await excel.room.removeLastInsertion();
    expect(formulas()).toEqual([]);
  });
});
