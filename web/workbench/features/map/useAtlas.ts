import { useQuery } from '@tanstack/react-query';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';
import { countryId } from './countryCodes.ts';

/** A country as Natural Earth draws it. */
export interface Outline {
  readonly shape: Feature;
  /** The id of its record; null where it has no ISO code. */
  readonly id: string | null;
}

async function readAtlas({ signal }: { signal: AbortSignal }): Promise<readonly Outline[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The outlines of countries could not be loaded (${response.status}).`);
  const atlas: Topology<{ countries: GeometryCollection }> = await response.json();
  return feature(atlas, atlas.objects.countries).features.map((shape) => ({
    shape,
    id: countryId(shape.id) ?? null,
  }));
}

/** The outlines of all countries, from this server like all else. */
export const useAtlas = () => useQuery({ queryKey: ['atlas'], queryFn: readAtlas, staleTime: Infinity });
