import type { ICellData } from '@univerjs/core';
import { newXlsx, saveXlsx } from '../../src/workbench/xlsx';

/** What stands in a cell: a number, a text, or nothing. */
export type Content = number | string;

/**
 * A function as it is tried in the grid: over two cells, or a table. Rows count from the trial's own first row; arguments stand from
 * column H on, the result in column A and what it spills over. Expected values are worked by hand.
 */
export interface Trial {
  id: string;
  cells: Content[][];
  /** As written in the formula, one for each argument. */
  args: string[];
  shown: Content[][];
  /** An argument's cell, what is typed into it, and what is shown then. */
  edit: { cell: string; typed: string };
  shownThen: Content[][];
}

export const trials: Trial[] = [
  {
    id: 'AVGGROWTH',
    // 1,2² = 1,44; 1,1³ = 1,331
    cells: [
      [144, 100, 2],
      [133.1, 100, 3],
    ],
    args: ['H1:H2', 'I1:I2', 'J1:J2', '"percent"'],
    shown: [[20], [10]],
    edit: { cell: 'H1', typed: '121' },
    shownThen: [[10], [10]],
  },
  {
    id: 'CHECKPCT',
    // 240 : 250 = 96 %; 210 : 240 = 87,5 %
    cells: [
      ['96%', 240, 250],
      ['88%', 210, 240],
    ],
    args: ['H1:H2', 'I1:I2', 'J1:J2', '"plan"'],
    shown: [['khớp'], ['khớp trong phạm vi làm tròn']],
    edit: { cell: 'I1', typed: '230' },
    shownThen: [['lệch 92,0'], ['khớp trong phạm vi làm tròn']],
  },
  {
    id: 'CONTRIBUTION',
    cells: [
      [60, 50, 200],
      [75, 70],
    ],
    args: ['H1:H2', 'I1:I2', 'J1'],
    shown: [[5], [2.5]],
    edit: { cell: 'I1', typed: '56' },
    shownThen: [[2], [2.5]],
  },
  {
    id: 'CUMULATE',
    cells: [[4, 6, 10, 15]],
    args: ['H1:K1'],
    shown: [[4, 10, 20, 35]],
    edit: { cell: 'I1', typed: '16' },
    shownThen: [[4, 20, 30, 45]],
  },
  {
    id: 'DEFLATE',
    cells: [
      [220, 110],
      [330, 150],
    ],
    args: ['H1:H2', 'I1:I2'],
    shown: [[200], [220]],
    edit: { cell: 'I1', typed: '125' },
    shownThen: [[176], [220]],
  },
  {
    id: 'DEFLATOR',
    cells: [
      [220, 200],
      [330, 300],
    ],
    args: ['H1:H2', 'I1:I2'],
    shown: [[110], [110]],
    edit: { cell: 'I1', typed: '176' },
    shownThen: [[125], [110]],
  },
  {
    id: 'EXCELLENTCAP',
    // a fifth, rounded down
    cells: [[45], [22]],
    args: ['H1:H2'],
    shown: [[9], [4]],
    edit: { cell: 'H1', typed: '60' },
    shownThen: [[12], [4]],
  },
  {
    id: 'GROWTH',
    cells: [
      [690, 600],
      [150, 120],
    ],
    args: ['H1:H2', 'I1:I2', '"percent"'],
    shown: [[15], [25]],
    edit: { cell: 'I1', typed: '500' },
    shownThen: [[38], [25]],
  },
  {
    id: 'IMPLIEDBASE',
    cells: [
      [220, 10],
      [90, -10],
    ],
    args: ['H1:H2', 'I1:I2'],
    shown: [[200], [100]],
    edit: { cell: 'I1', typed: '25' },
    shownThen: [[176], [100]],
  },
  {
    id: 'IMPLIEDPLAN',
    cells: [
      [240, 96],
      [90, 120],
    ],
    args: ['H1:H2', 'I1:I2'],
    shown: [[250], [75]],
    edit: { cell: 'I1', typed: '80' },
    shownThen: [[300], [75]],
  },
  {
    id: 'NEEDED',
    cells: [[30], [45]],
    args: ['H1:H2', '80'],
    shown: [[24], [36]],
    // four fifths are 24,8
    edit: { cell: 'H1', typed: '31' },
    shownThen: [[25], [36]],
  },
  {
    id: 'PLANGAP',
    // half of the year is past
    cells: [
      [330, 600],
      [200, 500],
    ],
    args: ['H1:H2', 'I1:I2', '6'],
    shown: [[5], [-10]],
    edit: { cell: 'H1', typed: '360' },
    shownThen: [[10], [-10]],
  },
  {
    id: 'PLANPCT',
    cells: [
      [690, 750],
      [150, 120],
    ],
    args: ['H1:H2', 'I1:I2', '"percent"'],
    shown: [[92], [125]],
    edit: { cell: 'I1', typed: '600' },
    shownThen: [[115], [125]],
  },
  {
    id: 'POINTS',
    cells: [
      [72.5, 70],
      [31, 33.5],
    ],
    args: ['H1:H2', 'I1:I2'],
    shown: [[2.5], [-2.5]],
    edit: { cell: 'I1', typed: '71' },
    shownThen: [[1.5], [-2.5]],
  },
  {
    id: 'RATING',
    cells: [[92], [74]],
    args: ['H1:H2'],
    shown: [['Hoàn thành xuất sắc nhiệm vụ'], ['Hoàn thành tốt nhiệm vụ']],
    edit: { cell: 'H1', typed: '41' },
    shownThen: [['Không hoàn thành nhiệm vụ'], ['Hoàn thành tốt nhiệm vụ']],
  },
  {
    id: 'READREPORT',
    cells: [
      ['Năm 2031, sản lượng chè ước đạt 850 tấn, đạt 96% kế hoạch, tăng 4% so với cùng kỳ.'],
      ['indicator, value, growthPercent'],
    ],
    args: ['H1', 'H2'],
    shown: [
      ['Chỉ tiêu', 'Giá trị', 'Tăng/giảm (%)'],
      ['sản lượng chè', 850, 4],
    ],
    edit: { cell: 'H1', typed: 'Năm 2031, sản lượng gạo ước đạt 1.250 tấn, giảm 7,5% so với cùng kỳ.' },
    shownThen: [
      ['Chỉ tiêu', 'Giá trị', 'Tăng/giảm (%)'],
      ['sản lượng gạo', 1250, -7.5],
    ],
  },
  {
    id: 'REBASE',
    // by 120 : 80 = 1,5
    cells: [[50, 120, 80], [60]],
    args: ['H1:H2', 'I1', 'J1'],
    shown: [[75], [90]],
    edit: { cell: 'H1', typed: '70' },
    shownThen: [[105], [90]],
  },
  {
    id: 'REMAINING',
    cells: [
      [500, 380],
      [90, 75],
    ],
    args: ['H1:H2', 'I1:I2', '3'],
    shown: [[40], [5]],
    edit: { cell: 'I1', typed: '410' },
    shownThen: [[30], [5]],
  },
  {
    id: 'SENTENCE',
    cells: [
      ['Sản lượng chè', 850, 'tấn', 96, 4],
      ['Sản lượng cà phê', 1200, 'tấn', 106.25, -2],
    ],
    args: ['H1:H2', 'I1:I2', 'J1:J2', 'K1:K2', 'L1:L2'],
    shown: [
      ['Sản lượng chè ước đạt 850 tấn (đạt 96% kế hoạch, tăng 4% so với cùng kỳ)'],
      ['Sản lượng cà phê ước đạt 1.200 tấn (vượt 6,25% kế hoạch, giảm 2% so với cùng kỳ)'],
    ],
    edit: { cell: 'I1', typed: '1850' },
    shownThen: [
      ['Sản lượng chè ước đạt 1.850 tấn (đạt 96% kế hoạch, tăng 4% so với cùng kỳ)'],
      ['Sản lượng cà phê ước đạt 1.200 tấn (vượt 6,25% kế hoạch, giảm 2% so với cùng kỳ)'],
    ],
  },
  {
    id: 'SHARE',
    cells: [[30, 80], [50]],
    args: ['H1:H2', 'I1', '"percent"'],
    shown: [[37.5], [62.5]],
    edit: { cell: 'I1', typed: '160' },
    shownThen: [[18.75], [31.25]],
  },
  {
    id: 'UNIT',
    cells: [
      [1.5, 'tỷ USD'],
      [2.25, 'triệu USD'],
    ],
    args: ['H1:H2', 'I1', 'I2'],
    shown: [[1500], [2250]],
    edit: { cell: 'H1', typed: '3' },
    shownThen: [[3000], [2250]],
  },
  {
    id: 'VERDICT',
    cells: [
      [31, 30],
      [20, 20],
    ],
    args: ['H1:H2', 'I1:I2'],
    shown: [['Vượt'], ['Đạt']],
    edit: { cell: 'H1', typed: '25' },
    shownThen: [['Không đạt'], ['Đạt']],
  },
  {
    id: 'VNUMBER',
    cells: [['1.250,5'], ['75%']],
    args: ['H1:H2'],
    shown: [[1250.5], [75]],
    edit: { cell: 'H1', typed: '2.400 tỷ đồng' },
    shownThen: [[2400], [75]],
  },
  {
    id: 'VTEXT',
    cells: [[1250.5], [3000]],
    args: ['H1:H2', '1', '"tấn"'],
    shown: [['1.250,5 tấn'], ['3.000,0 tấn']],
    edit: { cell: 'H1', typed: '5' },
    shownThen: [['5,0 tấn'], ['3.000,0 tấn']],
  },
  {
    id: 'YEAREND',
    cells: [[300], [450]],
    args: ['H1:H2', '9'],
    shown: [[400], [600]],
    edit: { cell: 'H1', typed: '360' },
    shownThen: [[480], [600]],
  },
  {
    id: 'YTD',
    cells: [
      [10, 20, 30, 40],
      [5, 5, 5, 5],
    ],
    args: ['H1:K2', '3'],
    shown: [[60], [15]],
    edit: { cell: 'H1', typed: '15' },
    shownThen: [[65], [15]],
  },
  {
    id: 'YTDGROWTH',
    // 24 against 20, 40 against 50
    cells: [
      [11, 13, 10, 10],
      [20, 20, 25, 25],
    ],
    args: ['H1:I2', 'J1:K2', '2', '"percent"'],
    shown: [[20], [-20]],
    edit: { cell: 'H1', typed: '14' },
    shownThen: [[35], [-20]],
  },
];

