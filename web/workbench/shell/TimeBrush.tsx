import { RangeSlider } from '@mantine/core';
import { useEffect, useState } from 'react';

/** The cases of each year, and two handles that set the range of years. */
export function TimeBrush({
  years,
  from,
  to,
  onChange,
}: {
  years: readonly { readonly year: number; readonly count: number }[];
  from: string | null;
  to: string | null;
  onChange: (range: { from: string | null; to: string | null }) => void;
}) {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  const [range, setRange] = useState<[number, number] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a range from elsewhere ends the dragging here
  useEffect(() => setRange(null), [from, to]);
  if (first === undefined || last === undefined || first === last) return <span className="brush" />;
  const shown: [number, number] = range ?? [Number(from ?? first), Number(to ?? last)];
  const most = Math.max(...years.map(({ count }) => count));
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  return (
    <div className="brush">
      <div className="brush-bars" aria-hidden="true">
        {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => (
          <span
            key={year}
            className={year >= shown[0] && year <= shown[1] ? 'within' : ''}
            style={{ height: `${((counts.get(year) ?? 0) / most) * 100}%` }}
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
        onChange={setRange}
        onChangeEnd={([begin, end]) =>
          onChange({ from: begin === first ? null : String(begin), to: end === last ? null : String(end) })
        }
      />
      <span className="brush-years">
        <span>{shown[0]}</span>
        <span>{shown[1]}</span>
      </span>
    </div>
  );
}
