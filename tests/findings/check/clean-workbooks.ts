import { cellName } from '../../../src/spreadsheet/a1';
import { randomFrom, round, sheetOf, type Cell, type CleanWorkbook, type Spot } from './made-sheets';
import { besideLedger, mergedProvince, mergedRates } from './published-workbooks';

const GROUPS: readonly (readonly [name: string, unit: string, parts: readonly string[]])[] = [
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
    'Tỷ đồng',
    ['Bán lẻ hàng hóa', 'Dịch vụ lưu trú, ăn uống', 'Du lịch lữ hành', 'Dịch vụ khác'],
  ],
  ['Kim ngạch xuất khẩu', 'Triệu USD', ['Hàng nông sản', 'Hàng thủy sản', 'Hàng công nghiệp chế biến']],
  ['Sản lượng khai thác', 'Nghìn tấn', ['Đá xây dựng', 'Cát sỏi']],
  ['Vốn đầu tư thực hiện', 'Tỷ đồng', ['Vốn nhà nước', 'Vốn ngoài nhà nước', 'Vốn đầu tư nước ngoài']],
];

/** A department's plan of a year: results, plan, estimate, attainment and growth, wholes above their parts. */
function yearPlan(random: () => number, isCalculated: boolean): CleanWorkbook {
  const year = 2028 + Math.floor(random() * 5);
  const rows: (Cell | undefined)[][] = [
    [`TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM ${year}`],
    [],
    [
      'TT',
      'Chỉ tiêu',
      'Đơn vị tính',
      `Thực hiện năm ${year - 1}`,
      `Kế hoạch năm ${year}`,
      `Ước thực hiện năm ${year}`,
      `Tỷ lệ thực hiện so với kế hoạch (%)`,
      `Tăng/giảm so với năm ${year - 1} (%)`,
    ],
  ];
  const spots: Spot[] = [{ kind: 'headerYear', sheet: 0, row: 2, column: 5 }];
  GROUPS.forEach(([name, unit, parts], group) => {
    const top = rows.length;
    const figures = parts.map(() => {
      const base = 200 + random() * 9000;
      return [base, base * (1.02 + random() * 0.1), base * (1 + random() * 0.15)].map((value) =>
        round(value, 1),
      );
    });
    const whole = [0, 1, 2].map((at) =>
      round(
        figures.reduce((sum, one) => sum + one[at], 0),
        1,
      ),
    );
    const line = (row: number, levels: number[], head: Cell[], of: string | null): Cell[] => {
      const [base, plan, result] = levels;
      const attainment = (result / plan) * 100;
      const growth = (result / base - 1) * 100;
      const address = (column: number) => cellName(row, column);
      const sum = (value: number, column: number): Cell =>
        of !== null && isCalculated
          ? { formula: `=SUM(${cellName(row + 1, column)}:${cellName(row + parts.length, column)})`, value }
          : value;
      return [
        ...head,
        sum(base, 3),
        sum(plan, 4),
        sum(result, 5),
        isCalculated
          ? { formula: `=${address(5)}/${address(4)}*100`, value: attainment }
          : round(attainment, 2),
        isCalculated ? { formula: `=${address(5)}/${address(3)}*100-100`, value: growth } : round(growth, 2),
      ];
    };
    rows.push(line(top, whole, [group + 1, name, unit], 'parts'));
    parts.forEach((part, at) => rows.push(line(top + at + 1, figures[at], ['', `- ${part}`, unit], null)));
    for (let row = top; row <= top + parts.length; row += 1) {
      const isTotal = row === top;
      spots.push(
        { kind: 'attainment', sheet: 0, row, column: 6, level: 5, base: 4 },
        { kind: 'growth', sheet: 0, row, column: 7, level: 5, base: 3 },
        ...(isCalculated
          ? ([6, 7] as const).map((column): Spot => ({ kind: 'formula', sheet: 0, row, column }))
          : []),
        ...[3, 4, 5].map((column): Spot => ({ kind: isTotal ? 'total' : 'level', sheet: 0, row, column })),
      );
    }
  });
  return {
    name: `year plan ${isCalculated ? 'with formulas' : 'typed'}`,
    sheets: [sheetOf(`KH ${year}`, rows)],
    spots,
  };
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Retail by month, months below each other, quarters and the year between them. */
function monthsBelow(random: () => number): CleanWorkbook {
  const year = 2028 + Math.floor(random() * 5);
  const rows: (Cell | undefined)[][] = [
    [`TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ NĂM ${year}`],
    ['', '', '', 'Đơn vị tính: Tỷ đồng'],
    ['Tháng', `Năm ${year - 1}`, `Năm ${year}`, `Năm ${year} so với năm ${year - 1} (%)`],
  ];
  const spots: Spot[] = [];
  const totals = [0, 0];
  const line = (label: string, before: number, now: number): void => {
    rows.push([label, before, now, round((now / before) * 100, 2)]);
  };
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const sums = [0, 0];
    for (const month of [1, 2, 3]) {
      const before = round(900 + random() * 300, 1);
      const now = round(before * (1.01 + random() * 0.15), 1);
      sums[0] += before;
      sums[1] += now;
      spots.push(...[1, 2].map((column): Spot => ({ kind: 'level', sheet: 0, row: rows.length, column })));
      spots.push({ kind: 'growth', sheet: 0, row: rows.length, column: 3, level: 2, base: 1 });
      line(`Tháng ${quarter * 3 + month}`, before, now);
    }
    spots.push(...[1, 2].map((column): Spot => ({ kind: 'monthSum', sheet: 0, row: rows.length, column })));
    line(`Quý ${['I', 'II', 'III', 'IV'][quarter]}`, round(sums[0], 1), round(sums[1], 1));
    totals[0] += sums[0];
    totals[1] += sums[1];
  }
  spots.push(...[1, 2].map((column): Spot => ({ kind: 'monthSum', sheet: 0, row: rows.length, column })));
  line('Cả năm', round(totals[0], 1), round(totals[1], 1));
  return { name: 'months below each other', sheets: [sheetOf('Bán lẻ', rows)], spots };
}

