import { parseArea } from '../spreadsheet/a1';
import type { TemplateRow } from '../tables/kit';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognition';
import { figureAt, figuresInText } from '../recognition/figures';
import { candidateOf, candidatesIn, type Candidate } from './candidates';
import type { MatchedRow } from './match-rows';
import type { RowContext, SourceTable } from './row-context';
import { cellsFor, headerPattern, isOfKind, rowName, rulesFor } from './rules';
import type { CellLink, LinkRule, LinkRules, SourceWords } from './rules';
import { givenTransform } from './transforms';
import { inputRows, type Wanted } from './wanted';
import type { Want } from './want';

/** What the user's rules and cells say of a table. */
export interface GivenLinks {
  /** By row and column: the cells that were meant; none where no link is wanted. */
  cells: ReadonlyMap<string, Candidate[]>;
  /** What could not be followed in this workbook. */
  unmet: (LinkRule | CellLink)[];
}

export const cellKeyOf = (row: string, column: string) => `${row}|${column}`;

/** What a row of a table is looked at for in a source, before a row of the source is chosen. */
type Surroundings = (source: SourceTable, row: TemplateRow) => Omit<RowContext, 'matched'> | null;

/** Reads rules and cells against a workbook. */
export class GivenReader {
  constructor(
    private readonly sources: readonly SourceTable[],
    private readonly wanted: Wanted,
    private readonly surroundings: Surroundings,
    private readonly wantsOf: (row: TemplateRow) => Want[],
    private readonly matched: (source: SourceTable, row: TemplateRow) => MatchedRow[],
  ) {}

  read(rules: LinkRules): GivenLinks {
    const cells = new Map<string, Candidate[]>();
    const unmet: (LinkRule | CellLink)[] = [];
    for (const rule of rulesFor(this.wanted.template.id, rules))
      this.put(cells, unmet, rule, this.byRule(rule));
    for (const link of cellsFor(rules)) this.put(cells, unmet, link, this.byCell(link));
    return { cells, unmet };
  }

  private put(
    cells: Map<string, Candidate[]>,
    unmet: (LinkRule | CellLink)[],
    given: LinkRule | CellLink,
    found: ReadonlyMap<string, Candidate[]>,
  ): void {
    if (!found.size) unmet.push(given);
    for (const [key, candidates] of found) cells.set(key, candidates);
  }

  /** The rows and columns of the table that a rule is about. */
  private targets({ row, column }: Pick<LinkRule, 'row' | 'column'>): { row: TemplateRow; wants: Want[] }[] {
    const rows = inputRows(this.wanted).filter(({ id }) => row === null || id === row);
    return rows.map((one) => ({
      row: one,
      wants: this.wantsOf(one).filter(({ key }) => column === null || key === column),
    }));
  }

  private byRule(rule: LinkRule): Map<string, Candidate[]> {
    const found = new Map<string, Candidate[]>();
    for (const { row, wants } of this.targets(rule)) {
      if (rule.source === null) {
        for (const { key } of wants) found.set(cellKeyOf(row.id, key), []);
        continue;
      }
      for (const source of this.sources) {
        if (!this.mayBe(source.table, rule.source)) continue;
        for (const matched of this.rowsNamed(source, row, rule.source)) {
          this.add(found, source, row, matched, wants, rule.source.header);
        }
      }
    }
    return found;
  }

  private mayBe(table: RecognisedTable, words: SourceWords): boolean {
    const isMonthly = this.wanted.template.parameters.includes('month');
    return isOfKind(table, words, this.period(table), isMonthly);
  }

  private period(table: RecognisedTable) {
    const { year, month } = this.wanted;
    return { year: year ?? table.year?.value ?? 0, month };
  }

  private rowsNamed(source: SourceTable, row: TemplateRow, { rowName: name }: SourceWords): MatchedRow[] {
    if (name === null) return this.matched(source, row);
    return source.table.rows
      .filter(({ label }) => label !== '' && rowName(label) === name)
      .map((own) => ({ row: own, confidence: 1 }));
  }

