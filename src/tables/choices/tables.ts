import { TEMPLATE_INFO, type TemplateId } from '../catalogue';
import type { TemplateInfo } from '../kit/template-info';
import type { Words } from '../kit/words';
import { hasChoice, type ChoiceName } from './choices';
import { isKnownTable, infoOf, type TableRef } from '../table-ref';

/** Every standard table, in the order of the gallery. */
export const TABLE_NAMES = Object.keys(TEMPLATE_INFO) as TemplateId[];

/** What a table is called; one that is not known any more by its id. */
export const tableName = (ref: TableRef<Pick<TemplateInfo, 'name'>>): Words =>
  isKnownTable(ref) ? infoOf(ref).name : { vi: ref.table, en: ref.table };

/** The tables that have a choice. */
export const tablesWith = (name: ChoiceName): TemplateId[] =>
  TABLE_NAMES.filter((table) => hasChoice({ table }, name));
