import type { Column, DatasetFile } from './columns.ts';
import type { Kind } from './kinds.ts';

const types: Partial<Record<Column['cell'], string>> = { whole: 'integer', decimal: 'number', day: 'date' };

/** A day, a month, a year, or an interval that may be open at its end. */
const datePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?))?';

function constraintsOf(column: Column): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (column.required) found.required = true;
  if (column.cell === 'id') found.unique = true;
  if (column.cell === 'word') found.enum = column.values;
  if (column.cell === 'text') found.maxLength = column.max;
  if (column.cell === 'whole' || column.cell === 'decimal') {
    found.minimum = column.min;
    found.maximum = column.max;
  }
  const pattern = column.cell === 'date' ? datePattern : column.pattern;
  if (pattern !== undefined) found.pattern = pattern;
  return found;
}

/** A resource of the same package that cells may refer to: its name and the column of its ids. */
export interface ReferencedResource {
  readonly name: string;
  readonly key: string;
}

/**
 * Returns the Frictionless Table Schema of a file with these columns. `referenced` holds the resources whose every id is in the package:
 * columns that refer to one of them become foreign keys, so that a validator reports broken references. A cell that lists several ids
 * cannot be a foreign key of Table Schema.
 */
export function tableSchema(
  file: DatasetFile,
  columns: readonly Column[] = file.columns,
  referenced: ReadonlyMap<Kind, ReferencedResource> = new Map(),
) {
  const foreignKeys = columns.flatMap((column) => {
    if (column.cell !== 'reference' || column.to.length !== 1) return [];
    const [to] = column.to;
    const resource = to && referenced.get(to);
    if (!resource) return [];
    // A reference within the file itself leaves out the resource.
    const own = to === file.kind;
    const reference = { ...(own ? {} : { resource: resource.name }), fields: [resource.key] };
    return [{ fields: [column.name], reference }];
  });
  return {
    fields: columns.map((column) => {
      const constraints = constraintsOf(column);
      return {
        name: column.name,
        type: types[column.cell] ?? 'string',
        description: column.about,
        ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
      };
    }),
    missingValues: [''],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
