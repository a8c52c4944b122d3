import { parentPort } from 'node:worker_threads';
import { datasetFiles } from '../../model/datasetFiles.ts';
import { serializeError } from '../../thread/serializedError.ts';
import type { NamesOrError, RowsToName } from './nameReader.ts';
import { namesOfRow } from './rowNames.ts';

const answer = ({ kind, rows }: RowsToName): NamesOrError => {
  try {
    const file = datasetFiles.find((each) => each.kind === kind);
    if (!file) throw new Error(`No file of a dataset has rows of the kind ${kind}.`);
    return { names: rows.map((row) => namesOfRow(file, row)) };
  } catch (error) {
    return { error: serializeError(error) };
  }
};

parentPort?.on('message', (asked: RowsToName) => parentPort?.postMessage(answer(asked)));
