import { isRecord } from './is-record';
import type { ExcelObject } from './objects/excel-object';
import type { Members } from './members';
import type { QueryInfo } from './wire';

/** Asked properties as a tree: `format/fill/color` is three levels; `null` asks for all properties of that level. */
interface Wanted {
  [name: string]: Wanted;
}

const ALL = '*';

function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const tree: Wanted = {};
  const paths = [...Select, ...Expand.map((path) => `${path}/${ALL}`)];
  for (const path of paths.length ? paths : [ALL]) {
    let level = tree;
    for (const step of path.split(/[/.]/)) {
      if (step === 'items' || !step) continue;
      const name = step === ALL || step.startsWith('_') ? step : step[0].toUpperCase() + step.slice(1);
      level = level[name] ??= {};
    }
  }
  return tree;
}

async function loadObject(
  object: ExcelObject,
  wanted: Wanted,
  members: Members,
): Promise<Record<string, unknown>> {
  const loaded: Record<string, unknown> = { ...members.ids(object) };
  for (const [name, inner] of Object.entries(wanted)) {
    if (name === ALL) {
      for (const property of members.readable(object)) loaded[property] = await members.get(object, property);
    } else if (members.leads(object, name)) {
      const child = members.navigate(object, name);
      loaded[name] =
        child && (await loadAny(child, Object.keys(inner).length ? inner : { [ALL]: {} }, members, {}));
    } else if (!(name in loaded)) loaded[name] = await members.get(object, name);
  }
  return loaded;
}

async function loadAny(
  object: ExcelObject,
  wanted: Wanted,
  members: Members,
  { Top, Skip = 0 }: QueryInfo,
): Promise<unknown> {
  const items = members.items(object);
  if (!items) return loadObject(object, wanted, members);
  const own = members.readable(object).filter((name) => name in wanted || ALL in wanted);
  const ofItems = Object.fromEntries(Object.entries(wanted).filter(([name]) => !own.includes(name)));
  const loaded: Record<string, unknown> = {};
  for (const name of own) loaded[name] = await members.get(object, name);
  const rows: unknown[] = [];
  for (const item of items.slice(Skip, Top === undefined ? undefined : Skip + Top)) {
    rows.push(await loadObject(item, ofItems, members));
  }
  return { ...loaded, _Items: rows };
}

/** What a `load` answers: the asked properties by their wire names, with the ids that keep the object alive. */
export function load(object: ExcelObject, query: QueryInfo, members: Members): Promise<unknown> {
  return loadAny(object, wantedOf(query), members, query);
}

/** The same as `retrieve()` wants it: camelCase, items of a collection under `items`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === '_Items' && Array.isArray(part)
        ? ['items', part.map(asJson)]
        : [name.startsWith('_') ? name : name[0].toLowerCase() + name.slice(1), asJson(part)],
    ),
  );
}
