import './map.css';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import { grid, postPlaces } from '../../generated/operations.ts';
import { useGrid } from '../breakdown/useGrid.ts';
import { allOf, casesOf } from '../caseFilter.ts';
import { CopyTable } from '../parts/CopyTable.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { QueryLink } from '../parts/QueryLink.tsx';
import { RecordName } from '../parts/RecordName.tsx';
import { shadeColour } from '../parts/shade.ts';
import { showCases } from '../shell/actions.ts';
import { change, useInvestigation } from '../state/bench.ts';
import { filterOf } from '../state/investigation.ts';
import { useAnswer } from '../useAnswer.ts';
import { countryId } from './countryCodes.ts';

const width = 960;
const height = 480;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries as shapes, each with our id, and the way a point is put among them. */
function useShapes() {
  return useMemo(() => {
    const countries = feature(topology, topology.objects.countries);
    const projection = geoNaturalEarth1().fitSize([width, height], countries);
    const path = geoPath(projection);
    return {
      projection,
      shapes: countries.features.flatMap((country, index) => {
        const d = path(country);
        return d ? [{ key: `${country.id} ${index}`, id: countryId(country.id), name: country.properties.name, d }] : [];
      }),
    };
  }, []);
}

/** Where targets sit, shaded by cases, and where posts stand; the same numbers as a table beside it. */
export default function MapView() {
  const { shapes, projection } = useShapes();
  const { filters, slice, selected } = useInvestigation((each) => each);
  const { asked, variables } = useGrid(['TARGET_COUNTRY']);
  const where = allOf(slice?.where, filterOf(filters));
  const { data: places } = useAnswer(postPlaces, { where: where ? { cases: where } : null }, { keep: true });
  const onlyHere = (id: string) =>
    change({
      filters: {
        ...filters,
        countries: filters.countries.includes(id)
          ? filters.countries.filter((each) => each !== id)
          : [...filters.countries, id],
      },
    });
  return (
    <section className="map" aria-label="Map">
      <Outcome asked={asked} doing="Counting by country">
        {({ breakdown }) => {
          const rows = breakdown.rows.flatMap(({ keys: [key], caseCount, targetCount }) =>
            key?.node ? [{ node: key.node, cases: caseCount, targets: targetCount }] : [],
          );
          const counts = new Map(rows.map(({ node, cases }) => [node.id, cases]));
          const most = Math.max(0, ...counts.values());
          const open = (id: string, label: string) => showCases(`Targets in ${label}`, allOf(slice?.where, casesOf(id)) ?? {});
          return (
            <>
              <header>
                <h2>{breakdown.caseTotal.toLocaleString('en')} cases by country of target</h2>
                <QueryLink operation={grid} variables={variables} />
              </header>
              {/* biome-ignore lint/a11y/noSvgWithoutTitle: it is labelled, and its table stands below */}
              <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="World map of targets by cases">
                {shapes.map(({ key, id, name, d }) => {
                  const cases = (id && counts.get(id)) || 0;
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the table below does the same by keyboard
                    // biome-ignore lint/a11y/noStaticElementInteractions: likewise
                    <path
                      key={key}
                      d={d}
                      data-country={id}
                      className={id !== undefined && (selected === id || filters.countries.includes(id)) ? 'chosen' : ''}
                      style={{ fill: cases > 0 ? shadeColour(cases, most) : undefined }}
                      onClick={() => id && cases > 0 && open(id, name)}
                    >
                      <title>{`${name}: ${cases} ${cases === 1 ? 'case' : 'cases'}`}</title>
                    </path>
                  );
                })}
                {(places?.posts.nodes ?? []).map((post) => {
                  const at = post.location && projection([post.location.longitude, post.location.latitude]);
                  if (!at) return null;
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: posts are found and listed elsewhere too
                    // biome-ignore lint/a11y/noStaticElementInteractions: likewise
                    <rect
                      key={post.id}
                      x={at[0] - 3}
                      y={at[1] - 3}
                      width={6}
                      height={6}
                      className={selected === post.id ? 'post chosen' : 'post'}
                      onClick={() => change({ selected: post.id })}
                    >
                      <title>{post.label}</title>
                    </rect>
                  );
                })}
              </svg>
              <p className="quiet">
                Shaded: where targets sit, by cases. Squares: posts with such cases. Boundaries as Natural Earth draws
                them at 1:50 million; they imply no view on any status.
                {breakdown.unknownTotal > 0 && ` ${breakdown.unknownTotal} cases name no target with a country.`}
              </p>
              <CopyTable
                heads={['country', 'cases', 'targets']}
                rows={rows.map(({ node, cases, targets }) => [node.label, String(cases), String(targets)])}
              />
              <table className="countries">
                <thead>
                  <tr>
                    <th>country</th>
                    <th className="number">cases</th>
                    <th className="number">targets</th>
                    <th aria-label="filter" />
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ node, cases, targets }) => (
                    <tr key={node.id}>
                      <td>
                        <RecordName record={node} chinese={false} />
                      </td>
                      <td className="number">
                        <button
                          type="button"
                          className="plain-link"
                          aria-label={`${cases} cases with targets in ${node.label}`}
                          onClick={() => open(node.id, node.label)}
                        >
                          {cases}
                        </button>
                      </td>
                      <td className="number">{targets}</td>
                      <td>
                        <button type="button" className="plain-link" onClick={() => onlyHere(node.id)}>
                          {filters.countries.includes(node.id) ? 'all countries' : 'only this'}
                          <span className="unseen"> {node.label}</span>
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          );
        }}
      </Outcome>
    </section>
  );
}
