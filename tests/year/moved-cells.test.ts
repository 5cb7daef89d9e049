import { planBlock, cellKey, type TypedContent } from '../../src/planning';
import { targetsIn } from '../../src/planning/targets';
import type { BlockRequest } from '../../src/tables/choices';
import { movedInto } from '../../src/year/moved-cells';
import type { OldCell } from '../../src/year/old-block';
import { rolledRequest } from '../../src/year/rolled-requests';
import { wholeYear } from '../../src/indicators/language/periods';
import { REQUEST } from '../workbook/fixtures/block';

const OLD: BlockRequest = {
  ...REQUEST,
  year: 2030,
  source: null,
  authority: 'UBND tỉnh mẫu',
  department: 'Sở mẫu',
  signature: true,
};
const SHEET = 'Chỉ tiêu 2030';

/** What becomes of what was typed into a block of 2030, by lines and columns, in the one of 2031. */
function moved(typed: Record<string, TypedContent['content']>, request = OLD) {
  const plan = planBlock(request, { kind: 'newSheet', sheet: SHEET }, []);
  const cells = new Map(
    [...targetsIn(plan)].map(([key, { row, column, cell, unit }]): [string, OldCell] => {
      const own = typed[key];
      const content = own ?? cell?.content ?? '';
      const place = { sheet: SHEET, row, column };
      return [key, { ...place, address: key, content, value: content, unit, isTyped: own !== undefined }];
    }),
  );
  const next = rolledRequest(request, wholeYear(2031));
  const into = planBlock(next, { kind: 'newSheet', sheet: 'Chỉ tiêu 2031' }, []);
  const outcome = movedInto({ request, cells }, into, next);
  const contents = Object.fromEntries([...outcome.typed].map(([key, { content }]) => [key, content]));
  return {
    contents,
    left: Object.fromEntries(outcome.left.map(({ address, why }) => [address, why])),
    outcome,
  };
}

const key = (line: string, column: string) => cellKey(line, column);
const numbering = 'numbering';

test('a title and headers go along with their period moved, a text with a day of its own time does not', () => {
  const { contents, left } = moved({
    [key('title', numbering)]: 'Kết quả năm 2030, kế hoạch năm 2031',
    [key('header/0', 'base')]: 'TH 2029',
    [key('note/0', numbering)]: 'Số liệu đến ngày 20/12/2030',
    [key('document', numbering)]: '(Kèm theo Báo cáo số 12/BC-SCT ngày 20 tháng 12 năm 2030)',
  });
  expect(contents).toEqual({
    [key('title', numbering)]: 'Kết quả năm 2031, kế hoạch năm 2032',
    [key('header/0', 'base')]: 'TH 2030',
  });
  expect(left).toEqual({ [key('note/0', numbering)]: 'ofPeriod', [key('document', numbering)]: 'ofPeriod' });
});

test('a title that was typed as the table writes it in the next period is the table’s own again', () => {
  const plan = planBlock(rolledRequest(OLD, wholeYear(2031)), { kind: 'newSheet', sheet: 'x' }, []);
  const own = targetsIn(plan).get(key('title', numbering))!.cell!.content;
  const typed = String(own).replaceAll('2031', '2030').replaceAll('2032', '2031');
  expect(moved({ [key('title', numbering)]: typed }).contents).toEqual({});
});

test('who writes and signs stays; the place and date of signing do not', () => {
  const { contents, left } = moved({
    [key('letterhead/0', numbering)]: 'ỦY BAN NHÂN DÂN TỈNH KHÁC',
    [key('signature/1', numbering)]: 'Nơi mẫu, ngày 5 tháng 1 năm 2031',
  });
  expect(contents).toEqual({ [key('letterhead/0', numbering)]: 'ỦY BAN NHÂN DÂN TỈNH KHÁC' });
  expect(left).toEqual({ [key('signature/1', numbering)]: 'ofPeriod' });
});

test('figures are carried where the new block asks for the very figure, in the way its formulas are written', () => {
  const typed = { [key('row/exports', 'estimate')]: 680, [key('row/exports', 'target')]: 750 };
  const link = (place: string) => `=IF('${SHEET}'!${place}="","",'${SHEET}'!${place})`;
  const { contents, left } = moved(typed);
  expect(contents[key('row/exports', 'base')]).toMatch(
    /^=IF\('Chỉ tiêu 2030'!\$?F\d+="","",'Chỉ tiêu 2030'!F\d+\)$/,
  );
  expect(Object.keys(contents)).toEqual([key('row/exports', 'base'), key('row/exports', 'plan')]);
  expect(left).toEqual({});
  const place = /F\d+/.exec(String(contents[key('row/exports', 'base')]))![0];
  expect(contents[key('row/exports', 'base')]).toBe(link(place));
  expect(moved(typed, { ...OLD, mode: 'values' }).contents).toEqual({
    [key('row/exports', 'base')]: 680,
    [key('row/exports', 'plan')]: 750,
  });
});

test('signs of no data, texts and errors are no figures to carry', () => {
  for (const content of ['…', 'chưa có', '#N/A', ''])
    expect(moved({ [key('row/exports', 'estimate')]: content }).contents).toEqual({});
});

test('a formula goes along where it refers to the block alone, and says so where it does not', () => {
  const at = (column: string, from: ReturnType<typeof moved>) => from.contents[key('row/imports', column)];
  const place = (column: string) => {
    const plan = planBlock(OLD, { kind: 'newSheet', sheet: SHEET }, []);
    const { row, column: c } = targetsIn(plan).get(key('row/imports', column))!;
    return `${String.fromCharCode(65 + c)}${row + 1}`;
  };
  const own = `=${place('estimate')}/${place('plan')}*100`;
  expect(at('planPercent', moved({ [key('row/imports', 'planPercent')]: own }))).toBe(own);
  const outside = moved({ [key('row/imports', 'planPercent')]: `=${place('estimate')}/Z99` });
  expect(outside.left).toEqual({ [key('row/imports', 'planPercent')]: 'refersOutside' });
  // a figure typed over a formula is of its period
  const typedOver = moved({ [key('row/imports', 'planPercent')]: 99 });
  expect(typedOver.left).toEqual({ [key('row/imports', 'planPercent')]: 'ofPeriod' });
});
