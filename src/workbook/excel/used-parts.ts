import type { Area } from '../../spreadsheet/area';
import { parseAddress } from '../../spreadsheet/a1';
import { halvesOf } from '../../spreadsheet/area';
import { bytesOfCells, limit } from './requests';

/**
 * What is used of an area, in parts. One stray cell in the last row or column makes Excel's used range span the sheet (`1:7`,
 * `A:F`): such an area is halved until its parts are used for the most part, or small.
 */
export async function usedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Area[]> {
  // what fits one response is read whole, whatever stands in it
  if (bytesOfCells(area) <= limit.bytes) return [area];
  const asked = halvesOf(area).map(({ row, column, rows, columns }) => {
    const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    used.load('address');
    return used;
  });
  await context.sync();
  const halves = asked.flatMap((used) => (used.isNullObject ? [] : [parseAddress(used.address)!.area]));
  const size = halves.reduce((sum, half) => sum + sizeOf(half), 0);
  if (size > sizeOf(area) / 2) return [area];
  const parts: Area[] = [];
  for (const half of halves) parts.push(...(await usedParts(context, sheet, half)));
  return parts;
}

const sizeOf = ({ rows, columns }: Area): number => rows * columns;
