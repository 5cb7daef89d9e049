import { checkSheets, type CheckFinding } from '../../../src/findings/check';
import type { SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';
import { SEED_KINDS, seededWorkbooks, type SeededWorkbook, type SeedKind } from './seeds';

export function checked(sheets: readonly SheetSnapshot[]): CheckFinding[] {
  const steps = checkSheets(sheets);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.findings;
  }
}

/** Whether some finding names the cell, as wrong or as what another is held against. */
export const names = (findings: readonly CheckFinding[], { sheet, row, column }: SeededWorkbook): boolean =>
  findings.some(({ cells }) =>
    cells.some((cell) =>
      [cell, ...cell.against].some((one) => one.sheet === sheet && one.row === row && one.column === column),
    ),
  );

export interface KindScore {
  kind: SeedKind;
  seeded: number;
  found: number;
  missed: SeededWorkbook[];
}

/** How many of the seeded errors are found, kind by kind. */
export function scoreSeeds(seed: number, each: number): KindScore[] {
  const all = seededWorkbooks(seed, each);
  return SEED_KINDS.map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const missed = own.filter((one) => !names(checked(one.sheets), one));
    return { kind, seeded: own.length, found: own.length - missed.length, missed };
  });
}
