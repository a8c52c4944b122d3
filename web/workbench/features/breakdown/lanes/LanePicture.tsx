import { useWidth } from '../../../components/useWidth.ts';
import { cutText, roomOf } from '../../../model/cutText.ts';
import { counted } from '../../../model/kinds.ts';
import type { Grid } from '../grid.ts';
import type { GridSide } from '../gridSide.ts';
import { type MonthScale, monthNumber, namedYears } from './months.ts';

const LANE_HEIGHT = 34;
const HEAD = 24;
/** Width of a letter of a name, and the most letters of one that stands beside its lane. */
const LETTER = 6.5;
const MAX_LETTERS = 40;
/** A page narrower than this has the names above their lanes, in a line of their own. */
const NARROW_WIDTH = 500;
const NAME_LINE = 17;
const NARROW_LEFT = 12;
const RIGHT = 72;
/** Twenty years then fit beside an open tool; the marks of neighbouring months overlap, and a window of time draws them apart. */
const MIN_MONTH = 1.8;
const YEAR_LABEL = 34;
const MAX_RADIUS = 14;

/** A lane for each row of a grid by months: a mark is the cases of a month, as large as they are many. Cases without a month are counted at the end of the lane. */
export function LanePicture({
  grid,
  lanes,
  scale,
  open,
}: {
  grid: Grid;
  lanes: readonly GridSide[];
  scale: MonthScale;
  open: (lane: GridSide, month: GridSide) => void;
}) {
  const { ref, width } = useWidth<HTMLElement>();
  const isNarrow = width < NARROW_WIDTH;
  const longest = lanes.reduce((most, { name }) => Math.max(most, roomOf(name)), 0);
  const letters = isNarrow
    ? Math.max(1, Math.floor((width - NARROW_LEFT) / LETTER))
    : Math.min(longest, MAX_LETTERS);
  const left = isNarrow ? NARROW_LEFT : 18 + LETTER * letters;
  const above = isNarrow ? NAME_LINE : 0;
  const step = Math.max(MIN_MONTH, (width - left - RIGHT) / scale.count);
  const right = left + step * scale.count;
  const named = namedYears(scale, step, YEAR_LABEL);
  const height = HEAD + (LANE_HEIGHT + above) * lanes.length + 6;
  const months = grid.columns.filter(({ id }) => id !== '' && monthNumber(id) >= scale.first);
  const unknown = grid.columns.find(({ id }) => id === '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled from the keyboard too (axe: scrollable-region-focusable)
    <section className="lanes" aria-label="Lanes" tabIndex={0} ref={ref}>
      <svg
        width={right + RIGHT}
        height={height}
        viewBox={`0 0 ${right + RIGHT} ${height}`}
        role="img"
        aria-label="A lane for each, month by month"
      >
        {scale.years.map(({ year, at }) => (
          <g key={year} className="year">
            <line x1={left + at * step} x2={left + at * step} y1={HEAD - 6} y2={height} />
            {named.includes(year) && (
              <text x={left + at * step + 4} y={14}>
                {year}
              </text>
            )}
          </g>
        ))}
        <text x={right + 10} y={14} className="quiet">
          no month
        </text>
        {lanes.map((lane, index) => {
          const y = HEAD + (LANE_HEIGHT + above) * (index + 1) - LANE_HEIGHT / 2;
          const undated = unknown && (grid.at(lane, unknown)?.caseCount ?? 0);
          return (
            <g key={lane.id} className="lane">
              <line x1={left} x2={right} y1={y} y2={y} />
              <text
                className="name"
                x={isNarrow ? left : left - 10}
                y={isNarrow ? y - LANE_HEIGHT / 2 : y + 4}
                textAnchor={isNarrow ? 'start' : 'end'}
              >
                {cutText(lane.name, letters)}
                <title>{lane.name}</title>
              </text>
              {months.map((month) => {
                const count = grid.at(lane, month)?.caseCount ?? 0;
                if (count === 0) return null;
                const x = left + (monthNumber(month.id) - scale.first + 0.5) * step;
                return (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the table below serves the keyboard
                  <g key={month.id} className="mark" onClick={() => open(lane, month)}>
                    <title>{`${lane.name}, ${month.id}: ${counted(count, 'CASE')}`}</title>
                    <circle cx={x} cy={y} r={Math.min(MAX_RADIUS, 3.2 * Math.sqrt(count))} />
                  </g>
                );
              })}
              {unknown && undated ? (
                // biome-ignore lint/a11y/noStaticElementInteractions: the table below serves the keyboard
                <text x={right + 10} y={y + 4} className="undated" onClick={() => open(lane, unknown)}>
                  {counted(undated, 'CASE')}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </section>
  );
}
