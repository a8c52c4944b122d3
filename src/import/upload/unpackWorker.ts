import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '../../thread/lowerPriority.ts';
import { serializeError } from '../../thread/serializedError.ts';
import { unpackArchive } from './unpackArchive.ts';
import type { Unpacked, UnpackSetup } from './unpackInThread.ts';

const { file, folder, limits }: UnpackSetup = workerData;
const reply = (unpacked: Unpacked) => parentPort?.postMessage(unpacked);
lowerPriority();
try {
  await unpackArchive(file, folder, limits);
  reply({ error: null });
} catch (error) {
  reply({ error: serializeError(error) });
}
