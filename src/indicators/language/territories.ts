import { provinceIn } from './province-in-text';
import { eraBehind, eraIn, withoutEra, type Era } from './territory-era';
import { remembered } from './remembered';
import { keyPattern, spellingKey } from './spelling';

/** How large a territory is. */
type TerritoryLevel = 'nation' | 'province' | 'district' | 'commune';

/** A territory that words name: "trên địa bàn huyện Đại Ngãi"; without a name it is the one that the workbook is about. */
export interface Territory {
  level: TerritoryLevel;
  /** As a key; `''`: only "toàn tỉnh", "trên địa bàn huyện". */
  name: string;
  /** Of the boundaries before or after territories were put together ("cũ", "sau sáp nhập"); left out: words do not say it. */
  era?: Era;
}

const LEVELS: readonly (readonly [TerritoryLevel, string])[] = [
  ['province', 'tỉnh|thành phố'],
  ['district', 'huyện|quận|thị xã'],
  // "toàn xã hội" is society, not a commune
  ['commune', 'xã(?! hội)|phường|thị trấn'],
];
const NATION = keyPattern('(tổng sản phẩm trong nước|GDP|của cả nước|cả nước|toàn quốc|whole country)');
const WITHIN = LEVELS.map(
  ([level, words]) =>
    [
      level,
      keyPattern(`(trên địa bàn( toàn)?|địa bàn|toàn|trong|trong toàn|của|của toàn) (${words})`),
    ] as const,
);
/** "HUYỆN SUỐI VÀNG", "tỉnh Gia Lai": a kind of territory before a name in capitals. "Cấp huyện" and "xã hội" are none. */
const NAMED = LEVELS.map(
  ([level, words]) =>
    [
      level,
      new RegExp(
        `(?<!\\p{L})(?<!cấp\\s)(?<!hợp tác\\s)(?<!UBND\\s)(?<!nhân dân\\s)(?:${words})\\s+(\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){0,3})`,
        'iu',
      ),
    ] as const,
);
/** The same where marks are left out: "TINH DAK SON", but "TINH HINH" and "DON VI TINH" are other words. */
const UNMARKED = (
  [
    ['province', '[Tt]inh|TINH|[Tt]hanh pho|THANH PHO'],
    ['district', '[Hh]uyen|HUYEN|[Tt]hi xa|THI XA'],
  ] as const
).map(([level, words]) => {
  const name =
    '(?!(?:HINH|Hinh|THEO|DEN|TOAN|TRUNG|NAM|Nam|QUY|THANG|VA)(?![A-Za-z]))[A-Z][A-Za-z]*(?![\\p{L}\\p{M}])';
  const pattern = `(?<![\\p{L}\\p{M}])(?<!(?:[Vv]i|VI|[Cc]ap|CAP|UBND|[Dd]an|DAN)\\s)(?:${words})\\s+(${name}(?:\\s+${name}){0,3})`;
  return [level, new RegExp(pattern, 'u')] as const;
});
const NOT_A_NAME = keyPattern('(hội|năm|quý|tháng|kế hoạch|quản lý|giao|trong|và|theo|cũ|mới|sau|trước)');

/** The territory that a text names; `null`: none, so that its figures are of the workbook's own. */
export const readTerritory = remembered((text: string): Territory | null => {
  const key = spellingKey(text);
  const province = NATION.test(key) ? null : provinceIn(key);
  const found: Territory | null = province
    ? { level: 'province', name: spellingKey(province.name) }
    : namedIn(text, key);
  const era = eraBehind(province?.behind ?? wordsBehind(key, found?.name ?? '')) ?? eraIn(key);
  if (era === null) return found;
  // words of boundaries alone are of those of the workbook's own province
  return { ...(found ?? { level: 'province', name: '' }), era };
});

/**
 * A key without the words that name a territory or say which boundaries are meant.
 * @param text - what the key was made from
 */
export function withoutTerritory(key: string, text: string): string {
  const province = provinceIn(key);
  if (province) return `${province.before} ${withoutEra(province.behind)}`.trim();
  const name = readTerritory(text)?.name;
  if (!name) return withoutEra(key);
  const [before, behind] = key.split(name, 2);
  return behind === undefined
    ? key
    : `${before.replace(KIND_BEFORE, '')} ${withoutEra(behind.trim())}`.trim();
}

/** Whether a key says nothing but a province and its boundaries: "tỉnh Gia Lai", "Bình Định (cũ)". */
export function isTerritoryAlone(key: string): boolean {
  const province = provinceIn(key);
  return province !== null && `${province.before}${withoutEra(province.behind)}` === '';
}

const KIND_BEFORE = keyPattern(`(${LEVELS.map(([, words]) => words).join('|')}) ?$`);

const wordsBehind = (key: string, name: string): string =>
  name !== '' && key.includes(name) ? key.slice(key.indexOf(name) + name.length).trim() : '';

function namedIn(text: string, key: string): Territory | null {
  if (NATION.test(key)) return { level: 'nation', name: '' };
  for (const [level, pattern] of NAMED) {
    const named = pattern.exec(text);
    if (!named || !isCapital(named[1])) continue;
    const name = nameIn(named[1]);
    if (name) return { level, name };
  }
  for (const [level, pattern] of UNMARKED) {
    const named = pattern.exec(text);
    if (named) return { level, name: spellingKey(named[1]) };
  }
  const within = WITHIN.find(([, pattern]) => pattern.test(key));
  return within ? { level: within[0], name: '' } : null;
}

/** Old fonts have no capitals with marks: "đắK SơN" is a name too. */
const isCapital = (text: string) => text !== text.toLowerCase();

/** The words of a name up to the first that is none, as a key. */
function nameIn(words: string): string {
  const own: string[] = [];
  for (const word of words.split(/\s+/)) {
    const key = spellingKey(word);
    if (!isCapital(word) || NOT_A_NAME.test(key)) break;
    own.push(key);
  }
  return own.join(' ');
}

/** Whether two may be the same: of one level, and not of two names. */
export function mayBeSame(a: Territory, b: Territory): boolean {
  return a.level === b.level && (a.name === '' || b.name === '' || a.name === b.name);
}
