import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cellName, parseArea } from '../../../src/spreadsheet/a1';
import type { SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';
import { readSheets } from '../../linking/sheet-notation';
import { checked, names } from './scored';

const FOLDER = path.join(__dirname, 'messy');

/** A place with an error of a kind: `wrong rate KTXH!H9`. */
interface WrongCell {
  kind: string;
  sheet: string;
  row: number;
  column: number;
}

interface MessyWorkbook {
  name: string;
  sheets: SheetSnapshot[];
  wrong: WrongCell[];
}

/** What the check says of a messy workbook: errors that it does not name, and findings that name no error. */
export interface MessyScore {
  name: string;
  wrong: number;
  missed: string[];
  findings: number;
  alarms: string[];
}

const written = ({ kind, sheet, row, column }: WrongCell): string =>
  `${kind} ${sheet}!${cellName(row, column)}`;

function readWrong(line: string): WrongCell {
  const [, kind, sheet, cell] = /^wrong (\S+) (.+)!([A-Z]+\d+)$/.exec(line)!;
  const { row, column } = parseArea(cell)!;
  return { kind, sheet, row, column };
}

/** Workbooks whose errors were written down with them, one file each. */
export function messyWorkbooks(): MessyWorkbook[] {
  return readdirSync(FOLDER).map((file): MessyWorkbook => {
    const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n');
    const isAbout = (line: string) => line.startsWith('wrong ') || line.startsWith('about ');
    return {
      name: file.replace(/\.txt$/, ''),
      sheets: readSheets(lines.filter((line) => line !== '' && !isAbout(line))).map(
        ({ snapshot }) => snapshot,
      ),
      wrong: lines.filter((line) => line.startsWith('wrong ')).map(readWrong),
    };
  });
}

/** Holds what is found in a messy workbook against its errors. */
export function scoreMessy({ name, sheets, wrong }: MessyWorkbook): MessyScore {
  const findings = checked(sheets);
  const isNamed = (one: WrongCell) => names(findings, { name, sheets, ...one, kind: 'rate' });
  const isAnError = (cell: { sheet: string; row: number; column: number }) =>
    wrong.some((one) => one.sheet === cell.sheet && one.row === cell.row && one.column === cell.column);
  return {
    name,
    wrong: wrong.length,
    missed: wrong.filter((one) => !isNamed(one)).map(written),
    findings: findings.length,
    alarms: findings
      .filter(({ cells }) => !cells.some((cell) => [cell, ...cell.against].some(isAnError)))
      .map(({ kind, cells }) => cells.map((cell) => written({ ...cell, kind })).join(', ')),
  };
}
