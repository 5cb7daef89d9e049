import { writePeriod } from '../../indicators/language/periods';
import type { FigureToWrite } from './figure-to-write';
import { writeReport, type ReportStyle } from './write-report';

/** A figure with the cell that its level, or its growth, stands in. */
export interface FigureInCell extends FigureToWrite {
  /** `'Sheet'!C5`. */
  readonly cell: string;
}

/** How a paragraph was worded. */
export interface ParagraphWording {
  readonly style: ReportStyle;
  readonly short: boolean;
  readonly sayRounding: boolean;
}

/** A number of a paragraph that may change. */
const SAID = ['value', 'planPercent', 'growthPercent', 'share'] as const;
type SaidField = (typeof SAID)[number];

/** What a paragraph said of a figure. */
export type SaidFigure = Pick<
  FigureInCell,
  'indicator' | 'role' | 'period' | 'growthBase' | 'unit' | 'cell'
> &
  Record<SaidField, number | null>;

/** A paragraph that was written from a table, with what it takes to write it again. */
export interface WrittenParagraph {
  readonly id: string;
  /** Where the table stood. */
  readonly table: { readonly sheet: string; readonly address: string; readonly title: string };
  readonly wording: ParagraphWording;
  /** The figures of the table that were left out, by `figureName`. */
  readonly leftOut: readonly string[];
  readonly figures: readonly SaidFigure[];
  readonly text: string;
}

/** A number that is another one by now; `null`: there is none. */
export interface ChangedNumber {
  readonly indicator: string;
  readonly period: string | null;
  readonly field: SaidField;
  readonly unit: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly cell: string;
}

/** A paragraph as the table has it now. */
export interface Rewritten {
  readonly text: string;
  /** What it says now, to be remembered in its place. */
  readonly figures: readonly SaidFigure[];
  readonly changes: readonly ChangedNumber[];
  /** Figures that the paragraph told and the table no longer has. */
  readonly gone: readonly SaidFigure[];
  /** Figures that the table has and the paragraph did not know: they are told now. */
  readonly added: readonly SaidFigure[];
}

/** What tells the figures of a table apart, whatever they are. */
export const figureName = ({
  indicator,
  role,
  period,
  growthBase,
}: Pick<FigureToWrite, 'indicator' | 'role' | 'period' | 'growthBase'>): string =>
  [indicator, role, period, growthBase === 'previousPeriod' ? growthBase : ''].join('|');

/** What a paragraph says of a figure. */
function saidOf(figure: FigureInCell): SaidFigure {
  const { indicator, role, periodValue, growthBase, unit, cell } = figure;
  const { value, planPercent, growthPercent, share } = figure;
  const period = periodValue === null ? figure.period : writePeriod(periodValue);
  return { indicator, role, period, growthBase, unit, cell, value, planPercent, growthPercent, share };
}

/** Writes the paragraph of these figures. */
export const paragraphOf = (
  figures: readonly FigureToWrite[],
  { style, short, sayRounding }: ParagraphWording,
): string => writeReport(figures, { style, sayRounding, ...(short && { scale: 'short' }) });

/** A paragraph as it is written now, to be remembered. */
export function writtenParagraph(
  id: string,
  table: WrittenParagraph['table'],
  all: readonly FigureInCell[],
  leftOut: readonly string[],
  wording: ParagraphWording,
): WrittenParagraph {
  const told = all.filter((figure) => !leftOut.includes(figureName(figure)));
  return { id, table, wording, leftOut, figures: told.map(saidOf), text: paragraphOf(told, wording) };
}

/**
 * Writes a paragraph again from what its table says now, in the same wording and without the figures that were left out.
 * @param all - the figures of its table as they are now
 * @returns the new text, and each number that is another one; the digits that are shown do not matter: a cell that changed is told
 */
export function rewritten(paragraph: WrittenParagraph, all: readonly FigureInCell[]): Rewritten {
  const now = writtenParagraph(paragraph.id, paragraph.table, all, paragraph.leftOut, paragraph.wording);
  const current = new Map(now.figures.map((figure) => [figureName(figure), figure]));
  const before = new Set(paragraph.figures.map(figureName));
  const changes = paragraph.figures.flatMap((figure): ChangedNumber[] => {
    const after = current.get(figureName(figure));
    if (after === undefined) return [];
    return SAID.filter((field) => figure[field] !== after[field]).map((field) => ({
      indicator: figure.indicator,
      period: figure.period,
      field,
      unit: field === 'value' ? after.unit : '%',
      before: figure[field],
      after: after[field],
      cell: after.cell,
    }));
  });
  return {
    text: now.text,
    figures: now.figures,
    changes,
    gone: paragraph.figures.filter((figure) => !current.has(figureName(figure))),
    added: now.figures.filter((figure) => !before.has(figureName(figure))),
  };
}

/** A table of the workbook as far as it takes to find the one that a paragraph was written from. */
interface Candidate {
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
}

/**
 * The table that a paragraph was written from: the one of its title on its sheet, else the one at its place, else the only one of its
 * title on any sheet. `null` where none is it for certain.
 */
export function tableOfParagraph<Table extends Candidate>(
  { table: { sheet, address, title } }: WrittenParagraph,
  tables: readonly Table[],
): Table | null {
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const titled = onSheet.filter((table) => table.title === title);
  if (titled.length === 1) return titled[0];
  const placed = onSheet.find((table) => firstOf(table.address) === firstOf(address));
  if (placed !== undefined) return placed;
  const moved = title === '' ? [] : tables.filter((table) => table.title === title);
  return moved.length === 1 ? moved[0] : null;
}

/** The address of a table's first cell: it stays when rows are added. */
const firstOf = (address: string): string => address.split(':')[0];
