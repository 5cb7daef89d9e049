import type { LinkPlan, RowCells } from '../linking/link-plan';
import type { Summed } from '../linking/source-cell';
import type { TemplateColumn, TemplateRow, Words } from '../tables';
import type { Frame } from './frame';
import { linkOf, shownIn, statedFor } from './table-values';
import { typedIn, type Typed } from './typed';

/** Of figures that are linked and not computed: rates, and bases that would be added up from former territories. */
const STATED: Readonly<Record<'rates' | 'bases', Words>> = {
  rates: {
    vi: 'Tỷ lệ in nghiêng là tỷ lệ nguồn công bố.',
    en: 'Rates in italics are as their source states them.',
  },
  bases: {
    vi: 'Số gốc in nghiêng là số nguồn công bố theo địa giới mới.',
    en: 'Bases in italics are as their source states them for the new boundaries.',
  },
};
/** Of sums that no source states: of which rows, and of what. */
const SUMMED: Readonly<Record<Summed, Words>> = {
  months: { vi: '{rows}: cộng từ các tháng.', en: '{rows}: added up from the months.' },
  parts: { vi: '{rows}: cộng từ {parts}.', en: '{rows}: sum of {parts}.' },
};

/** What is said below a table of its figures that are not as usual; none where all are. */
export function legendOf(frame: Frame, links: LinkPlan | null, typed: Typed): string[] {
  if (!links) return [];
  const stated = statedIn(frame, links.rows, typed).map((kind) => frame.say(STATED[kind]));
  return [...stated, ...sumsSaid(frame, links, typed)];
}

/** What computed cells show as their source states it. */
function statedIn(frame: Frame, links: ReadonlyMap<string, RowCells>, typed: Typed): (keyof typeof STATED)[] {
  const shown = shownIn(frame, links, typed);
  const stated = cellsOf(frame).filter(
    ({ row, column }) => linkOf(links, row, column)?.insteadOf && statedFor(links, row, column, shown),
  );
  const areBases = stated.map(({ column }) => column.formula?.kind === 'mergedSum');
  return [
    ...(areBases.includes(false) ? ['rates' as const] : []),
    ...(areBases.includes(true) ? ['bases' as const] : []),
  ];
}

const cellsOf = ({ rows, template }: Frame): { row: TemplateRow; column: TemplateColumn }[] =>
  rows.flatMap((row) => template.columns.map((column) => ({ row, column })));

/** The rows that have sums, those of the same parts together. */
function sumsSaid(frame: Frame, { rows: links, cells }: LinkPlan, typed: Typed): string[] {
  const rowsOf = new Map<string, Set<string>>();
  for (const { row, column } of cellsOf(frame)) {
    const summed = linkOf(links, row, column)?.summed;
    if (!summed || typedIn(typed, row, column)) continue;
    const source = cells.find((cell) => cell.row === row.id && cell.column === column.key)?.source;
    const said = frame.say(SUMMED[summed]).replace('{parts}', () => source?.rowName ?? '');
    rowsOf.set(said, (rowsOf.get(said) ?? new Set()).add(frame.say(row.words)));
  }
  return [...rowsOf].map(([said, names]) => said.replace('{rows}', () => [...names].join(', ')));
}
