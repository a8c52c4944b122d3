import type { ImportProgress } from './importProgress.ts';

const words = { check: 'Checking', write: 'Writing', load: 'Loading' } as const;

/** Returns a printer of an import's progress: one line that is rewritten five times a second on a terminal, else a plain line every ten seconds. */
export function progressPrinter(
  out: {
    write(text: string): unknown;
    rewrite(text: string): unknown;
    readonly isTTY?: boolean | undefined;
  },
  now: () => number = () => performance.now(),
): { event(event: ImportProgress): void; end(): void } {
  const interval = out.isTTY ? 200 : 10_000;
  let phase = '';
  let began = 0;
  let firstDone = 0;
  let shown = Number.NEGATIVE_INFINITY;
  let open = false;
  return {
    event({ phase: current, done, total, rows }) {
      const time = now();
      if (current !== phase) {
        phase = current;
        began = time;
        firstDone = done;
        if (!out.isTTY) shown = time;
      }
      if (time - shown < interval) return;
      shown = time;
      const seconds = Math.max((time - began) / 1000, 0.001);
      const left = done > firstDone ? (seconds * (total - done)) / (done - firstDone) : null;
      const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
      const line = `${words[current]} ${percent} %, ${rows.toLocaleString('en-US')} rows, ${Math.round(rows / seconds).toLocaleString('en-US')} a second${left === null ? '' : `, ${duration(left)} left`}`;
      if (out.isTTY) out.rewrite(line);
      else out.write(`${line}\n`);
      open = out.isTTY === true;
    },
    end() {
      if (open) out.rewrite('');
      open = false;
    },
  };
}

const duration = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
