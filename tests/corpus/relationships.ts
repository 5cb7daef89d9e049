/** A link inside a package; the target's name in lower case. */
interface Link {
  id: string;
  type: string;
  target: string;
}

/** Links of a part (`''`: of the package), read from the text. */
export function resolvedRelationships(parts: ReadonlyMap<string, string>, part: string): Link[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const xml = parts.get(`${folder}_rels/${part.slice(cut)}.rels`.toLowerCase()) ?? '';
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*?)\/?>/g)].map(([, attributes]) => {
    const said = (name: string) =>
      new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? '';
    const target = new URL(said('Target'), `file:///${folder}`).pathname.slice(1);
    return { id: said('Id'), type: said('Type'), target: decodeURIComponent(target).toLowerCase() };
  });
}
