import { remembered } from './remembered';
import { spellingKey } from './spelling';

/**
 * Words of tables and their headers, as they are written where marks (dấu) are left out. Only whole phrases that mean one thing
 * without marks too; names of goods and branches are compared without marks instead.
 */
const PHRASES = [
  'thực hiện',
  'mức độ hoàn thành',
  'hoàn thành',
  'tốc độ tăng',
  'tốc độ phát triển',
  'nghị quyết',
  'dự toán',
  'phấn đấu',
  'dự ước',
  'ước đạt',
  'theo dõi',
  'diễn biến',
  'tình hình',
  'kết quả',
  'tiến độ',
  'báo cáo',
  'ước thực hiện',
  'ước tính',
  'ước',
  'kế hoạch',
  'mục tiêu',
  'chỉ tiêu chủ yếu',
  'chỉ tiêu',
  'đơn vị tính',
  'đơn vị',
  'cùng kỳ năm trước',
  'so cùng kỳ',
  'cùng kỳ',
  'so với',
  'đối với',
  'của năm',
  'hiện tại',
  'khả năng',
  'nhiệm vụ',
  'so sánh',
  'lũy kế',
  'cộng dồn',
  'cả năm',
  'năm trước',
  'năm nay',
  'năm sau',
  'tháng trước',
  'tháng',
  'năm',
  'quý',
  'sơ bộ',
  'số chính thức',
  'số sơ bộ',
  'chính thức',
  'tháng báo cáo',
  'kỳ báo cáo',
  'liền kề',
  'liền trước',
  'dự tính',
  'dự kiến',
  'từ đầu năm',
  'đầu năm',
  'cuối năm',
  'trị giá',
  'giá trị',
  'kim ngạch',
  'khối lượng',
  'sản lượng',
  'tỷ lệ',
  'chỉ số',
  'số liệu',
  'số thực hiện',
  'từ tháng',
  'đến tháng',
  'đến cuối tháng',
  'đến hết tháng',
  'cuối tháng',
  'cùng thời kỳ',
  'cùng thời điểm',
  'kỳ trước',
  'kỳ này',
  'số lượng',
  'lượng',
  'tổng số',
  'tổng cộng',
  'tổng mức',
  'tổng trị giá',
  'tổng giá trị',
  'mặt hàng chủ yếu',
  'tổng sản phẩm trong nước',
  'tổng sản phẩm trên địa bàn',
  'cả nước',
  'toàn quốc',
  'trên địa bàn toàn tỉnh',
  'trên địa bàn tỉnh',
  'trên địa bàn huyện',
  'trên địa bàn thành phố',
  'trên địa bàn',
  'toàn tỉnh',
  'toàn huyện',
  'toàn ngành',
  'cơ cấu',
  'tỷ trọng',
  'kỳ gốc',
  'bình quân',
  'tăng',
  'giảm',
  'đạt',
  'nghìn tỷ đồng',
  'tỷ đồng',
  'triệu đồng',
  'nghìn tấn',
  'tấn',
  'triệu',
  'nghìn',
  'ghi chú',
  'trong đó',
  'giá so sánh',
  'giá hiện hành',
  'giá thực tế',
  'giá cố định',
];

/** Units that are restored only where they are all that a text says, for "bo" and "con" are many things. */
const UNITS = [
  'cái',
  'chiếc',
  'đôi',
  'bộ',
  'con',
  'viên',
  'lít',
  'mét',
  'mét khối',
  'người',
  'hộ',
  'lượt',
  'lần',
  'gói',
  'bao',
  'chai',
  'điểm',
  'điểm phần trăm',
  'đồng',
  'tạ',
  'tấn',
  'ha',
  'giường',
  'xã',
  'trang',
];
const SCALES = ['trăm', 'nghìn', 'ngàn', 'triệu', 'tỷ'];

