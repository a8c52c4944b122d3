import { test } from '@jest/globals';

/** Returns Jest's own `test` where nothing is missing; else one that skips, names what is missing, and so is counted as skipped. */
export const needing = (missing: string | undefined): typeof test.skip =>
  missing === undefined ? test : skippedFor(test.skip, missing);

/** `test.skip`, or what its `each` gives, with the reason in each name. */
const skippedFor = <T extends object>(skip: T, missing: string): T =>
  new Proxy(skip, {
    apply: (target, self, [name, ...rest]) =>
      Reflect.apply(Object(target), self, [`${name} (skipped: ${missing})`, ...rest]),
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key);
      if (key !== 'each' || typeof found !== 'function') return found;
      return (...table: unknown[]) => skippedFor(Reflect.apply(found, target, table), missing);
    },
  });
