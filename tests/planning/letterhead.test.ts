import { planBlock } from '../../src/planning';
import { textWidth } from '../../src/planning/text-lines';
import { loadTemplate } from '../../src/tables';
import { readWords, CHOICES, type BlockRequest } from '../../src/tables/choices';

const REQUEST: BlockRequest = {
  table: 'TMBL',
  year: 2031,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
};
const planOf = (change: Partial<BlockRequest> = {}) =>
  planBlock({ ...REQUEST, ...change }, { kind: 'newSheet', sheet: 'Bảng' }, []);
const texts = ({ cells }: ReturnType<typeof planOf>) =>
  cells.map((line) => line.map((cell) => cell?.content ?? null));

beforeAll(() => loadTemplate('TMBL'));

it('stands above the title, which moves down with all that follows, and is printed once', () => {
  const [plain, headed] = [
    planOf(),
    planOf({ authority: 'UBND tỉnh Mẫu', department: 'Sở Thử', formNumber: '07' }),
  ];
  const rows = texts(headed);
  expect(rows[0]).toContain('UBND TỈNH MẪU');
  expect(rows[0]).toContain('Biểu số: 07');
  expect(rows[1]).toContain('SỞ THỬ');
  expect(rows.slice(3)).toHaveLength(texts(plain).length);
  expect(rows[3][0]).toBe(plain.title);
  expect(headed.freezeRows).toBe(plain.freezeRows + 3);
  expect(headed.page.titleRows).toEqual(plain.page.titleRows.map((row) => row + 3));
});

it('leaves a text that looks like a formula a text', () => {
  const cell = planOf({ department: '=1+1' }).cells[1].find((one) => one?.content === '=1+1');
  expect(cell).toMatchObject({ formula: false });
});

it('prints the names of who prepared and who signs below room for their signatures', () => {
  const rows = texts(planOf({ preparer: 'Trần Văn Mẫu', head: 'Lê Thị Thử' }));
  expect(rows[rows.length - 1]).toEqual(expect.arrayContaining(['Trần Văn Mẫu', 'Lê Thị Thử']));
  expect(rows.flat()).toContain('NGƯỜI LẬP BIỂU');
});

it('shades no cell to fill in where that is not wanted', () => {
  const fills = (plan: ReturnType<typeof planOf>) =>
    plan.cells.flat().filter((cell) => cell?.look.fill).length;
  expect(fills(planOf())).toBeGreaterThan(0);
  expect(fills(planOf({ unshaded: true }))).toBe(0);
});

it('takes words of one line only', () => {
  expect(readWords(CHOICES.department, '  Sở   Thử ')).toBe('Sở Thử');
  expect(readWords(CHOICES.department, ' ')).toBeNull();
  expect(readWords(CHOICES.department, 'x'.repeat(121))).toBeNull();
});

it('wraps names that are longer than their half of the table, in rows as high as that needs', () => {
  const long =
    'Ban Quản lý dự án đầu tư xây dựng các công trình công nghiệp và hạ tầng kỹ thuật nông thôn tỉnh Mẫu vùng ven biển số 2';
  const own = { authority: long, department: long, formNumber: long, preparer: long, head: long };
  const { cells, merges, rowHeights, columnWidths } = planOf(own);
  const names = cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      String(cell?.content).toLocaleLowerCase('vi').includes(long.toLocaleLowerCase('vi'))
        ? [{ cell: cell!, row, column }]
        : [],
    ),
  );
  expect(names).toHaveLength(5);
  for (const { cell, row, column } of names) {
    expect(cell.look.wrap).toBe(true);
    const columns = merges.find((one) => one.row === row && one.column === column)?.columns ?? 1;
    const width = columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const size = cell.look.size!;
    const lines = Math.ceil(textWidth(String(cell.content), size, false) / (width * 5.25));
    expect(lines).toBeGreaterThan(1);
    expect(rowHeights[row]).toBeGreaterThanOrEqual(lines * size * 1.2);
  }
});
