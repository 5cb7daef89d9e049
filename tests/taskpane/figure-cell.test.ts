import type { BlockPlan, PlannedCell } from '../../src/contract';
import { planBlock } from '../../src/planning';
import { sourceAddresses } from '../../src/linking/source-cell';
import { figureCell } from '../../src/taskpane/figure-cell';
import { loadTemplate } from '../../src/tables';
import { REQUEST } from '../workbook/fixtures/block';
import { sheet } from '../workbook/fixtures/sheet';

let plan: BlockPlan;
beforeAll(async () => {
  await loadTemplate('CT-NAM');
  const source = sheet(
    [
      ['CHỈ TIÊU NĂM 2031', '', '', '', ''],
      ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2030', 'Kế hoạch năm 2031', 'Ước thực hiện năm 2031'],
      ['Kim ngạch xuất khẩu', 'triệu USD', 510, 540, 553],
      ['Kim ngạch nhập khẩu', 'triệu USD', 310, 330, 341],
    ],
    { name: 'Kết quả' },
  );
  const request = { ...REQUEST, table: 'CT-NAM', year: 2031, source: 'auto' } as const;
  plan = planBlock(request, { kind: 'newSheet', sheet: 'Bảng' }, [source]);
});

const find = (role: PlannedCell['role']) => {
  const row = plan.cells.findIndex((cells) => cells.some((cell) => cell?.role === role));
  return { row, column: plan.cells[row].findIndex((cell) => cell?.role === role) };
};

test('a figure is told by the table’s own words, with its source', () => {
  const figure = figureCell(plan, find('linked'))!;
  expect(figure.key.row).toBe('exports');
  expect(figure.rowName).toMatch(/xuất khẩu/i);
  expect(figure.header).toMatch(/2030|2031/);
  expect(figure.link?.source).toMatchObject({ rowName: 'Kim ngạch xuất khẩu' });
  expect(sourceAddresses(figure.link!.source!.cell)[0]).toMatch(/^'Kết quả'![C-E]3$/);
});

test('one that is not found says why', () => {
  expect(figureCell(plan, find('input'))).toMatchObject({ gap: { kind: 'notFound' } });
});

test('titles, headers and names are no figures', () => {
  for (const role of ['title', 'header', 'label'] as const) expect(figureCell(plan, find(role))).toBeNull();
});
