import { TEMPLATE_INFO } from '../catalogue';
import type { Words } from '../kit/words';
import { hasChoice, type ChoiceName } from './choices';
import type { TableId } from './request';

/** Every standard table, in the order of the gallery. */
export const TABLE_NAMES = Object.keys(TEMPLATE_INFO) as TableId[];

export const tableName = (table: TableId): Words => TEMPLATE_INFO[table].name;

/** The tables that have a choice. */
export const tablesWith = (name: ChoiceName): TableId[] =>
  TABLE_NAMES.filter((table) => hasChoice(table, name));
