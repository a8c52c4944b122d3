import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Height of a row in pixels, as table.css sets it. */
export const ROW_HEIGHT = 32;

/** Rows are drawn by blocks, so that most steps of a scroll draw nothing anew. */
const ROWS_A_BLOCK = 50;

/** Pixels beyond the visible part at which the next block is drawn. */
const AHEAD = 320;

/** The rows to draw, the last excluded. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** The blocks of rows that a scrolled list shows, from its place and height in pixels. */
export function rowWindow(scrollTop: number, height: number): RowWindow {
  const blockAt = (pixels: number) => Math.floor(Math.max(0, pixels) / (ROWS_A_BLOCK * ROW_HEIGHT));
  return {
    from: blockAt(scrollTop - AHEAD) * ROWS_A_BLOCK,
    to: (blockAt(scrollTop + height + AHEAD) + 1) * ROWS_A_BLOCK,
  };
}

const all: RowWindow = { from: 0, to: Number.POSITIVE_INFINITY };

/** The rows to draw in a scrolling element; on paper, which does not scroll, all of them. */
export function useRowWindow(scroller: HTMLElement | null): RowWindow {
  const [shown, setShown] = useState(rowWindow(0, 0));
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!scroller) return;
    const measure = () => {
      const next = rowWindow(scroller.scrollTop, scroller.clientHeight);
      setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    // The browser prints what is drawn when these return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [scroller]);
  return isPrinting ? all : shown;
}
