import { acceptFinding } from '../../../src/workbook/check/acceptances';
import { checkWorkbook } from '../../../src/workbook/check/check';
import { applyFix, fixesMade, undoFix } from '../../../src/workbook/check/fixes';
import { eraseRecord } from '../../../src/workbook/blocks/inserted-blocks';
import { removeInsertion } from '../../../src/workbook/blocks/remove';
import { planRoll, rollForward, undoRoll } from '../../../src/workbook/blocks/roll';
import { insertRevisions, recordFigures } from '../../../src/workbook/ledger/ledger';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, differingParts, openedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(180_000);
afterEach(closeWorkbooks);

const ENTRY = { indicator: 'Kim ngạch xuất khẩu', period: 'năm 2022', value: 640, unit: 'triệu USD' };
const PUBLICATION = { vintage: 'estimate1', document: '', date: '', territory: '' } as const;
const NEXT_YEAR = { kind: 'year', number: 1, year: 2024 } as const;

/** A correction that was changed back, a finding that was accepted, a figure in the ledger. */
async function workedWith(): Promise<void> {
  const { findings } = await checkWorkbook();
  const fixable = findings.find(({ cells }) => cells.some(({ fix }) => fix !== undefined))!;
  await applyFix(fixable);
  await undoFix((await fixesMade())[0].id);
  await acceptFinding(findings[0], 'looked at');
  await recordFigures({ kind: 'entries', entries: [ENTRY] }, PUBLICATION, 'vi');
}

test('tables, rolls, ledger, revisions, corrections and acceptances go without a trace', async () => {
  const excel = await openedWorkbook();
  const before = await excel.save();
  await workedWith();
  await insertRevisions('vi');
  await excel.room.insertBlock(REQUEST);
  const plan = await planRoll({ kind: 'workbook' }, NEXT_YEAR);
  expect(plan.blocks.length).toBeGreaterThan(0);
  const { id: roll } = await rollForward({ kind: 'workbook' }, NEXT_YEAR, {});
  await undoRoll(roll, {});
  for (const { id } of await excel.room.insertions()) await removeInsertion(id, { evenIfEdited: true });
  await eraseRecord();
  expect(excel.engine.beside.customXmlParts).toEqual([]);
  expect(differingParts(before, await excel.save())).toEqual([]);
});

test('the ledger is the one thing that stays when the record is erased', async () => {
  const excel = await openedWorkbook();
  const sheets = excel.engine.sheets().map(({ name }) => name);
  await workedWith();
  await eraseRecord();
  expect(excel.engine.beside.customXmlParts).toEqual([]);
  expect(excel.engine.sheets().map(({ name }) => name)).toEqual([...sheets, 'Sổ công bố']);
});
