import type { DatasetFile } from '../../model/columns.ts';
import { citationStorage } from './citationStorage.ts';
import { recordStorage } from './recordStorage.ts';
import type { Storage } from './storage.ts';

/** Returns the storage of a file's rows. */
export const storageOf = (file: DatasetFile): Storage =>
  file.kind === 'citation' ? citationStorage(file) : recordStorage(file);
