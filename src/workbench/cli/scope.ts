import type { SwitchScope } from '../../contract';
import { UsageError } from './usage-error';

/**
 * What `--sheet` and `--id` choose: a sheet, a block, or without either the whole workbook.
 * @throws UsageError where both are there
 */
export function scopeOf(sheet: string | undefined, id: string | undefined): SwitchScope {
  if (sheet !== undefined && id !== undefined)
    throw new UsageError({ vi: 'chỉ dùng một trong --sheet và --id', en: 'only one of --sheet and --id' });
  if (id !== undefined) return { kind: 'block', id };
  return sheet === undefined ? { kind: 'workbook' } : { kind: 'sheet', name: sheet };
}
