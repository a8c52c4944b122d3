import { type PointerEvent, useRef } from 'react';
import type { YearCount } from '../model/yearScale.ts';
import { type MonthWindow, movedWindow } from './monthWindow.ts';

/** A bar for each year, in colour as far as the window reaches; a window that is narrower than the scale is dragged along them, month by month. */
export function BrushBars({
  years,
  shown,
  mayDrag,
  onMove,
  onDone,
  onCancel,
}: {
  /** The years of the scale, without a gap. */
  years: readonly YearCount[];
  shown: MonthWindow;
  mayDrag: boolean;
  onMove: (moved: MonthWindow) => void;
  onDone: (moved: MonthWindow) => void;
  onCancel: () => void;
}) {
  /** The place and the window at which the bars were pressed, and the window that the drag has come to. */
  const drag = useRef<{ readonly x: number; readonly begun: MonthWindow; moved: MonthWindow } | null>(null);
  const most = Math.max(...years.map(({ count }) => count));
  const onPointerDown = (event: PointerEvent) => {
    if (!mayDrag) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, begun: shown, moved: shown };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const month = event.currentTarget.getBoundingClientRect().width / (12 * years.length);
    const by = Math.round((event.clientX - drag.current.x) / month);
    // The page may not have drawn the last move when the bars are let go.
    drag.current.moved = movedWindow(drag.current.begun, by, 12 * years.length);
    onMove(drag.current.moved);
  };
  const onPointerUp = () => {
    if (drag.current) onDone(drag.current.moved);
    drag.current = null;
  };
  // The browser took the gesture over: what was drawn of the drag is not the window that holds.
  const onPointerCancel = () => {
    drag.current = null;
    onCancel();
  };
  return (
    <div
      className="brush-bars"
      aria-hidden="true"
      data-narrow={mayDrag}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    >
      {years.map(({ year, count }, index) => {
        const begin = Math.max(0, shown[0] - 12 * index);
        const months = Math.min(12, shown[1] + 1 - 12 * index) - begin;
        return (
          <span key={year} className="bar" style={{ height: `${(count / most) * 100}%` }}>
            {months > 0 && (
              <span
                className="within"
                style={{ marginLeft: `${(begin / 12) * 100}%`, width: `${(months / 12) * 100}%` }}
              />
            )}
          </span>
        );
      })}
    </div>
  );
}
