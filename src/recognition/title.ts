import { findIndicator } from '../indicators/language/indicator-names';
import { readPrices, takePrices } from '../indicators/language/labels';
import type { IndicatorId, Prices } from '../indicators/catalogue';
import { partsNamed, periodKey, saysAddedUp } from '../indicators/language/period-words';
import { isWholeYear, lastMonthOf, monthOf, type YearPart } from '../indicators/language/periods';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { bareKeyPattern } from '../indicators/language/unmarked';
import { readTerritory, type Territory } from '../indicators/language/territories';
import type { TableBounds } from './bounds';
import type { Grid } from './grid';
import { isKnownUnit, isUnitLine, readUnitLine, unitsOf } from './unit-text';

/** What stands above a table: its title and the unit of all its figures. */
export interface TitleReading {
  title: string;
  /** Indicator named at the beginning of a title line, or by the sheet's name. */
  indicator: IndicatorId | null;
  units: string[];
  /** Year of the results the title names; `null`: none. */
  year: number | null;
  /** Year whose plan the title names ("KẾ HOẠCH NĂM 2024"). */
  planYear: number | null;
  prices: Prices | null;
  baseYear: number | null;
  /** Parts of the year that the title, or else the sheet's name, names: "tháng 9 và 9 tháng" are two. */
  parts: YearPart[];
  /** Reporting month they end with, 1 to 12; `null`: none. */
  month: number | null;
  territory: Territory | null;
  /** Months and quarters of the table are each added up since January: the title says so, and names none of them. */
  isCumulative: boolean;
}

/** Lines of a letter's head, of place and date, and of the report a table belongs to: no titles. */
const NO_TITLE = keyPattern(
  '(cộng hòa xã hội chủ nghĩa việt nam|độc lập tự do hạnh phúc|đảng cộng sản việt nam|kèm theo|ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})',
);
/** A line that begins with the name of an authority, and says nothing of figures, is the letter's head. */
const AUTHORITY = keyPattern(
  '(ủy ban nhân dân|UBND|hội đồng nhân dân|HĐND|sở|bộ công thương|bộ tài chính|cục thống kê|tổng cục thống kê|chi cục thống kê|phòng thống kê|tỉnh ủy|thành ủy|đảng ủy|đảng bộ)',
);
const OF_FIGURES = keyPattern('(kết quả|chỉ tiêu|biểu|tình hình|báo cáo|số liệu|kế hoạch năm|năm)');
const MOST_TITLE_LINES = 6;
/** A sheet's own title speaks of what was reached or planned; a calendar's and a staff list's do not. */
const OF_A_REPORT = keyPattern(
  '(kết quả|chỉ tiêu|tình hình|báo cáo|số liệu|thống kê|kế hoạch|thực hiện|report)',
);
const MOST_ROWS_TO_TITLE = 10;

const PLAN_YEAR = keyPattern(
  '(kế hoạch|mục tiêu|nhiệm vụ|phương hướng|dự kiến|plan for)( phát triển)?( kinh tế xã hội| KT XH)?( năm)? ((19|20)\\d\\d)',
);
/** "Thực hiện các chỉ tiêu kế hoạch năm 2030". */
const WORDS_TO_RESULT = 6;
/** Ends what a plan behind it does not belong to: "kết quả năm 2030 và kế hoạch năm 2031", "kết quả và phương hướng, nhiệm vụ năm 2031". */
const OF_ANOTHER = keyPattern(
  '(?:.* )?(?:(?:19|20)\\d\\d|và(?= (?:kế hoạch|mục tiêu|nhiệm vụ|phương hướng|dự kiến)|$))',
);
const RESULT_OF_PLAN = keyPattern('(thực hiện|kết quả|hoàn thành|tiến độ|results?)');

/** Reads what stands between the table above (or the sheet's top) and the header. */
export function readTitle(grid: Grid, bounds: TableBounds): TitleReading {
  const own = linesAbove(grid, bounds);
  // what stands over the table beside may be said of both, where this one says nothing of its own
  const beside = grid.whole === grid ? own : linesAbove(grid.whole, bounds);
  const lines = own.lines.length ? own.lines : beside.lines;
  // a line about units that cannot be read is one all the same
  const units = own.units.length || own.saysUnits ? own.units : beside.unitLines;
  const kept = lines.slice(-MOST_TITLE_LINES);
  const title = kept.join(' ');
  const prices = readPrices(title);
  const key = periodKey(title);
  const named =
    [title, beside.lines.join(' ')].map((text) => partsNamed(periodKey(text))).find((all) => all.length) ??
    [];
  const parts = named.length ? named : partsOfSheet(grid.sheet.name);
  // the name of a sheet is that of its first table, or of one that has no title
  const isFirst = grid.whole === grid && bounds.titleTop === grid.top;
  const names = isFirst || !own.lines.length ? [grid.sheet.name] : [];
  return {
    title,
    indicator:
      [...own.lines.slice(-MOST_TITLE_LINES), ...names]
        .map(indicatorInFront)
        .find((found) => found !== null) ?? null,
    units: [...new Set(units)],
    ...yearsOf([title, beside.lines.join(' ')]),
    prices: prices.prices,
    baseYear: prices.baseYear,
    parts,
    month: reportingMonth(parts),
    isCumulative: saysAddedUp(key) && named.every(isWholeYear),
    territory: [...kept, grid.sheet.name].map(readTerritory).find((found) => found !== null) ?? null,
  };
}