  private add(
    found: Map<string, Candidate[]>,
    source: SourceTable,
    row: TemplateRow,
    matched: MatchedRow,
    wants: readonly Want[],
    header: string | null,
  ): void {
    const around = this.surroundings(source, row);
    if (!around) return;
    const context: RowContext = { ...around, matched, isGiven: true };
    const candidates =
      header === null
        ? candidatesIn(context, wants).candidates
        : source.table.columns
            .filter((column) => headerPattern(column.header, this.period(source.table)) === header)
            .flatMap((column) => givenCandidates(context, column, wants));
    for (const one of candidates) {
      const key = cellKeyOf(row.id, one.want.key);
      found.set(key, [...(found.get(key) ?? []), one]);
    }
  }

  private byCell(link: CellLink): Map<string, Candidate[]> {
    const found = new Map<string, Candidate[]>();
    if (link.cell === '') {
      for (const { row, wants } of this.targets(link))
        for (const { key } of wants) found.set(cellKeyOf(row.id, key), []);
      return found;
    }
    const area = parseArea(link.cell);
    const place = area && this.placeOf(link.sheet, area.row, area.column);
    if (!place) return found;
    const { source, own, column } = place;
    for (const { row, wants } of this.targets(link)) {
      // the rest of a row or a column follows the cell that was pointed at
      const rows = link.row === null ? this.matched(source, row) : [{ row: own, confidence: 1 }];
      for (const matched of rows) {
        const around = this.surroundings(source, row);
        if (!around) continue;
        const context: RowContext = { ...around, matched, isGiven: true };
        const candidates =
          link.column === null
            ? candidatesIn(context, wants).candidates
            : givenCandidates(context, column, wants);
        for (const one of candidates) found.set(cellKeyOf(row.id, one.want.key), [one]);
      }
    }
    return found;
  }

  /** The table, row and column that a cell stands in; outside of any table it stands for itself. */
  private placeOf(name: string, row: number, column: number) {
    const onSheet = this.sources.filter(({ sheet }) => sheet.snapshot.name === name);
    const source = onSheet.find(
      ({ table: { area } }) =>
        row >= area.row && row < area.row + area.rows && column < area.column + area.columns,
    );
    if (source) {
      const own = source.table.rows.find((one) => one.row === row) ?? bareRow(row);
      const head = source.table.columns.find((one) => one.column === column) ?? bareColumn(column);
      return { source, own, column: head };
    }
    const [any] = onSheet;
    if (!any) return null;
    const bare: SourceTable = {
      sheet: any.sheet,
      table: { ...any.table, units: [], columns: [], rows: [], territory: null },
    };
    return { source: bare, own: bareRow(row), column: bareColumn(column) };
  }
}

/** The figure of a column as whatever the table wants: the user said so. */
function givenCandidates(context: RowContext, column: RecognisedColumn, wants: readonly Want[]): Candidate[] {
  const { source, matched } = context;
  const { grid } = source.sheet;
  const keys = [...new Set(wants.map(({ key }) => key))];
  return keys.flatMap((key): Candidate[] => {
    const own = wants.filter((want) => want.key === key);
    const isRate = column.compared !== null || column.form !== 'level';
    const want = own.find(({ kind }) => (kind === 'rate') === isRate) ?? own[0];
    const whole = figureAt(grid, matched.row.row, column.column);
    const parts = whole.kind === 'other' ? figuresInText(grid, matched.row.row, column.column) : null;
    const figure = parts ? (want.kind === 'rate' ? parts.rate : parts.level) : whole;
    const transform = figure && givenTransform(context, want, column, figure);
    return figure && transform ? [candidateOf(context, want, column, figure, transform, 0)] : [];
  });
}

/** A row that nothing is known of. */
export const bareRow = (row: number): RecognisedRow => ({
  row,
  label: '',
  numbering: null,
  rank: null,
  indicator: null,
  prices: null,
  baseYear: null,
  unit: null,
  territory: null,
  period: null,
  heading: false,
  hidden: false,
  evidence: '',
  confidence: 1,
});

/** A column that nothing is known of. */
export const bareColumn = (column: number): RecognisedColumn => ({
  column,
  header: '',
  role: 'unknown',
  year: null,
  yearOffset: null,
  form: 'level',
  isFormClear: true,
  part: null,
  compared: null,
  territory: null,
  unit: null,
  measure: null,
  indicator: null,
  isClear: true,
  against: null,
  hidden: false,
  evidence: '',
  confidence: 1,
});
