import type { TemplateId } from './kit/abouts';
import { isAtHand } from './at-hand';

/** Fetches a standard table where it is not at hand yet; `templateOf` has it then. */
export async function loadTemplate(id: TemplateId): Promise<void> {
  if (!isAtHand(id)) await import(/* webpackChunkName: "tables" */ './all');
}
