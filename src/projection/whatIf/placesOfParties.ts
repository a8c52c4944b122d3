import { NONE, type ProjectionData } from '../projection.ts';

/** The country of each target and the area of each technology, by the party's number; NONE for others, and where it is not known. */
export function partyPlaces({ bases, targetCountry, technologyArea }: ProjectionData): Uint32Array {
  const places = new Uint32Array(bases.COUNTRY).fill(NONE);
  places.set(targetCountry, bases.TARGET);
  places.set(technologyArea, bases.TECHNOLOGY);
  return places;
}
