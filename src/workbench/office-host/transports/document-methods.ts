import type { DocumentCopies } from '../document-file';
import { isRecord } from '../is-record';

/** What Office.js asks of the document, by number. */
const Method = { getFile: 77, getSlice: 80, closeFile: 81 } as const;
/** The file as it is stored; as text or as PDF Excel on the web does not give it either. */
const COMPRESSED = 1;
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5000;

const failed = (error: number) => ({ Version: 1, Error: error });
const answered = (first: unknown, second: unknown) => ({ Version: 1, Error: 0, 0: first, 1: second });
const asNumber = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/**
 * `document.getFileAsync` and what belongs to it: parameters and results travel under their numbers (0 type of file or handle, 1 size of
 * slices or of the file; 2 handle, 3 index of a slice). `undefined`: the method is another.
 */
export async function documentMethod(
  copies: DocumentCopies,
  dispatchId: unknown,
  data: unknown,
): Promise<unknown> {
  const given: Record<string, unknown> = isRecord(data) ? data : {};
  switch (dispatchId) {
    case Method.getFile: {
      if (given[0] !== COMPRESSED) return failed(NOT_SUPPORTED);
      const copy = await copies.open(asNumber(given[1]));
      return copy ? answered(copy.handle, copy.size) : failed(INTERNAL_ERROR);
    }
    case Method.getSlice: {
      const slice = copies.slice(asNumber(given[2]), asNumber(given[3]));
      return slice ? answered(Array.from(slice), slice.length) : failed(INTERNAL_ERROR);
    }
    case Method.closeFile:
      return copies.close(asNumber(given[2])) ? { Version: 1, Error: 0 } : failed(INTERNAL_ERROR);
    default:
      return undefined;
  }
}
