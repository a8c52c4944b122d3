import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from '../../model/picture/box.ts';
import { reportError } from '../../state/workbench.ts';
import type { LayoutTask } from './layout.ts';
import { type LayoutRun, startLayout } from './startLayout.ts';

/** Runs one layout at a time; a new one stops the one before. */
export function useLayoutRun() {
  const run = useRef<LayoutRun | null>(null);
  const [isRunning, setRunning] = useState(false);
  const stop = useCallback(() => run.current?.stop(), []);
  useEffect(() => stop, [stop]);
  const start = useCallback((task: LayoutTask, done: (places: ReadonlyMap<string, Place>) => void) => {
    run.current?.stop();
    const started = startLayout(task);
    run.current = started;
    setRunning(true);
    started.places
      .then((places) => {
        if (places) done(places);
      }, reportError)
      .finally(() => {
        if (run.current !== started) return;
        run.current = null;
        setRunning(false);
      });
  }, []);
  return { isRunning, start, stop };
}
