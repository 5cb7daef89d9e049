/** The texts of a workbook are few and come back in every cell: what was read of one is kept, up to so many. */
export function remembered<Read>(read: (text: string) => Read, most = 5000): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const fresh = read(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
