import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileReading, FormRegister, PureRooms } from '../../contract';
import type { ReaderData } from './reading-worker';
import { readReturnedFile } from './returned-files';

/** Fewer files than this are read sooner than other readers start. */
const FEW = 12;
const MOST_READERS = 8;
/** Megabytes that the objects of one reader may take: a file that needs more is told as unreadable. */
const MEMORY = 768;

/** How the readers are started, and what is told meanwhile. */
interface Reading {
  /** The built program of a reader. */
  reader: string;
  /** The built pure rooms, as a path and loaded. */
  purePath: string;
  pure: PureRooms;
  register: FormRegister;
  read: (count: number) => void;
}

/** Reads all files, several at once where there are many; what comes back is in the order of the files. */
export async function readAll(
  folder: string,
  files: readonly string[],
  { reader, purePath, pure, register, read }: Reading,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  if (files.length < FEW) {
    for (const file of files) readings.push(await readReturnedFile(folder, file, register, pure));
    return readings;
  }
  let next = 0;
  let done = 0;
  const data: ReaderData = { folder, pure: purePath, register };
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const worker = new Worker(reader, {
        workerData: data,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      });
      try {
        while (next < files.length) {
          const at = next++;
          const reading = await answer(worker, files[at]);
          readings[at] = reading ?? outOfMemory(pure, files[at]);
          read(++done);
          // its reader is gone with it
          if (!reading) break;
        }
      } finally {
        await worker.terminate();
      }
    }
  };
  const readers = Math.min(MOST_READERS, availableParallelism(), Math.ceil(files.length / FEW));
  await Promise.all(Array.from({ length: readers }, work));
  return readings;
}

const outOfMemory = ({ collecting }: PureRooms, file: string): FileReading =>
  collecting.refused(file, { kind: 'unreadable', code: 'tooLarge', details: {} });

/**
 * What a reader says of a file; `null`: the file took all of its memory.
 * @throws what it cannot be started for
 */
function answer(worker: Worker, file: string): Promise<FileReading | null> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => () => {
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      end();
    };
    worker.once('message', (reading: FileReading) => settle(() => resolve(reading))());
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error)))(),
    );
    worker.once('exit', (code) => settle(() => reject(new Error(`A reader ended with ${code}.`)))());
    worker.postMessage(file);
  });
}