const GOODS = ['Gạo', 'Cà phê', 'Hạt điều', 'Sản phẩm gỗ', 'Hàng dệt, may', 'Giày dép', 'Sắt thép'];

/** Goods by month, months beside each other, with quarters and the year; a total above. */
function monthsBeside(random: () => number, isCalculated: boolean): CleanWorkbook {
  const year = 2028 + Math.floor(random() * 5);
  const figures = GOODS.map(() => {
    const size = 5 + random() * 90;
    return MONTHS.map(() => round(size * (0.8 + random() * 0.4), 1));
  });
  const total = MONTHS.map((_, at) =>
    round(
      figures.reduce((sum, one) => sum + one[at], 0),
      1,
    ),
  );
  const sum = (values: readonly number[]) =>
    round(
      values.reduce((all, one) => all + one, 0),
      1,
    );
  const line = (row: number, label: string, months: readonly number[]): Cell[] => [
    label,
    ...[0, 1, 2, 3].flatMap((quarter): Cell[] => {
      const own = months.slice(quarter * 3, quarter * 3 + 3);
      const from = 1 + quarter * 4;
      const formula = `=SUM(${cellName(row, from)}:${cellName(row, from + 2)})`;
      return [...own, isCalculated ? { formula, value: sum(own) } : sum(own)];
    }),
    isCalculated
      ? { formula: `=${[4, 8, 12, 16].map((column) => cellName(row, column)).join('+')}`, value: sum(months) }
      : sum(months),
  ];
  const rows: (Cell | undefined)[][] = [
    [`KIM NGẠCH XUẤT KHẨU THEO MẶT HÀNG NĂM ${year}`],
    ['Đơn vị tính: Triệu USD'],
    [
      'Mặt hàng',
      ...[0, 1, 2, 3].flatMap((quarter) => [
        ...[1, 2, 3].map((month) => `Tháng ${quarter * 3 + month}`),
        `Quý ${['I', 'II', 'III', 'IV'][quarter]}`,
      ]),
      `Năm ${year}`,
    ],
    line(3, 'TỔNG SỐ', total),
    ...GOODS.map((name, at) => line(4 + at, name, figures[at])),
  ];
  const spots = rows.slice(3).flatMap((_, at): Spot[] => {
    const row = 3 + at;
    const sums = [4, 8, 12, 16, 17].flatMap((column): Spot[] => [
      { kind: 'monthSum', sheet: 0, row, column },
      ...(isCalculated ? [{ kind: 'formula' as const, sheet: 0, row, column }] : []),
    ]);
    const months = [1, 2, 3, 5, 9, 13].map((column): Spot => ({
      kind: row === 3 ? 'total' : 'level',
      sheet: 0,
      row,
      column,
    }));
    return [...sums, ...months];
  });
  return {
    name: `months beside each other ${isCalculated ? 'with formulas' : 'typed'}`,
    sheets: [sheetOf('XK theo tháng', rows)],
    spots,
  };
}

