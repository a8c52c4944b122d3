import { createJSONStorage } from 'zustand/middleware';
import { reportError } from './workbench.ts';

/** Returns the browser's storage of a store; `lost` is called once for each change that it could not keep. */
export const keptHere = <Kept>(lost: string) =>
  createJSONStorage<Kept>(() => ({
    getItem: (name) => localStorage.getItem(name),
    removeItem: (name) => localStorage.removeItem(name),
    setItem: (name, value) => {
      try {
        localStorage.setItem(name, value);
      } catch {
        reportError(lost);
      }
    },
  }));

/** Takes over what another tab keeps under a name, so that the later of two does not write over the earlier. Returns what ends it. */
export function followOtherTabs(name: string, takeOver: () => unknown): () => void {
  const take = ({ key }: StorageEvent) => {
    if (key === name) void takeOver();
  };
  addEventListener('storage', take);
  return () => removeEventListener('storage', take);
}

// A store reads what was kept as soon as it is made, so that what it needs may be no constant.
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Returns today by the person's own clock. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
