/* Report text: the clause of an indicator, and the figures of a paragraph. */
import { withReportText } from './call/load-report-text';

/**
 * The clause of a report that states an indicator's level, its attainment of the plan and its growth (câu báo cáo).
 * @customfunction SENTENCE
 * @param indicator Name of the indicator as the report writes it. A cell or a range.
 * @param value Level reached or estimated: a number, or a text such as "680 triệu USD".
 * @param unit Unit of the value, for example "triệu USD". Blank: the unit written with the value.
 * @param planPercent Percent number, 98.26 and not 0.9826 (a cell formatted as % needs ×100): attainment of the plan; above 100 it is "vượt … kế hoạch". Omitted, not stated.
 * @param growthPercent Percent number, 9.05 and not 0.0905 (a cell formatted as % needs ×100): growth against the same period; below 0 it is "giảm", 0 is "bằng cùng kỳ". Omitted, not stated.
 * @param style "brackets" (default), "commas", "monthly", "target".
 * @returns Vietnamese text; empty where indicator or value are missing.
 */
export function sentence(
  indicator: unknown[][],
  value: unknown[][],
  unit: unknown[][],
  planPercent?: unknown[][],
  growthPercent?: unknown[][],
  style?: string,
): Promise<unknown[][]> {
  return withReportText((text) => text.sentence(indicator, value, unit, planPercent, growthPercent, style));
}

/**
 * The figures that a paragraph of a report states, as a table (đọc số liệu trong báo cáo).
 * @customfunction READREPORT
 * @param text Paragraph of a report; the cells of a range are read one after another as paragraphs of one text.
 * @param columns Columns wanted, in a range or in one text with commas: indicator, period, role, value, unit, planPercent, growthPercent (these if omitted), growthTimes, share, comparator, phrase, confidence and others of the help page.
 * @returns A row of headers, and one row for each figure; empty for an empty text.
 */
export function readReport(text: unknown[][], columns?: unknown[][]): Promise<unknown[][]> {
  return withReportText((reports) => reports.readFigures(text, columns));
}
