import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { loadReportText } from '../../src/functions/call/load-report-text';
import { finishMetadata, functionFiles } from '../../scripts/functions-metadata.cjs';

/** A function as Excel knows it. */
export interface FunctionDefinition {
  id: string;
  name: string;
  description: string;
  parameters: {
    name: string;
    description: string;
    type?: string;
    dimensionality?: 'matrix';
    optional?: boolean;
    customEnumId?: string;
  }[];
  result: { dimensionality?: 'matrix' };
}

export interface FunctionsFile {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionDefinition[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

type CustomFunction = (...args: unknown[]) => unknown[][];

/** The library as it is built: its metadata in both languages, and the functions that are associated with it. */
export interface Library {
  en: FunctionsFile;
  vi: FunctionsFile;
  functions: Map<string, CustomFunction>;
}

export async function loadLibrary(): Promise<Library> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { en, vi } = finishMetadata(metadataJson);
  const functions = new Map<string, CustomFunction>();
  for (const { id, functionName, sourceFileName } of associate) {
    const module = (await import(sourceFileName)) as Record<string, CustomFunction>;
    const called = module[functionName];
    if (typeof called !== 'function') throw new Error(`${functionName} is not exported by ${sourceFileName}`);
    functions.set(id, called);
  }
  // what is fetched when a cell first asks is there: answers then come at once
  await loadReportText();
  return { en: JSON.parse(en) as FunctionsFile, vi: JSON.parse(vi) as FunctionsFile, functions };
}

/** An error as a cell shows it. */
export class ShownError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('code' in value)) return value;
  const { code, message } = value as { code: string; message?: string };
  return new ShownError(code, message);
}

/** Excel's invocation object stands as it is, whatever the parameter declares. */
const isInvocation = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'functionName' in value;

/**
 * Calls a function as a cell does: ranges and single values as two-dimensional arrays where the function declares them, `null` for
 * what is left out. A result of one cell comes back as its value, an error as a `ShownError`.
 */
export function call(library: Library, id: string, args: readonly unknown[]): unknown {
  const definition = library.en.functions.find((one) => one.id === id);
  const called = library.functions.get(id);
  if (!definition || !called) throw new Error(`There is no function ${id}`);
  const handed = definition.parameters.map((parameter, place) => {
    const value = args[place];
    if (value === undefined) return null;
    const isRange = Array.isArray(value) || isInvocation(value);
    return parameter.dimensionality === 'matrix' && !isRange ? [[value]] : value;
  });
  try {
    const rows = called(...handed).map((row) => row.map(shown));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    const thrown = shown(error);
    if (thrown instanceof ShownError && thrown.code.startsWith('#')) return thrown;
    throw error;
  }
}
