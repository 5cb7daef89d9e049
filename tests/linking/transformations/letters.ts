import { withTexts } from './written';

/** Vietnamese letters and the signs that TCVN3 (ABC) fonts show as them; their capitals are those of a font of capitals. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    ...'ă¨ â© êª ô« ơ¬ đ® àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ'.split(
      ' ',
    ),
    ...'òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ'.split(' '),
  ].map((pair) => [pair[0], pair[1]]),
);

/** A text in the letters of TCVN3 (ABC) fonts. */
export const tcvn3Of = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => (letter.toLowerCase() === 'ư' ? '\u00ad' : (TCVN3.get(letter.toLowerCase()) ?? letter)))
    .join('');

/** All texts in the letters of TCVN3 (ABC) fonts. */
export const inTcvn3 = withTexts(tcvn3Of);

const VNI_SINGLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  Đ: 'Ñ',
  ư: 'ö',
  Ư: 'Ö',
  ơ: 'ô',
  Ơ: 'Ô',
  ỉ: 'æ',
  Ỉ: 'Æ',
  ĩ: 'ó',
  Ĩ: 'Ó',
  ị: 'ò',
  Ị: 'Ò',
  ỵ: 'î',
  Ỵ: 'Î',
  í: 'í',
  Í: 'Í',
  ì: 'ì',
  Ì: 'Ì',
};
/** By the marks as they decompose: of the vowel, then of the tone. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0306': 'ê',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};

function inVniLetter(letter: string): string {
  if (VNI_SINGLE[letter]) return VNI_SINGLE[letter];
  const [base, ...marks] = [...letter.normalize('NFD')];
  const horned = marks.includes('\u031b') ? (base.toLowerCase() === 'u' ? 'ö' : 'ô') : base;
  const own = marks.filter((mark) => mark !== '\u031b');
  const ordered = own.sort((a, b) => Number('\u0302\u0306'.includes(b)) - Number('\u0302\u0306'.includes(a)));
  const mark = VNI_MARKS[ordered.join('')];
  if (ordered.length && mark === undefined) return letter;
  const isCapital = base !== base.toLowerCase();
  const sign = isCapital ? horned.toUpperCase() : horned;
  return sign + (mark === undefined ? '' : isCapital ? mark.toUpperCase() : mark);
}

/** A text in the letters of VNI fonts. */
export const vniOf = (text: string): string => [...text.normalize('NFC')].map(inVniLetter).join('');

/** All texts in the letters of VNI fonts. */
export const inVni = withTexts(vniOf);

/** A text without its marks. */
export const unmarkedOf = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** No text has its marks. */
export const withoutMarks = withTexts(unmarkedOf);

export const inCapitals = withTexts((text) => text.toLocaleUpperCase('vi'));

/** Words that departments shorten. */
const SHORT: readonly (readonly [string, string])[] = [
  ['Ước thực hiện', 'ƯTH'],
  ['Thực hiện', 'TH'],
  ['Kế hoạch', 'KH'],
  ['cùng kỳ', 'CK'],
  ['Tổng mức bán lẻ hàng hóa', 'TMBLHH'],
  ['doanh thu dịch vụ', 'DTDV'],
  ['Kim ngạch xuất khẩu', 'KNXK'],
  ['Kim ngạch nhập khẩu', 'KNNK'],
  ['Giá trị sản xuất', 'GTSX'],
  ['đầu tư nước ngoài', 'ĐTNN'],
  ['ngân sách Nhà nước', 'NSNN'],
  ['Đơn vị tính', 'ĐVT'],
  ['sản phẩm', 'SP'],
  ['phụ tùng', 'PT'],
];

export const shortened = withTexts((text) =>
  SHORT.reduce((rest, [long, short]) => rest.replace(new RegExp(long, 'giu'), short), text.normalize('NFC')),
);
