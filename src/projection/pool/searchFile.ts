import { workerFile } from '../../thread/startWorker.ts';

/** The file of the worker that runs the program's searches. */
export const searchFile: URL = workerFile('searchWorker', import.meta.url);
