import { publishedFigures } from './published.ts';
import { randomFor } from './random.ts';
import { scattered } from './scattered.ts';
import { NO_SECTOR, sectorByTechnology } from './sectors.ts';
import { areaByTechnology, areaNames, byArea, type TechnologySlots } from './technologySlots.ts';
import { areas, at } from './vocabulary.ts';

/** Areas whose cases were counted by others: no case enters or leaves them here. */
const counted = new Set(['bio', 'aic'].map((area) => areaNames.indexOf(area)));

/** Brings each sector to the number of cases that was published for it, by changing as few technologies as that takes. `isFixed` cases stay as they are. */
export function settleSectors(slots: TechnologySlots, isFixed: (i: number) => boolean): void {
  const scale = slots.cases / publishedFigures.cases;
  const excess = Object.entries(publishedFigures.sectors).map(([code, cases]) => {
    const sector = Number(code);
    return { sector, by: countOf(slots, sector) - Math.round(cases * scale) };
  });
  for (const { sector, by } of excess) takeOut(slots, sector, by, isFixed);
  // The sector with the fewest ways in first.
  for (const { sector, by } of excess.sort((one, other) => waysIn(one.sector) - waysIn(other.sector)))
    bringIn(slots, sector, -by, isFixed);
}

function countOf(slots: TechnologySlots, sector: number): number {
  let count = 0;
  for (let i = 0; i < slots.cases; i += 1) if (slots.sectorOf(i) === sector) count += 1;
  return count;
}

const technologiesOf = (sector: number): number[] =>
  [...sectorByTechnology.keys()].filter((place) => sectorByTechnology[place] === sector);

/** Technologies that a case may gain; a sector of counted areas alone has none, and needs the cases that others would take. */
const waysIn = (sector: number) =>
  technologiesOf(sector).filter((technology) => !counted.has(at(areaByTechnology, technology))).length;

/** Takes cases out of a sector: technologies of it give way to others of their area that lie in none. */
function takeOut(
  slots: TechnologySlots,
  sector: number,
  count: number,
  isFixed: (i: number) => boolean,
): void {
  let left = count;
  for (const i of scattered(slots.cases, 12)) {
    if (left <= 0) return;
    if (slots.sectorOf(i) !== sector || isFixed(i)) continue;
    const random = randomFor(13, i);
    const kept = new Set(slots.of(i).filter((technology) => at(sectorByTechnology, technology) !== sector));
    const next = slots.of(i).flatMap((technology) => {
      if (kept.has(technology)) return [technology];
      const others = at(byArea, at(areaByTechnology, technology)).filter(
        (other) => at(sectorByTechnology, other) === NO_SECTOR && !kept.has(other),
      );
      // Without another one, the case has its area by one that it keeps.
      if (others.length === 0) return [];
      const other = random.pick(others);
      kept.add(other);
      return [other];
    });
    slots.set(i, next);
    left -= 1;
  }
}

/**
 * Brings cases that lie in no sector into one: first those with a technology in an area of the sector, which gives way to a neighbour, then those of related areas
 * with room for one more, then any.
 */
function bringIn(
  slots: TechnologySlots,
  sector: number,
  count: number,
  isFixed: (i: number) => boolean,
): void {
  const own = technologiesOf(sector);
  const ownAreas = new Set(own.map((technology) => at(areaByTechnology, technology)));
  const addable = own.filter((technology) => !counted.has(at(areaByTechnology, technology)));
  const exchange = (i: number) => {
    const place = slots.of(i).find((technology) => ownAreas.has(at(areaByTechnology, technology)));
    if (place === undefined) return false;
    const area = at(areaByTechnology, place);
    const random = randomFor(14, i);
    const neighbour = random.pick(own.filter((technology) => at(areaByTechnology, technology) === area));
    slots.set(
      i,
      slots.of(i).map((technology) => (technology === place ? neighbour : technology)),
    );
    return true;
  };
  const addOne = (i: number) => addable.length > 0 && slots.add(i, randomFor(15, i).pick(addable));
  const isRelated = (i: number) => {
    const related = areas.related[at(areaNames, at(areaByTechnology, slots.main(i)))] ?? [];
    return related.some((area) => ownAreas.has(areaNames.indexOf(area)));
  };
  let missing = count;
  for (const way of [exchange, (i: number) => isRelated(i) && addOne(i), addOne]) {
    for (const i of scattered(slots.cases, 16 + sector)) {
      if (missing <= 0) return;
      if (slots.sectorOf(i) === NO_SECTOR && !isFixed(i) && way(i)) missing -= 1;
    }
  }
  if (missing > 0) throw new Error(`No room for ${missing} more cases of sector ${sector}`);
}
