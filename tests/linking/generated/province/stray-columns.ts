import { words, type Chooser, type Values } from '../chooser';
import { filled } from '../sheet-parts';
import type { Column } from './columns';
import type { Blanks } from './meaning';

type Looks = NonNullable<Column['looks']>;

/** Columns that stand among the others and fill no cell of the tables. */
const STRAY: Readonly<Record<Looks, Values<string>>> = {
  level: words([
    'Chênh lệch so với cùng kỳ',
    'Kế hoạch tháng {m}/{y}',
    'Ước cả năm {y}',
    'Còn lại so với kế hoạch',
    'Dự kiến tháng {n}/{ny}',
    'Bình quân 1 tháng',
    'Tăng, giảm tuyệt đối',
    'KH quý',
    'Số điều chỉnh tháng {l}',
    'Chênh lệch',
    'Phải thực hiện các tháng còn lại',
    'Kế hoạch {m} tháng',
    'Tổng dự toán được duyệt',
    'Lũy kế từ khởi công',
    'Thực hiện năm {p}',
    'Cả năm {p}',
    'Ước quý',
    'KH tháng {n}',
    'Tồn kho cuối tháng {m}',
    'Tiêu thụ tháng {m}/{y}',
    'Nợ đọng đến tháng {m}',
    'Giải ngân {m} tháng năm {y}',
    'TH tháng {m} theo giá cố định',
    'Thực hiện 3 tháng gần nhất',
    'Khu vực thành thị tháng {m}',
    'Bù trừ tháng {m}',
  ]),
  rate: words([
    'Cơ cấu (%)',
    'Tỷ trọng (%)',
    '% so với kế hoạch tháng',
    'Tháng {m} so với bình quân quý (%)',
    'Đóng góp vào mức tăng chung (%)',
    'Quyền số (%)',
    '% KH quý',
    'Tăng/giảm so với năm 2015 (%)',
    'Ước năm {y} so với năm {p} (%)',
    '% giải ngân',
    'Tháng {m} so với tháng 12 năm trước (%)',
    'Tháng {m} so với kỳ gốc 2019 (%)',
    'Chỉ số giá tháng {m} so với cùng kỳ (%)',
    'Chỉ số tiêu thụ tháng {m} so với cùng kỳ (%)',
    'KH năm {y} so với TH năm {p} (%)',
  ]),
};

/** The columns, in some layouts with strange ones between them. */
export function strayColumns(
  chooser: Chooser,
  columns: readonly Column[],
  blanks: Blanks,
  hasLevels: boolean,
): Column[] {
  const all = [...columns];
  while (chooser.half === 'strange' && chooser.chance(0.25)) {
    const looks = chooser.one<Looks>(hasLevels ? ['level', 'rate'] : ['rate']);
    const month = Number(blanks.m);
    const next = month === 12 ? 1 : month + 1;
    const nextYear = Number(blanks.y) + (month === 12 ? 1 : 0);
    const own = filled(chooser.value(STRAY[looks]), { ...blanks, n: next, ny: nextYear });
    // in December it is what was reached
    if (month === 12 && /^(Ước cả năm|Ước năm|Thực hiện năm|Cả năm)/.test(own)) continue;
    const place = chooser.between(1, all.length);
    all.splice(place, 0, { meaning: null, measure: 'value', stack: { groups: [], own }, looks });
  }
  return all;
}

/** A figure of such a column. */
export const strayFigure = (chooser: Chooser, looks: Looks, size: number): number =>
  Number((looks === 'rate' ? chooser.between(20, 1300) / 10 : size * (0.5 + chooser.next())).toFixed(3));
