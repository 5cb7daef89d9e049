/** Which of the add-in's functions Excel can call. */
export interface FunctionHealth {
  all: number;
  registered: number;
  missing: string[];
}

/** Names that the functions bundle gave to the runtime; `null` where the runtime does not tell. */
function registeredNames(): Set<string> | null {
  const runtime = (globalThis as { CustomFunctions?: unknown }).CustomFunctions as
    { _association?: { mappings?: unknown } } | undefined;
  const mappings = runtime?._association?.mappings;
  if (typeof mappings !== 'object' || mappings === null) return null;
  return new Set(Object.keys(mappings).map((name) => name.toUpperCase()));
}

/** Compares what functions.json promises to Excel with what is registered; `null` where either cannot be known. */
export async function functionHealth(): Promise<FunctionHealth | null> {
  try {
    const response = await fetch('functions.json');
    if (!response.ok) return null;
    const metadata = (await response.json()) as { functions?: { id: string }[] };
    const ids = (metadata.functions ?? []).map(({ id }) => id.toUpperCase());
    const names = registeredNames();
    if (!names || !ids.length) return null;
    const missing = ids.filter((id) => !names.has(id));
    return { all: ids.length, registered: ids.length - missing.length, missing };
  } catch {
    return null;
  }
}
