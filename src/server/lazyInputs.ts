import type { Inputs } from './inputs.ts';

/** Returns inputs whose code is loaded when the first file comes: most servers are asked only. */
export function lazyInputs(load: () => Promise<Inputs>): Inputs {
  let loading: Promise<Inputs> | undefined;
  const inputs = () => {
    loading ??= load();
    return loading;
  };
  return {
    open: async (name, body) => (await inputs()).open(name, body),
    readAgain: async (id, asked) => (await inputs()).readAgain(id, asked),
    check: async (id, asked) => (await inputs()).check(id, asked),
    bring: async (id, asked, progress) => (await inputs()).bring(id, asked, progress),
    forget: async (id) => (await inputs()).forget(id),
    readNotices: async (name, body) => (await inputs()).readNotices(name, body),
    checkNotices: async (asked) => (await inputs()).checkNotices(asked),
    bringNotices: async (asked, progress) => (await inputs()).bringNotices(asked, progress),
  };
}