const MONTH_ROWS: readonly (readonly [string, string])[] = [
  ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng'],
  ['Kim ngạch xuất khẩu', 'Triệu USD'],
  ['Kim ngạch nhập khẩu', 'Triệu USD'],
  ['Vốn đầu tư thực hiện', 'Tỷ đồng'],
  ['Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng'],
];

/** A month's report with its bases, and a sheet of the year that states the cumulation once more. */
function monthReport(random: () => number): CleanWorkbook {
  const year = 2028 + Math.floor(random() * 5);
  const month = 3 + Math.floor(random() * 8);
  const figures = MONTH_ROWS.map(() => {
    const size = 300 + random() * 5000;
    const months = (scale: number) =>
      MONTHS.slice(0, month).map(() => round(size * scale * (0.9 + random() * 0.2), 1));
    const [before, now] = [months(1), months(1.09)];
    const sum = (values: number[]) =>
      round(
        values.reduce((all, one) => all + one, 0),
        1,
      );
    return {
      lastMonth: now[month - 2],
      now: now[month - 1],
      cumulative: sum(now),
      monthBase: before[month - 1],
      cumulativeBase: sum(before),
      cumulativeBefore: sum(now.slice(0, -1)),
    };
  });
  const rows: (Cell | undefined)[][] = [
    [`BÁO CÁO TÌNH HÌNH THÁNG ${month} NĂM ${year}`],
    [],
    [
      'STT',
      'Chỉ tiêu',
      'ĐVT',
      `Thực hiện ${month - 1} tháng năm ${year}`,
      `Ước tháng ${month} năm ${year}`,
      `Cộng dồn ${month} tháng năm ${year}`,
      `Thực hiện tháng ${month} năm ${year - 1}`,
      `Thực hiện ${month} tháng năm ${year - 1}`,
      `Tháng ${month} so với cùng kỳ năm trước (%)`,
      `${month} tháng so với cùng kỳ năm trước (%)`,
    ],
    ...MONTH_ROWS.map(([name, unit], at): Cell[] => {
      const one = figures[at];
      return [
        at + 1,
        name,
        unit,
        one.cumulativeBefore,
        one.now,
        one.cumulative,
        one.monthBase,
        one.cumulativeBase,
        round((one.now / one.monthBase) * 100, 2),
        round((one.cumulative / one.cumulativeBase) * 100, 2),
      ];
    }),
  ];
  const again: (Cell | undefined)[][] = [
    [`MỘT SỐ CHỈ TIÊU ${month} THÁNG NĂM ${year}`],
    [],
    ['STT', 'Chỉ tiêu', 'ĐVT', `Cộng dồn ${month} tháng năm ${year}`],
    ...MONTH_ROWS.map(([name, unit], at): Cell[] => [at + 1, name, unit, figures[at].cumulative]),
  ];
  const spots = MONTH_ROWS.flatMap((_, at): Spot[] => {
    const row = 3 + at;
    return [
      { kind: 'growth', sheet: 0, row, column: 8, level: 4, base: 6 },
      { kind: 'growth', sheet: 0, row, column: 9, level: 5, base: 7 },
      { kind: 'monthSum', sheet: 0, row, column: 5 },
      { kind: 'level', sheet: 0, row, column: 4 },
      { kind: 'twice', sheet: 1, row, column: 3 },
      { kind: 'alone', sheet: 1, row, column: 3 },
    ];
  });
  spots.push(
    { kind: 'headerYear', sheet: 0, row: 2, column: 5 },
    { kind: 'headerYear', sheet: 1, row: 2, column: 3 },
  );
  return {
    name: 'report of a month',
    sheets: [sheetOf(`T${month}`, rows), sheetOf('Tổng hợp', again)],
    spots,
  };
}

