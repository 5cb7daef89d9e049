import { planBlock } from '../planning';
import { cellKey, type Typed } from '../planning/typed';
import { textCell } from '../planning/looks';
import type { BlockPlan, CellLook, PlannedCell } from '../planning/block-plan';
import { countsOf, type Board } from './board';
import { boardSheet, changesSheet, figuresSheet, findingsSheet } from './collected-sheets';
import { collectedWords } from './collected-words';
import type { Consolidated, Total } from './consolidate';
import { formRequest } from './form-layout';
import type { PlainSheet } from './plain-sheet';
import { totalFormula } from './total-formula';

/** What the sheets of a collection are, the totals first. */
export const COLLECTED_SHEETS = ['totals', 'board', 'findings', 'changes', 'figures'] as const;
export type CollectedSheet = (typeof COLLECTED_SHEETS)[number];

/** Name of each sheet. */
export type CollectedNames = Readonly<Record<CollectedSheet, string>>;

/** What the sheets of a collection are called where these names are free. */
export const usualNames = ({ identity, layout }: Consolidated): CollectedNames => ({
  ...collectedWords(identity.choices.language).sheets,
  totals: layout.sheet,
});

/**
 * The sheets of a collection as they are written into an open workbook: the same as in a workbook of its own.
 * @param names - the totals refer to the sheet of figures by its name
 */
export function collectedPlans(
  consolidated: Consolidated,
  board: Board,
  names: CollectedNames,
): Record<CollectedSheet, BlockPlan> {
  const { language } = consolidated.identity.choices;
  const totals = totalsPlan(consolidated, board, names);
  const plain = (sheet: PlainSheet, name: string) => plainPlan(sheet, name, totals);
  return {
    totals,
    board: plain(boardSheet(board, language), names.board),
    findings: plain(findingsSheet(board, language), names.findings),
    changes: plain(changesSheet(board, language), names.changes),
    figures: plain(figuresSheet(consolidated.figures, language), names.figures),
  };
}

function totalsPlan(
  { identity, layout, totals }: Consolidated,
  board: Board,
  names: CollectedNames,
): BlockPlan {
  const request = formRequest(identity);
  const place = { kind: 'newSheet' as const, sheet: names.totals };
  // what the table computes of the totals is known by their values; the cells then get their sums
  const typed: Typed = new Map(
    totals.map(({ entry, value }) => [cellKey(entry.line, entry.key), { content: value ?? '' }]),
  );
  const plan = planBlock(request, place, [], undefined, typed);
  const byPlace = new Map(totals.map((total) => [`${total.entry.row} ${total.entry.column}`, total]));
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => {
      const total = byPlace.get(`${row} ${column}`);
      return cell && total ? totalCell(cell, total, names.figures) : cell;
    }),
  );
  const { row, column } = layout.documentLine;
  const line = cells[row][column];
  const coverage = collectedWords(identity.choices.language).coverage;
  const { submitted } = countsOf(board);
  if (line) cells[row][column] = { ...line, content: coverage(submitted, board.units.length) };
  return { ...plan, cells };
}

function totalCell(planned: PlannedCell, total: Total, figures: string): PlannedCell {
  const cell: PlannedCell = { ...planned, instead: undefined };
  const formula = totalFormula(total, figures);
  if (formula === null) return { ...cell, content: total.value ?? '', formula: false };
  const { value } = total;
  return { ...cell, content: `=${formula}`, formula: true, ...(value !== null && { expected: value }) };
}

const HEADING: CellLook = { bold: true, wrap: true, bordered: true, fill: '#E2EFDA' };
const TEXT: CellLook = { wrap: true };
/** As many decimals as a figure has. */
const NUMBER = '#,##0.##########';

/** A list as a block, in the font of the totals. */
function plainPlan({ columns, rows }: PlainSheet, sheet: string, { font, parameters }: BlockPlan): BlockPlan {
  const cell = (value: string | number | null): PlannedCell =>
    typeof value === 'number'
      ? { ...textCell('label', value, {}), numberFormat: NUMBER }
      : textCell('label', value ?? '', TEXT);
  return {
    template: 'collected',
    parameters,
    title: sheet,
    place: { kind: 'newSheet', sheet },
    cells: [
      columns.map(({ title }) => textCell('header', title, HEADING)),
      ...rows.map((row) => row.map(cell)),
    ],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [null, ...rows.map(() => null)],
    font,
    freezeRows: 1,
    page: {
      orientation: 'landscape',
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      fitToWidth: true,
      titleRows: [0, 0],
      printArea: null,
    },
    twins: [],
    links: NO_LINKS,
  };
}

const NO_LINKS: BlockPlan['links'] = {
  sourceSheet: null,
  sourceSheets: [],
  rows: 0,
  found: 0,
  missing: [],
  coverage: { linked: 0, wanted: 0 },
  missingCells: [],
  cells: [],
  unmet: [],
};
