import { remembered } from './remembered';
import { keyPattern, spellingKey } from './spelling';

const NAMED = keyPattern(
  '(VSIC|hệ thống ngành kinh tế|danh mục ngành kinh tế|phân ngành kinh tế|HS|AHTN|SITC|danh mục hàng hóa( xuất( khẩu)?,? nhập khẩu)?)( việt nam)? (\\d{4})',
);
/** By whatever name: the classification of industries, and the one of goods. */
const OF_GOODS = keyPattern('^(HS|AHTN|SITC|danh mục hàng hóa)');

/**
 * The classification of industries or goods that words name (hệ thống ngành kinh tế, danh mục hàng hóa), as "industries 2018";
 * `null`: none. Figures of two of them do not compare, for what belongs to an industry or a good changed.
 */
export const classificationIn = remembered((text: string): string | null => {
  const found = NAMED.exec(spellingKey(text));
  if (!found) return null;
  return `${OF_GOODS.test(found[0]) ? 'goods' : 'industries'} ${found[0].slice(-4)}`;
});
