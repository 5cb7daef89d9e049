import type { BlockRequest, TableId } from '../requests';

const NAMES: Record<TableId, { vi: string; en: string; shift: number }> = {
  'CT-NAM': { vi: 'Chỉ tiêu', en: 'Indicators', shift: 0 },
  TARGETS: { vi: 'Mục tiêu', en: 'Targets', shift: 1 },
};

/** Name of the new sheet a request wants: "Chỉ tiêu 2023"; a target sheet bears the year its targets are for. */
export function sheetNameFor({ table, language, year }: BlockRequest): string {
  const name = NAMES[table];
  return `${name[language]} ${year + name.shift}`;
}
