import { sheetAsExcelWritesIt } from './a1';
import { isSign } from './formula-calls';
import { textOf, tokensOf, type Token } from './formula-tokens';

/** Sheets named before a `!`, unquoted. */
type Named =
  | { kind: 'one'; from: number; to: number }
  /** `Q1:Q4!B5`, `'Quý 1:Quý 4'!B5` */
  | { kind: 'several'; from: number; to: number; first: string; last: string }
  /** `[1]Sheet1!A1`, `'[1]Tờ 1'!A1`, `[1]!Name`: of another workbook. */
  | { kind: 'foreign'; from: number; to: number };

const bareName = ({ kind, text }: Token): string =>
  kind === 'sheet' ? text.slice(1, -1).replace(/''/g, "'") : text;

const isName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' || token?.kind === 'sheet' || token?.kind === 'number';

/** Behind a word a bracket holds a column of a table: `Bang[2023]`. */
const isWorkbook = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'bracket' && !isName(tokens[at - 1]);

/** What stands before the `!` at `end`. */
function namedBefore(tokens: readonly Token[], end: number): Named {
  if (isWorkbook(tokens, end - 1)) return { kind: 'foreign', from: end - 1, to: end };
  const last = tokens[end - 1];
  if (!isName(last)) return { kind: 'one', from: end, to: end };
  const isPair = isSign(tokens[end - 2], ':') && isName(tokens[end - 3]) && !isSign(tokens[end - 4], '!');
  const from = isPair ? end - 3 : end - 1;
  if (isWorkbook(tokens, from - 1)) return { kind: 'foreign', from: from - 1, to: end };
  const name = bareName(last);
  if (name.includes('[')) return { kind: 'foreign', from, to: end };
  if (isPair) return { kind: 'several', from, to: end, first: bareName(tokens[from]), last: name };
  // no name of a sheet has a colon
  const [first, other] = name.split(':');
  if (other !== undefined) return { kind: 'several', from, to: end, first, last: other };
  return { kind: 'one', from, to: end };
}

const namedSheets = (tokens: readonly Token[]): Named[] =>
  tokens.flatMap((_, at) => (isSign(tokens[at], '!') ? [namedBefore(tokens, at)] : []));

/** Whether a formula reads the same cells of several sheets, or other workbooks: nothing here can calculate these. */
export function readsBeyondSheets(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens !== null && namedSheets(tokens).some(({ kind }) => kind !== 'one');
}

/** How many tokens a reference takes: `A1`, `A1:B2`, `A:C`, a name. */
const lengthOfReference = (tokens: readonly Token[], at: number): number =>
  isSign(tokens[at + 1], ':') && isName(tokens[at + 2]) && !isSign(tokens[at + 3], '!') ? 3 : 1;

/**
 * A formula that reads the same cells of its own workbook one sheet at a time: references to several sheets are written out, those to
 * other workbooks left out. It says what is read and no longer what is computed.
 * @param sheets - names of the sheets in their order
 */
export function sheetBySheet(formula: string, sheets: readonly string[]): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  const at = (name: string) => sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
  let written = '';
  let done = 0;
  for (const named of namedSheets(tokens)) {
    if (named.kind === 'one') continue;
    const length = lengthOfReference(tokens, named.to + 1);
    const reference = textOf(tokens.slice(named.to + 1, named.to + 1 + length));
    written += textOf(tokens.slice(done, named.from));
    if (named.kind === 'foreign') written += '0';
    else {
      const ends = [at(named.first), at(named.last)].sort((one, other) => one - other);
      const between = ends[0] < 0 ? sheets : sheets.slice(ends[0], ends[1] + 1);
      written += between.map((sheet) => `${sheetAsExcelWritesIt(sheet)}!${reference}`).join(',');
    }
    done = named.to + 1 + length;
  }
  return written + textOf(tokens.slice(done));
}
