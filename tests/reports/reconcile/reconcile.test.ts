import { wholeYear } from '../../../src/indicators/language/periods';
import type { StatedLevel } from '../../../src/reports/reconcile';
import { reconcile, reconciliationLines, reconciliationRows } from '../../../src/reports/reconcile';
import type { ReportFigure } from '../../../src/reports/report-figure';
import { read } from './figures';

const exports = (known: Partial<ReportFigure>) =>
  read({ indicator: 'Kim ngạch xuất khẩu', unit: 'triệu USD', period: 'năm 2024', ...known });

const plan: StatedLevel = {
  indicator: 'Kim ngạch xuất khẩu',
  role: 'plan',
  period: wholeYear(2024),
  value: 320,
  unit: 'triệu USD',
  source: 'bảng kế hoạch',
};
const base: StatedLevel = {
  ...plan,
  role: 'result',
  period: wholeYear(2023),
  value: 300,
  source: 'niên giám',
};

/** The one finding on a figure held against plan and base. */
function findingOn(known: Partial<ReportFigure>, text?: string) {
  const figure = exports({ ...known, start: 0, end: text?.length ?? 0 });
  const [finding] = reconcile([{ name: 'báo cáo', figures: [figure], text }], [plan, base]).findings;
  if (!finding) throw new Error('nothing found');
  return finding;
}

describe('a stated rate', () => {
  it.each<[string, Partial<ReportFigure>, string, string]>([
    ['equal', { value: 320, planPercent: 100 }, 'equal', 'agrees'],
    ['rounded', { value: 311, planPercent: 97.19 }, 'withinRounding', 'agrees'],
    ['cut off', { value: 311, planPercent: 97.18 }, 'truncated', 'agrees'],
    ['another number', { value: 311, planPercent: 97.91 }, 'different', 'wrong'],
    [
      'right for levels before rounding',
      { value: 31.1, unit: 'triệu USD', planPercent: 9.73 },
      'withinLevels',
      'agrees',
    ],
    ['a rounded growth', { value: 311, growthPercent: 3.7 }, 'withinRounding', 'agrees'],
    ['a rounded fall', { value: 289, growthPercent: -3.7 }, 'withinRounding', 'agrees'],
    ['a multiple cut off', { value: 950, growthTimes: 3.16 }, 'truncated', 'agrees'],
  ])('that is %s', (_, known, verdict, status) => {
    const finding = findingOn(known);
    expect([finding.verdict, finding.status]).toEqual([verdict, status]);
  });

  it('without plan or base implies them', () => {
    const { findings } = reconcile([
      {
        name: 'báo cáo',
        figures: [exports({ period: 'năm 2019', value: 680, planPercent: 100, growthPercent: 3 })],
      },
    ]);
    expect(findings.map(({ verdict, status }) => [verdict, status])).toEqual([
      ['unknown', 'open'],
      ['unknown', 'open'],
    ]);
    expect(findings[0]?.implied?.point).toBeCloseTo(680, 9);
    expect(findings[0]?.implied?.low).toBeCloseTo(676.617, 3);
    expect(findings[0]?.implied?.high).toBeCloseTo(683.417, 3);
    expect(findings[1]?.implied?.point).toBeCloseTo(660.194, 3);
    expect(findings[1]?.implied?.low).toBeCloseTo(657.005, 3);
    expect(findings[1]?.implied?.high).toBeCloseTo(663.415, 3);
  });

  it('is taken with the digits printed, zeros included', () => {
    expect(findingOn({ value: 309, growthPercent: 3 }).verdict).toBe('equal');
    const known = { value: 309.1, growthPercent: 3 };
    expect(findingOn(known, 'đạt 309,1 triệu USD, tăng 3%').verdict).toBe('withinRounding');
    const printed = findingOn(known, 'đạt 309,1 triệu USD, tăng 3,00%');
    expect(printed.stated.decimals).toBe(2);
    expect(printed.verdict).not.toBe('withinRounding');
  });

  it('agrees on the side that “hơn” and “gần” name', () => {
    const more = findingOn({ value: 329.6, growthPercent: 9 }, 'đạt 329,6 triệu USD, tăng hơn 9%');
    expect([more.stated.approximation, more.verdict]).toEqual(['over', 'withinRounding']);
    const less = findingOn({ value: 326.4, growthPercent: 9 }, 'đạt 326,4 triệu USD, tăng gần 9%');
    expect([less.stated.approximation, less.verdict]).toEqual(['under', 'withinRounding']);
    expect(more.implied?.high).toBeCloseTo(329.6 / 1.09, 9);
    expect(more.implied?.low).toBeCloseTo(329.6 / 1.1, 9);
    const over = findingOn({ value: 383, planPercent: 120 }, 'đạt 383 triệu USD, vượt gần 20% kế hoạch');
    expect([over.stated.approximation, over.verdict]).toEqual(['under', 'withinRounding']);
  });

  it('of a fall “hơn” is beyond it', () => {
    const finding = findingOn({ value: 289.5, growthPercent: -3 }, 'đạt 289,5 triệu USD, giảm hơn 3%');
    expect(finding.verdict).toBe('withinRounding');
  });

  it('as “tăng k lần” may be meant as the increase', () => {
    const finding = findingOn({ value: 900, growthTimes: 2 });
    expect([finding.verdict, finding.status]).toEqual(['different', 'doubtful']);
    expect(finding.remarks).toEqual([{ kind: 'timesAsIncrease' }]);
  });

  it('with two digits swapped is told so', () => {
    expect(findingOn({ value: 311, planPercent: 97.91 }).remarks).toEqual([{ kind: 'swappedDigits' }]);
  });

  it('is compared across units', () => {
    expect(findingOn({ value: 0.311, unit: 'tỷ USD', planPercent: 97.19 }).verdict).toBe('withinRounding');
    expect(findingOn({ value: 311, unit: 'tỷ đồng', planPercent: 97.19 }).verdict).toBe('unknown');
  });
});

