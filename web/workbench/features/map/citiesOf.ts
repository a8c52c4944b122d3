import type { PlacedTargetsQuery } from '../../../generated/operations.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';

type PlacedTarget = PlacedTargetsQuery['placed']['nodes'][number];

/** A place on the map, in degrees. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** A city with the targets in it. */
export interface City {
  /** Distinct among cities. */
  readonly key: string;
  /** Its name and that of its country. */
  readonly name: string;
  readonly location: Location;
  readonly targets: readonly NamedRecord[];
}

/** Targets by their cities, those with the most targets first. Targets of one city stand at one place, though sources give its middle differently; those without the name of a city stand where they are. */
export function citiesOf(placed: readonly PlacedTarget[]): readonly City[] {
  const cities = new Map<string, City & { readonly targets: NamedRecord[] }>();
  for (const target of placed) {
    const { city, country, location } = target;
    if (!location) continue;
    const key = `${country.id} ${city ?? `${location.latitude} ${location.longitude}`}`;
    const known = cities.get(key);
    if (known) known.targets.push(target);
    else {
      const name = `${city ?? 'A place without the name of a city'}, ${country.label}`;
      cities.set(key, { key, name, location, targets: [target] });
    }
  }
  return [...cities.values()].sort(
    (a, b) => b.targets.length - a.targets.length || a.name.localeCompare(b.name),
  );
}
