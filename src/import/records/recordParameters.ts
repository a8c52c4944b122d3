import { Float } from '../../graph/driverValues.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { cellOf, type Row } from '../rows/row.ts';
import { aliasesOf, type StoredAlias } from './aliasesOf.ts';
import { isSearched, tokensOfRow } from './tokensOfRow.ts';

/** Returns a record as the statements take it; `further` are aliases that its row does not state. */
export function recordParameters(
  file: DatasetFile,
  row: Row,
  properties: Readonly<Record<string, unknown>>,
  further: readonly StoredAlias[] = [],
) {
  const aliases = [...aliasesOf(file, row), ...further];
  return {
    id: row.id,
    properties: isSearched(file)
      ? { ...properties, searchTokens: tokensOfRow(file, row, aliases) }
      : properties,
    aliases,
    latitude: degrees(cellOf(file, row, 'latitude')),
    longitude: degrees(cellOf(file, row, 'longitude')),
  };
}

/** Returns a coordinate of a point, which is a float even if it is whole. */
const degrees = (value: unknown) => (typeof value === 'number' ? new Float(value) : null);
