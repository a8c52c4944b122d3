import { type GeoProjection, geoEqualEarth } from 'd3-geo';
import { type Region, regions } from './regions.ts';

const MARGIN = 4;

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018), which keeps areas comparable, fitted to a region. */
export function worldProjection(region: Region, width: number, height: number): GeoProjection {
  const [west, south, east, north] = regions[region];
  const across = Array.from({ length: 25 }, (_, step) => west + ((east - west) * step) / 24);
  const edge = [...across.map((x) => [x, south]), ...across.map((x) => [x, north])];
  return geoEqualEarth()
    .rotate([region === 'World' ? -10 : -(west + east) / 2, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: edge },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
