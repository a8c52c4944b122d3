import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { shadeColour } from '../../components/shade.ts';
import { counted } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { changeInvestigation } from '../../state/workbench.ts';
import type { Region } from './regions.ts';
import type { Outline } from './useAtlas.ts';
import { worldProjection } from './worldProjection.ts';

const WIDTH = 960;
const HEIGHT = 500;
/** A country that is drawn smaller than this, in square units of the picture, gets a dot too. */
const TINY_AREA = 12;

export interface CountedRecord {
  readonly node: NamedRecord;
  readonly caseCount: number;
}

export interface PlacedPost extends CountedRecord {
  readonly location: { readonly latitude: number; readonly longitude: number };
}

/** Countries of targets shaded by their cases, and the posts at their places. The tables beside it serve the keyboard. */
export function WorldMap({
  outlines,
  countries,
  posts,
  region,
  selected,
  open,
}: {
  outlines: readonly Outline[];
  countries: ReadonlyMap<string, CountedRecord>;
  posts: readonly PlacedPost[];
  region: Region;
  selected: string | null;
  open: (country: CountedRecord) => void;
}) {
  const drawn = useMemo(() => {
    const path = geoPath(worldProjection(region, WIDTH, HEIGHT));
    return outlines.map(({ shape, id }) => ({
      id,
      line: path(shape) ?? '',
      middle: path.area(shape) < TINY_AREA ? path.centroid(shape) : null,
    }));
  }, [outlines, region]);
  const most = Math.max(1, ...[...countries.values()].map(({ caseCount }) => caseCount));
  const mostReferred = Math.max(1, ...posts.map(({ caseCount }) => caseCount));
  const projection = worldProjection(region, WIDTH, HEIGHT);
  // The selected country is drawn last, so that its neighbours do not cover its edge.
  const inOrder = [...drawn].sort((a, b) => Number(a.id === selected) - Number(b.id === selected));
  return (
    <svg
      className="world"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label="Map of the countries of targets"
    >
      {inOrder.map(({ id, line, middle }, index) => {
        const country = id ? countries.get(id) : undefined;
        const look = {
          className: country ? 'country with-cases' : 'country',
          'data-id': id ?? undefined,
          'data-marked': id !== null && id === selected,
          style: country ? { fill: shadeColour(country.caseCount, most) } : {},
          ...(country ? { onClick: () => open(country) } : {}),
        };
        const title = country && `${country.node.label}: ${counted(country.caseCount, 'CASE')}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an outline has no other name; some countries have several
          <g key={`${id} ${index}`}>
            <path d={line} {...look}>
              {title && <title>{title}</title>}
            </path>
            {country && middle && Number.isFinite(middle[0]) && (
              <circle cx={middle[0]} cy={middle[1]} r={4} {...look}>
                <title>{title}</title>
              </circle>
            )}
          </g>
        );
      })}
      {posts.map(({ node, caseCount, location }) => {
        const [x, y] = projection([location.longitude, location.latitude]) ?? [Number.NaN, Number.NaN];
        if (!(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT)) return null;
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
  );
}
