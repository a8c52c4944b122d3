import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConfigReading, readConfig } from './readConfig.ts';

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** The configuration of this process: its environment over the `.env` of the folder it was started in. */
export function loadConfig(): ConfigReading {
  const limit = process.constrainedMemory();
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return readConfig(process.env, readIfThere(resolve('.env')), {
    memoryMb: Math.floor(bytes / 1024 ** 2),
    projectFolder: fileURLToPath(new URL('../..', import.meta.url)),
  });
}
