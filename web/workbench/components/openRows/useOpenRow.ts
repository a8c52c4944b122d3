import { useEffect, useRef, useState } from 'react';

/** A list of which one row is open: its place, the list's element, and the way to another row, whose button takes the focus. */
export interface OpenRowState {
  readonly list: React.RefObject<HTMLOListElement | null>;
  readonly open: number;
  /** Opens a row without moving the focus. */
  readonly show: (place: number) => void;
  /** Opens the row at a place, or the nearest one that there is. */
  readonly go: (place: number) => void;
}

/** Keeps which of so many rows is open; at first it is the one at `first`, or the first of all. */
export function useOpenRow(count: number, first: () => number): OpenRowState {
  const [current, show] = useState(() => Math.max(0, first()));
  const list = useRef<HTMLOListElement>(null);
  const open = Math.max(0, Math.min(current, count - 1));
  // Keys are the list's while the focus is in it.
  useEffect(
    () => list.current?.querySelector<HTMLElement>('.current > button')?.focus({ preventScroll: true }),
    [],
  );
  const isShown = useRef(false);
  // Only once the row before is closed is it known where this one is.
  useEffect(() => {
    // What stands above a list that opens at its first row is read first.
    if (isShown.current || open > 0)
      list.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
    isShown.current = true;
  }, [open]);
  const go = (place: number) => {
    const next = Math.max(0, Math.min(count - 1, place));
    show(next);
    list.current?.children[next]?.querySelector('button')?.focus({ preventScroll: true });
  };
  return { list, open, show, go };
}
