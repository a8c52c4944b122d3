import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: unknown;

/**
 * Runs the garbage collector. V8 ignores shared memory when it decides to collect, so the arrays of a replaced projection would stay in memory as
 * long as the program is otherwise idle.
 */
export function freeUnused(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  if (typeof collect === 'function') collect();
}
