import { indent, lines, listOf } from '../compose/cypherText.ts';
import type { StatementDraft } from '../compose/statementDraft.ts';
import { readSettled } from '../read/readBeside.ts';
import { rowStatement } from '../read/readRevision.ts';
import { RevisionMoved } from '../read/runStatements.ts';
import { listValue } from '../shape/listValue.ts';
import type { CountedConnection, NodesRead, NodeValues } from './countedConnection.ts';
import type { CountedPages } from './countPages.ts';
import { rememberedNodes, rememberNodes } from './rememberedNodes.ts';

/** Reads the nodes on the pages of all connections below a statement, by one further statement; none where only ids and counts are selected, or all were read of this revision before. */
export async function readNodes(
  draft: StatementDraft,
  pages: readonly CountedPages[],
): Promise<readonly NodeValues[]> {
  const next = draft.below();
  const calls: string[] = [];
  const columns: string[] = [];
  const values = pages.map(({ connection, ids }): NodeValues | number => {
    const known = knownWithout(connection, ids) ?? rememberedNodes(connection, ids);
    if (known) return known;
    const { level } = connection.nodes;
    next.parameters[`args_${level}`] = { ids };
    calls.push(readingOf(connection.nodes));
    return columns.push(`rows_${level}`) - 1;
  });
  if (columns.length === 0) return values.filter((each) => typeof each !== 'number');
  const statement = { ...rowStatement(calls, { value: listOf(columns) }), parameters: next.parameters };
  const started = performance.now();
  const small = pages.every(isSmall);
  const read = await readSettled(draft.operation, statement, { small });
  const [[found] = []] = read.rows;
  const rows = listValue(found);
  next.noteStatement(statement.text, performance.now() - started);
  return pages.map(({ connection, ids }, index) => {
    const column = values[index] ?? new Map();
    if (typeof column !== 'number') return column;
    const nodes = nodesOf(rows[column], ids);
    if (read.settled) rememberNodes(connection, nodes);
    return nodes;
  });
}

/** Returns the clause that reads the nodes of a connection as `rows_…`, a list of their ids and values. */
export function readingOf({ level, node, label, calls, expressions }: NodesRead): string {
  const body = lines(
    `UNWIND $args_${level}.ids AS id_${level}`,
    `MATCH (${node}:Entity:${label} {id: id_${level}})`,
    calls,
    `RETURN collect([id_${level}, ${listOf(expressions)}]) AS rows_${level}`,
  );
  return `CALL () {\n${indent(body)}\n}`;
}

/** Returns the nodes in what such a clause returned. They are all there if the graph is of the projection's revision. */
export function nodesOf(rows: unknown, ids: readonly string[]): NodeValues {
  const nodes = new Map(
    listValue(rows).map((row) => {
      const [id, values] = listValue(row);
      return [String(id), listValue(values)];
    }),
  );
  if (nodes.size < ids.length) throw new RevisionMoved();
  return nodes;
}

/** Values that are read without a thread of their own. */
const FEW_VALUES = 1_000;

/** True if the nodes of some pages have few values, and no lists that are read with them. */
const isSmall = ({ connection: { nodes }, ids }: CountedPages) =>
  nodes.calls.length === 0 &&
  nodes.expressions.every((expression) => !expression.includes('{')) &&
  ids.length * nodes.expressions.join().split(',').length <= FEW_VALUES;

/** Returns the values of nodes of which no more than the id is selected; undefined where they must be read. */
export function knownWithout(
  { nodes: { node, calls, expressions } }: CountedConnection,
  ids: readonly string[],
): NodeValues | undefined {
  const rowOf = new Map<string, (id: string) => unknown[]>([
    ['[]', () => []],
    [`[${node}.id]`, (id) => [id]],
  ]);
  const rows = expressions.flatMap((expression) => rowOf.get(expression) ?? []);
  if (calls.length > 0 || rows.length < expressions.length) return undefined;
  return new Map(ids.map((id) => [id, rows.map((row) => row(id))]));
}
