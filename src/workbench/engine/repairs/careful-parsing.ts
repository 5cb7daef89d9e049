import type { ArrayValueObject } from '@univerjs/engine-formula';
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
  type IFunctionNames,
  type IFunctionService,
  Lexer,
  type LexerTreeBuilder,
  ValueNodeFactory,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { arrayOf } from '../function-values';

/**
 * Reads formulas with the names of their own workbook as they are now. Univer keeps what it has read by the formula's
 * text alone, with the meaning its names had then: in another workbook, before they were changed or taken away.
 */
export class FreshLexer extends Lexer {
  constructor(
    private readonly names: IDefinedNamesService,
    private readonly builder: LexerTreeBuilder,
    private readonly config: IFormulaCurrentConfigService,
    private readonly functions: IFunctionService,
  ) {
    super(names, builder, config);
  }

  /** Of the engine's own, or of the add-in. */
  private isFunction(name: string): boolean {
    return ALL_IMPLEMENTED_FUNCTIONS_SET.has(name) || this.functions.hasExecutor(name as IFunctionNames);
  }

  override treeBuilder(formula: string, transformSuffix = true): ReturnType<Lexer['treeBuilder']> {
    const unitId = this.config.getExecuteUnitId() ?? '';
    // A formula with an odd bracket (a column called `Total[`) would leave Univer inside of it for all formulas behind
    Reflect.set(this.builder, '_squareBracketState', 0);
    return this.builder.treeBuilder(formula, transformSuffix, {
      unitId,
      // Univer would put the meaning of a name into the place of the function that is called like it
      getValueByName: (unit, name) =>
        this.isFunction(name.toUpperCase()) ? null : this.names.getValueByName(unit, name),
      getSheetName: (unit, sheetId) => this.config.getSheetName(unit, sheetId),
      // Univer reads a formula again where it holds the text of a changed name; the empty text stands in each
      getDirtyDefinedNameMap: () => {
        const changed = this.config.getDirtyDefinedNameMap();
        return { ...changed, [unitId]: { ...changed[unitId], '': '' } };
      },
    });
  }
}

type AstNode = ReturnType<ValueNodeFactory['create']>;

/** Reads array constants; Univer's own reader splits texts in them at their commas and semicolons. */
export class CarefulValueNodeFactory extends ValueNodeFactory {
  override create(token: string): AstNode {
    const node = super.create(token);
    if (token.startsWith('{')) Object.assign(node, { execute: () => node.setValue(arrayConstant(token)) });
    return node;
  }
}

/** The values of `{"a,b",2;TRUE,#N/A}`; rows that are too short are filled up with `#N/A`. */
function arrayConstant(token: string): ArrayValueObject {
  const rows = splitConstant(token.slice(1, -1));
  const columnCount = Math.max(...rows.map((row) => row.length));
  const missing: BaseValueObject = ErrorValueObject.create(ErrorType.NA);
  return arrayOf(
    rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => {
        const item = row[column];
        return item === undefined ? missing : ValueObjectFactory.create(item.trim(), true);
      }),
    ),
  );
}

/** Splits at semicolons and commas outside of double quotes. */
function splitConstant(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, item = '', end] of text.matchAll(/((?:"[^"]*"|[^",;])*)([,;]|$)/g)) {
    rows.at(-1)?.push(item);
    if (end === ';') rows.push([]);
    else if (end !== ',') break;
  }
  return rows;
}
