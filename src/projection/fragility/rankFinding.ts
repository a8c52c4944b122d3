import type { Budget } from '../budget.ts';
import { caseBatches } from '../filter/caseBatches.ts';
import { NONE, type Projection } from '../projection.ts';
import { partyPlaces } from '../whatIf/partyPlaces.ts';
import { type FindingResult, type FindingTest, noValue } from './finding.ts';
import type { MaskedSelection } from './maskedSelection.ts';

/** The place of an entity among those of its kind, by the number of cases that match: 1 for the most, and those with as many share it. */
export function rankFinding(
  projection: Projection,
  entity: number,
  selection: MaskedSelection,
  budget: Budget,
): FindingTest {
  const entitiesOf = entitiesOfKind(projection, entity);
  const counts = countsByEntity(projection, selection, entitiesOf, budget);
  const more = moreThan(counts.values());
  const own = counts.get(entity) ?? 0;
  const before = ranked(own, more(own));
  return {
    before,
    changes: (masked) => {
      const changes = selection.changes(masked);
      return (at) => {
        const { lost, gained } = changes(at);
        const deltas = new Map<number, number>();
        const add = (cases: readonly number[], by: number) => {
          for (const each of cases.flatMap(entitiesOf)) deltas.set(each, (deltas.get(each) ?? 0) + by);
        };
        add(lost, -1);
        add(gained, 1);
        const count = own + (deltas.get(entity) ?? 0);
        let ahead = more(count);
        for (const [other, delta] of deltas) {
          const known = counts.get(other) ?? 0;
          ahead += Number(known + delta > count) - Number(known > count);
        }
        const after = ranked(count, ahead);
        if (after.rank === before.rank) return null;
        return { after, pathChange: null, lost, gained, weaker: [], size: distance(before.rank, after.rank) };
      };
    },
  };
}

const ranked = (caseCount: number, ahead: number): FindingResult => ({
  ...noValue,
  caseCount,
  rank: caseCount === 0 ? null : ahead + 1,
});

const distance = (one: number | null, other: number | null): number =>
  one === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(one - other);

/** Finds the entities of a case that are of the same kind as this one, each once. */
function entitiesOfKind(projection: Projection, entity: number): (caseNumber: number) => number[] {
  const [first, end] = projection.range(projection.kindOf(entity));
  const isPlace = first >= projection.data.bases.COUNTRY;
  const placeOf = isPlace ? partyPlaces(projection.data) : null;
  return (caseNumber) => {
    const found: number[] = [];
    for (const party of projection.partiesOf(caseNumber)) {
      const each = placeOf === null ? party : (placeOf[party] ?? NONE);
      if (each >= first && each < end && !found.includes(each)) found.push(each);
    }
    return found;
  };
}

function countsByEntity(
  { data }: Projection,
  selection: MaskedSelection,
  entitiesOf: (caseNumber: number) => readonly number[],
  budget: Budget,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const numbers of caseBatches(data.cases, selection.before, budget))
    for (const number of numbers)
      for (const each of entitiesOf(number)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** Returns a function that counts how many of these numbers are greater than another. */
function moreThan(numbers: Iterable<number>): (number: number) => number {
  const ascending = Uint32Array.from(numbers).sort();
  return (number) => {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ascending[middle] ?? 0) > number) high = middle;
      else low = middle + 1;
    }
    return ascending.length - low;
  };
}
