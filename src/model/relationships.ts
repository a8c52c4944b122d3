import { datasetFile, datasetFiles } from './datasetFiles.ts';

/** A type of relationship between two labels. */
export interface Relationship {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

const ofColumns = datasetFiles.flatMap((file) =>
  file.columns.flatMap((column): Relationship[] => {
    if (!column.link || !('to' in column)) return [];
    const { type, direction } = column.link;
    return column.to.map((kind) => {
      const other = datasetFile(kind).label;
      return direction === 'out'
        ? { from: file.label, type, to: other }
        : { from: other, type, to: file.label };
    });
  }),
);

const ofAliases = datasetFiles
  .filter(({ columns }) => columns.some(({ cell }) => cell === 'aliases'))
  .map(({ label }): Relationship => ({ from: label, type: 'ALSO_KNOWN_AS', to: 'Alias' }));

/** Every relationship that the graph holds: those of columns, of aliases and of imports. */
export const relationships: readonly Relationship[] = [
  ...ofColumns,
  ...ofAliases,
  { from: 'Import', type: 'REPLACED', to: 'BeforeImage' },
  { from: 'Entity', type: 'SET_ASIDE', to: 'Joined' },
];

/** The types of the links that lead from a record because its row states them, except those to reports, which citations make too. */
export const statedLinks: ReadonlySet<string> = new Set(
  datasetFiles.flatMap(({ columns }) =>
    columns.flatMap(({ link }) =>
      link?.direction === 'out' && link.type !== 'SUPPORTED_BY' ? [link.type] : [],
    ),
  ),
);
