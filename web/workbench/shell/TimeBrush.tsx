import { RangeSlider } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { counted } from '../model/kinds.ts';
import { EARLIEST_YEAR, type YearCount, yearScale } from '../model/yearScale.ts';
import { BrushBars } from './BrushBars.tsx';
import { BrushDates } from './BrushDates.tsx';
import {
  endText,
  type MonthWindow,
  monthText,
  movedWindow,
  type Period,
  periodOf,
  stretchedWindow,
  windowOf,
} from './monthWindow.ts';

const isMonth = (date: string | null): boolean => date !== null && date.length > 4;

/** Months that a key moves a handle by, besides the arrows, which move it by one. */
const pages: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 };

/** The cases of each year, and two handles on the same scale that set the range of months; a range that is narrower than the scale can be dragged along it. */
export function TimeBrush({
  years: given,
  isFormer,
  from,
  to,
  onChange,
  openOutliers,
}: Period & {
  years: readonly YearCount[];
  /** True if they were counted for the filters before; their scale holds still. */
  isFormer: boolean;
  onChange: (period: Period) => void;
  /** Shows the cases before the first of these years and after the last. */
  openOutliers: (first: number, last: number) => void;
}) {
  const [range, setRange] = useState<MonthWindow | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a range from elsewhere ends the dragging here
  useEffect(() => setRange(null), [from, to]);
  const thisYear = new Date().getFullYear();
  const { years, outlierCount } = yearScale(given, thisYear, [from, to]);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined || first === last) return <span className="brush" />;
  const months = 12 * years.length;
  const held = windowOf({ from, to }, first, months);
  const shown = range ?? held;
  const isByMonth = isMonth(from) || isMonth(to);
  /** Sets the period of a window; an end that did not move stays as it was said. */
  const set = (window: MonthWindow, period = periodOf(window, first, months)) =>
    onChange({
      from: window[0] === held[0] ? from : period.from,
      to: window[1] === held[1] ? to : period.to,
    });
  /** Sets a window that was moved as a whole: one in months is said in months all the way. */
  const setMoved = (moved: MonthWindow) =>
    isByMonth ? set(moved, { from: monthText(moved[0], first), to: monthText(moved[1], first) }) : set(moved);
  const step = (by: 1 | -1) => setMoved(movedWindow(shown, isByMonth ? by : 12 * by, months));
  const mayStep = { earlier: shown[0] > 0, later: shown[1] < months - 1 };
  /** Moves the focused handle by a year. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = pages[event.key];
    const handles = [...event.currentTarget.querySelectorAll('[role="slider"]')];
    const index = event.target instanceof Element ? handles.indexOf(event.target) : -1;
    if (by === undefined || index < 0) return;
    event.preventDefault();
    set(stretchedWindow(shown, index === 0 ? 'from' : 'to', by, months));
  };
  return (
    <>
      <div className="brush" aria-busy={isFormer}>
        <BrushBars
          years={years}
          shown={shown}
          mayDrag={mayStep.earlier || mayStep.later}
          onMove={setRange}
          onDone={setMoved}
          onCancel={() => setRange(null)}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the handles in it have the focus, and no keys of their own for a year */}
        <div onKeyDown={onKeyDown}>
          <RangeSlider
            size={2}
            thumbSize={12}
            minRange={0}
            min={0}
            max={months - 1}
            step={1}
            value={[...shown]}
            label={(month) => monthText(month, first)}
            thumbValueText={(month) => monthText(month, first)}
            thumbFromLabel="First month"
            thumbToLabel="Last month"
            // A handle stands below the middle of its month.
            style={{ marginInline: `${50 / months}%` }}
            onChange={setRange}
            onChangeEnd={(window) => set(window)}
          />
        </div>
        <BrushDates
          scale={[first, last]}
          at={[(100 * (shown[0] + 0.5)) / months, (100 * (shown[1] + 0.5)) / months]}
          dates={[
            range ? endText(range[0], first, 'from') : (from ?? String(first)),
            range ? endText(range[1], first, 'to') : (to ?? String(last)),
          ]}
          same={isByMonth ? 'Same months' : 'Same years'}
          step={[mayStep.earlier ? () => step(-1) : null, mayStep.later ? () => step(1) : null]}
        />
      </div>
      {outlierCount > 0 && !isFormer && (
        <button
          type="button"
          className="plain-link outliers"
          title="Their dates are before or after the years of the scale"
          onClick={() => openOutliers(EARLIEST_YEAR, thisYear + 1)}
        >
          {counted(outlierCount, 'CASE')} outside {EARLIEST_YEAR} to {thisYear + 1}
        </button>
      )}
    </>
  );
}
