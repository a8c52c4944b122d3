import { perObject } from '../../perObject.ts';
import { PageMemory } from '../../projection/pageMemory.ts';
import type { Projection } from '../../projection/projection.ts';
import { weightOf } from '../read/weightOf.ts';
import type { CountedConnection, NodesRead, NodeValues } from './countedConnection.ts';

/** Values of one node. */
interface NodeRow {
  readonly rows: readonly unknown[];
}

const memoryOf = perObject((_projection: Projection) => new PageMemory<NodeRow>());

/** Text that is the same wherever the same is read of nodes; undefined where arguments count, or other records. */
const questionOf = ({ label, calls, expressions }: NodesRead): string | undefined => {
  const question = [label, ...expressions].join('\n');
  return calls.length > 0 || /[{$]/.test(question) ? undefined : question;
};

/** Returns the values of nodes, if all were read of this projection's revision before and are remembered. */
export function rememberedNodes(
  { by, nodes }: CountedConnection,
  ids: readonly string[],
): NodeValues | undefined {
  const question = questionOf(nodes);
  if (question === undefined) return undefined;
  const memory = memoryOf(by.current.projection);
  memory.touch(question);
  const found = new Map<string, readonly unknown[]>();
  for (const id of ids) {
    const known = memory.find(question, id);
    if (!known) return undefined;
    found.set(id, known.rows);
  }
  return found;
}

/** Remembers the values of nodes, which were read while the graph was of the projection's revision and no import was under way. */
export function rememberNodes({ by, nodes }: CountedConnection, values: NodeValues): void {
  const question = questionOf(nodes);
  if (question === undefined) return;
  const memory = memoryOf(by.current.projection);
  for (const [id, rows] of values) memory.add(question, id, { rows }, Math.ceil(weightOf(rows)));
}
