import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { restoreMarks } from '../indicators/language/unmarked';
import { parseUnit } from '../indicators/language/units';

/** Dimensions whose units are known by name; any other words are a unit only where a unit is expected. */
const KNOWN = new Set([
  'percent',
  'points',
  'times',
  'đồng',
  'USD',
  'EUR',
  'CNY',
  'mass',
  'energy',
  'power',
  'volume',
  'area',
  'length',
  'piece',
]);
const OF_RATES = keyPattern('(cơ cấu|tỷ trọng|chỉ số|tốc độ|structure|index|growth)');
const UNIT_LINE =
  /^\(?(?:đơn vị(?: tính)?|don vi tinh|đvt|dvt|đv|unit)(?![\p{L}\p{M}])(?:\s*[-–/(]\s*unit\)?)?\s*[:：.]?\s*(.*?)\)?$/iu;
const DITTO = /^(?:"|''|“|”|″|〃|,,|-?\s*(?:nt|như trên)\s*-?)$/iu;

/** Whether a text is a unit whatever stands around it: "tỷ đồng", "%", "triệu đồng/người". */
export function isKnownUnit(text: string): boolean {
  const dimension = parseUnit(text)?.dimension.split('/')[0];
  return dimension !== undefined && KNOWN.has(dimension);
}

/** Whether words above figures say that those compare: "Cơ cấu", "Chỉ số phát triển (Năm trước = 100)". */
export const saysRates = (text: string): boolean => OF_RATES.test(spellingKey(text));

/** Units of a line "Đơn vị tính: Nghìn tấn; Triệu USD"; `null` where the text is no such line. */
export function readUnitLine(text: string): string[] | null {
  const named = UNIT_LINE.exec(text);
  if (!named) return null;
  return unitsOf(named[1]);
}

/** Whether a text only says the units of a whole table: "Đơn vị tính: Tỷ đồng", "Nghìn tấn; Triệu USD". */
export function isUnitLine(text: string): boolean {
  if (UNIT_LINE.test(text)) return true;
  const parts = text.split(/[;,]/);
  return parts.length > 1 && parts.every((part) => isKnownUnit(part.trim()));
}

/** "Nghìn tấn; Triệu USD" without any word in front: only known units count. */
export function unitsOf(text: string): string[] {
  return text
    .split(/[;,]/)
    .map((unit) => unit.trim())
    .map((unit) => (isKnownUnit(unit) ? unit : restoreMarks(unit)))
    .filter(isKnownUnit);
}

/** A mark that repeats the unit above: `"`, `-nt-`. */
export function isDitto(text: string): boolean {
  return DITTO.test(text);
}

/** The known unit in a text's brackets or behind its last comma: "Vốn đăng ký (Tỷ đồng)". */
export function unitInBrackets(text: string): string | null {
  const brackets = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inner]) => inner.trim());
  const behindComma = /,\s*([^,()]+)$/.exec(text)?.[1].trim();
  return (
    [...brackets, ...(behindComma ? [behindComma] : [])].find(
      (text) => isKnownUnit(text) || isCounted(text),
    ) ?? null
  );
}

/** "nghìn lượt", "triệu con": thousands of whatever are a unit in brackets. */
const isCounted = (text: string) =>
  /^(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|1\.?000) \p{L}/iu.test(text) && parseUnit(text) !== null;
