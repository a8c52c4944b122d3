import type { GeoProjection } from 'd3-geo';
import type { ZoomTransform } from 'd3-zoom';
import { counted, kinds } from '../../model/kinds.ts';
import type { City } from './citiesOf.ts';
import { openCity } from './openCity.ts';

/** Sides of the mark of a city with one target, and of that with the most: its corners are seen around a post in the same city. */
const [LEAST_SIDE, MOST_SIDE] = [9, 18];

/** The cities of targets, each a mark that is the larger the more targets are there; a click opens their cases. */
export function CityMarks({
  cities,
  projection,
  transform,
  isOnPicture,
  selected,
}: {
  cities: readonly City[];
  projection: GeoProjection;
  transform: ZoomTransform;
  isOnPicture: (place: readonly [number, number]) => boolean;
  selected: string | null;
}) {
  const most = Math.max(1, ...cities.map(({ targets }) => targets.length));
  return cities.map((city) => {
    const { key, name, location, targets } = city;
    const place = projection([location.longitude, location.latitude]);
    if (!place) return null;
    const [x, y] = transform.apply(place);
    if (!isOnPicture([x, y])) return null;
    const side =
      LEAST_SIDE + (MOST_SIDE - LEAST_SIDE) * Math.sqrt((targets.length - 1) / Math.max(1, most - 1));
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it serves the keyboard
      <path
        key={key}
        className="city"
        data-marked={targets.some(({ id }) => id === selected)}
        transform={`translate(${x - side / 2} ${y - side / 2}) scale(${side / 16})`}
        d={kinds.TARGET.path}
        onClick={() => openCity(city)}
      >
        <title>{`${name}: ${counted(targets.length, 'TARGET')}`}</title>
      </path>
    );
  });
}
