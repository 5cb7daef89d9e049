import { isAtHand, makeAtHand } from './at-hand';
import { isStandard } from './table-ref';

/** Fetches a standard table where it is not at hand yet; `templateOf` has it then. An own template is at hand where it is named. */
export async function loadTemplate(id: string): Promise<void> {
  if (!isStandard(id) || isAtHand(id)) return;
  const { contentOf } = await import(/* webpackChunkName: "tables" */ './catalogue/contents');
  makeAtHand(id, await contentOf(id));
}
