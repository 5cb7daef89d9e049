import { readSheets, type NotedSheet } from '../sheet-notation';
import { readTruth, type Truth } from '../truth';
import { Chooser, type Half } from './chooser';
import { departmentBook } from './department/department-book';
import { monthlyBook, type Book } from './monthly-book';
import { provinceBook } from './province/province-book';
import { seriesBook } from './series-book';
import { withSurroundings } from './surroundings';
import { yearlyBook } from './yearly-book';

export type { Half } from './chooser';

/** Kinds of workbooks that are generated. */
export const GENERATED: Readonly<Record<string, (chooser: Chooser) => Book>> = {
  monthly: (chooser) => monthlyBook(chooser),
  yearly: (chooser) => yearlyBook(chooser),
  province: (chooser) => provinceBook(chooser),
  department: (chooser) => departmentBook(chooser),
  series: (chooser) => seriesBook(chooser),
  monthlyAmongOthers: (chooser) => withSurroundings(chooser, monthlyBook(chooser)),
  yearlyAmongOthers: (chooser) => withSurroundings(chooser, yearlyBook(chooser)),
};

/** A workbook of a layout that was put together by chance. */
export interface Generated {
  name: string;
  half: Half;
  /** In the notation of fixtures, to be read. */
  lines: string[];
  sheets: NotedSheet[];
  truths: Truth[];
}

/** The workbook of a kind, a half and a seed: always the same. */
export function generated(kind: string, half: Half, seed: number): Generated {
  const { sheets, truth } = GENERATED[kind](new Chooser(seed, half));
  return {
    name: `${kind}-${half}-${seed}`,
    half,
    lines: [...sheets, ...truth],
    sheets: readSheets(sheets),
    truths: readTruth(truth),
  };
}
