import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';
import { openedSheets } from '../workbook/fixtures/opened-sheets';
import { readSheets, type NotedSheet } from './sheet-notation';
import { readTruth, type Truth } from './truth';

/** `score-only`: its details are not looked at while the product is made. */
export type PairSet = 'work' | 'score-only';

/** A workbook of our own, with what it holds of some tables. */
export interface Fixture {
  name: string;
  set: PairSet;
  /** Kinds of `links.md` that it is a case of. */
  kinds: string[];
  /** Its place or its formulas are what it is about: transformations leave it alone. */
  isFixed: boolean;
  /** Ways of writing it that take away what its links stand on, `loses empty_rows`. */
  loses: string[];
  sheets: NotedSheet[];
  truths: Truth[];
}

/** Truth about a workbook file that is not in the project. */
export interface SharedTruth {
  name: string;
  set: PairSet;
  workbook: string;
  truths: Truth[];
}

const FIXTURES = path.join(__dirname, 'fixtures');
const TRUTH = path.join(__dirname, 'truth');
/** Beside the project; absent where there is only the project. */
export const SHARED_WORKBOOKS = path.join(__dirname, '../../../shared/data/workbooks');
export const sharedAreThere = existsSync(SHARED_WORKBOOKS);

interface NotationFile {
  name: string;
  lines: string[];
}

function filesIn(folder: string): NotationFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: path.basename(file, '.txt'),
      lines: readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#')),
    }));
}

/** The words behind the first of a line; `[]` where no line begins so. */
const wordsOf = (lines: string[], word: string) =>
  lines
    .find((line) => line.split(' ')[0] === word)
    ?.split(/\s+/)
    .slice(1) ?? [];

function setOf({ name, lines }: NotationFile): PairSet {
  const [set] = wordsOf(lines, 'set');
  if (set !== 'work' && set !== 'score-only') throw new Error(`${name} says no set: work or score-only`);
  return set;
}

const HEAD = new Set(['workbook', 'set', 'kinds', 'fixed', 'loses']);
const bodyOf = (lines: string[]) => lines.filter((line) => !HEAD.has(line.split(' ')[0]));

/** All workbooks of our own. */
export function fixtures(): Fixture[] {
  return filesIn(FIXTURES).map((file) => {
    const body = bodyOf(file.lines);
    const first = body.findIndex((line) => line.startsWith('table '));
    return {
      name: file.name,
      set: setOf(file),
      kinds: wordsOf(file.lines, 'kinds'),
      isFixed: file.lines.includes('fixed'),
      loses: wordsOf(file.lines, 'loses').map((way) => way.replaceAll('_', ' ')),
      sheets: readSheets(body.slice(0, first)),
      truths: readTruth(body.slice(first)),
    };
  });
}

/** All truth about workbooks that lie beside the project. */
export function sharedTruths(): SharedTruth[] {
  return filesIn(TRUTH).map((file) => ({
    name: file.name,
    set: setOf(file),
    workbook: wordsOf(file.lines, 'workbook').join(' '),
    truths: readTruth(bodyOf(file.lines)),
  }));
}

const opened = new Map<string, SheetSnapshot[]>();

/** The sheets of a workbook that lies beside the project. */
export function sharedSheets(workbook: string): SheetSnapshot[] {
  let sheets = opened.get(workbook);
  if (!sheets) {
    sheets = openedSheets(readFileSync(path.join(SHARED_WORKBOOKS, workbook)), workbook);
    opened.set(workbook, sheets);
  }
  return sheets;
}
