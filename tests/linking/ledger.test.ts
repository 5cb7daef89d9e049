import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { readSheets } from './sheet-notation';

const REQUEST: BlockRequest = {
  table: 'CT-NAM',
  year: 2024,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};
const REPORT = [
  '== KQ24',
  '1| KẾT QUẢ THỰC HIỆN NĂM 2024',
  '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Ước thực hiện năm 2024',
  '4| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | 52140 | 60500',
  '5| 2 | Kim ngạch xuất khẩu | triệu USD | 733 | 812',
];
const head = [
  '== Sổ',
  '3| TT | Chỉ tiêu | Kỳ | Địa giới | Giá trị công bố | Đơn vị tính | Loại số liệu | Văn bản công bố | Ngày công bố',
];
const line = (
  row: number,
  period: string,
  value: number,
  vintage: string,
  territory = '',
  indicator = 'Tổng mức bán lẻ',
) =>
  `${row}| ${row} | ${indicator} | ${period} | ${territory} | ${value} | tỷ đồng | ${vintage} | ${row}/BC | 6/10/2024`;

function retail(lines: readonly string[], more: Partial<BlockRequest> = {}) {
  const sheets = readSheets(lines).map(({ snapshot }) => snapshot);
  const {
    cells,
    lines: names,
    links,
  } = planBlock({ ...REQUEST, ...more }, { kind: 'newSheet', sheet: 'Mới' }, sheets);
  const at = names!.findIndex(({ id }) => id === 'row/retail');
  const of = (key: string) => {
    const cell = cells[at][names![at].columns.indexOf(key)];
    const source = links.cells.find(({ row, column }) => row === 'retail' && column === key)?.source;
    return [cell?.expected ?? cell?.content, source?.cell.sheet ?? null, source?.header ?? null];
  };
  return { of };
}

describe('figures of the ledger of published figures', () => {
  it('come before those of sheets for a time that is over: the newest vintage, and it is said which', () => {
    const lines = [
      ...REPORT,
      ...head,
      line(4, 'năm 2023', 52140, 'ước lần 1'),
      line(5, 'năm 2023', 53214, 'sơ bộ'),
      line(6, 'năm 2023', 52900, 'ước lần 2'),
    ];
    expect(retail(lines).of('base')).toEqual([53214, 'Sổ', 'sơ bộ, 5/BC, 6/10/2024']);
  });

  it('are the last resort for the period that is reported', () => {
    const lines = [...head, line(4, 'năm 2024', 60127, 'ước lần 1')];
    expect(
      retail([...REPORT, ...lines])
        .of('estimate')
        .slice(0, 2),
    ).toEqual([60500, 'KQ24']);
    expect(retail(lines).of('estimate').slice(0, 2)).toEqual([60127, 'Sổ']);
  });

  it('are those of the same period, indicator and unit', () => {
    const lines = [
      ...head,
      line(4, '9 tháng năm 2023', 41000, 'sơ bộ'),
      line(5, 'năm 2023', 9, 'sơ bộ', '', 'Doanh thu vận tải'),
    ];
    expect(
      retail([...REPORT, ...lines])
        .of('base')
        .slice(0, 2),
    ).toEqual([52140, 'KQ24']);
  });

  it('are bases of former provinces where the territory is chosen', () => {
    const lines = [
      ...head,
      line(4, 'năm 2024', 60120, 'chính thức', 'Gia Lai (cũ)'),
      line(5, 'năm 2024', 113178, 'chính thức', 'Bình Định (cũ)'),
      line(6, 'năm 2025', 196000, 'ước lần 2', 'Gia Lai'),
    ];
    const found = retail(lines, { year: 2025, territory: 'Gia Lai' });
    expect(['baseFormer1', 'baseFormer2', 'base', 'estimate'].map((key) => found.of(key)[0])).toEqual([
      60120, 113178, 173298, 196000,
    ]);
    expect(found.of('growth')[0]).toBeCloseTo(13.1, 2);
  });
});