/** Rows from one trial to the next: its two and an empty one. */
const APART = 3;
const FIRST_ARGUMENT = 7;

/** The sheet on which functions are tried. */
export const TRIAL_SHEET = 'Sheet1';

/** Zero-based row of the trial that stands at `place` in the workbook. */
export const topOf = (place: number): number => place * APART;

/** A formula or an address of a trial, where the trial stands in the workbook. */
export function placed(text: string, place: number): string {
  return text.replace(
    /\b([A-Z])([1-9])\b/g,
    (_, column: string, row: string) => column + (topOf(place) + Number(row)),
  );
}

/** A workbook with the arguments of these trials, and no result yet. */
export function trialWorkbook(tried: Trial[]): { name: string; mimeType: string; buffer: Buffer } {
  const opened = newXlsx('hàm.xlsx');
  const grid = structuredClone(opened.content.grid);
  const sheet = grid.sheets[grid.sheetOrder[0] ?? ''];
  const cellData: Record<number, Record<number, ICellData>> = {};
  tried.forEach(({ cells }, place) =>
    cells.forEach((line, row) => {
      const written: Record<number, ICellData> = {};
      line.forEach((v, column) => {
        written[FIRST_ARGUMENT + column] = { v, t: typeof v === 'number' ? 2 : 1 };
      });
      cellData[topOf(place) + row] = written;
    }),
  );
  sheet.cellData = cellData;
  const { bytes } = saveXlsx(opened, { grid, beside: opened.content.beside });
  return { name: 'hàm.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}
