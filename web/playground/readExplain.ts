/** Statement and cost of one root field. */
export interface ExplainedField {
  /** The root field's name in the answer. */
  readonly field: string;
  readonly cypher: string;
  readonly parameters: unknown;
  readonly rows: number | null;
  readonly milliseconds: number | null;
  /** Connections that either engine could count, each with the one that did. */
  readonly engines: readonly Engine[];
  /** Further statements, which read the records on counted pages. */
  readonly further: readonly string[];
}

/** The engine that counted a connection, and the reason. */
export interface Engine {
  readonly field: string;
  readonly engine: string;
  readonly why: string;
}

/** Reads `extensions.explain`, an object of root fields each with its Cypher; empty where there is none. */
export function readExplain(extensions: unknown): readonly ExplainedField[] {
  if (!isRecord(extensions) || !isRecord(extensions.explain)) return [];
  return Object.entries(extensions.explain)
    .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
    .map(([field, { cypher, parameters, rows, milliseconds, engines, further }]) => ({
      field,
      cypher: typeof cypher === 'string' ? cypher : '',
      parameters: parameters ?? {},
      rows: typeof rows === 'number' ? rows : null,
      milliseconds: typeof milliseconds === 'number' ? milliseconds : null,
      engines: distinct(
        recordsOf(engines).map((each) => ({
          field: String(each.field),
          engine: String(each.engine),
          why: String(each.why),
        })),
      ),
      further: distinct(recordsOf(further).map((each) => String(each.cypher))),
    }));
}

const recordsOf = (list: unknown) => (Array.isArray(list) ? list.filter(isRecord) : []);

/** Leaves out what a connection that is selected several times repeats. */
const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

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
