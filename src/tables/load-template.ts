import type { TemplateId } from './catalogue';
import { isAtHand, makeAtHand } from './at-hand';

/** Fetches a standard table where it is not at hand yet; `templateOf` has it then. */
export async function loadTemplate(id: TemplateId): Promise<void> {
  if (isAtHand(id)) return;
  const { contentOf } = await import(/* webpackChunkName: "tables" */ './catalogue/contents');
  makeAtHand(id, await contentOf(id));
}
