import { useElementSize } from '@mantine/hooks';
import { cutText } from '../../../model/cutText.ts';
import { counted } from '../../../model/kinds.ts';
import type { Grid } from '../grid.ts';
import type { GridSide } from '../gridSide.ts';
import { type MonthScale, monthNumber } from './months.ts';

const LANE_HEIGHT = 34;
const HEAD = 24;
const LEFT = 200;
const RIGHT = 96;
const MIN_MONTH = 7;
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
  const { ref, width } = useElementSize();
  const step = Math.max(MIN_MONTH, (width - LEFT - RIGHT) / scale.count);
  const right = LEFT + step * scale.count;
  const height = HEAD + LANE_HEIGHT * lanes.length + 6;
  const months = grid.columns.filter(({ id }) => id !== '' && monthNumber(id) >= scale.first);
  const unknown = grid.columns.find(({ id }) => id === '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled from the keyboard too (axe: scrollable-region-focusable)
    <section className="lanes" aria-label="Lanes" tabIndex={0} ref={ref}>
      <svg width={right + RIGHT} height={height} role="img" aria-label="A lane for each, month by month">
        {scale.years.map(({ year, at }) => (
          <g key={year} className="year">
            <line x1={LEFT + at * step} x2={LEFT + at * step} y1={HEAD - 6} y2={height} />
            <text x={LEFT + at * step + 4} y={14}>
              {year}
            </text>
          </g>
        ))}
        <text x={right + 10} y={14} className="quiet">
          no month
        </text>
        {lanes.map((lane, index) => {
          const y = HEAD + LANE_HEIGHT * (index + 0.5);
          const undated = unknown && (grid.at(lane, unknown)?.caseCount ?? 0);
          return (
            <g key={lane.id} className="lane">
              <line x1={LEFT} x2={right} y1={y} y2={y} />
              <text x={LEFT - 10} y={y + 4} textAnchor="end">
                {cutText(lane.name, 28)}
                <title>{lane.name}</title>
              </text>
              {months.map((month) => {
                const count = grid.at(lane, month)?.caseCount ?? 0;
                if (count === 0) return null;
                const x = LEFT + (monthNumber(month.id) - scale.first + 0.5) * step;
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
