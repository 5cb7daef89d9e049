import { readWholeReport } from '../../src/reports';

const unread = (text: string) => readWholeReport(text).unread.map(({ text: number }) => number);

test.each([
  ['Năm 2031, phí đò đạt 31 tỷ đồng, tăng 7,2% so với năm 2030, vượt 5% kế hoạch; phí chợ bằng 96% cùng kỳ.'],
  ['1. Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2030, xã có 45 nhà tình nghĩa; giai đoạn 2 đã xong.'],
  ['Tỷ lệ trẻ 6 tuổi vào lớp đạt 98% (năm 2030 là 97%); phấn đấu 99 - 100%.'],
  ['Tên chỉ tiêu | ĐVT | KH 2031 | TH 2031\nPhí đò | tỷ đồng | 30 | 31\nPhí chợ | tỷ đồng | 12 | 14'],
])('every number is read or is none that says how much: %s', (text) => expect(unread(text)).toEqual([]));

test('a number that finds no place is told, with where it stands', () => {
  const text = 'Đàn bò đạt 18.200 con, tăng 2,4% hay 427 con; được chấm 8,25 tại cuộc thi.';
  const { unread: found } = readWholeReport(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['427', '8,25']);
});
