import { RangeSlider } from '@mantine/core';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { counted } from '../model/kinds.ts';
import { EARLIEST_YEAR, type YearCount, yearScale } from '../model/yearScale.ts';
import { moved } from '../state/periodBeside.ts';
import { movedWindow } from './movedWindow.ts';

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

const isMonth = (date: string | null): date is string => date?.length === 7;

/** The cases of each year, and two handles on the same scale that set the range of years; a range that is narrower than the scale can be dragged along it. */
export function TimeBrush({
  years: given,
  isFormer,
  from,
  to,
  onChange,
  openOutliers,
}: {
  years: readonly YearCount[];
  /** True if they were counted for the filters before; their scale holds still. */
  isFormer: boolean;
  from: string | null;
  to: string | null;
  onChange: (range: { from: string | null; to: string | null }) => void;
  /** Shows the cases before the first of these years and after the last. */
  openOutliers: (first: number, last: number) => void;
}) {
  const [range, setRange] = useState<[number, number] | null>(null);
  /** The place and the range at which the bars were pressed, and the range that the drag has come to. */
  const drag = useRef<{
    readonly x: number;
    readonly range: [number, number];
    moved: [number, number];
  } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a range from elsewhere ends the dragging here
  useEffect(() => setRange(null), [from, to]);
  const thisYear = new Date().getFullYear();
  const { years, outlierCount } = yearScale(given, thisYear);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined || first === last) return <span className="brush" />;
  const shown: [number, number] = range ?? [yearOf(from) ?? first, yearOf(to) ?? last];
  const most = Math.max(...years.map(({ count }) => count));
  const isNarrow = shown[0] > first || shown[1] < last;
  /** A year that a handle was moved to; a month within it stays. */
  const endAt = (before: string | null, year: number, outermost: number) =>
    isMonth(before) && yearOf(before) === year ? before : year === outermost ? null : String(year);
  const set = ([begin, end]: readonly [number, number]) =>
    onChange({ from: endAt(from, begin, first), to: endAt(to, end, last) });
  const months = !range && isMonth(from) && isMonth(to) ? ([from, to] as const) : null;
  const mayStep = {
    earlier: months ? months[0] > `${first}-01` : isNarrow && shown[0] > first,
    later: months ? months[1] < `${last}-12` : isNarrow && shown[1] < last,
  };
  const step = (by: 1 | -1) =>
    months
      ? onChange({ from: moved(months[0], by), to: moved(months[1], by) })
      : set(movedWindow(shown, by, first, last));
  // A drag goes by whole years.
  const mayDrag = isNarrow && !isMonth(from) && !isMonth(to);
  const same = months ? 'Same months' : 'Same years';
  const onPointerDown = (event: PointerEvent) => {
    if (!mayDrag) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, range: shown, moved: shown };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const width = event.currentTarget.getBoundingClientRect().width / years.length;
    const by = Math.round((event.clientX - drag.current.x) / width);
    // The page may not have drawn the last move when the bars are let go.
    drag.current.moved = movedWindow(drag.current.range, by, first, last);
    setRange(drag.current.moved);
  };
  const onPointerUp = () => {
    if (drag.current) set(drag.current.moved);
    drag.current = null;
  };
  // The browser took the gesture over: what was drawn of the drag is not the range that holds.
  const onPointerCancel = () => {
    drag.current = null;
    setRange(null);
  };
  return (
    <div className="brush" aria-busy={isFormer}>
      <div
        className="brush-bars"
        aria-hidden="true"
        data-narrow={mayDrag}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
      >
        {years.map(({ year, count }) => (
          <span
            key={year}
            className={year >= shown[0] && year <= shown[1] ? 'within' : ''}
            style={{ height: `${(count / most) * 100}%` }}
          />
        ))}
      </div>
      <RangeSlider
        size={2}
        thumbSize={12}
        minRange={0}
        min={first}
        max={last}
        step={1}
        value={shown}
        label={(year) => String(year)}
        thumbFromLabel="First year"
        thumbToLabel="Last year"
        // A handle stands below the middle of the bar of its year.
        style={{ marginInline: `${50 / years.length}%` }}
        onChange={setRange}
        onChangeEnd={set}
      />
      <span className="brush-years">
        <span>
          {range ? shown[0] : (from ?? first)}{' '}
          {mayStep.earlier && (
            <button
              type="button"
              className="plain"
              aria-label={`${same}, one earlier`}
              onClick={() => step(-1)}
            >
              ‹
            </button>
          )}
        </span>
        {outlierCount > 0 && !isFormer && (
          <button
            type="button"
            className="plain-link"
            title="Their dates are before or after the years of the scale"
            onClick={() => openOutliers(EARLIEST_YEAR, thisYear + 1)}
          >
            {counted(outlierCount, 'CASE')} outside {EARLIEST_YEAR} to {thisYear + 1}
          </button>
        )}
        <span>
          {mayStep.later && (
            <button type="button" className="plain" aria-label={`${same}, one later`} onClick={() => step(1)}>
              ›
            </button>
          )}{' '}
          {range ? shown[1] : (to ?? last)}
        </span>
      </span>
    </div>
  );
}
