/** An error of a cell, `#N/A`. */
export interface CellFault {
  readonly error: string;
}

/** What one cell gives to a formula; `null` is an empty one. */
export type Scalar = number | string | boolean | null | CellFault;

/** What a part of a formula gives; a reference gives its cells. */
export type Value = Scalar | readonly (readonly Scalar[])[];

/** Only Excel knows what a formula gives. */
export class NotComputable extends Error {}

export const isFault = (value: unknown): value is CellFault =>
  typeof value === 'object' && value !== null && 'error' in value;

const VALUE_FAULT: CellFault = { error: '#VALUE!' };

/** The one value of a part; several are worked cell by cell in Excel, which is not done here. */
export function scalarOf(value: Value): Scalar {
  if (!Array.isArray(value)) return value as Scalar;
  const rows = value as readonly (readonly Scalar[])[];
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new NotComputable();
  return rows[0][0] ?? null;
}

/** A value as a number; which texts are numbers depends on the computer's settings. */
export function numberOf(value: Scalar): number | CellFault {
  if (isFault(value) || typeof value === 'number') return value;
  if (typeof value === 'string') {
    if (/\p{Nd}/u.test(value)) throw new NotComputable();
    return VALUE_FAULT;
  }
  return Number(value ?? 0);
}

/** A value as a condition. */
export function conditionOf(value: Scalar): boolean | CellFault {
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : VALUE_FAULT;
  }
  const number = numberOf(value);
  return isFault(number) ? number : number !== 0;
}

/** A value as text; how numbers are written depends on the computer's settings. */
export function textOfScalar(value: Scalar): string | CellFault {
  if (isFault(value) || typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e11) throw new NotComputable();
  return String(value);
}
