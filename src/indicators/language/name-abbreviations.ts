import { remembered } from './remembered';
import { keyPattern, spellingKey } from './spelling';
import { bareKeyPattern, withoutMarks } from './unmarked';

/** Abbreviations in names of indicators, branches and goods, as whole words; one that has two meanings with the words it stands behind. */
const WRITTEN: readonly (readonly [string, string])[] = Object.entries({
  'ngân sách NN': 'ngân sách Nhà nước',
  NSNN: 'ngân sách Nhà nước',
  'vốn NS': 'vốn ngân sách',
  NSTW: 'ngân sách trung ương',
  NSĐP: 'ngân sách địa phương',
  'đầu tư NN': 'đầu tư nước ngoài',
  ĐTNN: 'đầu tư nước ngoài',
  ĐTTTNN: 'đầu tư nước ngoài',
  'đầu tư trực tiếp nước ngoài': 'đầu tư nước ngoài',
  'khu vực KT': 'khu vực kinh tế',
  'CC nước': 'cung cấp nước',
  'HĐ quản lý': 'hoạt động quản lý',
  'QL và XL': 'quản lý và xử lý',
  'xử lý rác nước thải': 'xử lý rác thải nước thải',
  GTSXCN: 'giá trị sản xuất công nghiệp',
  GTSX: 'giá trị sản xuất',
  SXCN: 'sản xuất công nghiệp',
  SX: 'sản xuất',
  CNCB: 'công nghiệp chế biến',
  CN: 'công nghiệp',
  CB: 'chế biến',
  'PP điện': 'phân phối điện',
  LCHH: 'lưu chuyển hàng hóa',
  'TM bán lẻ': 'tổng mức bán lẻ',
  'KN xuất khẩu': 'kim ngạch xuất khẩu',
  'KN nhập khẩu': 'kim ngạch nhập khẩu',
  'KN XK': 'kim ngạch xuất khẩu',
  'KN NK': 'kim ngạch nhập khẩu',
  KNXK: 'kim ngạch xuất khẩu',
  KNNK: 'kim ngạch nhập khẩu',
  XK: 'xuất khẩu',
  NK: 'nhập khẩu',
  TMBLHH: 'tổng mức bán lẻ hàng hóa',
  TMBL: 'tổng mức bán lẻ',
  BLHH: 'bán lẻ hàng hóa',
  DTDVTD: 'doanh thu dịch vụ tiêu dùng',
  DTDV: 'doanh thu dịch vụ',
  'DT dịch vụ': 'doanh thu dịch vụ',
  'DT DV': 'doanh thu dịch vụ',
  'DT bán lẻ': 'doanh thu bán lẻ',
  'GT SX': 'giá trị sản xuất',
  NPL: 'nguyên phụ liệu',
  PL: 'phụ liệu',
  PT: 'phụ tùng',
  LK: 'linh kiện',
  DC: 'dụng cụ',
  SP: 'sản phẩm',
  HH: 'hàng hóa',
  DV: 'dịch vụ',
  DN: 'doanh nghiệp',
  VLXD: 'vật liệu xây dựng',
  TĂ: 'thức ăn',
  NL: 'nguyên liệu',
  KV: 'khu vực',
  SXPP: 'sản xuất và phân phối',
  ĐHKK: 'điều hòa không khí',
  BL: 'bán lẻ',
  giầy: 'giày',
  vali: 'va li',
  TACN: 'thức ăn chăn nuôi',
  TAGS: 'thức ăn gia súc',
});

/** Other whole names of countries and of groups of them. */
const NAMES_OF_COUNTRIES = [
  ['(nước |thị trường )?(Mỹ|Hoa Kỳ Mỹ|USA|hợp (chủng|chúng) quốc Hoa Kỳ|thị trường Hoa Kỳ)', 'Hoa Kỳ'],
  ['(nước |thị trường |cộng hòa nhân dân |CHND )?(Trung Quốc|Trung Hoa|T Quốc|TQ)( đại lục)?', 'Trung Quốc'],
  ['(nước |thị trường )?(Nhật Bản|Nhật)', 'Nhật Bản'],
  ['(nước |thị trường |cộng hòa |CH )?(Hàn Quốc|H Quốc|đại hàn dân quốc)', 'Hàn Quốc'],
  ['(các nước |khối |khu vực |thị trường )(ASEAN|Đông Nam Á ASEAN)', 'ASEAN'],
  ['(các nước |khối |thị trường )?(EU|EU 27|EU 28|Liên minh Châu Âu EU|châu Âu EU)', 'liên minh châu Âu'],
] as const;

type Replacement = readonly [short: RegExp, long: string];
/** A name may have an abbreviation twice. */
const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern, 'gu');
const LONG: readonly Replacement[] = [
  ...NAMES_OF_COUNTRIES.map(([names, name]): Replacement => [keyPattern(`^${names}$`), spellingKey(name)]),
  ...WRITTEN.map(([short, long]): Replacement => [everywhere(keyPattern(short)), spellingKey(long)]),
];
const BARE_LONG: readonly Replacement[] = [
  ...NAMES_OF_COUNTRIES.map(([names, name]): Replacement => [
    bareKeyPattern(`^${names}$`),
    withoutMarks(spellingKey(name)),
  ]),
  ...WRITTEN.map(([short, long]): Replacement => [
    everywhere(bareKeyPattern(short)),
    withoutMarks(spellingKey(long)),
  ]),
];

/** A key with the abbreviations of names spelt out. */
export const longName = remembered((key: string): string =>
  LONG.reduce((long, [short, words]) => long.replace(short, words), key),
);

/** The same of a key without marks. */
export const longBareName = remembered((key: string): string =>
  BARE_LONG.reduce((long, [short, words]) => long.replace(short, words), key),
);
