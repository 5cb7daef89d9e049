import { cellName } from '../../spreadsheet/a1';
import { shiftFormula } from '../../spreadsheet/formula-references';
import { spellingKey } from '../../indicators/language/spelling';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { CheckFinding, CheckKind, NamedCell } from './check-finding';

/**
 * Findings that a person looked at and takes as right (đã xem, chấp nhận). They are known again by what their cells are called and say,
 * wherever they stand: a figure that changes, or what it is held against, is found again.
 */
export interface Acceptance {
  readonly kind: CheckKind;
  /** Title of the table, with the sheet where several have it; of cells outside of tables the sheet's name. */
  readonly title: string;
  readonly header: string;
  readonly cells: readonly AcceptedCell[];
  readonly reason: string;
}

/** Name of the row, else the cell's address; what the cell said; what the others gave. */
type AcceptedCell = readonly [row: string, stated: CellValue, computed: number | null];

/** What the others give is remembered to so many digits: the last ones are of the calculation. */
const DIGITS = 6;

/** A formula as it reads from its own cell: it moves with its row. */
const contentOf = ({ stated, row, column }: NamedCell): CellValue =>
  typeof stated === 'string' && stated.startsWith('=')
    ? shiftFormula(stated.toUpperCase(), -row, -column)
    : stated;

const acceptedCell = (cell: NamedCell): AcceptedCell => [
  cell.rowName === '' ? cellName(cell.row, cell.column) : spellingKey(cell.rowName),
  contentOf(cell),
  cell.computed === null ? null : Number(cell.computed.toPrecision(DIGITS)),
];

const meaning = (kind: CheckKind, title: string, header: string, cell: AcceptedCell): string =>
  JSON.stringify([kind, title, header, ...cell]);

/** A finding as it is remembered. */
export function acceptanceOf({ kind, title, header, cells }: CheckFinding, reason: string): Acceptance {
  const [titleKey, headerKey] = [title, header].map(spellingKey);
  return { kind, title: titleKey, header: headerKey, cells: cells.map(acceptedCell), reason };
}

/** Tells why a cell was accepted; `null`: it was not. */
export function reasonsIn(acceptances: readonly Acceptance[]): (cell: NamedCell) => string | null {
  const reasons = new Map<string, string>();
  for (const { kind, title, header, cells, reason } of acceptances)
    for (const cell of cells) reasons.set(meaning(kind, title, header, cell), reason);
  return (cell) => {
    const [title, header] = [cell.title, cell.header].map(spellingKey);
    return reasons.get(meaning(cell.kind, title, header, acceptedCell(cell))) ?? null;
  };
}

/** Acceptances without the cells of a finding. */
export function withoutFinding(acceptances: readonly Acceptance[], finding: CheckFinding): Acceptance[] {
  const gone = acceptanceOf(finding, '');
  const isGone = new Set(gone.cells.map((cell) => JSON.stringify(cell)));
  return acceptances.flatMap((one) => {
    const isSame = one.kind === gone.kind && one.title === gone.title && one.header === gone.header;
    if (!isSame) return [one];
    const cells = one.cells.filter((cell) => !isGone.has(JSON.stringify(cell)));
    return cells.length ? [{ ...one, cells }] : [];
  });
}
