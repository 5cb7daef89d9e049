import { BooleanNumber } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
  IFunctionService,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { addressAsExcelWritesIt } from '../../spreadsheet/a1';
import type { Book } from './book';
import type { EngineFunction } from './engine';
import type { CallingCell, FunctionCalls } from './function-calls';
import { argumentOf, BUSY, isBusy, resultOf } from './function-values';

/** A function of the add-in as the formula engine sees it. It never throws: Univer would stop calculating. */
class AddInFunction extends BaseFunction {
  // References keep empty cells apart from zeros.
  override needsReferenceObject = true;

  /** Texts stay texts: Univer would hand `"2,500.5"` over as a number. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  constructor(
    private readonly functionName: string,
    private readonly parameterCount: number,
    private readonly book: Book,
    private readonly calls: FunctionCalls,
  ) {
    super(functionName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      if (variants.length > this.parameterCount) return ErrorValueObject.create(ErrorType.VALUE);
      const values: unknown[] = variants.map(argumentOf);
      if (isBusy(values)) return resultOf({ error: BUSY });
      const cell: CallingCell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const sheetName = this.book.workbook.getSheetBySheetId(cell.sheetId)?.getName() ?? '';
      return resultOf(
        this.calls.ask(
          {
            name: this.functionName,
            arguments: values,
            address: addressAsExcelWritesIt(sheetName, { ...cell, rows: 1, columns: 1 }),
          },
          cell,
        ),
      );
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Makes functions callable and lists them where formulas are typed. Returns how to take them back. */
export function installFunctions(book: Book, functions: EngineFunction[], calls: FunctionCalls): () => void {
  const service = book.injector.get(IFunctionService);
  const names = functions.map(({ name }) => name.toUpperCase());
  service.registerExecutors(
    ...functions.map(
      ({ name, parameters }) => new AddInFunction(name.toUpperCase(), parameters.length, book, calls),
    ),
  );
  // Formulas parsed before have a function of that name that is unknown, or an older one.
  service.deleteFormulaAstCacheKey(...names);
  const descriptions = book.injector
    .get(IDescriptionService)
    .registerDescriptions(functions.map(descriptionOf));
  return () => {
    descriptions.dispose();
    service.unregisterExecutors(...names);
    service.deleteFormulaAstCacheKey(...names);
  };
}

function descriptionOf({ name, description, parameters }: EngineFunction): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
