/* The plain formulas of every standard table, calculated by LibreOffice from the saved file, against our functions. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
// the tables beside the two that are always at hand
import '../tables/templates';
import { cellName, parseArea } from '../../src/spreadsheet/a1';
import type { BlockRequest } from '../../src/tables/choices';
import { openHeadlessWorkbook } from '../../src/workbench/cli/headless';
import type { Headless } from '../../src/workbench/cli/headless';
import { newXlsx, openXlsx } from '../../src/workbench/xlsx';
import { tableCases, type TableCase } from '../tables/case-files';
import { calculated, planOf, withCalculation } from '../tables/filled-block';
import { builtAddin } from '../workbench/cli/workbench';
import { convert, soffice } from './soffice';
import { typedInputs, type Inputs } from './typed-inputs';

const PATIENCE = 240_000;
jest.setTimeout(PATIENCE);

if (soffice === null)
  console.warn('SKIPPED: LibreOffice is not installed; plain formulas are not recalculated by it.');
const whereInstalled = soffice === null ? describe.skip : describe;

/** Chosen once; another one tries other figures: SEED=7 npx jest … */
const SEED = Number(process.env.SEED ?? 20_311);

const TYPED_BY_CASES = 'what the cases type';
const FILLINGS: Record<string, (one: TableCase) => Inputs> = {
  [TYPED_BY_CASES]: ({ inputs }) => inputs,
  'figures in every cell': ({ request }) => typedInputs(planOf(request), 'figures', SEED),
  'blanks, signs of no data, zeros and negative figures': ({ request }) =>
    typedInputs(planOf(request), 'trouble', SEED),
};

type Value = string | number | boolean;

/** Reads the values of a sheet of a file, whatever calculated them. */
function valuesIn(bytes: Uint8Array): (sheet: string, address: string) => Value {
  const { sheets } = openXlsx(bytes, 'tệp.xlsx').content.grid;
  return (name, address) => {
    const { row, column } = parseArea(address)!;
    const sheet = Object.values(sheets).find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet.cellData?.[row]?.[column]?.v ?? '';
  };
}

/** A saved workbook without the results of its formulas: whatever is read of it later was calculated by the reader. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet'))) {
    const text = strFromU8(parts[name]);
    parts[name] = strToU8(text.replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts, { level: 1 });
}

const isError = (value: Value): boolean => typeof value === 'string' && /^#[A-Z/0]+[!?A]$/.test(value);

/** Numbers to a part in 1e9, texts exactly. Errors but as errors: LibreOffice has one for what are several to Excel. */
function agree(one: Value, other: Value): boolean {
  if (isError(one) && isError(other)) return true;
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Cases for one workbook each time: there a table that is inserted again takes the place of the one before. */
function roundsOf(cases: readonly TableCase[]): TableCase[][] {
  const rounds: TableCase[][] = [];
  for (const one of cases) {
    const { table } = one.request;
    const round = rounds.find((ones) => ones.every(({ request }) => request.table !== table));
    if (round) round.push(one);
    else rounds.push([one]);
  }
  return rounds;
}

const fileName = (round: number, filling: number): string => `t${round}-${filling}`;

/** Each case with its table inserted in plain Excel formulas on a sheet of its own, all in one workbook. */
async function insertCases(headless: Headless, cases: TableCase[]): Promise<Map<TableCase, string>> {
  const sheets = new Map<TableCase, string>();
  for (const one of cases) {
    const asked: BlockRequest = {
      ...(one.request as BlockRequest),
      mode: 'plain',
    };
    sheets.set(one, (await headless.page.automation.insert(asked)).sheet);
  }
  return sheets;
}

function typeInto(headless: Headless, sheetName: string, inputs: Inputs): void {
  const id = headless.engine.sheets().find(({ name }) => name === sheetName)!.id;
  for (const [address, value] of Object.entries(inputs)) {
    const area = parseArea(address)!;
    headless.engine.write(id, area, [[value]]);
  }
}

whereInstalled('LibreOffice calculates the saved tables as our functions do', () => {
  withCalculation();
  const cases = tableCases();
  const sheets = new Map<TableCase, string>();
  const rounds = roundsOf(cases);
  const results = new Map<string, (sheet: string, address: string) => Value>();

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [round, ones] of rounds.entries()) {
      const headless = await openHeadlessWorkbook(newXlsx('tệp.xlsx'), builtAddin());
      try {
        const inserted = await insertCases(headless, ones);
        for (const [one, sheet] of inserted) sheets.set(one, sheet);
        for (const [place, fill] of Object.values(FILLINGS).entries()) {
          for (const [one, sheet] of inserted) typeInto(headless, sheet, fill(one));
          files[fileName(round, place)] = withoutResults((await headless.save()).bytes);
        }
      } finally {
        await headless.close();
      }
    }
    const written = await convert(files, 'xlsx');
    for (const name of Object.keys(files)) results.set(name, valuesIn(written[name]));
  }, PATIENCE);

  const theirsIn = (filling: string, one: TableCase, address: string): Value => {
    const round = rounds.findIndex((ones) => ones.includes(one));
    const read = results.get(fileName(round, Object.keys(FILLINGS).indexOf(filling)));
    return read!(sheets.get(one)!, address);
  };

  describe.each(Object.keys(FILLINGS))('with %s', (filling) => {
    test.each(cases)('$name', async (one) => {
      const inputs = FILLINGS[filling](one);
      const plan = planOf({ ...one.request, mode: 'ct' });
      const ours = await calculated(plan, inputs);
      const differing = plan.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          if (!cell?.formula) return [];
          const address = cellName(r, c);
          const theirs = theirsIn(filling, one, address);
          return agree(ours(address), theirs) ? [] : [{ address, ours: ours(address), theirs }];
        }),
      );
      expect({ seed: SEED, differing }).toEqual({ seed: SEED, differing: [] });
    });
  });

  test.each(cases.filter(({ shown }) => Object.keys(shown).length > 0))(
    'the figures that the case $name has worked out by hand',
    (one) => {
      const { shown } = one;
      const theirs = (address: string) => theirsIn(TYPED_BY_CASES, one, address);
      const rounded = (value: Value) =>
        typeof value === 'number' ? Math.round(value * 1e4) / 1e4 + 0 : value;
      expect(Object.fromEntries(Object.keys(shown).map((at) => [at, rounded(theirs(at))]))).toEqual(shown);
    },
  );
});