const UNITS_OF_A_DISTRICT = [
  'Phường Hòa Bình',
  'Phường Tân Lập',
  'Xã An Phú',
  'Xã Bình Minh',
  'Xã Đông Sơn',
  'Xã Phú Lộc',
];

/** Figures by commune with a total below, and their shares. */
function byTerritory(random: () => number): CleanWorkbook {
  const year = 2028 + Math.floor(random() * 5);
  const figures = UNITS_OF_A_DISTRICT.map(() => {
    const before = round(50 + random() * 900, 1);
    return [before, round(before * (0.9 + random() * 0.3), 1)];
  });
  const totals = [0, 1].map((at) =>
    round(
      figures.reduce((sum, one) => sum + one[at], 0),
      1,
    ),
  );
  const line = (head: Cell, label: string, [before, now]: number[]): Cell[] => [
    head,
    label,
    before,
    now,
    round((now / before - 1) * 100, 2),
    round((now / totals[1]) * 100, 2),
  ];
  const rows: (Cell | undefined)[][] = [
    [`THU NGÂN SÁCH THEO ĐỊA BÀN NĂM ${year}`],
    ['Đơn vị tính: Triệu đồng'],
    [
      'STT',
      'Đơn vị',
      `Thực hiện năm ${year - 1}`,
      `Thực hiện năm ${year}`,
      `Tăng/giảm so với năm ${year - 1} (%)`,
      'Tỷ trọng (%)',
    ],
    ...UNITS_OF_A_DISTRICT.map((name, at) => line(at + 1, name, figures[at])),
    line('', 'Tổng cộng', totals),
  ];
  const last = rows.length - 1;
  const spots = rows.slice(3).flatMap((_, at): Spot[] => {
    const row = 3 + at;
    return [
      { kind: 'growth', sheet: 0, row, column: 4, level: 3, base: 2 },
      ...[2, 3].map((column): Spot => ({ kind: row === last ? 'total' : 'level', sheet: 0, row, column })),
    ];
  });
  spots.push({ kind: 'headerYear', sheet: 0, row: 2, column: 3 });
  return { name: 'by commune', sheets: [sheetOf('Thu NS', rows)], spots };
}

/** Workbooks in which everything agrees, in several layouts, the same for the same seed. */
export function cleanWorkbooks(seed: number): CleanWorkbook[] {
  const random = randomFrom(seed);
  return [
    yearPlan(random, true),
    yearPlan(random, false),
    monthsBelow(random),
    monthsBeside(random, true),
    monthsBeside(random, false),
    monthReport(random),
    byTerritory(random),
    mergedProvince(random),
    mergedRates(random),
    besideLedger(random),
  ];
}
