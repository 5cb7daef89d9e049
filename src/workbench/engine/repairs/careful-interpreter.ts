import { ErrorType, ErrorValueObject, Interpreter } from '@univerjs/engine-formula';

/** A built-in function that throws gives `#VALUE!`; Univer itself would never end the calculation. */
export class CarefulInterpreter extends Interpreter {
  override execute(node: Parameters<Interpreter['execute']>[0]): ReturnType<Interpreter['execute']> {
    try {
      return super.execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}
