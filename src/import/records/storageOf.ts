import type { DatasetFile } from '../../model/columns.ts';
import type { Kind } from '../../model/kinds.ts';
import { citationStorage } from './citationStorage.ts';
import { gradeStorage, reportStorage } from './gradeStorage.ts';
import { recordStorage } from './recordStorage.ts';
import type { Storage } from './storage.ts';

const ofKinds: Partial<Record<Kind, (file: DatasetFile) => Storage>> = {
  citation: citationStorage,
  grade: gradeStorage,
  report: reportStorage,
};

/** Returns the storage of a file's rows. */
export const storageOf = (file: DatasetFile): Storage => (ofKinds[file.kind] ?? recordStorage)(file);
