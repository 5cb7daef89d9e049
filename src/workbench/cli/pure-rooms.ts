import { createRequire } from 'node:module';
import type { PureRooms } from '../../contract';

/**
 * Loads the built bundle of what needs no workbook.
 * @throws Error where it was not built
 */
export function loadPureRooms(folder: string): PureRooms {
  return createRequire(__filename)(folder) as PureRooms;
}
