import type { GrowthBase } from '../../report-figure';
import { readPeriod, type ToldPeriod } from '../periods';
import { phraseSet, type Phrases } from '../phrases';
import type { Token } from '../tokens';
import type { UnitPhrase } from '../unit-phrases';
import { tokensOf, unitInBrackets } from './cells';

/** What a column of a table in a text holds. */
type ColumnSense =
  'number' | 'name' | 'unit' | 'target' | 'result' | 'planPercent' | 'growth' | 'share' | 'rate' | 'other';

/** A column as its heading describes it. */
export interface Column {
  readonly sense: ColumnSense;
  readonly period: ToldPeriod | null;
  /** A year without the word for it: "TH 2031". */
  readonly year: number | null;
  readonly unit: UnitPhrase | null;
  /** A growth named as such, so that 104,5 is no index. */
  readonly isRate: boolean;
  /** Levels of the period that others are compared with: "TH cùng kỳ". */
  readonly isBase: boolean;
  /** What a growth is measured against. */
  readonly base: GrowthBase;
}

const numbers = phraseSet('STT', 'TT', 'số TT', 'số thứ tự');
const names = phraseSet(
  ...['chỉ tiêu', 'tên', 'nội dung', 'ngành', 'danh mục', 'sản phẩm', 'mặt hàng', 'hạng mục', 'lĩnh vực'],
  ...['diễn giải', 'địa phương', 'đơn vị hành chính', 'nhóm', 'loại', 'tiêu chí'],
);
const units = phraseSet('ĐVT', 'đơn vị', 'đơn vị tính', 'ĐV tính', 'đvị tính');
const plans = phraseSet(
  ...['kế hoạch', 'KH', 'mục tiêu', 'chỉ tiêu giao', 'dự toán', 'DT', 'phấn đấu', 'nghị quyết', 'NQ'],
  ...['chỉ tiêu kế hoạch', 'chỉ tiêu năm', 'giao'],
);
const results = phraseSet(
  ...['thực hiện', 'TH', 'ước TH', 'ƯTH', 'ước thực hiện', 'kết quả', 'ước', 'ước tính', 'đạt', 'ước đạt'],
  ...['chính thức', 'sơ bộ', 'giá trị', 'số lượng'],
);
const attainments = phraseSet('tỷ lệ hoàn thành', 'mức độ hoàn thành', 'hoàn thành', 'tỷ lệ đạt', '% đạt');
const compared = phraseSet('so với', 'so', 'so sánh', 'tỷ lệ');
const bases = phraseSet('cùng kỳ', 'CK', 'năm trước', 'tháng trước', 'kỳ trước', 'quý trước', 'năm ngoái');
const periodsBefore = phraseSet('tháng trước', 'kỳ trước', 'quý trước');
const growths = phraseSet('tăng', 'giảm', 'tăng trưởng', 'tốc độ', 'tăng giảm', 'tốc độ tăng');
const shares = phraseSet('cơ cấu', 'tỷ trọng');
const others = phraseSet('ghi chú', 'đánh giá', 'cơ quan', 'chủ trì', 'nguồn', 'mã số', 'mã');

const contains = (phrases: Phrases<true>, tokens: readonly Token[]) =>
  tokens.some((_, index) => phrases.has(tokens, index));
const begins = (phrases: Phrases<true>, tokens: readonly Token[]) => phrases.has(tokens, 0);
const YEAR = /^(?:19[89]|20\d)\d$/;

function periodOf(tokens: readonly Token[]): ToldPeriod | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = readPeriod(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

function senseOf(tokens: readonly Token[]): ColumnSense {
  if (begins(numbers, tokens)) return 'number';
  if (begins(units, tokens)) return 'unit';
  if (contains(others, tokens)) return 'other';
  const isPercent = tokens.some(({ key }) => key === '%');
  const isCompared =
    contains(compared, tokens) || tokens.some(({ key }, at) => key === '/' && !isDate(tokens, at));
  const ofPlan = contains(plans, tokens);
  if (contains(attainments, tokens) || (ofPlan && (isCompared || tokens[0].key === '%')))
    return 'planPercent';
  if (contains(shares, tokens)) return 'share';
  if (contains(bases, tokens) && (isPercent || isCompared)) return 'growth';
  if (contains(growths, tokens)) return isPercent || isCompared ? 'growth' : 'other';
  if (isCompared && tokens.some(({ text }) => YEAR.test(text))) return 'growth';
  // "Tỷ lệ (%)": of what, its heading does not say
  if (isCompared && isPercent) return 'rate';
  if (ofPlan && !begins(names, tokens)) return 'target';
  if (begins(names, tokens)) return 'name';
  if (
    contains(results, tokens) ||
    contains(bases, tokens) ||
    periodOf(tokens) !== null ||
    tokens.some(({ text }) => YEAR.test(text))
  )
    return 'result';
  return 'other';
}

/** The stroke of "tháng 9/2031" compares nothing. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'number' && !YEAR.test(before.text) && behind?.kind === 'number';
}

/** What a column's heading says it holds. */
export function readColumn(heading: string): Column {
  const found = unitInBrackets(heading);
  const tokens = tokensOf(heading);
  const sense = tokens.length === 0 ? 'other' : senseOf(tokens);
  const year = tokens.find(({ text }) => YEAR.test(text));
  const isValue = sense === 'target' || sense === 'result';
  return {
    sense,
    period: periodOf(tokens),
    year: year === undefined ? null : Number(year.text),
    unit: isValue ? (found?.unit ?? null) : null,
    isRate: contains(growths, tokens),
    isBase: contains(bases, tokens),
    base: contains(periodsBefore, tokens) ? 'previousPeriod' : 'samePeriod',
  };
}

/** Whether a row is a heading: it names two columns at least and holds no number that is not a year. */
export function isHeading(texts: readonly string[]): boolean {
  const named = texts.map((text) => readColumn(text).sense);
  return (
    named.filter((sense) => sense !== 'other').length >= 2 && texts.every((text) => !isPlainNumber(text))
  );
}

export const isPlainNumber = (text: string): boolean =>
  /^[\d.,\s%–-]+$/.test(text) && /\d/.test(text) && !YEAR.test(text);
