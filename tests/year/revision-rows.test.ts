import { revisionTriangles } from '../../src/ledger/revisions';
import { ledgerIn } from '../../src/ledger/read-ledger';
import { revisionRows } from '../../src/year/revision-rows';
import { readSheets } from '../linking/sheet-notation';

const LEDGER = [
  '== Sổ',
  '3| TT | Chỉ tiêu | Kỳ | Địa giới | Giá trị công bố | Đơn vị tính | Loại số liệu | Văn bản công bố | Ngày công bố',
  '4| 1 | Kim ngạch xuất khẩu | năm 2030 |  | 652 | triệu USD | sơ bộ | 99/BC | 6/10/2031',
  '5| 2 | Kim ngạch xuất khẩu | năm 2030 |  | 640 | triệu USD | ước lần 1 | 12/BC | 6/7/2030',
  '6| 3 | Kim ngạch xuất khẩu | năm 2029 | Gia Lai (cũ) | 511.5 | triệu USD | chính thức | 40/BC | 6/10/2031',
];

it('the revisions of a ledger are a row for each figure, its vintages in columns, the first and the newest named', () => {
  const ledger = ledgerIn(readSheets(LEDGER).map(({ snapshot }) => snapshot))!;
  expect(revisionRows(revisionTriangles(ledger.entries))).toEqual([
    {
      name: 'Kim ngạch xuất khẩu',
      unit: 'triệu USD',
      cells: { period: 'năm 2030', estimate1: 640, preliminary: 652, first: 640, newest: 652 },
    },
    {
      name: 'Kim ngạch xuất khẩu',
      unit: 'triệu USD',
      cells: {
        period: 'năm 2029',
        territory: 'Gia Lai (cũ)',
        official: 511.5,
        first: 511.5,
        newest: 511.5,
      },
    },
  ]);
});
