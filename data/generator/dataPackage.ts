import { readFileSync } from 'node:fs';
import { jsonText } from './jsonText.ts';

interface Column {
  name: string;
  type?: string;
  format?: string;
  pattern?: string;
  description?: string;
  enum?: (string | number)[];
  required?: boolean;
  unique?: boolean;
}

/** What a package says of itself; `tables` names its CSV files in reading order. */
export interface PackageFacts {
  name: string;
  title: string;
  description: string;
  synthetic: boolean;
  licence: { name: string; path?: string; title: string };
  sources: { title: string; path?: string }[];
  tables: string[];
}

const tables: Record<string, Column[]> = JSON.parse(
  readFileSync(new URL('./tables.json', import.meta.url), 'utf8'),
);

/** A day, a month, a year, or an interval that may be open at its end. */
const when = '\\d{4}(-\\d{2}(-\\d{2})?)?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?))?';

function field({
  name,
  type,
  format,
  pattern,
  description,
  enum: values,
  required,
  unique,
}: Column): unknown {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(format === 'when' && { pattern: when }),
    ...(pattern && { pattern }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type: type ?? 'string',
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The column names of a table, in the order they are written. */
export function columnsOf(table: string): string[] {
  return (tables[table] ?? []).map((column) => column.name);
}

/** The text of a Frictionless `datapackage.json` with a Table Schema for each file. */
export function dataPackageText(facts: PackageFacts): string {
  const { tables: names, licence, ...rest } = facts;
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...rest,
    licenses: [licence],
    resources: names.map((name) => ({
      name,
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: (tables[name] ?? []).map(field), missingValues: [''] },
    })),
  });
}
