import {
  type Disposable,
  ICommandService,
  Injector,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from '@univerjs/core';
import {
  ErrorType,
  ErrorValueObject,
  ERROR_TYPE_SET,
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { Calculation } from './calculation';
import { CarefulValueNodeFactory, FreshLexer } from './careful-parsing';
import { BUSY } from './function-values';

/** A built-in function that throws gives `#VALUE!`; Univer itself would never end the calculation. */
class CarefulInterpreter extends Interpreter {
  override execute(node: Parameters<Interpreter['execute']>[0]): ReturnType<Interpreter['execute']> {
    try {
      return super.execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Puts our own trigger of calculation in the place of Univer's. Registered after Univer's formula plugins. */
export class CalculationPlugin extends Plugin {
  static override pluginName = 'WORKBENCH_CALCULATION_PLUGIN';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    protected readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace<Disposable>([
      TriggerCalculationController,
      {
        useFactory: (...services: ConstructorParameters<typeof Calculation>) => new Calculation(...services),
        deps: [ICommandService, IActiveDirtyManagerService, FormulaDataModel],
      },
    ]);
    this._injector.replace([
      Interpreter,
      {
        useFactory: (runtime: IFormulaRuntimeService) => new CarefulInterpreter(runtime),
        deps: [IFormulaRuntimeService],
      },
    ]);
    this._injector.replace([
      Lexer,
      {
        useFactory: (...services: ConstructorParameters<typeof FreshLexer>) => new FreshLexer(...services),
        deps: [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, IFunctionService],
      },
    ]);
    this._injector.replace([ValueNodeFactory, { useClass: CarefulValueNodeFactory }]);
    // what is computed from a cell that waits for an answer waits too; Univer would take the error for a text
    ERROR_TYPE_SET.add(BUSY as ErrorType);
  }
}
setDependencies(CalculationPlugin, [Injector], 1);

/** The trigger this plugin has put into a Univer. */
export function calculationOf(injector: Injector): Calculation {
  const trigger: unknown = injector.get(TriggerCalculationController);
  if (!(trigger instanceof Calculation)) throw new Error('CalculationPlugin is not registered.');
  return trigger;
}
