import type { Token } from '../../spreadsheet/formula-tokens';
import { textOf } from '../../spreadsheet/formula-tokens';

/** What the IFs around a call have already asked of cells, by their references as the formula writes them. */
export interface Facts {
  /** Cells that hold numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Cells that are not empty. */
  readonly filled: ReadonlySet<string>;
}

export const NO_FACTS: Facts = { numbers: new Set(), filled: new Set() };

/** A function whose bracket is open, with the arguments so far. */
interface Open {
  name: string;
  args: Token[][];
}

/** The functions around a token, outermost first. */
function openAt(tokens: readonly Token[], end: number): Open[] {
  const open: Open[] = [];
  tokens.slice(0, end).forEach((token, at) => {
    const { kind, text } = token;
    const isSign = kind === 'sign';
    if (isSign && (text === ')' || text === '}')) open.pop();
    open.forEach(({ args }, depth) => {
      if (isSign && text === ',' && depth === open.length - 1) args.push([]);
      else args[args.length - 1]?.push(token);
    });
    if (isSign && (text === '(' || text === '{')) {
      const before = tokens[at - 1];
      open.push({ name: before?.kind === 'word' ? before.text.toUpperCase() : '', args: [[]] });
    }
  });
  return open;
}

const CELL = /^(?:(?:'(?:[^']|'')+'|[^'!:]+)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const REFERENCES = /^(COUNT|ISNUMBER)\(([^()"]+)\)(?:([<=])(\d+))?$/;
const EMPTY = /^(?:OR\()?((?:[^()",=]+=""(?:,|\)?$))+)$/;

/** The cells that hold numbers where a condition holds, or where it does not. */
function numbersBy(condition: string, holds: boolean): string[] {
  const [, name, list = '', sign, count] = REFERENCES.exec(condition) ?? [];
  if (name === 'ISNUMBER') return holds && !sign ? [list] : [];
  const cells = list.split(',');
  const isAsked = name === 'COUNT' && Number(count) === cells.length && sign === (holds ? '=' : '<');
  return isAsked ? cells : [];
}

/** The cells that are not empty where a condition does not hold. */
function filledBy(condition: string): string[] {
  const list = EMPTY.exec(condition)?.[1];
  return list
    ? list
        .replace(/\)$/, '')
        .split(',')
        .map((test) => test.replace(/=""$/, ''))
    : [];
}

/** What is known of cells where a call stands: what was known before, and what the IFs around it ask. */
export function factsAt(tokens: readonly Token[], at: number, before: Facts): Facts {
  const [numbers, filled] = [new Set(before.numbers), new Set(before.filled)];
  for (const { name, args } of openAt(tokens, at)) {
    if (name !== 'IF' || args.length < 2 || args.length > 3) continue;
    const condition = textOf((args[0] ?? []).filter(({ kind }) => kind !== 'space'));
    const holds = args.length === 2;
    const asked = numbersBy(condition, holds);
    // Of a range, or a name that stands for one, it is not known which cells were counted.
    if (asked.every((cell) => CELL.test(cell))) asked.forEach((cell) => numbers.add(cell));
    if (!holds) filledBy(condition).forEach((cell) => filled.add(cell));
  }
  for (const cell of numbers) filled.add(cell);
  return { numbers, filled };
}
