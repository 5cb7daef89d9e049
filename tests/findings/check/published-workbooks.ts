import { PROVINCE_MERGERS } from '../../../src/indicators/language/mergers';
import { round, sheetOf, type Cell, type CleanWorkbook, type Spot } from './made-sheets';

const LEVELS: readonly (readonly [string, string])[] = [
  ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'Tỷ đồng'],
  ['Kim ngạch xuất khẩu', 'Triệu USD'],
  ['Kim ngạch nhập khẩu', 'Triệu USD'],
  ['Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng'],
];

const oneOf = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)];

/** A province's year before the merger, and the first one behind it on bases of the new boundaries. */
export function mergedProvince(random: () => number): CleanWorkbook {
  const merger = oneOf(random, PROVINCE_MERGERS);
  const figures = LEVELS.map(() => {
    const former = round(900 + random() * 9000, 1);
    const merged = round(former * (1.6 + random() * 2), 1);
    return { former, merged, now: round(merged * (1.02 + random() * 0.15), 1) };
  });
  const part = oneOf(random, merger.parts);
  const before: Cell[][] = [
    [`KẾT QUẢ THỰC HIỆN NĂM 2024 TỈNH ${part.toLocaleUpperCase('vi')}`],
    [],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2024'],
    ...LEVELS.map(([name, unit], at): Cell[] => [at + 1, name, unit, figures[at].former]),
  ];
  const behind: Cell[][] = [
    [`KẾT QUẢ THỰC HIỆN NĂM 2025 TỈNH ${merger.name.toLocaleUpperCase('vi')}`],
    [],
    [
      'STT',
      'Chỉ tiêu',
      'ĐVT',
      'Thực hiện năm 2024',
      'Ước thực hiện năm 2025',
      'Tăng/giảm so với năm 2024 (%)',
    ],
    ...LEVELS.map(([name, unit], at): Cell[] => {
      const { merged, now } = figures[at];
      return [at + 1, name, unit, merged, now, round((now / merged - 1) * 100, 2)];
    }),
  ];
  const spots = figures.map(({ former, now }, at): Spot => {
    const row = 3 + at;
    const growth = { row, column: 5, value: round((now / former - 1) * 100, 2) };
    return {
      kind: 'mergedBase',
      sheet: 1,
      row,
      column: 5,
      wrong: [growth, { row, column: 3, value: former }],
    };
  });
  return {
    name: 'a merged province',
    sheets: [sheetOf(`KQ 2024 ${part}`, before), sheetOf('KQ 2025', behind)],
    spots,
  };
}

const RATES = [
  'Tốc độ tăng tổng mức bán lẻ',
  'Tốc độ tăng kim ngạch xuất khẩu',
  'Chỉ số sản xuất công nghiệp',
];

/** Rates of a province that was put together beside those of its parts, as rows or as columns. */
export function mergedRates(random: () => number): CleanWorkbook {
  const merger = oneOf(random, PROVINCE_MERGERS);
  const names = [`${merger.name} (mới)`, ...merger.parts.map((part) => `${part} (cũ)`)];
  const lines = RATES.map((name) => {
    const about = name.startsWith('Chỉ số') ? 100 : 0;
    const parts = merger.parts.map(() => round(about + 2 + random() * 12, 1));
    const [least, most] = [Math.min(...parts), Math.max(...parts)];
    const wrong = round(random() < 0.5 ? most + 0.8 + random() * 3 : least - 0.8 - random(), 1);
    return { name, values: [round(least + (most - least) * random(), 1), ...parts], wrong };
  });
  const isDown = random() < 0.5;
  const head: Cell[][] = [['TĂNG TRƯỞNG KINH TẾ NĂM 2025'], ['Đơn vị tính: %']];
  const rows: Cell[][] = isDown
    ? [
        ['Địa phương', ...lines.map(({ name }) => `${name} năm 2025 so với năm 2024 (%)`)],
        ...names.map((name, at): Cell[] => [name, ...lines.map(({ values }) => values[at])]),
      ]
    : [['Chỉ tiêu', ...names], ...lines.map(({ name, values }): Cell[] => [name, ...values])];
  const spots = lines.map(({ wrong }, at): Spot => {
    const place = isDown ? { row: 3, column: 1 + at } : { row: 3 + at, column: 1 };
    return { kind: 'mergedRate', sheet: 0, ...place, wrong: [{ ...place, value: wrong }] };
  });
  return {
    name: `rates of a merged province, ${isDown ? 'territories below' : 'beside'} each other`,
    sheets: [sheetOf('Tăng trưởng', [...head, ...rows])],
    spots,
  };
}

/** A year's report, and the ledger in which its bases were published, first as estimates. */
export function besideLedger(random: () => number): CleanWorkbook {
  const year = 2028 + Math.floor(random() * 5);
  const figures = LEVELS.map(() => {
    const official = round(900 + random() * 9000, 1);
    return { official, estimate: round(official * (0.94 + random() * 0.04), 1) };
  });
  const report: Cell[][] = [
    [`KẾT QUẢ THỰC HIỆN NĂM ${year}`],
    [],
    ['STT', 'Chỉ tiêu', 'ĐVT', `Thực hiện năm ${year - 1}`, `Ước thực hiện năm ${year}`],
    ...LEVELS.map(([name, unit], at): Cell[] => {
      const { official } = figures[at];
      return [at + 1, name, unit, official, round(official * (1.02 + random() * 0.1), 1)];
    }),
  ];
  const line = (at: number, value: number, ...how: string[]): Cell[] => [
    LEVELS[at][0],
    `năm ${year - 1}`,
    '',
    value,
    LEVELS[at][1],
    ...how,
  ];
  const ledger: Cell[][] = [
    ['SỔ SỐ LIỆU ĐÃ CÔNG BỐ'],
    [],
    [
      ...['Chỉ tiêu', 'Kỳ', 'Địa giới', 'Giá trị công bố', 'Đơn vị tính'],
      ...['Loại số liệu', 'Văn bản công bố', 'Ngày công bố'],
    ],
    ...figures.flatMap(({ official, estimate }, at) => [
      line(at, estimate, 'ước lần 2', '12/BC', `6/1/${year}`),
      line(at, official, 'sơ bộ', '98/BC', `6/10/${year}`),
    ]),
  ];
  const spots = figures.map(({ estimate }, at): Spot => {
    const place = { row: 3 + at, column: 3 };
    return { kind: 'published', sheet: 0, ...place, wrong: [{ ...place, value: estimate }] };
  });
  return { name: 'beside a ledger', sheets: [sheetOf(`KQ ${year}`, report), sheetOf('Sổ', ledger)], spots };
}