/** The years of the first text that names any. */
const yearsOf = (texts: readonly string[]): ReturnType<typeof titleYears> =>
  texts.map(titleYears).find(({ year, planYear }) => year !== null || planYear !== null) ?? titleYears('');

/** What stands above a table: lines of its title, lines about units, and units behind the title. */
interface Above {
  lines: string[];
  unitLines: string[];
  units: string[];
  saysUnits: boolean;
}

function linesAbove(grid: Grid, bounds: TableBounds): Above {
  const above: Above = { lines: [], unitLines: [], units: [], saysUnits: false };
  const behind: string[] = [];
  for (let row = bounds.titleTop; row <= bounds.headerBottom; row++) {
    const texts = textsIn(grid, row);
    for (const text of texts) above.unitLines.push(...unitsSaid(text, texts.length));
    above.saysUnits ||= texts.some(isUnitLine);
    if (row >= bounds.headerTop) continue;
    behind.push(...texts.flatMap(unitsBehind));
    above.lines.push(...texts.filter(isTitleLine));
  }
  return { ...above, units: [...above.unitLines, ...behind] };
}

/** "TỔNG MỨC BÁN LẺ HÀNG HÓA (Triệu đồng)": units in brackets behind a title. */
function unitsBehind(text: string): string[] {
  const inner = /\p{L}.*\(([^()]+)\)$/u.exec(text)?.[1];
  return inner === undefined ? [] : (readUnitLine(inner) ?? (isKnownUnit(inner) ? unitsOf(inner) : []));
}

const textsIn = (grid: Grid, row: number): string[] =>
  grid
    .columns()
    .map((column) => grid.text(row, column))
    .filter((text) => text !== '' && Number.isNaN(Number(text)));

/** "T5", "Tháng 5-2026", "Thang 12". */
function partsOfSheet(name: string): YearPart[] {
  const month = /^(?:tháng|thang|t)[ ._-]?(\d{1,2})(?!\d)/iu.exec(name.normalize('NFC'))?.[1];
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? [monthOf(Number(month))] : [];
}

/** "Tháng 12 và cả năm": the month. */
function reportingMonth(parts: readonly YearPart[]): number | null {
  const ends = parts.filter((part) => !isWholeYear(part)).map(lastMonthOf);
  return ends.length ? Math.max(...ends) : parts.length ? 12 : null;
}

function unitsSaid(text: string, textsInRow: number): string[] {
  const line = readUnitLine(text);
  if (line) return line;
  if (isUnitLine(text)) return unitsOf(text);
  const alone = textsInRow === 1 || /^\(.*\)$/.test(text);
  return alone && isKnownUnit(text) ? unitsOf(text.replace(/^\((.*)\)$/, '$1')) : [];
}

function isTitleLine(text: string): boolean {
  const key = spellingKey(text);
  const isHead = AUTHORITY.exec(key)?.index === 0 && !OF_FIGURES.test(key);
  return !isUnitLine(text) && !isKnownUnit(text) && !isHead && !NO_TITLE.test(key);
}

/**
 * "CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP THÁNG 12 NĂM 2023" begins with an indicator; the longest such beginning counts. "Xuất khẩu, nhập khẩu"
 * is about none of the two alone.
 */
function indicatorInFront(line: string): IndicatorId | null {
  const words = withoutLeadIn(line.replace(NUMBER_OF_TABLE, '').split(' '));
  for (let count = Math.min(words.length, 20); count > 0; count--) {
    const found = findIndicator(words.slice(0, count).join(' '));
    if (!found) continue;
    if (count <= WORDS_OF_A_SHORT_NAME && isPartOfLonger(words[count - 1], words.slice(count))) return null;
    const behind = JOINED.exec(`${words[count - 1].slice(-1)} ${words.slice(count).join(' ')}`);
    return behind && indicatorInFront(behind[1]) !== null ? null : found.indicator.id;
  }
  return null;
}

