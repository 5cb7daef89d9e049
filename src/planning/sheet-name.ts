import { infoOf } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { choicesFor, sayer } from './choices';

/** Name of the new sheet a request wants: "Chỉ tiêu 2023"; a target sheet bears the year its targets are for. */
export function sheetNameFor(request: BlockRequest): string {
  const info = infoOf<'parameters' | 'digits' | 'forms' | 'sheet'>(request);
  return sayer(info, choicesFor(info, request), request)(info.sheet);
}
