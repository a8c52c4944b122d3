import { type NamedRows, namedColumns } from '../read/namedRows.ts';
import { namedStatement } from '../read/namedStatement.ts';

/** The statements of TypeScript fields, each with the number of columns that its rows are declared to have. */
export const namedStatements = (Object.keys(namedColumns) as (keyof NamedRows)[]).map((name) => ({
  about: `cypher/fields/${name}.cypher`,
  text: namedStatement(name),
  parameters: {},
  columns: namedColumns[name],
}));
