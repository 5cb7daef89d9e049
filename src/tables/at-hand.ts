import type { TemplateId } from './kit/abouts';
import { CT_NAM_SHEET } from './catalogue/ct-nam';
import { TARGET_SHEET } from './catalogue/target-sheet';
import type { Template } from './kit/template';

type Templates = Partial<Record<TemplateId, Template>>;

/** The tables at hand: those a page opens with, and all others once one of them was asked for. */
let atHand: Templates = { 'CT-NAM': CT_NAM_SHEET, TARGETS: TARGET_SHEET };

/** What the module of all tables does when it comes. */
export function makeAtHand(all: Templates): void {
  atHand = all;
}

export const isAtHand = (id: TemplateId): boolean => atHand[id] !== undefined;

/**
 * A standard table that is at hand.
 * @throws Error where it was not loaded yet
 */
export function templateOf(id: TemplateId): Template {
  const template = atHand[id];
  if (!template) throw new Error(`The table ${id} is not loaded.`);
  return template;
}
