const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text that a piece of XML without elements stands for. */
export function unescaped(xml: string): string {
  return xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? entity;
    },
  );
}

export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]);
}

/** An attribute of an element's start; `null` where it has none of this name. */
export function attribute(start: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(start);
  return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

/** The start of an element without some attributes. */
export function withoutAttributes(start: string, ...names: string[]): string {
  return names.reduce(
    (rest, name) => rest.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
    start,
  );
}

/** Elements of a name, whatever their prefix: `$1` the prefix, `$2` the attributes, `$3` what is inside. */
export function elements(name: string): RegExp {
  return new RegExp(
    `<((?:[A-Za-z_][\\w.-]*:)?)${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</\\1${name}\\s*>)`,
    'g',
  );
}
