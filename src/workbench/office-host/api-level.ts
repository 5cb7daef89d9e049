/** A requirement set's version, `1.14`; text, because 1.10 is not 1.1. */
export type ApiLevel = `${number}.${number}`;

/** Of members that only Excel on the web has (`ExcelApiOnline`): no numbered set reaches it. */
export const ONLINE: ApiLevel = '99.0';

/** Whether `level` reaches `since`, compared part by part. */
export function reaches(level: string, since: string): boolean {
  const [a, b] = [level, since].map((version) => version.split('.').map(Number));
  return a[0] !== b[0] ? a[0] > b[0] : (a[1] ?? 0) >= (b[1] ?? 0);
}
