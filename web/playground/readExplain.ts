/** Statement and cost of one root field. */
export interface ExplainedField {
  /** The root field's name in the answer. */
  readonly field: string;
  readonly cypher: string;
  readonly parameters: unknown;
  readonly rows: number | null;
  readonly milliseconds: number | null;
}

/** Reads `extensions.explain`, an object of root fields each with its Cypher; empty where there is none. */
export function readExplain(extensions: unknown): readonly ExplainedField[] {
  if (!isRecord(extensions) || !isRecord(extensions.explain)) return [];
  return Object.entries(extensions.explain)
    .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
    .map(([field, { cypher, parameters, rows, milliseconds }]) => ({
      field,
      cypher: typeof cypher === 'string' ? cypher : '',
      parameters: parameters ?? {},
      rows: typeof rows === 'number' ? rows : null,
      milliseconds: typeof milliseconds === 'number' ? milliseconds : null,
    }));
}

/** Reads the notices of an answer, such as a running import or a refused explanation. */
export function readNotices(extensions: unknown): readonly string[] {
  if (!isRecord(extensions)) return [];
  const listed = Array.isArray(extensions.notices) ? extensions.notices.filter(isRecord) : [];
  return listed.map(({ message }) => message).filter((message) => typeof message === 'string');
}

/** True if a value is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
