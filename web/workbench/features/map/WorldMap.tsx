import { type GeoPath, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { useMemo } from 'react';
import { shadeColour } from '../../components/shade.ts';
import { counted } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { changeInvestigation } from '../../state/workbench.ts';
import { Arcs } from './Arcs.tsx';
import { CityMarks } from './CityMarks.tsx';
import type { City, Location } from './citiesOf.ts';
import type { Region } from './regions.ts';
import type { Arc } from './useArcs.ts';
import type { Outline } from './useAtlas.ts';
import { useMapZoom } from './useMapZoom.ts';
import { worldProjection } from './worldProjection.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const WIDTH = 960;
const HEIGHT = 500;
/** A country that is drawn smaller than this, in square units of the picture, gets a dot too. */
const TINY_AREA = 12;

export interface CountedRecord {
  readonly node: NamedRecord;
  readonly caseCount: number;
}

export interface PlacedPost extends CountedRecord {
  readonly location: Location;
}

const isOnPicture = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

/** The middle of the largest part of a country, so that islands far away do not move it; null off the picture. */
function middleOf(shape: Feature, path: GeoPath): [number, number] | null {
  const { geometry } = shape;
  const parts =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      : [geometry];
  const areas = parts.map((part) => path.area(part));
  const largest = parts[areas.indexOf(Math.max(...areas))];
  const middle = largest && path.centroid(largest);
  return middle?.every(Number.isFinite) ? middle : null;
}

/** Countries of targets shaded by their cases, the cities of targets, and the posts at their places. The tables beside it serve the keyboard. */
export function WorldMap({
  outlines,
  countries,
  cities,
  posts,
  arcs,
  region,
  selected,
  open,
}: {
  outlines: readonly Outline[];
  countries: ReadonlyMap<string, CountedRecord>;
  cities: readonly City[];
  posts: readonly PlacedPost[];
  arcs: readonly Arc[];
  region: Region;
  selected: string | null;
  open: (country: CountedRecord) => void;
}) {
  const zoom = useMapZoom(WIDTH, HEIGHT);
  const { transform } = zoom;
  const projection = useMemo(() => worldProjection(region, WIDTH, HEIGHT), [region]);
  const drawn = useMemo(() => {
    const path = geoPath(projection);
    return outlines.map(({ shape, id }) => ({
      id,
      line: path(shape) ?? '',
      isTiny: path.area(shape) < TINY_AREA,
      middle: middleOf(shape, path),
    }));
  }, [outlines, projection]);
  const most = Math.max(1, ...[...countries.values()].map(({ caseCount }) => caseCount));
  const mostReferred = Math.max(1, ...posts.map(({ caseCount }) => caseCount));
  // The selected country is drawn last, so that its neighbours do not cover its edge.
  const inOrder = [...drawn].sort((a, b) => Number(a.id === selected) - Number(b.id === selected));
  const placed = new Map(posts.map(({ node, location }) => [node.id, location]));
  const middles = new Map(drawn.map(({ id, middle }) => [id, middle]));
  const placeOf = (id: string) => {
    const location = placed.get(id);
    return location ? projection([location.longitude, location.latitude]) : (middles.get(id) ?? null);
  };
  const names = new Map([...posts, ...countries.values()].map(({ node }) => [node.id, node.label]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const lookOf = (id: string | null) => {
    const country = id ? countries.get(id) : undefined;
    return {
      className: country ? 'country with-cases' : 'country',
      'data-id': id ?? undefined,
      'data-marked': id !== null && id === selected,
      style: country ? { fill: shadeColour(country.caseCount, most) } : {},
      ...(country ? { onClick: () => open(country) } : {}),
    };
  };
  const titleOf = (id: string | null) => {
    const country = id ? countries.get(id) : undefined;
    return country && <title>{`${country.node.label}: ${counted(country.caseCount, 'CASE')}`}</title>;
  };
  return (
    <>
      <ZoomButtons zoom={zoom} />
      <svg
        ref={zoom.svg}
        className={zoom.isWhole ? 'world' : 'world zoomed'}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label="Map of the countries of targets"
      >
        <g transform={transform.toString()}>
          {inOrder.map(({ id, line }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an outline has no other name; some countries have several
            <path key={`${id} ${index}`} d={line} {...lookOf(id)}>
              {titleOf(id)}
            </path>
          ))}
        </g>
        <Arcs arcs={arcs} placeOf={placeOf} nameOf={nameOf} transform={transform} />
        {inOrder.map(({ id, isTiny, middle }, index) => {
          if (!isTiny || !middle || !id || !countries.has(id)) return null;
          const [x, y] = transform.apply(middle);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: likewise
            <circle key={`${id} ${index}`} cx={x} cy={y} r={4} {...lookOf(id)}>
              {titleOf(id)}
            </circle>
          );
        })}
        <CityMarks
          cities={cities}
          projection={projection}
          transform={transform}
          isOnPicture={isOnPicture}
          selected={selected}
        />
        {posts.map(({ node, caseCount, location }) => {
          const place = projection([location.longitude, location.latitude]);
          if (!place) return null;
          const [x, y] = transform.apply(place);
          if (!isOnPicture([x, y])) return null;
          const side = 4 + 6 * Math.sqrt(caseCount / mostReferred);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it serves the keyboard
            <rect
              key={node.id}
              className={caseCount > 0 ? 'post' : 'post idle'}
              data-id={node.id}
              data-marked={node.id === selected}
              x={x - side / 2}
              y={y - side / 2}
              width={side}
              height={side}
              onClick={() => changeInvestigation({ selected: node.id })}
            >
              <title>{`${node.label}: ${counted(caseCount, 'CASE')}`}</title>
            </rect>
          );
        })}
      </svg>
    </>
  );
}
