import { parentPort, workerData } from 'node:worker_threads';
import type { FormRegister } from '../../contract';
import { loadPureRooms } from './pure-rooms';
import { readReturnedFile } from './returned-files';

/** What a reader is started with. */
export interface ReaderData {
  folder: string;
  pure: string;
  register: FormRegister;
}

const { folder, pure, register } = workerData as ReaderData;
const rooms = loadPureRooms(pure);

parentPort?.on('message', (file: string) => {
  void readReturnedFile(folder, file, register, rooms).then((reading) => parentPort?.postMessage(reading));
});
