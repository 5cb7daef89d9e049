import { cellName } from '../../../src/spreadsheet/a1';
import { checkWords } from '../../../src/findings/check/words';
import { readSheets } from '../../linking/sheet-notation';
import { checked } from './scored';

const findings = (lines: readonly string[]) => checked(readSheets(lines).map(({ snapshot }) => snapshot));
const said = (lines: readonly string[]) =>
  findings(lines).flatMap(({ kind, cells }) =>
    cells.map(({ row, column }) => `${kind} ${cellName(row, column)}`),
  );

const report = (base: number, unit = 'tỷ đồng') => [
  '== KQ24',
  '1| KẾT QUẢ THỰC HIỆN NĂM 2024',
  '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Ước thực hiện năm 2024',
  `4| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | ${unit} | ${base} | 60518`,
];
const LEDGER = [
  '== Sổ',
  '3| TT | Chỉ tiêu | Kỳ | Địa giới | Giá trị công bố | Đơn vị tính | Loại số liệu | Văn bản công bố | Ngày công bố',
  '4| 1 | Tổng mức bán lẻ | năm 2023 |  | 52147 | tỷ đồng | ước lần 2 | 12/BC | 6/1/2024',
  '5| 2 | Tổng mức bán lẻ | năm 2023 |  | 53219 | tỷ đồng | sơ bộ | 99/BC | 6/10/2024',
  '6| 3 | Tổng mức bán lẻ | năm 2024 |  | 60127 | tỷ đồng | ước lần 1 | 215/BC | 6/7/2024',
];

it('a base that is not what was published last is found, and where that was is said', () => {
  const lines = [...report(52147), ...LEDGER];
  expect(said(lines)).toEqual(['published D4']);
  const { example } = checkWords(findings(lines)[0], 'vi');
  expect(example).toContain('công bố 53.219');
  expect(example).toContain('sơ bộ, 99/BC, 6/10/2024');
});

it('one that was published last is none, in whatever unit, and neither are estimates of the reporting year', () => {
  expect(said([...report(53219), ...LEDGER])).toEqual([]);
  const inThousands = [...report(53.2, 'nghìn tỷ đồng'), ...LEDGER].map((line) =>
    line.replace('60518', '60.5'),
  );
  expect(said(inThousands)).toEqual([]);
});

it('the lines of a ledger are no table that is checked', () => {
  expect(said(LEDGER)).toEqual([]);
});

it('figures of other boundaries are not held against each other', () => {
  const former = LEDGER.map((line) => line.replace('năm 2023 |  |', 'năm 2023 | Gia Lai (cũ) |'));
  expect(said([...report(52147), ...former])).toEqual([]);
});