describe('bases and plans', () => {
  it('of a part of the year are the year’s plan and the same part before', () => {
    const month = exports({ period: '9 tháng năm 2024', value: 240, planPercent: 75, growthPercent: 20 });
    const before = exports({ period: '9 tháng năm 2023', value: 200 });
    const { findings } = reconcile([{ name: 'báo cáo', figures: [month, before] }], [plan]);
    expect(findings.map(({ verdict }) => verdict)).toEqual(['equal', 'equal']);
  });

  it('of a month are the month before where the growth says so', () => {
    const may = exports({
      period: 'tháng 5/2024',
      value: 66,
      growthPercent: 10,
      growthBase: 'previousPeriod',
    });
    const april = exports({ period: 'tháng 4/2024', value: 60 });
    expect(reconcile([{ name: 'báo cáo', figures: [april, may] }]).findings[0]?.verdict).toBe('equal');
  });

  it('of a share are the whole', () => {
    const whole = read({
      indicator: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
      unit: 'tỷ đồng',
      period: 'năm 2024',
      value: 800,
    });
    const part = read({
      indicator: 'Bán lẻ hàng hóa',
      indicatorId: 'retail.goods',
      unit: 'tỷ đồng',
      period: 'năm 2024',
      value: 600,
      share: 75,
    });
    expect(reconcile([{ name: 'báo cáo', figures: [whole, part] }]).findings[0]?.verdict).toBe('equal');
  });

  it('published in several vintages count by the one that agrees', () => {
    const revised = { ...base, value: 305, source: 'số chính thức' };
    const figure = exports({ value: 311, growthPercent: 3.67 });
    const { findings } = reconcile([{ name: 'báo cáo', figures: [figure] }], [base, revised]);
    expect([findings[0]?.verdict, findings[0]?.base?.source]).toEqual(['withinRounding', 'niên giám']);
  });

  it('published in another text may have been revised since, in the same text the growth is wrong', () => {
    const figure = exports({ value: 311, growthPercent: 5.9 });
    const own = exports({ period: 'năm 2023', value: 300 });
    const apart = reconcile([
      { name: 'sau', figures: [figure] },
      { name: 'trước', figures: [own] },
    ]).findings[0];
    expect([apart?.status, apart?.remarks]).toEqual(['doubtful', [{ kind: 'revisedBase' }]]);
    const together = reconcile([{ name: 'một', figures: [figure, own] }]).findings[0];
    expect(together?.status).toBe('wrong');
  });

  it('far from what the growth implies are another series', () => {
    const finding = findingOn({ value: 151, growthPercent: 5.9 });
    expect(finding.remarks).toEqual([{ kind: 'seriesBreak' }]);
  });

  it('are never the figure’s own target', () => {
    const target = exports({ role: 'target', value: 320, planPercent: 100 });
    expect(reconcile([{ name: 'báo cáo', figures: [target] }]).findings[0]?.verdict).toBe('unknown');
  });
});

