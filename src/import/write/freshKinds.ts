import type { Graph } from '../../graph/graph.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { statementText } from '../statementText.ts';

/** The kinds of which the graph holds nothing yet: their rows need no comparing. Citations are there once a case is. */
export async function freshKinds(graph: Graph): Promise<ReadonlySet<Kind>> {
  const answers = await graph.read(
    kinds.map((kind) => ({
      text: statementText('anyRecord'),
      parameters: { prefix: `${kind === 'citation' ? 'case' : kind}/` },
    })),
  );
  return new Set(kinds.filter((_, index) => answers[index]?.rows.length === 0));
}
