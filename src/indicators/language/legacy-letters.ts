/** Letters of the eight-bit TCVN3 (ABC) fonts, as they come out where their bytes were taken for Latin letters. */
const TCVN3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ ' +
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
    'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);
/** Those of them that no Vietnamese text in Unicode has within a word. */
const ONLY_TCVN3 = /[¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]/u;
/** Signs that may stand beside a word in Unicode too: quotation marks, a bullet, a section sign. */
const BESIDE_WORDS = /(?<!\p{L})[«»·§©®×](?!\p{L})|(?<=\s|^)[«§©®×·]|[»©®×](?=\s|$)/gu;

/** VNI writes a letter as a bare one and a mark behind it, and these as single signs. */
const VNI_SINGLE = pairs('ñđ ÑĐ öư ÖƯ ôơ ÔƠ íí ìì æỉ óĩ òị Íí îỵ ÆỈ ÓĨ ÒỊ ÎỴ');
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  ê: '\u0306',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_PAIR = /([aeouyöô])([ùøûõïâêáàåãäéèúüë])/iu;
/** A syllable without its tone: a consonant or none, up to three vowels, a consonant that may end one. */
const SYLLABLE =
  /^(?:ngh?|nh|gh?|gi|kh|ph|qu|th|tr|ch|[bcdđhklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VNI_SIGN = /([aeouyöô])([ùøûõïâêáàåãäéèúüë])|[ñöôíìæóòî]/giu;
/** Pairs that no Vietnamese text in Unicode has: hoà, quý and the like are left out. */
const ONLY_VNI = /[aey][øûïåäüë]|[ao][âêåäüë]|a[ùõéèúáàã]|e[ùõâáàã]|[öô][ùøûõï]|ñ|[ou][øûï]/iu;

/** How the letters of a text are coded. */
export type LetterCode = 'unicode' | 'tcvn3' | 'vni';

/** Signs of TCVN3 that VNI does not have. */
const NEVER_VNI = /[¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾×÷ÞßÐ]/u;

/** The code of a text among others: a short one that could be in either is in theirs. */
export function letterCodeAmong(text: string, others: LetterCode): LetterCode {
  const own = letterCodeOf(text);
  if (own === 'unicode') return /[\u0100-\u1eff]/.test(text) ? 'unicode' : others;
  return own === 'tcvn3' && others === 'vni' && !NEVER_VNI.test(text) ? 'vni' : own;
}

/**
 * The code a text is surely in: TCVN3 (ABC) and VNI leave letters within words that no Vietnamese text in Unicode has.
 * A text without any of them, as "Than", says nothing and counts as Unicode.
 */
export function letterCodeOf(text: string): LetterCode {
  if (!/[\u00a1-\u00ff\u00ad]/.test(text)) return 'unicode';
  const inWords = text.replace(BESIDE_WORDS, ' ');
  const tcvn3 = ONLY_TCVN3.test(inWords);
  if (!tcvn3 && !ONLY_VNI.test(inWords)) return 'unicode';
  if (NEVER_VNI.test(inWords)) return 'tcvn3';
  const [asVni, asTcvn3] = [decodeLetters(inWords, 'vni'), decodeLetters(inWords, 'tcvn3')].map(syllables);
  if (VNI_PAIR.test(inWords) && asVni >= asTcvn3) return 'vni';
  return tcvn3 ? 'tcvn3' : 'unicode';
}

/** How many words of a text a Vietnamese can speak. */
function syllables(text: string): number {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => {
    const letters = word.normalize('NFD');
    const tones = letters.match(TONES) ?? [];
    return tones.length <= 1 && SYLLABLE.test(letters.replace(TONES, '').normalize('NFC'));
  }).length;
}

/** A text of such a code in Unicode. Words that have Vietnamese letters of Unicode keep what both codes share. */
export function decodeLetters(text: string, code: LetterCode): string {
  if (code === 'unicode') return text;
  return text.replace(/[^\s]+/gu, (word) => {
    const isMixed = /[\u0100-\u1eff]/u.test(word);
    if (code === 'tcvn3') return decodeTcvn3(word, isMixed);
    return isMixed ? word : decodeVni(word);
  });
}

function decodeTcvn3(word: string, isMixed: boolean): string {
  return [...word]
    .map((sign) => (isMixed && !ONLY_TCVN3.test(sign) ? sign : (TCVN3.get(sign) ?? sign)))
    .join('');
}

function decodeVni(word: string): string {
  return word.replace(VNI_SIGN, (sign, base?: string, mark?: string) => {
    if (base === undefined || mark === undefined) return VNI_SINGLE.get(sign) ?? sign;
    const letter = VNI_SINGLE.get(base) ?? base;
    return (letter + VNI_MARKS[mark.toLowerCase()]).normalize('NFC');
  });
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair[0], pair.slice(1)]));
}