describe('fewer digits than the neighbours', () => {
  const of = (growthPercent: number, value: number, indicator = 'Kim ngạch xuất khẩu') =>
    read({ indicator, role: 'target', unit: 'triệu USD', period: 'năm 2024', value, growthPercent });
  const bases = (['Kim ngạch xuất khẩu', 'Kim ngạch nhập khẩu', 'GRDP'] as const).map((indicator) => ({
    ...base,
    indicator,
  }));

  it('are remarked where one digit more would show another number', () => {
    const figures = [of(8, 325), of(8.7, 326, 'Kim ngạch nhập khẩu'), of(9.33, 328, 'GRDP')];
    const { findings } = reconcile([{ name: 'báo cáo', figures }], bases);
    expect(findings.map(({ verdict }) => verdict)).toEqual(Array(3).fill('withinRounding'));
    expect(findings.map(({ remarks }) => remarks)).toEqual([
      [{ kind: 'fewerDigits', withTheirs: 8.3, digits: 1 }],
      [],
      [],
    ]);
  });

  it('are not remarked where it would show the same', () => {
    const figures = [of(8, 324), of(8.7, 326, 'Kim ngạch nhập khẩu'), of(9.33, 328, 'GRDP')];
    expect(reconcile([{ name: 'báo cáo', figures }], bases).findings[0]?.remarks).toEqual([]);
  });
});

describe('as text', () => {
  const result = reconcile(
    [
      {
        name: 'Báo cáo năm 2024',
        figures: [
          exports({ value: 311, planPercent: 97.91 }),
          exports({ period: 'năm 2022', value: 9, growthPercent: -3 }),
        ],
      },
    ],
    [plan, { ...base, period: wholeYear(2022), value: 8 }],
  );

  it('says what is stated, the verdict, what was recomputed and what is implied', () => {
    expect(reconciliationLines(result)).toEqual([
      'Báo cáo năm 2024',
      '  SAI: Kim ngạch xuất khẩu, năm 2024: 311 triệu USD, đạt 97,91% kế hoạch',
      '      lệch 97,188; tính lại 97,1875 trên kế hoạch 320 triệu USD (bảng kế hoạch); kế hoạch suy ra 317,64 (317,62 đến 317,65); có thể hai chữ số bị đảo chỗ',
      '  CHƯA ĐỐI CHIẾU ĐƯỢC: Kim ngạch xuất khẩu, năm 2022: 9 triệu USD, giảm 3%',
      '      chưa có số để đối chiếu; gốc suy ra 9,28 (9,23 đến 9,33)',
      '',
      'Số liệu trong văn bản bên cạnh ô của sổ',
      '  KHÔNG CÓ Ô NÀO NÊU SỐ NÀY: Kim ngạch xuất khẩu, năm 2024: 311 triệu USD',
      '  KHÁC: Kim ngạch xuất khẩu, năm 2022: 9 triệu USD; niên giám: 8 triệu USD',
      '',
      '2 tỷ lệ: 0 khớp, 1 sai, 0 cần xem lại, 1 chưa đối chiếu được.',
    ]);
  });

  it('speaks English too', () => {
    const lines = reconciliationLines(result, 'en');
    expect(lines[1]).toBe('  WRONG: Kim ngạch xuất khẩu, năm 2024: 311 triệu USD, 97,91% of the plan');
    expect(lines[lines.length - 1]).toBe('2 rates: 0 agree, 1 wrong, 0 to look at, 1 open.');
  });

  it('says so where there is nothing to reconcile', () => {
    expect(reconciliationLines(reconcile([]))).toEqual(['Không có tỷ lệ nào để đối chiếu.']);
  });

  it('has no more than the rates in its table', () => {
    const [row] = reconciliationRows(result);
    expect(row).toEqual({
      indicator: 'Kim ngạch xuất khẩu',
      period: 'năm 2024',
      source: 'Báo cáo năm 2024',
      baseSource: 'bảng kế hoạch',
      kind: 'plan',
      unit: 'triệu USD',
      value: 311,
      base: 320,
      stated: 97.91,
      decimals: 2,
      recomputed: 97.1875,
      difference: 0.7225,
      verdict: 'lệch 97,188',
      remark: 'có thể hai chữ số bị đảo chỗ',
      status: 'wrong',
    });
  });
});
