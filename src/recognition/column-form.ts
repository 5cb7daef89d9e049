import type { Grid } from './grid';
import { figureAt, type CellFigure } from './figures';
import type { HeaderReading } from './header-words';
import type { ColumnRole, FigureForm } from './recognised-table';

/** Growth of a yearly indicator beyond these is not met; figures above them are of base 100. */
const LEAST_INDEX = 50;
const LARGEST_COEFFICIENT = 5;
/** Where so many figures are larger, they are amounts. */
const LARGEST_INDEX = 1000;
const LARGEST_USUAL_INDEX = 200;
/** What is so near 100 is an index. */
const LEAST_NEAR = 75;
const LARGEST_NEAR = 150;
const SHARE_OF_AMOUNTS = 0.2;

/** The form of a column's comparisons, and whether words or figures tell it from the others. */
interface FormReading {
  form: FigureForm;
  isFormClear: boolean;
}

const RATIOS = new Set<ColumnRole>(['growth', 'planGrowth', 'previousPeriodGrowth', 'planPercent', 'share']);

/**
 * In which form a column says "how much against another": by the header's words and, because departments head growth and
 * index alike ("So với cùng kỳ (%)"), by the figures below it.
 */
export function columnForm(role: ColumnRole, header: HeaderReading, figures: CellFigure[]): FormReading {
  const numbers = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const form = formSaid(role, header, figures, numbers);
  const isOpen = form === 'index' && numbers.length > 0 && !numbers.some(isNearHundred);
  return isOpen && !shownAsPercent(figures) ? formByWords(header, numbers) : { form, isFormClear: true };
}

/** Figures that a growth and an index may both have: 226 is more than three times, or more than twice. */
function formByWords({ saysGrowth, formWords }: HeaderReading, numbers: readonly number[]): FormReading {
  if (numbers.some((number) => number < 0)) return { form: 'growth', isFormClear: true };
  const form = formWords ?? (saysGrowth ? 'growth' : 'index');
  return { form, isFormClear: formWords !== null };
}

const isNearHundred = (number: number): boolean => number >= LEAST_NEAR && number <= LARGEST_NEAR;
const isUsualIndex = (number: number): boolean => number >= LEAST_INDEX && number <= LARGEST_USUAL_INDEX;

const shownAsPercent = (figures: readonly CellFigure[]): boolean =>
  figures.filter((figure) => figure.shownAsPercent).length * 2 >
  figures.filter(({ value }) => value !== null).length;

function formSaid(
  role: ColumnRole,
  header: HeaderReading,
  figures: CellFigure[],
  numbers: readonly number[],
): FigureForm {
  if (!RATIOS.has(role)) return 'level';
  if (!numbers.length) return role === 'planPercent' || role === 'share' ? 'percent' : wordsOnly(header);
  const middle = median(numbers.map(Math.abs));
  const asPercent = shownAsPercent(figures);
  // "Còn lại so với kế hoạch" is how much
  if (role === 'planPercent' && !header.saysPercent && areAmounts(numbers)) return 'level';
  if (role === 'planPercent' || role === 'share') {
    const isFraction = asPercent || (middle <= LARGEST_COEFFICIENT && !header.saysPercent);
    return isFraction ? 'fraction' : 'percent';
  }
  if (asPercent) return middle > LEAST_INDEX / 100 ? 'coefficient' : 'fraction';
  if (!header.saysPercent && areAmounts(numbers)) return 'level';
  if (middle >= LEAST_INDEX) return 'index';
  const isNear1 = numbers.every((number) => number > 0 && number <= LARGEST_COEFFICIENT);
  return isNear1 && !header.saysGrowth && !header.saysPercent ? 'coefficient' : 'growth';
}

/** A single one among indices may be the index of something that began from nearly nothing. */
function areAmounts(numbers: readonly number[]): boolean {
  const amounts = numbers.filter((number) => Math.abs(number) > LARGEST_INDEX);
  const others = numbers.filter((number) => Math.abs(number) <= LARGEST_INDEX);
  const isOutlier = amounts.length === 1 && others.length > 1 && others.every(isUsualIndex);
  return amounts.length > numbers.length * SHARE_OF_AMOUNTS && !isOutlier;
}

function wordsOnly({ saysGrowth, saysPercent }: HeaderReading): FigureForm {
  if (saysGrowth) return 'growth';
  return saysPercent ? 'index' : 'coefficient';
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Figures of a column between two rows. */
export function figuresOf(grid: Grid, column: number, firstRow: number, lastRow: number): CellFigure[] {
  const figures: CellFigure[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const figure = figureAt(grid, row, column);
    if (figure.value !== null) figures.push(figure);
  }
  return figures;
}
