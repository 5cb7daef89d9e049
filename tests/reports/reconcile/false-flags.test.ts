import { readReport } from '../../../src/reports';
import { reconcile } from '../../../src/reports/reconcile';

const flags = (text: string) => {
  const { findings, contradictions } = reconcile([{ name: 'text', figures: readReport(text), text }]);
  return findings.filter(({ status }) => status === 'wrong').length + contradictions.length;
};

describe('figures that only share a name contradict nothing', () => {
  test.each([
    [
      'a measure of several owners',
      'Năm 2031, bến A có công suất 622 MW; bến B có công suất 706 MW, tổng công suất 1.328 MW.',
    ],
    [
      'what is counted of several sectors',
      'Năm 2031, khu vực gốm có 99 doanh nghiệp, tăng 5%; khu vực tre có 36 doanh nghiệp, tăng 5,3%.',
    ],
    [
      'an indicator and what narrows it down',
      'Năm 2031, kim ngạch xuất khẩu đạt 4,78 tỷ USD; kim ngạch xuất khẩu (trừ dầu thô) đạt 3,26 tỷ USD.',
    ],
    [
      'exports and imports together, and one of them',
      'Năm 2031, tổng kim ngạch xuất, nhập khẩu hàng hóa đạt 198,6 tỷ USD, trong đó xuất khẩu đạt 101,9 tỷ USD; nhập khẩu đạt 96,7 tỷ USD.',
    ],
    [
      'small shares of another whole',
      'Năm 2031, nhóm hàng gốm đạt 3,13 tỷ USD; nhóm tre chiếm tỷ trọng 3,65%, đạt 118,9 triệu USD; nhóm lụa chiếm tỷ trọng 0,16%, đạt 5,32 triệu USD.',
    ],
    [
      'what belongs to all and what belongs to some of them, in one sentence',
      'Năm 2031, có 46 dự án với tổng vốn đầu tư đăng ký mới 33 tỷ USD (ngoài khu 17 dự án với tổng vốn đầu tư đăng ký mới 18 tỷ USD).',
    ],
    [
      'parts of what the next sentence is about',
      'Năm 2031, diện tích sen phía Nam đạt 482 ha. Diện tích sen miền Bắc đạt thấp, trong đó vùng ven sông đạt 497 ha; vùng núi đạt 421 ha.',
    ],
  ])('%s', (_, text) => {
    expect(flags(text)).toBe(0);
  });

  test('but one indicator stated in two ways does', () => {
    expect(
      flags(
        'Năm 2031, kim ngạch xuất khẩu đạt 680 triệu USD. Kim ngạch xuất khẩu năm 2031 đạt 690 triệu USD.',
      ),
    ).toBe(1);
  });
});
