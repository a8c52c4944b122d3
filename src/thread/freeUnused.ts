import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: unknown;

/**
 * Frees memory that nothing refers to any more. V8 does not count shared memory when it decides to clean up, so the arrays of a
 * projection that was swapped out would stay for as long as the program is otherwise idle.
 */
export function freeUnused(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  if (typeof collect === 'function') collect();
}
