/**
 * A deep copy of plain data whose texts stay the same texts: `structuredClone` would copy each, and many cells may hold one that is long.
 */
export function copyOf<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(copyOf) as Data;
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, copyOf(value)])) as Data;
  if (!isPlain(data)) return structuredClone(data);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    const value = copyOf((data as Record<string, unknown>)[key]);
    if (key === '__proto__')
      Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
    else copy[key] = value;
  }
  return copy as Data;
}

/** Also of another realm, whose `Object` is not this one. */
function isPlain(data: object): boolean {
  const prototype = Object.getPrototypeOf(data) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