/** Letters and digits of a text without any marks: "Tỷ đồng" is "ty dong". */
function bareKey(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

const MARKED = PHRASES.map(
  (phrase) =>
    [
      new RegExp(
        `(?<![\\p{L}\\p{M}]|viet )${bareKey(phrase).replace(/y(?= |$)/g, '[yi]')}(?![\\p{L}\\p{M}])`,
        'giu',
      ),
      phrase,
    ] as const,
).sort(([, a], [, b]) => b.length - a.length);

const UNIT_OF = new Map(UNITS.map((unit) => [bareKey(unit), unit]));
const SCALE_OF = new Map([
  ...SCALES.map((scale) => [bareKey(scale), scale] as const),
  ['ti', 'tỷ'] as const,
  ['tr', 'triệu'] as const,
]);
/** Units in short, behind a scale alone: "Ty d" is "tỷ đồng", "Trd" is "triệu đồng". */
const SHORT_UNITS = new Map([
  ['d', 'đồng'],
  ['vnd', 'đồng'],
  ['do la my', 'đô la Mỹ'],
  ['do la', 'đô la'],
  ['usd', 'USD'],
]);

/** "1.000 cai" is thousands as well. */
const THOUSANDS = /^1[.,]?000(?:[.,]?000)* +/u;

/** "Nghin cai" is "nghìn cái"; `null`: the text is no unit. */
function unitWithMarks(text: string): string | null {
  const [number] = THOUSANDS.exec(text) ?? [];
  if (number !== undefined) {
    const counted = unitWithMarks(text.slice(number.length));
    return counted === null ? null : number + counted;
  }
  const words = bareKey(text.replace(/-/g, ' ')).replace(/^trd$/, 'tr d').split(' ');
  const first = words.findIndex((word) => !SCALE_OF.has(word));
  if (first < 0 || /[^\p{L}\s.-]/u.test(text)) return null;
  const rest = words.slice(first).join(' ');
  const unit = UNIT_OF.get(rest) ?? (first > 0 ? SHORT_UNITS.get(rest) : undefined);
  return unit === undefined
    ? null
    : [...words.slice(0, first).map((word) => SCALE_OF.get(word)!), unit].join(' ');
}

const HAS_LETTERS = /[a-z]{2}/i;
/** A text of a sheet without marks, with those of the words that every table has. */
export const restoreMarks = remembered((text: string): string => {
  if (!HAS_LETTERS.test(text)) return text;
  const unit = unitWithMarks(text);
  if (unit !== null) return unit;
  const units = text.replace(/\(([^()]*)\)/g, (whole, inner: string) => {
    const own = unitWithMarks(inner);
    return own === null ? whole : `(${own})`;
  });
  const behindColon = /: *([^:]+)$/.exec(units)?.[1];
  const told = behindColon === undefined ? null : unitWithMarks(behindColon);
  if (told !== null) return restoreMarks(units.slice(0, -behindColon!.length)) + told;
  return MARKED.reduce(
    (rest, [pattern, phrase]) => rest.replace(pattern, (found: string) => inCaseOf(found, phrase)),
    units,
  );
});

/** A phrase in capitals, or with a first capital, as what it stands for. */
function inCaseOf(found: string, phrase: string): string {
  const [first, second = ''] = found;
  if (first === first.toLowerCase()) return phrase;
  const isInCapitals = second !== '' && second !== second.toLowerCase();
  const capital = phrase.charAt(0).toLocaleUpperCase('vi');
  return isInCapitals ? phrase.toLocaleUpperCase('vi') : capital + phrase.slice(1);
}

/** The same of a text some of whose words had theirs restored alone, as the words of a header in several cells. */
export const restoreAllMarks = (text: string): string =>
  restoreMarks(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'));

/** A key of `spellingKey` without marks and tones, to compare with a text that has none. */
export const withoutMarks = remembered((key: string): string =>
  bareKey(key.replace(/(?<=\p{L})\d(?= |$)/gu, '')).replace(
    /(?<=^| )(qu|[bcdghklmnprstvx]+)y(?= |$)/gu,
    '$1i',
  ),
);

/** A pattern over keys without marks, from words as people write them, like `keyPattern`. */
export const bareKeyPattern = (source: string): RegExp =>
  new RegExp(
    `(?<=^| )${source.replace(/[\p{L}\p{M}]+/gu, (word) => withoutMarks(spellingKey(word)))}(?= |$)`,
    'u',
  );
