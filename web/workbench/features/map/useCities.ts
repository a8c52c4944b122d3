import { useMemo } from 'react';
import { askPages } from '../../../client/askPages.ts';
import {
  type PlacedTargetsQuery,
  type PlacedTargetsQueryVariables,
  placedTargets,
} from '../../../generated/operations.ts';
import { allOf, casesWith } from '../../model/caseFilter.ts';
import { type Answer, useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { type City, citiesOf } from './citiesOf.ts';

/** Most pages of 200 targets that are read. */
const MAX_PAGES = 50;

/** The targets with cases within the shared filters, by their cities. */
export interface TargetCities {
  readonly cities: readonly City[];
  /** Targets that have a place but were not read, because there are too many. */
  readonly unreadCount: number;
  /** Targets of which no place is stored. */
  readonly unplacedCount: number;
}

async function everyTarget(
  variables: PlacedTargetsQueryVariables,
  signal: AbortSignal,
): Promise<PlacedTargetsQuery> {
  const placeOf = ({ dataset, placed }: PlacedTargetsQuery) => ({ ...placed, revision: dataset.revision });
  const pages = await askPages(placedTargets, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  return { ...first, placed: { ...first.placed, nodes: pages.flatMap(({ placed }) => placed.nodes) } };
}

/** Asks where the targets of the cases within the shared filters are; its cities are null until that is known. */
export function useCities(): {
  readonly asked: Answer<PlacedTargetsQuery>;
  readonly found: TargetCities | null;
} {
  const filters = useInvestigation((each) => each.filters);
  const cases = allOf(filterOf(filters), casesWith('TARGET')) ?? {};
  const asked = useAnswer(
    placedTargets,
    { placed: { cases, location: { isNull: false } }, unplaced: { cases, location: { isNull: true } } },
    { read: everyTarget },
  );
  const { data } = asked;
  const found = useMemo(
    () =>
      data
        ? {
            cities: citiesOf(data.placed.nodes),
            unreadCount: data.placed.totalCount - data.placed.nodes.length,
            unplacedCount: data.unplaced.totalCount,
          }
        : null,
    [data],
  );
  return { asked, found };
}
