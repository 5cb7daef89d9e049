import { mapFormulaCode } from './formula-code';

/** A sheet's name as it stands in a reference: quoted where it must be. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) &&
    !/^[RrCc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The part of `Sheet1!$A$1` behind the sheet, when it is one reference to this sheet or to none. */
export function withoutSheet(reference: string): string {
  return reference.replace(/^(?:'(?:[^']|'')*'|[^'!]+)!/, '');
}

/** A formula with one sheet called by another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  const quoted = formula.replace(
    /("(?:[^"]|"")*")|'((?:[^']|'')*)'!/g,
    (match, text?: string, name?: string) => {
      if (text !== undefined || name === undefined) return match;
      return name.replace(/''/g, "'").toLowerCase() === wanted ? `${quotedSheetName(to)}!` : match;
    },
  );
  return mapFormulaCode(quoted, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)!/gu, (match, name: string) =>
      name.toLowerCase() === wanted ? `${quotedSheetName(to)}!` : match,
    ),
  );
}
