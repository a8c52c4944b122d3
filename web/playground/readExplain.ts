/** How one root field was answered. */
export interface ExplainedField {
  readonly field: string;
  readonly cypher: string;
  readonly parameters: unknown;
  readonly rows: number | null;
  readonly milliseconds: number | null;
}

/** Reads `extensions.explain`: a list of root fields, each with its Cypher; empty where there is none. */
export function readExplain(extensions: unknown): readonly ExplainedField[] {
  if (!isRecord(extensions) || !Array.isArray(extensions.explain)) return [];
  return extensions.explain.filter(isRecord).map((entry) => ({
    field: String(entry.field ?? ''),
    cypher: String(entry.cypher ?? ''),
    parameters: entry.parameters ?? {},
    rows: typeof entry.rows === 'number' ? entry.rows : null,
    milliseconds: typeof entry.milliseconds === 'number' ? entry.milliseconds : null,
  }));
}

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
