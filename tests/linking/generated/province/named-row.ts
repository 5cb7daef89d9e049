import { words, type Values } from '../chooser';

/** A row as an office writes it; `null`: no row of the standard table. */
export interface NamedRow {
  id: string | null;
  names: Values<string>;
  /** 0 a total, 1 a part, 2 a part of a part. */
  level: 0 | 1 | 2;
  size: number;
  /** Its own unit, with what its figures are multiplied by in the unit of the table. */
  units?: Values<readonly [unit: string, multiply: number]>;
  /** Linking it is right, and so is leaving it to the user. */
  isDoubtful?: boolean;
  /** A line of words above rows of figures. */
  isHeading?: boolean;
}

export const row = (id: string | null, level: 0 | 1 | 2, size: number, names: Values<string>): NamedRow => ({
  id,
  level,
  size,
  names,
});
export const heading = (...names: string[]): NamedRow => ({
  ...row(null, 0, 0, words(names)),
  isHeading: true,
});
