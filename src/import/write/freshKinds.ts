import type { Graph } from '../../graph/graph.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { statementText } from '../statementText.ts';

/** Returns the kinds of which nothing is stored: their rows need no comparison. Citations count as stored if a case is. */
export async function freshKinds(graph: Graph): Promise<ReadonlySet<Kind>> {
  const answers = await graph.read(
    kinds.map((kind) => ({
      text: statementText('anyRecord'),
      parameters: { prefix: `${kind === 'citation' ? 'case' : kind}/` },
    })),
  );
  return new Set(kinds.filter((_, index) => answers[index]?.rows.length === 0));
}
