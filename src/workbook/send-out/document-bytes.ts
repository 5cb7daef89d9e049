import { WorkbookProblem } from '../excel/problem';

/** Small enough for every host. */
const SLICE = 1024 * 1024;

/** A call of Office's older kind, as a promise. */
function called<Result>(call: (done: (result: Office.AsyncResult<Result>) => void) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else {
        const hostCode = String(error?.code ?? '');
        // files with some labels of sensitivity are not given (office-js issue 6743)
        reject(new WorkbookProblem('fileNotGiven', { hostCode, hostMessage: error?.message ?? '' }));
      }
    });
  });
}

/**
 * The workbook as a file's bytes, as it is now and not as it was saved last.
 * @param isCancelled - asked between slices
 * @returns `null` where it was cancelled
 */
export async function documentBytes(
  onProgress: (done: number, total: number) => void,
  isCancelled: () => boolean,
): Promise<Uint8Array | null> {
  const file = await called<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      if (isCancelled()) return null;
      onProgress(at, file.size);
      const slice = await called<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = slice.data as number[];
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    // Excel gives no more than two files at a time
    await called<void>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}
