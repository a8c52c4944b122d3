import { NONE, type ProjectionData } from '../projection.ts';

/** Returns the country of each target and the area of each technology, by party number; NONE for other parties, and if it is unknown. */
export function partyPlaces({ bases, targetCountry, technologyArea }: ProjectionData): Uint32Array {
  const places = new Uint32Array(bases.COUNTRY).fill(NONE);
  places.set(targetCountry, bases.TARGET);
  places.set(technologyArea, bases.TECHNOLOGY);
  return places;
}
