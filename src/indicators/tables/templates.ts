import type { TemplateId } from './abouts';
import { CT_NAM_SHEET } from './ct-nam';
import { TARGET_SHEET } from './target-sheet';
import type { Template } from './template';

type Templates = Partial<Record<TemplateId, Template>>;

/** The tables at hand: those a page opens with, and all others once one of them was asked for. */
let atHand: Templates = { 'CT-NAM': CT_NAM_SHEET, TARGETS: TARGET_SHEET };

/** What the module of all tables does when it comes. */
export function makeAtHand(all: Templates): void {
  atHand = all;
}

/** Fetches a standard table where it is not at hand yet; `templateOf` has it then. */
export async function loadTemplate(id: TemplateId): Promise<void> {
  if (!atHand[id]) await import(/* webpackChunkName: "tables" */ './all');
}

/**
 * A standard table that is at hand.
 * @throws Error where nobody loaded it
 */
export function templateOf(id: TemplateId): Template {
  const template = atHand[id];
  if (!template) throw new Error(`The table ${id} is not loaded.`);
  return template;
}
