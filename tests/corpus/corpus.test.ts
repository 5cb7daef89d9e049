import { strToU8, unzipSync, zipSync } from 'fflate';
import { builtAddin, PATIENCE } from '../workbench/cli/workbench';
import { richWorkbook } from '../workbench/xlsx/rich-workbook';
import { unexpectedChanges } from './changes';
import { makeWorkbook } from './make-workbook';
import { ODD_PARTS } from './odd-parts';
import { ODD_WORKBOOKS, source } from './odd-workbooks';
import { ODD_WRITING } from './odd-writing';
import { randomWorkbook } from './random-workbook';
import { runFile } from './run-file';

jest.setTimeout(PATIENCE);

/** Of the odd workbooks those that fail in ways of their own; `npm run corpus -- --odd` takes them all. */
const SAMPLE = [
  'volatile functions',
  'texts of another language',
  'functions that no one knows',
  'a table with totals',
  'odd columns of a table',
  'names spelt like anything',
  'sheets spelt like anything',
  'a stray cell in the last column',
  'formula cells with inline strings',
  'arrays, spills and data tables',
  'strict Open XML',
];
const ODD = { ...ODD_WORKBOOKS, ...ODD_PARTS, ...ODD_WRITING };
/** `npm run corpus -- --random COUNT` takes as many as wanted. */
const SEEDS = [1];

describe('tables are inserted, saved, removed and saved, and nothing else changes, in', () => {
  test.each(SAMPLE)('a workbook with %s', async (name) => {
    const outcome = await runFile({ bytes: ODD[name](), name: 'sổ.xlsx' }, builtAddin(), 'CT-NAM');
    expect(outcome).toMatchObject({ verdict: 'kept', details: [], blocks: 2 });
  });

  test.each(SEEDS)('a workbook made by chance, seed %d', async (seed) => {
    const outcome = await runFile({ bytes: randomWorkbook(seed), name: 'sổ.xlsx' }, builtAddin(), 'CT-NAM');
    expect(outcome).toMatchObject({ verdict: 'kept', details: [] });
  });

  test('a workbook with one of everything', async () => {
    const outcome = await runFile({ bytes: richWorkbook(), name: 'sổ.xlsx' }, builtAddin(), 'TMBL');
    expect(outcome).toMatchObject({ verdict: 'kept', details: [] });
  });
});

test('a file that cannot be opened is refused, and told', async () => {
  const outcome = await runFile({ bytes: strToU8('no workbook'), name: 'sổ.xlsx' }, builtAddin(), 'CT-NAM');
  expect(outcome).toMatchObject({
    verdict: 'refused',
    details: [expect.stringContaining('notXlsx')],
    blocks: 0,
  });
});

describe('the comparison finds', () => {
  const sheet = (value: number, total: number, doubled = 2) =>
    makeWorkbook({
      sheets: [
        source([
          [value, { f: 'SUM(A8,H20:H30)', v: total }, { f: 'B8*2', v: doubled }, { f: 'A8', v: total }],
        ]),
      ],
    });
  const before = sheet(1, 1);
  const block = "'Số liệu'!H20:J30";

  test('nothing where nothing changed', () => expect(unexpectedChanges(before, before, [])).toEqual([]));

  test('a value that changed', () =>
    expect(unexpectedChanges(before, sheet(3, 1), [block])).toEqual([
      expect.stringContaining('Số liệu!A8: n 1'),
    ]));

  test('a result that changed but where it depends on a table that was inserted, through others too', () => {
    expect(unexpectedChanges(before, sheet(1, 5, 10), [block])).toEqual([
      expect.stringContaining('Số liệu!D8: =A8 n 1'),
    ]);
    expect(unexpectedChanges(before, sheet(1, 5, 10), [])).toHaveLength(3);
  });

  test('parts that are gone, new or no longer say what they said', () => {
    const parts = unzipSync(before);
    const { '_rels/.rels': rels, ...rest } = parts;
    expect(
      unexpectedChanges(zipSync({ ...parts, 'xl/theme/theme1.xml': strToU8('<a/>') }), before, []),
    ).toEqual(['xl/theme/theme1.xml is gone']);
    expect(
      unexpectedChanges(before, zipSync({ ...rest, '_rels/.rels': rels, 'xl/x.bin': strToU8('x') }), []),
    ).toEqual(['xl/x.bin is new']);
    const renamed = strToU8(new TextDecoder().decode(parts['xl/workbook.xml']).replace('Số liệu', 'Khác'));
    expect(unexpectedChanges(before, zipSync({ ...parts, 'xl/workbook.xml': renamed }), [])).toEqual([
      expect.stringContaining('xl/workbook.xml lost'),
      'the sheet "Số liệu" is gone',
    ]);
  });
});
