/** What the workbook's file can do for the add-in: be read as it is now, and stand beside a new one. */
export interface DocumentFile {
  /** The workbook as a file's bytes, with everything that was changed since it was opened. */
  bytes(): Promise<Uint8Array>;
  /** A new workbook was made from the bytes of a file, and is to be opened. */
  created(bytes: Uint8Array): void;
}

/** Largest slice that Office.js asks for. */
const LARGEST_SLICE = 4 * 1024 * 1024;
/** As Excel: an add-in that reads two copies at a time has forgotten to close one. */
const MOST_COPIES = 2;

interface Copy {
  bytes: Uint8Array;
  sliceSize: number;
}

/** The copies of the workbook that `document.getFileAsync` gave out, until they are closed. */
export class DocumentCopies {
  private readonly copies = new Map<number, Copy>();
  private nextHandle = 1;

  constructor(private readonly file: () => DocumentFile | null) {}

  /** A copy as it is now; `null` where there is no file behind the workbook, or too many copies are open. */
  async open(sliceSize: number): Promise<{ handle: number; size: number } | null> {
    const file = this.file();
    const isSize = Number.isInteger(sliceSize) && sliceSize > 0 && sliceSize <= LARGEST_SLICE;
    if (!file || !isSize || this.copies.size >= MOST_COPIES) return null;
    const bytes = await file.bytes();
    const handle = this.nextHandle++;
    this.copies.set(handle, { bytes, sliceSize });
    return { handle, size: bytes.length };
  }

  /** The bytes of a slice; `null` where there is no such copy or slice. */
  slice(handle: number, index: number): Uint8Array | null {
    const copy = this.copies.get(handle);
    if (!copy) return null;
    const start = index * copy.sliceSize;
    const isInside = Number.isInteger(index) && index >= 0 && start < copy.bytes.length;
    return isInside ? copy.bytes.slice(start, start + copy.sliceSize) : null;
  }

  /** Whether there was such a copy. */
  close(handle: number): boolean {
    return this.copies.delete(handle);
  }
}

/** The bytes that a text in base64 stands for; `null` where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
