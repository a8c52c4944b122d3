import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** The closest look, at which a country such as Belgium fills the picture. */
const CLOSEST = 40;

/** Factor of one step of the buttons. */
const STEP = 2;

interface MapZoom {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly transform: ZoomTransform;
  readonly isWhole: boolean;
  readonly isClosest: boolean;
  closer(): void;
  farther(): void;
  whole(): void;
}

/** Zooms a picture by the wheel, two fingers or buttons, and moves it by a drag; a single finger scrolls the page while the picture is whole. */
export function useMapZoom(width: number, height: number): MapZoom {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState(zoomIdentity);
  const isWhole = transform.k <= 1;
  const isScrolling = useRef(isWhole);
  isScrolling.current = isWhole;
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([1, CLOSEST])
      .filter(
        (event: MouseEvent | TouchEvent) =>
          !('button' in event && event.button) &&
          !('touches' in event && event.touches.length < 2 && isScrolling.current),
      )
      .on('zoom', (event: { readonly transform: ZoomTransform }) => setTransform(event.transform));
    behaviour.current = zooming;
    // A double click is two clicks on a country.
    select(element).call(zooming).on('dblclick.zoom', null);
    return () => {
      behaviour.current = null;
      select(element).on('.zoom', null);
    };
  }, [width, height]);
  const scaleBy = useCallback((factor: number) => {
    if (svg.current && behaviour.current) select(svg.current).call(behaviour.current.scaleBy, factor);
  }, []);
  const whole = useCallback(() => {
    if (svg.current && behaviour.current) select(svg.current).call(behaviour.current.transform, zoomIdentity);
  }, []);
  return {
    svg,
    transform,
    isWhole,
    isClosest: transform.k >= CLOSEST,
    closer: () => scaleBy(STEP),
    farther: () => scaleBy(1 / STEP),
    whole,
  };
}
