import type { Prices } from '../catalogue';
import { cleanLine } from './clean-text';
import { remembered } from './remembered';
import { keyPattern, spellingKey } from './spelling';

/** Ranks of row numbering, top down; a row belongs to the nearest row above with a smaller rank. */
const NUMBERINGS: { pattern: RegExp; rank: (mark: string) => number }[] = [
  { pattern: /^[IVXLC]+$/, rank: () => 1 },
  { pattern: /^[A-HĐ]$/, rank: () => 0 },
  { pattern: /^\d{1,3}(\.\d{1,3})*$/, rank: (mark) => 1 + mark.split('.').length },
  { pattern: /^[a-zđ]$/, rank: () => 7 },
  { pattern: /^[-–—•*]$/, rank: () => 8 },
  { pattern: /^\+$/, rank: () => 9 },
];

/** Rank of a row's numbering (A, I, 1, 1.1, a, -, +) among the levels in use; `null` where it is no numbering. */
export function numberingRank(mark: string): number | null {
  const bare = mark.trim().replace(/^\(?(.+?)[.)/]*$/u, '$1');
  const found = NUMBERINGS.find(({ pattern }) => pattern.test(bare));
  return found ? found.rank(bare) : null;
}

const LEADING_NUMBERING =
  /^\(?([IVXLC]+|[A-HĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])\s*[.)/](?!\d)\s*|^([-–—•*+])\s*/u;
/** "B - Khai khoáng", "II: Thương mại". */
const DASHED_NUMBERING = /^([IVX]+|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)(?:\s+[-–—]|[-–—:])\s+(?=\p{L})/u;
/** "I CÔNG NGHIỆP", "1 Khai khoáng": a number and a space, without any mark; "XI MĂNG" is cement. */
const SPACED_NUMBERING = /^((?!XI\s+M[ĂA]NG|VI\s+(?:M[ẠA]CH|SINH))[IVX]+|\d{1,2}(?:\.\d{1,2})*)\s+(?=\p{L})/u;
const OF_WHICH = keyPattern('(trong đó|tr đó|chia ra|gồm|bao gồm|of which)');
const CONSTANT = keyPattern(
  `(theo )?(giá (so sánh|SS|cố định|CĐ)|GSS|GCĐ)(( năm| năm gốc| gốc)? ?(\\d{4}|\\d{2}))?`,
);
const CONSTANT_BY_YEAR = keyPattern('(theo )?(giá|constant) (năm )?((19|20)\\d{2})( prices)?');
const CURRENT = keyPattern('(theo )?giá (hiện hành|thực tế|HH|TT)|current prices');

/** What a row's label says besides its name. */
export interface LabelReading {
  /** Keys of the name, fullest first: with and without what stands in brackets. */
  keys: string[];
  numbering: string | null;
  /** Begins with "Trong đó:", "Chia ra:". */
  ofWhich: boolean;
  prices: Prices | null;
  /** Year of the constant prices, where the label names one. */
  baseYear: number | null;
  /** Texts in brackets, as written: a unit may be among them. */
  brackets: string[];
  /** Brackets leave something out, or keep only a part. */
  isLimited: boolean;
}

/** Prices and base year named in a text: "(giá so sánh 2010)", "giá SS năm 2010", "theo giá hiện hành". */
export const readPrices = remembered((text: string): { prices: Prices | null; baseYear: number | null } =>
  takePrices(spellingKey(text)),
);

/** The same of a key, and the key without it. */
export function takePrices(key: string): { prices: Prices | null; baseYear: number | null; rest: string } {
  const constant = CONSTANT.exec(key) ?? CONSTANT_BY_YEAR.exec(key);
  const found = constant ?? CURRENT.exec(key);
  if (!found) return { prices: null, baseYear: null, rest: key };
  const rest = `${key.slice(0, found.index)} ${key.slice(found.index + found[0].length)}`
    .replace(/ +/g, ' ')
    .trim();
  if (!constant) return { prices: 'current', baseYear: null, rest };
  const year = /\d{2,4}/.exec(found[0].replace(/[a-zđăâêôơư]+\d(?= |$)/gu, ''));
  return { prices: 'constant', baseYear: year ? fullYear(Number(year[0])) : null, rest };
}

/** "giá CĐ 94" is 1994, "giá SS 10" is 2010. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 80 ? 1900 + year : 2000 + year;
}

/** "(trừ dầu thô)", "(khu vực nhà nước)": what is left of the name is more than what is meant. */
const LIMITING = keyPattern(
  '^(trừ|(?:không|chưa) (?:kể|gồm|bao gồm|tính)|loại trừ|ngoài|ngoại trừ|kể cả|gồm cả|bao gồm cả|chỉ (?:tính|gồm|kể)|khu vực|khối|doanh nghiệp|qua|excluding|except|without|including)',
);

/** Splits a row's label into its name and what is written around it. */
export const readLabel = remembered((text: string): LabelReading => {
  let rest = cleanLine(text);
  let numbering: string | null = null;
  let ofWhich = false;
  for (let before = ''; before !== rest;) {
    before = rest;
    const mark = SPACED_NUMBERING.exec(rest) ?? LEADING_NUMBERING.exec(rest) ?? DASHED_NUMBERING.exec(rest);
    if (mark) {
      numbering ??= (mark[1] ?? mark[2] ?? '').trim();
      rest = rest.slice(mark[0].length);
    }
    const intro = /^[^:]{1,12}:/u.exec(rest);
    if (intro && OF_WHICH.test(spellingKey(intro[0]))) {
      ofWhich = true;
      rest = rest.slice(intro[0].length).trim();
    }
  }
  const brackets = [...rest.matchAll(/\(([^()]*)\)/g)].map(([, inner]) => inner.trim());
  const full = takePrices(spellingKey(rest));
  const short = takePrices(spellingKey(rest.replace(/\([^()]*\)/g, ' '))).rest;
  return {
    keys: [...new Set([full.rest, short])],
    numbering,
    ofWhich,
    prices: full.prices,
    baseYear: full.baseYear,
    brackets,
    isLimited: brackets.some((inner) => LIMITING.test(spellingKey(inner))),
  };
});
