import './map.css';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { askPages } from '../../../client/askPages.ts';
import {
  type GridQuery,
  type GridQueryVariables,
  grid,
  type PlacedPostsQuery,
  type PlacedPostsQueryVariables,
  placedPosts,
} from '../../../generated/operations.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FilterLine } from '../../components/FilterLine.tsx';
import { FigureFiles } from '../../components/figure/FigureFiles.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { ShadeLegend } from '../../components/ShadeLegend.tsx';
import { casesOf } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useGrid } from '../../queries/useGrid.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { CaseCountTable } from './CaseCountTable.tsx';
import { CityTable } from './CityTable.tsx';
import { OnlyCountry } from './OnlyCountry.tsx';
import { type Region, regions } from './regions.ts';
import { useArcs } from './useArcs.ts';
import { useAtlas } from './useAtlas.ts';
import { type TargetCities, useCities } from './useCities.ts';
import { type CountedRecord, WorldMap } from './WorldMap.tsx';

const open = ({ node }: CountedRecord) => showCases(node.label, casesOf(node.id));

/** Those of a breakdown by one dimension that are known records. */
const known = ({ breakdown }: GridQuery): CountedRecord[] =>
  breakdown.nodes.flatMap(({ keys: [key], caseCount }) => (key?.node ? [{ node: key.node, caseCount }] : []));

/** Most pages of 200 posts that are read. */
const MAX_PAGES = 10;

async function everyPost(
  variables: PlacedPostsQueryVariables,
  signal: AbortSignal,
): Promise<PlacedPostsQuery> {
  const placeOf = ({ posts }: PlacedPostsQuery) => posts;
  const pages = await askPages(placedPosts, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  return { posts: { ...first.posts, nodes: pages.flatMap(({ posts }) => posts.nodes) } };
}

interface CountedPost extends CountedRecord {
  readonly location: PlacedPostsQuery['posts']['nodes'][number]['location'];
}

/** All posts with their places and their cases. */
function countedPosts(placed: PlacedPostsQuery | undefined, counts: GridQuery): readonly CountedPost[] {
  const cases = new Map(known(counts).map(({ node, caseCount }) => [node.id, caseCount]));
  return (placed?.posts.nodes ?? []).map((node) => ({
    node,
    location: node.location,
    caseCount: cases.get(node.id) ?? 0,
  }));
}

/** The targets that are not on the map, in words; empty where all are. */
const unseenWords = ({ unplacedCount, unreadCount }: TargetCities): string =>
  [
    unplacedCount > 0 &&
      `${counted(unplacedCount, 'TARGET')} with cases ${unplacedCount === 1 ? 'has' : 'have'} no stored place.`,
    unreadCount > 0 &&
      `${counted(unreadCount, 'TARGET')} more are left out: narrow the dates or filters to see them.`,
  ]
    .filter(Boolean)
    .join(' ');

/** A map of target countries, cities of targets and posts, by the cases within the shared dates and filters. */
export default function MapView() {
  const { asked, variables } = useGrid(['TARGET_COUNTRY']);
  const { asked: askedPosts } = useGrid(['POST']);
  const { data: placed } = useAnswer(placedPosts, {}, { read: everyPost });
  return (
    <section className="map" aria-label="Map">
      <Outcome keep asked={asked} doing="Counting by country">
        {({ breakdown }) => (
          <Outcome keep asked={askedPosts} doing="Counting by post">
            {(byPost) => (
              <CountedMap breakdown={breakdown} posts={countedPosts(placed, byPost)} variables={variables} />
            )}
          </Outcome>
        )}
      </Outcome>
    </section>
  );
}

function CountedMap({
  breakdown,
  posts,
  variables,
}: {
  breakdown: GridQuery['breakdown'];
  posts: readonly CountedPost[];
  variables: GridQueryVariables;
}) {
  const [region, setRegion] = useState<Region>('World');
  const selected = useInvestigation((each) => each.selected);
  const atlas = useAtlas();
  const arcs = useArcs(selected);
  const { asked: askedCities, found } = useCities();
  const { caseTotal, unknownTotal } = breakdown;
  const countries = known({ breakdown });
  const heading = `${counted(caseTotal, 'CASE')} in ${counted(countries.length, 'COUNTRY')} of targets`;
  const meaning = [
    'Countries are shaded by the cases of their targets; squares are posts, larger with more cases, hollow with none.',
    found && found.cities.length > 0 && 'Diamonds are the cities of targets, larger with more of them.',
    found && unseenWords(found),
    'A case with targets in several countries counts once in each.',
    arcs.length > 0 && 'Arcs join what is selected to where its cases lead, wider with more cases.',
    unknownTotal > 0 && `${counted(unknownTotal, 'CASE')} with no known target.`,
    'Boundaries as Natural Earth draws them; they imply no view.',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="map-body">
      <div className="map-picture">
        <header>
          <h2>{heading}</h2>
          <SegmentedControl
            size="xs"
            aria-label="Part of the world"
            data={Object.keys(regions) as Region[]}
            value={region}
            onChange={setRegion}
          />
          <FigureFiles of="svg.world" name="map" heading={heading} meaning={meaning} />
          <QueryLink operation={grid} variables={variables} />
        </header>
        <FilterLine />
        {askedCities.error && <ErrorNotice error={askedCities.error} again={askedCities.again} />}
        {atlas.error && <ErrorNotice error={atlas.error} again={() => void atlas.refetch()} />}
        {atlas.data && (
          <WorldMap
            key={region}
            outlines={atlas.data}
            countries={new Map(countries.map((each) => [each.node.id, each]))}
            cities={found?.cities ?? []}
            posts={posts.flatMap(({ location, ...post }) => (location ? [{ ...post, location }] : []))}
            arcs={arcs}
            region={region}
            selected={selected}
            open={open}
          />
        )}
        <ShadeLegend most={Math.max(0, ...countries.map(({ caseCount }) => caseCount))} />
        <p className="quiet">{meaning}</p>
      </div>
      <div className="map-tables">
        <CaseCountTable
          head="country"
          rows={countries}
          marked={selected}
          open={open}
          control={({ node }) => <OnlyCountry id={node.id} label={node.label} />}
        />
        {found && found.cities.length > 0 && (
          <details>
            <summary>
              {found.cities.length.toLocaleString('en')} {found.cities.length === 1 ? 'city' : 'cities'} of
              targets
            </summary>
            <CityTable cities={found.cities} marked={selected} />
          </details>
        )}
        <details>
          <summary>
            {posts.filter(({ caseCount }) => caseCount > 0).length.toLocaleString('en')} of{' '}
            {counted(posts.length, 'POST')} have cases
          </summary>
          <CaseCountTable head="post" rows={posts} marked={selected} open={open} />
        </details>
      </div>
    </div>
  );
}
