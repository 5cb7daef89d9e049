import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { readSheets } from './sheet-notation';

const REQUEST: BlockRequest = {
  table: 'CT-NAM',
  year: 2025,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};

/** The row of retail as it is planned: contents of base, estimate, growth and of the former provinces, and why what is open is open. */
function retail(lines: readonly string[], more: Partial<BlockRequest> = {}) {
  const request = { ...REQUEST, ...more };
  const sheets = readSheets(lines).map(({ snapshot }) => snapshot);
  const { cells, lines: names, links } = planBlock(request, { kind: 'newSheet', sheet: 'Mới' }, sheets);
  const at = names!.findIndex(({ id }) => id === 'row/retail');
  const cell = (key: string) => cells[at][names![at].columns.indexOf(key)];
  const why = (key: string) =>
    links.missingCells.find(({ row, column }) => row === 'retail' && column === key)?.reason.kind;
  return {
    of: (key: string) => cell(key)?.expected ?? cell(key)?.content,
    role: (key: string) => cell(key)?.role,
    why,
  };
}

const sheet = (name: string, title: string, header: string, value: number) => [
  `== ${name}`,
  `1| ${title}`,
  `3| TT | Chỉ tiêu | ĐVT | ${header}`,
  `4| 1 | Giá trị sản xuất công nghiệp (giá so sánh 2010) | tỷ đồng | ${value / 2}`,
  `5| 2 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | ${value}`,
  `6| 3 | Kim ngạch xuất khẩu | triệu USD | ${value / 100}`,
];

const GIA_LAI_2024 = sheet('GL24', 'KẾT QUẢ THỰC HIỆN NĂM 2024 TỈNH GIA LAI', 'Thực hiện năm 2024', 60120);
const BINH_DINH_2024 = sheet('BD24', 'KẾT QUẢ NĂM 2024 CỦA TỈNH BÌNH ĐỊNH', 'Thực hiện năm 2024', 113178);
const GIA_LAI_2025 = sheet(
  'GL25',
  'KẾT QUẢ THỰC HIỆN NĂM 2025 TỈNH GIA LAI',
  'Ước thực hiện năm 2025',
  196000,
);

describe('bases from before a province was put together', () => {
  it('add up from the former provinces once the territory is chosen: +13,1 %', () => {
    const found = retail([...GIA_LAI_2024, ...BINH_DINH_2024, ...GIA_LAI_2025], { territory: 'Gia Lai' });
    expect([found.of('baseFormer1'), found.of('baseFormer2'), found.of('base')]).toEqual([
      60120, 113178, 173298,
    ]);
    expect(found.of('estimate')).toBe(196000);
    expect(found.of('growth')).toBeCloseTo(13.1, 2);
  });

  it('are left open with the reason where it is not chosen: +226 % is no growth', () => {
    const found = retail([...GIA_LAI_2024, ...BINH_DINH_2024, ...GIA_LAI_2025]);
    expect(found.of('estimate')).toBe(196000);
    expect(found.role('base')).toBe('input');
    expect(found.why('base')).toBe('otherTerritory');
    expect(found.of('growth')).toBe('');
  });

  it('say which former province is missing', () => {
    const found = retail([...GIA_LAI_2024, ...GIA_LAI_2025], { territory: 'Gia Lai' });
    expect(found.of('base')).toBe('thiếu Bình Định (cũ)');
    expect(found.of('growth')).toBe('thiếu Bình Định (cũ)');
    expect(found.why('baseFormer2')).toBeDefined();
  });

  it('are taken as a source states them for the new boundaries', () => {
    const restated = sheet(
      'M24',
      'SỐ LIỆU NĂM 2024 TỈNH GIA LAI THEO ĐỊA GIỚI MỚI',
      'Thực hiện năm 2024',
      173300,
    );
    const found = retail([...restated, ...GIA_LAI_2025], { territory: 'Gia Lai' });
    expect(found.of('base')).toBe(173300);
    expect(found.role('base')).toBe('linked');
    expect(found.of('growth')).toBeCloseTo(13.099, 2);
  });

  it('of a table that reports after the merger count as worked out again only where nothing was chosen', () => {
    const beside = [
      '== GL25',
      '1| KẾT QUẢ THỰC HIỆN NĂM 2025 TỈNH GIA LAI',
      '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 | Ước thực hiện năm 2025',
      '4| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | 173300 | 196000',
      '5| 2 | Kim ngạch xuất khẩu | triệu USD | 1733 | 1960',
    ];
    expect(retail(beside).of('base')).toBe(173300);
    const chosen = retail(beside, { territory: 'Gia Lai' });
    expect(chosen.of('base')).toBe('');
  });

  it('are told apart in one table by their columns and by their rows', () => {
    const columns = [
      '== GL25',
      '1| KẾT QUẢ THỰC HIỆN NĂM 2025 TỈNH GIA LAI',
      '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 |  | Ước thực hiện năm 2025',
      '4|  |  |  | Gia Lai (cũ) | Bình Định (cũ) | ',
      '5| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | 60120 | 113178 | 196000',
      '6| 2 | Kim ngạch xuất khẩu | triệu USD | 812 | 1100 | 1960',
      'merge D3:E3',
    ];
    const inColumns = retail(columns, { territory: 'Gia Lai' });
    expect([inColumns.of('baseFormer1'), inColumns.of('baseFormer2')]).toEqual([60120, 113178]);
    const rows = [
      ...GIA_LAI_2025,
      '== Bán lẻ 2024',
      '1| TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG NĂM 2024',
      '2| Đơn vị tính: tỷ đồng',
      '3| Địa phương | Thực hiện năm 2024',
      '4| Gia Lai (cũ) | 60120',
      '5| Bình Định (cũ) | 113178',
      '6| Phú Yên | 50000',
    ];
    const inRows = retail(rows, { territory: 'Gia Lai' });
    expect([inRows.of('baseFormer1'), inRows.of('baseFormer2'), inRows.of('base')]).toEqual([
      60120, 113178, 173298,
    ]);
  });

  it('of units of the user’s own list are found by its names', () => {
    const territory = 'Phòng Công thương = Phòng Công nghiệp + Phòng Thương mại từ 1/7/2025';
    const of = (name: string, unit: string, year: number, value: number) =>
      sheet(
        name,
        `KẾT QUẢ THỰC HIỆN NĂM ${year} CỦA ${unit}`,
        year === 2025 ? 'Ước thực hiện năm 2025' : 'Thực hiện năm 2024',
        value,
      );
    const found = retail(
      [
        ...of('A', 'PHÒNG CÔNG NGHIỆP', 2024, 100),
        ...of('B', 'PHÒNG THƯƠNG MẠI', 2024, 300),
        ...of('C', 'PHÒNG CÔNG THƯƠNG', 2025, 440),
      ],
      { territory },
    );
    expect([found.of('baseFormer1'), found.of('baseFormer2'), found.of('base')]).toEqual([100, 300, 400]);
    expect(found.of('growth')).toBeCloseTo(10, 6);
  });

  it('leave a table of an earlier or a later year as it is', () => {
    const later = retail(GIA_LAI_2025, { territory: 'Gia Lai', year: 2027 });
    expect(later.role('baseFormer1')).toBeUndefined();
    const earlier = retail(GIA_LAI_2024, { territory: 'Gia Lai', year: 2024 });
    expect(earlier.role('baseFormer1')).toBeUndefined();
  });
});
