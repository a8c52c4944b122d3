import { fileURLToPath } from 'node:url';

/** Measurements of one loader. */
export interface Imported {
  readonly rows: number;
  readonly seconds: number;
  /** The most memory that its process had, in megabytes. */
  readonly peakMb: number;
}

/** Times a loader in this process and tells the parent; `load` may stop the clock before it ends. */
export async function reportImport(load: (stop: () => void) => Promise<number>): Promise<void> {
  const started = performance.now();
  let stopped: number | undefined;
  const rows = await load(() => {
    stopped = performance.now();
  });
  const imported: Imported = {
    rows,
    seconds: ((stopped ?? performance.now()) - started) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
  process.send?.(imported);
}

/** The datasets that both loaders read: the countries, the posts, and the generated one. */
export const datasetFolders = (generated: string): string[] => [
  ...['countries', 'posts'].map((name) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url))),
  generated,
];
