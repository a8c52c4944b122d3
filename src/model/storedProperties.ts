import { bookkeeping, recordProperties } from './bookkeeping.ts';
import type { Column, DatasetFile, DerivedProperty } from './columns.ts';
import { datasetFiles } from './datasetFiles.ts';
import { otherNodes } from './otherNodes.ts';
import { propertyOf } from './propertyOf.ts';

/** Cells that are stored as something else than a property of the record: its id, a relationship, nodes of their own, a point. */
const storedElsewhere: ReadonlySet<Column['cell']> = new Set(['id', 'reference', 'references', 'aliases']);

/** Returns the columns of a file that are stored as a property of the same name in camelCase. */
export const propertyColumns = (file: DatasetFile): Column[] =>
  file.columns.filter(
    (column) => !storedElsewhere.has(column.cell) && !(column.cell === 'decimal' && column.inPoint),
  );

function propertiesOfColumn(column: Column): DerivedProperty[] {
  const name = propertyOf(column.name);
  const own = { name, about: column.about };
  if (column.cell !== 'date') return [own];
  return [
    own,
    { name: `${name}First`, about: `First day of \`${name}\`.` },
    { name: `${name}Last`, about: `Last day of \`${name}\`; none where it is open at its end.` },
  ];
}

/** Returns every property that rows of a file are stored with. */
export const propertiesOfFile = (file: DatasetFile): DerivedProperty[] => [
  ...(file.kind === 'citation' ? [] : recordProperties),
  ...propertyColumns(file).flatMap(propertiesOfColumn),
  ...file.derived,
  ...bookkeeping,
];

/** The stored properties by label; citations, which are relationships, stand under `Citation`. */
export const storedProperties: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...datasetFiles.map(
    (file) => [file.label, new Set(propertiesOfFile(file).map(({ name }) => name))] as const,
  ),
  ...otherNodes.map(({ label, properties }) => [label, new Set(properties.map(({ name }) => name))] as const),
]);
