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
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaRuntimeService,
  Interpreter,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { Calculation } from './calculation';

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
  }
}
setDependencies(CalculationPlugin, [Injector], 1);

/** The trigger this plugin has put into a Univer. */
export function calculationOf(injector: Injector): Calculation {
  const trigger: unknown = injector.get(TriggerCalculationController);
  if (!(trigger instanceof Calculation)) throw new Error('CalculationPlugin is not registered.');
  return trigger;
}
