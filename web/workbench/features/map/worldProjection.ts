import { type GeoProjection, geoEqualEarth } from 'd3-geo';
import { type Region, regions } from './regions.ts';

const MARGIN = 4;
/** Parts of each side of a region's outline. */
const STEPS = 24;

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018), which keeps areas comparable, fitted to a region. */
export function worldProjection(region: Region, width: number, height: number): GeoProjection {
  const [west, south, east, north] = regions[region];
  // Parallels curve, and the sides bulge towards the equator: only the whole outline holds all that is within it.
  const edge = Array.from({ length: STEPS + 1 }, (_, step) => {
    const [x, y] = [west + ((east - west) * step) / STEPS, south + ((north - south) * step) / STEPS];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  }).flat();
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
