import type { Column, DatasetFile } from './columns.ts';

const types: Partial<Record<Column['cell'], string>> = { whole: 'integer', decimal: 'number' };

function constraints(column: Column): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (column.required) found.required = true;
  if (column.cell === 'id') found.unique = true;
  if (column.cell === 'word') found.enum = column.values;
  if (column.cell === 'text') found.maxLength = column.max;
  if (column.cell === 'whole' || column.cell === 'decimal') {
    found.minimum = column.min;
    found.maximum = column.max;
  }
  return found;
}

/** The Frictionless Table Schema of a file. */
export const tableSchema = (file: DatasetFile) => ({
  fields: file.columns.map((column) => {
    const limits = constraints(column);
    return {
      name: column.name,
      type: types[column.cell] ?? 'string',
      description: column.about,
      ...(Object.keys(limits).length > 0 ? { constraints: limits } : {}),
    };
  }),
  missingValues: [''],
});
