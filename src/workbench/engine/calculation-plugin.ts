import {
  type Disposable,
  ICommandService,
  Injector,
  IUniverInstanceService,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from '@univerjs/core';
import type { ErrorType } from '@univerjs/engine-formula';
import {
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
import { BUSY } from './function-values';
import { CarefulInterpreter } from './repairs/careful-interpreter';
import { CarefulValueNodeFactory, FreshLexer } from './repairs/careful-parsing';
import { SheetwiseFormulaData } from './repairs/sheetwise-formula-data';

/** Puts our own trigger of calculation, and what repairs Univer's formulas, in the place of Univer's. Registered after its plugins. */
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
      FormulaDataModel,
      {
        useFactory: (...services: ConstructorParameters<typeof SheetwiseFormulaData>) =>
          new SheetwiseFormulaData(...services),
        deps: [IUniverInstanceService, LexerTreeBuilder],
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
