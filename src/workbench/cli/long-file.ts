import path from 'node:path';
import type { LongRow, PureRooms } from '../../contract';
import { writeWhole } from './files';
import { UsageError } from './usage-error';

/** Kinds of files that a long table is written to. */
const KINDS = ['.csv', '.parquet'] as const;

/**
 * Refuses a name that says no kind of file a long table can be.
 * @param option - that names it
 */
export function assertLongFile(file: string, option: '--long' | '--out'): void {
  const kind = path.extname(file).toLowerCase();
  if (KINDS.some((one) => one === kind)) return;
  throw new UsageError({
    vi: `${option} phải có đuôi ${KINDS.join(' hoặc ')}`,
    en: `${option} must end with ${KINDS.join(' or ')}`,
  });
}

/** Writes a long table as its name says: SDMX-CSV, or Parquet with the same columns. */
export async function writeLong(
  file: string,
  rows: readonly LongRow[],
  { collecting }: PureRooms,
): Promise<void> {
  if (path.extname(file).toLowerCase() === '.csv') {
    await writeWhole(file, new TextEncoder().encode(collecting.longCsv(rows)));
    return;
  }
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const numbers: ReadonlySet<string> = new Set(collecting.LONG_NUMBERS);
  const columnData = collecting.LONG_COLUMNS.map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    type:
      name === 'UNIT_MULT'
        ? ('INT32' as const)
        : numbers.has(name)
          ? ('DOUBLE' as const)
          : ('STRING' as const),
    nullable: false,
  }));
  await writeWhole(file, new Uint8Array(parquetWriteBuffer({ columnData })));
}