/** "Biểu 6.", "Bảng số 02/SCT:", with or without marks. */
const NUMBER_OF_TABLE =
  /^(?:biểu|bieu|bảng|bang|phụ lục|phu luc|table)(?: (?:số|so))? ?\d{1,3}[\p{L}\d/.-]*[.:)]?\s+/iu;

/** Words in front of what a title is about, with marks or without: "Biểu theo dõi", "Diễn biến", "Tình hình thực hiện". */
const LEAD_INS = [keyPattern, bareKeyPattern].map((pattern) =>
  pattern(
    '^(?:(?:biểu|bảng|phụ lục|table)(?: số)?(?: \\d{1,2}[a-z]?)?|theo dõi|số liệu|các|mặt hàng|thị trường|diễn biến|tình hình|kết quả|thực hiện|thống kê|báo cáo|tiến độ|tổng hợp)',
  ),
);

function withoutLeadIn(words: readonly string[]): readonly string[] {
  for (let count = Math.min(words.length, MOST_WORDS_IN_LEAD); count > 0; count--) {
    const key = spellingKey(words.slice(0, count).join(' '));
    if (isLeadIn(key)) return withoutLeadIn(words.slice(count));
  }
  return words;
}

const isLeadIn = (key: string): boolean => LEAD_INS.some((words) => words.exec(key)?.[0] === key);

const MOST_WORDS_IN_LEAD = 4;

const WORDS_OF_A_SHORT_NAME = 2;
/** Words that do not go on with a name but say when, where, by what, or of which kind its rows are. */
const BEHIND_A_NAME = [
  keyPattern(
    '^(?:\\d+|[ivx]+|tháng|quý|năm|kỳ|cả|lũy kế|ước|giai đoạn|thời kỳ|đến|từ|so|và|tỉnh|thành phố|TP|huyện|quận|xã|phường|vùng|toàn|của|tại|ở|trên|trong|theo|phân|chia|bằng|các|một số|những|sang|đi|hàng hóa|chủ yếu|by|of|in|and|to)',
  ),
  // "ca" without its mark may be fish, and "nam" mushrooms
  bareKeyPattern(
    '^(?:tháng \\d+|quý [ivx\\d]+|năm \\d+|lũy kế|giai đoạn|thời kỳ|trên địa bàn|phân theo|chia theo|hàng hóa|chủ yếu)',
  ),
];

/** "Xuất khẩu lao động" and "xuất khẩu gạo" are other things than "xuất khẩu": a name of two words ends where others begin. */
const isPartOfLonger = (last: string, behind: readonly string[]): boolean =>
  /^[\p{L}\p{N}]+$/u.test(last) &&
  /^\p{L}/u.test(behind[0] ?? '') &&
  !BEHIND_A_NAME.some((words) => words.test(spellingKey(behind.join(' '))));

const JOINED = /^(?:[,;&+] |\S (?:và|and|&|-|–) )(.*)/iu;

/** The newest year that the titles of a sheet name, whether or not a table was recognised below them; `null`: none. */
export function yearInTitles(grid: Grid): number | null {
  let newest: number | null = null;
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + MOST_ROWS_TO_TITLE); row++) {
    for (const column of grid.columns()) {
      const text = grid.text(row, column);
      if (!isTitleLine(text) || !OF_A_REPORT.test(spellingKey(text))) continue;
      const { year, planYear } = titleYears(text);
      // A plan is made in the year before it.
      const named = year ?? (planYear === null ? null : planYear - 1);
      if (named !== null) newest = Math.max(newest ?? named, named);
    }
  }
  return newest;
}

/** Years of a title: those of results, and the one a plan is made for. "Thực hiện kế hoạch năm 2023" are results. */
function titleYears(title: string): { year: number | null; planYear: number | null } {
  let planYear: number | null = null;
  let rest = withoutPrices(spellingKey(title));
  for (let found = PLAN_YEAR.exec(rest); found; found = PLAN_YEAR.exec(rest)) {
    const before = rest.slice(0, found.index);
    const year = Number(/\d{4}$/.exec(found[0])![0]);
    const own = before.trim().replace(OF_ANOTHER, '').split(' ').slice(-WORDS_TO_RESULT);
    const isResult = RESULT_OF_PLAN.test(own.join(' '));
    if (!isResult) planYear = Math.max(planYear ?? year, year);
    // results of a plan stay as a bare year, plans leave the text
    rest = `${before}${isResult ? `kết quả ${year}` : ''}${rest.slice(found.index + found[0].length)}`;
  }
  const years = (rest.match(/(?<=^| )(19[89]|20\d)\d(?= |$)/gu) ?? []).map(Number);
  return { year: years.length ? Math.max(...years) : null, planYear };
}

/** The year of constant prices is none of the figures'. */
function withoutPrices(key: string): string {
  const { prices, rest } = takePrices(key);
  return prices === null ? rest : withoutPrices(rest);
}
