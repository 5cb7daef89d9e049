import type { Engine, FunctionAnswer, FunctionCall } from '../engine/engine';
import { InvocationFlag, type Invocation } from './function-calls';
import { isRecord } from './is-record';

/** A parameter as `functions.json` declares it. */
interface DeclaredParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** A function as `functions.json` declares it. */
interface DeclaredFunction {
  id: string;
  name: string;
  description?: string;
  parameters: DeclaredParameter[];
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
}

/** The built `functions.json`, as far as the host reads it. */
export interface FunctionsJson {
  functions: DeclaredFunction[];
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
}

interface CellError {
  error: string;
}

function isError(value: unknown): value is CellError {
  return isRecord(value) && typeof value.error === 'string';
}

/** A refusal on the way to the function: the cell shows the error and the function is not called. */
class Refusal {
  constructor(readonly answer: CellError) {}
}

const VALUE_ERROR = { error: '#VALUE!' };

/** A scalar as the declared type wants it. What Excel may or may not convert is refused. */
function coerce(value: unknown, type: string): unknown {
  if (value === null || type === 'any') return value;
  if (type === 'number') {
    if (typeof value === 'number') return value;
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
      return Number(value);
  } else if (type === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
  } else if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  else if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Refusal(VALUE_ERROR);
}

/** Errors go to the function only where it says that it takes data types; elsewhere the first one is the result. */
function errorFor(value: CellError, parameter: DeclaredParameter, takesData: boolean): unknown {
  if (!takesData || (parameter.type ?? 'any') !== 'any') throw new Refusal(value);
  return { value: JSON.stringify({ type: 'Error', basicType: 'Error', basicValue: value.error }) };
}

function argument(value: unknown, parameter: DeclaredParameter, takesData: boolean): unknown {
  const type = parameter.type ?? 'any';
  const one = (cell: unknown) =>
    isError(cell) ? errorFor(cell, parameter, takesData) : type === 'any' ? cell : coerce(cell, type);
  if (parameter.dimensionality === 'matrix') {
    if (value === null || value === undefined) return null;
    return (Array.isArray(value) ? (value as unknown[][]) : [[value]]).map((row) => row.map(one));
  }
  if (!Array.isArray(value)) return one(value ?? null);
  const rows = value as unknown[][];
  if (rows.length === 1 && rows[0].length === 1) return one(rows[0][0]);
  throw new Refusal(VALUE_ERROR);
}

/** One argument per declared parameter. */
function parametersOf(declared: DeclaredFunction, values: unknown[], takesData: boolean): unknown[] {
  if (values.length > declared.parameters.length) throw new Refusal(VALUE_ERROR);
  return declared.parameters.map((parameter, i) => {
    if (i >= values.length && !parameter.optional) throw new Refusal(VALUE_ERROR);
    return argument(values[i], parameter, takesData);
  });
}

/** Where the answers come from: calls made together, one promise for each. */
type Invoke = (invocations: Invocation[]) => Promise<FunctionAnswer>[];

/**
 * Makes the add-in's functions callable from cells, with the namespace of its manifest before their names. Arguments are
 * prepared as the metadata says; `invoke` carries the calls to the add-in.
 */
export function registerAddinFunctions(
  engine: Engine,
  functionsJson: FunctionsJson,
  namespace: string,
  invoke: Invoke,
): void {
  if (functionsJson.functions.some(({ parameters }) => parameters.some(({ repeating }) => repeating))) {
    throw new Error('The workbench does not know repeating parameters.');
  }
  if ([functionsJson, ...functionsJson.functions].some((one) => one.allowErrorForDataTypeAny)) {
    throw new Error(
      'allowErrorForDataTypeAny is refused: beside allowCustomDataForDataTypeAny, which hands errors over as data, it makes Excel LTSC 2021 crash (office-js 4385).',
    );
  }
  const byName = new Map(
    functionsJson.functions.map((declared) => [`${namespace}.${declared.name}`.toUpperCase(), declared]),
  );
  const answer = (calls: FunctionCall[]): Promise<FunctionAnswer>[] => {
    const invocations: Invocation[] = [];
    const slots = calls.map((call): number | FunctionAnswer => {
      const declared = byName.get(call.name.toUpperCase());
      if (!declared) return { error: '#NAME?' };
      const takesData =
        declared.allowCustomDataForDataTypeAny ?? functionsJson.allowCustomDataForDataTypeAny ?? false;
      try {
        const parameters = parametersOf(declared, call.arguments, takesData);
        const flags = takesData ? InvocationFlag.argumentsMayBeData : 0;
        return invocations.push({ name: declared.id, parameters, address: call.address, flags }) - 1;
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        throw error;
      }
    });
    const answers = invocations.length ? invoke(invocations) : [];
    return slots.map((slot) => (typeof slot === 'number' ? answers[slot] : Promise.resolve(slot)));
  };
  engine.registerFunctions(
    functionsJson.functions.map(({ name, description = '', parameters }) => ({
      name: `${namespace}.${name}`,
      description,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        optional: parameter.optional ?? false,
        dimensionality: parameter.dimensionality === 'matrix' ? 'matrix' : 'scalar',
      })),
    })),
    answer,
  );
}
