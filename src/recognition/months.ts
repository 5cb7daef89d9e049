/** English months in their order; "may" is a Vietnamese word too ("may mặc") and counts only beside a period. */
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAMED =
  /(?<=^| )(january|february|march|april|june|july|august|september|october|november|december|(?<=(january|estimate|preliminary|actual) )may|may(?= (19|20)\d\d(?= |$)))(?= |$)/gu;

/** The months that a header's key names in English, 1 to 12. */
export function englishMonths(key: string): number[] {
  return (key.match(NAMED) ?? []).map((name) => MONTHS.indexOf(name) + 1);
}

/** The last month that a header's key names: "tháng 12/2023", "5 tháng năm 2025", "January–May"; `null`: none. */
export function monthIn(key: string): number | null {
  const named = /(?<=^| )thang1 (\d{1,2})(?= |$)/u.exec(key) ?? /(?<=^| )(\d{1,2}) thang1(?= |$)/u.exec(key);
  const month = named ? Number(named[1]) : (englishMonths(key).pop() ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}
