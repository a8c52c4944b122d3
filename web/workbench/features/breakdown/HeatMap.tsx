import { useEffect, useRef } from 'react';
import { usePaper } from '../../components/figure/usePaper.ts';
import { useWidth } from '../../components/useWidth.ts';
import { drawHeatMap, type HeatMapActions, type HeatMapContent } from './drawHeatMap.ts';
import { saysChance } from './shading.ts';
import { sheetsOf } from './sheetsOf.ts';

/** Width of a picture for paper, in pixels: less would leave a small grid in a corner of its sheet. */
const PAPER_WIDTH = 680;

/** The grid as a picture as wide as its place, with totals at both edges; a click on a number opens its cases. Its table twin serves the keyboard. On paper it goes over as many sheets as can be read. */
export function HeatMap({
  grid,
  shaded,
  totals,
  significance,
  marked,
  open,
  openSide,
}: HeatMapContent & HeatMapActions) {
  const { ref, width: available } = useWidth<HTMLElement>();
  const place = useRef<HTMLDivElement>(null);
  const paper = usePaper(() =>
    sheetsOf(grid.rows, saysChance(shaded) ? 'two' : 'one').map((rows) =>
      drawHeatMap({ grid, shaded, totals, significance, marked }, PAPER_WIDTH, null, rows),
    ),
  );
  useEffect(() => {
    const content = { grid, shaded, totals, significance, marked };
    place.current?.replaceChildren(drawHeatMap(content, available, { open, openSide }));
  }, [grid, shaded, totals, significance, marked, open, openSide, available]);
  return (
    <section
      className="heat-map"
      aria-label="Heat map"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled from the keyboard too (axe: scrollable-region-focusable)
      tabIndex={0}
      ref={ref}
    >
      <div className="on-screen" ref={place} />
      <div className="on-paper" ref={paper} />
    </section>
  );
}
