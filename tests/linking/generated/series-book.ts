import { columnLetters } from '../../../src/spreadsheet/a1';
import { words, type Chooser } from './chooser';
import type { Book } from './monthly-book';
import { NAMES } from './names';
import { Page } from './page';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** How months head columns or rows; `{i}` is the month. */
const MONTH_WORDS = words(
  ['Tháng {i}', 'T{i}', '{i}', 'Tháng {ii}', '{i}/{y}', 'Tháng {i}/{y}', 'T{ii}', 'Th {i}', 'T{i}/{y}'],
  ['Tháng thứ {i}', 'T.{i}', '{ii}/{y}'],
);
const GROUPS = words(
  [
    'Tháng',
    'Thực hiện các tháng',
    'Các tháng',
    'Chia theo tháng',
    'Chia ra các tháng',
    'Thực hiện theo tháng',
    'Tháng trong năm',
  ],
  ['Thực hiện trong tháng', 'Số liệu các tháng'],
);
const SUMS = words(['Cộng', 'Cả năm', 'Tổng cộng', 'Cộng cả năm', 'Tổng số', 'Lũy kế 12 tháng']);
const TITLES = words(
  [
    '{name} CÁC THÁNG NĂM {y}',
    '{name} NĂM {y}',
    'Biểu theo dõi {name} theo tháng, năm {y}',
    'Số liệu hàng tháng năm {y}|{name}',
    'DIỄN BIẾN {name} TRONG NĂM {y}',
    '{name} (12 tháng năm {y})',
  ],
  ['Thống kê {name} 12 tháng năm {y}', 'Bảng tổng hợp {name} theo tháng năm {y}', '{name} - năm {y}'],
);
const YEAR_HEADS = words(
  ['Năm {y}', '{y}', 'TH năm {y}', 'Thực hiện {y}', 'TH {y}', 'Năm {y} (thực hiện)'],
  ['Thực hiện KH năm {y}', 'Năm hiện tại {y}'],
);

const KINDS = [
  ['retail', 'Tỷ đồng', 5000],
  ['exports', 'Triệu USD', 70],
  ['imports', 'Triệu USD', 30],
] as const;

const bare = (name: string) => name.replace(/\(.*\)/, '').trim();

/** Months of one indicator, or of several: as columns or as rows. */
export function seriesBook(chooser: Chooser, place = 0): Book {
  return chooser.chance(0.5) ? monthsAcross(chooser, place) : monthsDown(chooser, place);
}

const monthWord = (text: string, month: number, year: number) =>
  text
    .replace('{ii}', String(month).padStart(2, '0'))
    .replace('{i}', String(month))
    .replace('{y}', String(year));

function monthsAcross(chooser: Chooser, place: number): Book {
  const year = chooser.between(2027, 2039);
  const page = new Page(chooser.value(words(['Theo tháng', 'Bieu 3', 'Thang', 'DL'])));
  const word = chooser.value(MONTH_WORDS);
  const isBare = word === '{i}';
  const group = isBare || chooser.chance(0.4) ? chooser.value(GROUPS) : null;
  const sum = chooser.chance(0.6) ? chooser.value(SUMS) : null;
  const isRoman = isBare && chooser.chance(0.15);
  const kinds = chooser.shuffled(KINDS).slice(0, chooser.between(1, 3));
  const title =
    kinds.length === 1
      ? chooser.value(TITLES).replace('{name}', bare(chooser.value(NAMES[kinds[0][0]])))
      : 'MỘT SỐ CHỈ TIÊU CÁC THÁNG NĂM {y}';
  let top = 0;
  for (const line of title.replaceAll('{y}', String(year)).split('|')) page.title(top++, line, 0, true);
  if (chooser.chance(0.5)) top++;
  const stacks: string[][] = [['Chỉ tiêu'], ['ĐVT']];
  for (let month = 1; month <= 12; month++) {
    const own = isRoman ? ROMAN[month - 1] : monthWord(word, month, year);
    stacks.push(group === null ? [own] : [group, own]);
  }
  if (sum !== null) stacks.push([sum]);
  const isMerged = chooser.chance(0.7);
  const isNumber = isBare && !isRoman && chooser.chance(0.6);
  const body = page.header(top, 0, stacks, isMerged);
  if (isNumber) for (let month = 1; month <= 12; month++) page.put(body - 1, month + 1, month);
  const truth = kinds.flatMap(([id, unit, size], at) => {
    const row = body + at;
    page.put(row, 0, chooser.value(NAMES[id]));
    page.put(row, 1, unit);
    let total = 0;
    const cells = Array.from({ length: 12 }, (_, index) => {
      const value = Number((size * (0.85 + 0.3 * chooser.next())).toFixed(1));
      total += value;
      page.put(row, index + 2, value);
      return `cell m${index + 1}|current ${place}!${columnLetters(index + 2)}${row + 1}`;
    });
    if (sum !== null) page.put(row, 14, Number(total.toFixed(1)));
    const official = sum === null ? [] : [`may official|current ${place}!O${row + 1}`];
    return [`table TIENDO indicator=${id} year=${year} baseYear=2010`, ...cells, ...official];
  });
  return { sheets: page.lines(), truth };
}

function monthsDown(chooser: Chooser, place: number): Book {
  const year = chooser.between(2027, 2039);
  const [id, unit, size] = chooser.one(KINDS);
  const page = new Page(chooser.value(words(['Theo dõi', 'Biểu 2', 'Thang', 'TD'])));
  const title = chooser
    .value(TITLES)
    .replace('{name}', bare(chooser.value(NAMES[id])))
    .replaceAll('{y}', String(year));
  let top = 0;
  for (const line of title.split('|')) page.title(top++, line, 0, true);
  if (chooser.chance(0.7)) page.put(top++, 2, `Đơn vị tính: ${unit}`);
  const years = chooser.one([[year - 1, year], [year], [year - 2, year - 1, year]]);
  const head = chooser.value(YEAR_HEADS);
  const stacks = [['Tháng'], ...years.map((one) => [head.replace('{y}', String(one))])];
  if (chooser.chance(0.4) && years.length > 1) stacks.push(['So sánh (%)']);
  const body = page.header(top, 0, stacks, true);
  const word = chooser.value(MONTH_WORDS).replace(/\/\{y\}/, '');
  const withQuarters = chooser.chance(0.3);
  const truth = [`table TIENDO indicator=${id} year=${year} baseYear=2010`];
  let row = body;
  for (let month = 1; month <= 12; month++) {
    page.put(row, 0, word === '{i}' && chooser.chance(0.5) ? month : monthWord(word, month, year));
    const figures = years.map(() => Number((size * (0.85 + 0.3 * chooser.next())).toFixed(1)));
    years.forEach((one, at) => {
      page.put(row, at + 1, figures[at]);
      const key = one === year ? 'current' : one === year - 1 ? 'previous' : null;
      if (key) truth.push(`cell m${month}|${key} ${place}!${columnLetters(at + 1)}${row + 1}`);
    });
    if (stacks.length > years.length + 1)
      page.put(
        row,
        years.length + 1,
        Number(((figures[years.length - 1] / figures[years.length - 2]) * 100).toFixed(1)),
      );
    row++;
    if (withQuarters && month % 3 === 0) {
      page.put(row, 0, `Quý ${ROMAN[month / 3 - 1]}`);
      years.forEach((_, at) => page.put(row, at + 1, Number((size * 3).toFixed(1))));
      row++;
    }
  }
  return { sheets: page.lines(), truth };
}
