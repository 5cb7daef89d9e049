import { TEMPLATE_INFO, type TemplateId } from './catalogue';
import type { Template } from './kit/template';
import type { TemplateInfo } from './kit/template-info';

/** What the id of a department's own template begins with (đơn vị). */
export const OWN_PREFIX = 'DV-';

export type OwnTableId = `${typeof OWN_PREFIX}${string}`;

/** A standard table, or a template of the department's own. */
export type TableId = TemplateId | OwnTableId;

/** A template that a department made: data like a standard table, kept in the workbook's record or in a file. */
export interface OwnTemplate extends Template {
  id: OwnTableId;
}

/** Names a table; one of the department's own brings what is asked of it, for no list of ours has it. */
export interface TableRef<Asked = OwnTemplate> {
  table: TableId;
  template?: Asked;
}

export const isStandard = (table: string): table is TemplateId =>
  Object.prototype.hasOwnProperty.call(TEMPLATE_INFO, table);

/** Whether a table can be made again: a standard one, or one that brings its template. */
export const isKnownTable = ({ table, template }: TableRef<unknown>): boolean =>
  template !== undefined || isStandard(table);

/**
 * What a table says of itself.
 * @throws Error where it is no standard table and brings no template
 */
export function infoOf<Key extends keyof TemplateInfo>({
  table,
  template,
}: TableRef<Pick<TemplateInfo, Key>>): Pick<TemplateInfo, Key> {
  if (template) return template;
  if (isStandard(table)) return TEMPLATE_INFO[table];
  throw new Error(`The table ${table} is not known.`);
}
