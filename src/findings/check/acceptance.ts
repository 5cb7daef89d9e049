import { cellName } from '../../spreadsheet/a1';
import { spellingKey } from '../../indicators/language/spelling';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { CheckFinding, CheckKind, NamedCell } from './check-finding';

/**
 * Findings that a person looked at and takes as right (đã xem, chấp nhận). They are known again by what their cells are called and say,
 * wherever they stand: a figure that changes is found anew.
 */
export interface Acceptance {
  readonly kind: CheckKind;
  /** Title of the table; of cells outside of tables the sheet's name. */
  readonly title: string;
  readonly header: string;
  /** Name of the row, else the cell's address, and what the cell said. */
  readonly cells: readonly (readonly [row: string, stated: CellValue])[];
  readonly reason: string;
}

/** How the row of a cell is known again. */
const rowOf = ({ rowName, row, column }: NamedCell): string =>
  rowName === '' ? cellName(row, column) : spellingKey(rowName);

const meaning = (kind: CheckKind, title: string, header: string, row: string, stated: CellValue): string =>
  JSON.stringify([kind, title, header, row, stated]);

/** A finding as it is remembered. */
export function acceptanceOf({ kind, title, header, cells }: CheckFinding, reason: string): Acceptance {
  return {
    kind,
    title: spellingKey(title),
    header: spellingKey(header),
    cells: cells.map((cell) => [rowOf(cell), cell.stated]),
    reason,
  };
}

/** Tells why a cell was accepted; `null`: it was not. */
export function reasonsIn(acceptances: readonly Acceptance[]): (cell: NamedCell) => string | null {
  const reasons = new Map<string, string>();
  for (const { kind, title, header, cells, reason } of acceptances)
    for (const [row, stated] of cells) reasons.set(meaning(kind, title, header, row, stated), reason);
  return (cell) => {
    const [title, header] = [cell.title, cell.header].map(spellingKey);
    return reasons.get(meaning(cell.kind, title, header, rowOf(cell), cell.stated)) ?? null;
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
