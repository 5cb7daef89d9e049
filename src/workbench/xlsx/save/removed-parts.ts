import { CONTENT_TYPES, relationshipsPart } from '../../../spreadsheet/package/package';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';

/** Takes away the part, and what only it led to: drawings, notes, printer settings of a removed sheet. */
export function removeWithDependants(edit: PackageEdit, part: string): void {
  const candidates = reachable(edit, [part]);
  edit.remove(part);
  const kept = reachable(
    edit,
    edit.relationships('').flatMap(({ target, external }) => (external ? [] : [target])),
  );
  for (const candidate of candidates)
    if (candidate !== part && !kept.has(candidate) && candidate !== CONTENT_TYPES) edit.remove(candidate);
}

function reachable(edit: PackageEdit, starts: string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part) || !edit.has(part)) continue;
    found.add(part);
    if (!edit.has(relationshipsPart(part))) continue;
    for (const { target, external } of edit.relationships(part)) if (!external) waiting.push(target);
  }
  return found;
}
