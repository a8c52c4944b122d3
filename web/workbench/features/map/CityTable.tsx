import { useState } from 'react';
import { CopyTable } from '../../components/CopyTable.tsx';
import { RecordNames } from '../../components/table/RecordNames.tsx';
import { counted } from '../../model/kinds.ts';
import type { City } from './citiesOf.ts';
import { openCity } from './openCity.ts';

/** Names of targets that stand beside a city; the rest are counted. */
const MAX_NAMES = 3;

/** The cities of targets as a table: a number opens the cases of its targets. */
export function CityTable({ cities, marked }: { cities: readonly City[]; marked: string | null }) {
  const [byName, setByName] = useState(false);
  const sorted = byName ? [...cities].sort((a, b) => a.name.localeCompare(b.name)) : cities;
  return (
    <>
      <CopyTable
        heads={['city', 'latitude', 'longitude', 'target id', 'target']}
        rows={sorted.flatMap(({ name, location: { latitude, longitude }, targets }) =>
          targets.map(({ id, label }) => [name, String(latitude), String(longitude), id, label]),
        )}
      />
      <table aria-label="city">
        <thead>
          <tr>
            <th aria-sort={byName ? 'ascending' : undefined}>
              <button type="button" className="plain" onClick={() => setByName(true)}>
                city {byName && '↑'}
              </button>
            </th>
            <th className="number" aria-sort={byName ? undefined : 'descending'}>
              <button type="button" className="plain" onClick={() => setByName(false)}>
                targets {!byName && '↓'}
              </button>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((city) => (
            <tr key={city.key} aria-current={city.targets.some(({ id }) => id === marked) || undefined}>
              <td>
                {city.name}
                <RecordNames
                  list={{ nodes: city.targets.slice(0, MAX_NAMES), totalCount: city.targets.length }}
                />
              </td>
              <td className="number">
                <button
                  type="button"
                  className="plain-link"
                  aria-label={`Cases of ${counted(city.targets.length, 'TARGET')} in ${city.name}`}
                  onClick={() => openCity(city)}
                >
                  {city.targets.length}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
