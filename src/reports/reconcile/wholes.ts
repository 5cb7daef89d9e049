import { decimalsOf } from '../../indicators/arithmetic/rounding';
import { isResult } from '../../indicators/arithmetic/outcome';
import { recompute } from '../../indicators/arithmetic/statements';
import { convert, parseUnit } from '../../indicators/language/units';
import type { ReportFigure } from '../report-figure';

/** A part that states its level and its share. */
interface Part {
  readonly figure: ReportFigure;
  /** In the whole's unit. */
  readonly level: number;
  readonly share: number;
}

const LEAST_PARTS = 2;
const HUNDRED = 100;
/** What rounding each of the shares may add. */
const SHARE_ROUNDING = 0.051;
const SUM_ROUNDING = 0.002;
/** Of a small share only so much is rounding: 0,16% is not 0,17%. */
const MOST_OF_SHARE = 0.03;

const toleranceOf = (share: number): number =>
  Math.max(0.51 * 10 ** -decimalsOf(share), Math.min(SHARE_ROUNDING, MOST_OF_SHARE * share));

/** The figure as a part of a whole that stands before it; `null` where it cannot be one. */
function partOf(figure: ReportFigure, whole: ReportFigure): Part | null {
  const { value, share, unit, role } = figure;
  if (value === null || share === null || unit === null || whole.value === null || whole.unit === null)
    return null;
  if (role !== whole.role || figure.period !== whole.period) return null;
  const [from, to] = [parseUnit(unit), parseUnit(whole.unit)];
  const level = from && to && convert(value, from, to);
  return level === null ? null : { figure, level, share };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether parts are those of a whole: most of the shares are of it, or its parts add up to it, or their shares to a hundred. */
function areOf(parts: readonly Part[], whole: number): boolean {
  if (parts.length < LEAST_PARTS) return false;
  const agreeing = parts.filter(({ level, share }) => {
    const recomputed = recompute('share', level, whole);
    return isResult(recomputed) && Math.abs(recomputed - share) <= toleranceOf(share);
  });
  if (agreeing.length * 2 >= parts.length && agreeing.length > 0) return true;
  const isSum = Math.abs(sum(parts.map(({ level }) => level)) - whole) <= SUM_ROUNDING * whole;
  const shares = sum(parts.map(({ share }) => share));
  return isSum || Math.abs(shares - HUNDRED) <= SHARE_ROUNDING * parts.length;
}

/**
 * The whole of each part that is told behind it with its share: "tổng vốn đạt …, gồm: vốn … đạt …, chiếm 21,3%". Only where several
 * parts, or their sum, show that it is theirs.
 * @param figures - of one text, in its order
 */
export function wholesIn(figures: readonly ReportFigure[]): ReadonlyMap<ReportFigure, ReportFigure> {
  const wholes = new Map<ReportFigure, ReportFigure>();
  figures.forEach((whole, place) => {
    if (whole.value === null || whole.share !== null) return;
    const parts: Part[] = [];
    for (let at = place + 1; at < figures.length; at += 1) {
      const part = partOf(figures[at], whole);
      if (part === null) break;
      parts.push(part);
    }
    if (areOf(parts, whole.value)) for (const { figure } of parts) wholes.set(figure, whole);
  });
  return wholes;
}
