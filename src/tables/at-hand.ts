import { TEMPLATE_INFO, type TemplateId } from './catalogue';
import { TABLE as CT_NAM } from './catalogue/ct-nam';
import { TABLE as TARGETS } from './catalogue/targets';
import type { TableContent, Template } from './kit/template';
import { isStandard, type TableRef } from './table-ref';

const templateFrom = (id: TemplateId, content: TableContent): Template => ({
  id,
  ...TEMPLATE_INFO[id],
  ...content,
});

/** The tables at hand: those a page opens with, and those that were asked for since. */
const atHand: Partial<Record<TemplateId, Template>> = {
  'CT-NAM': templateFrom('CT-NAM', CT_NAM),
  TARGETS: templateFrom('TARGETS', TARGETS),
};

/** Keeps a table whose content was fetched. */
export function makeAtHand(id: TemplateId, content: TableContent): void {
  atHand[id] = templateFrom(id, content);
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

/**
 * A table with its content: an own template as it is brought, a standard table that is at hand.
 * @throws Error where it is neither
 */
export function tableOf({ table, template }: TableRef): Template {
  if (template) return template;
  if (isStandard(table)) return templateOf(table);
  throw new Error(`The table ${table} is not known.`);
}
