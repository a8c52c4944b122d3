import { readFile } from 'node:fs/promises';
import { type Answerer, createAnswerer } from '../../answer/createAnswerer.ts';
import type { ComparedFiguresQuery } from '../../generated/operations.ts';
import type { Graph } from '../../graph/graph.ts';
import { defaultLimits } from '../../limits.ts';
import type { Projections } from '../../projection/projections.ts';
import { projectionsOf } from '../../projection/projectionsOf.ts';
import { askAnswerer, type TypedAnswer } from '../askAnswerer.ts';
import { type ComparedFigure, figureOperation } from '../figureOperation.ts';
import { formatFigures } from '../formatFigures.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { DEMONSTRATION } from '../storeName.ts';

/** `wishlist check`: compares schema, fragments and database and lists every disagreement, then reports which published figures the loaded data meets. */
export async function checkCommand({ store }: { store?: string }, command: Command): Promise<number> {
  const { graph } = await openGraph(command, {
    store,
    otherwise: DEMONSTRATION,
    who: 'wishlist check',
    share: true,
  });
  const projections = projectionsOf(graph);
  command.closers.add(() => projections.close());
  const answerer = await createAnswerer({ graph, services: { limits: defaultLimits, projections } });
  command.out.write('Schema, Cypher files and database agree.\n');
  // A graph without figures has nothing to be counted for.
  const figures = (await holdsFigures(graph)) ? await comparedFigures(answerer, projections, command) : [];
  command.out.write(`${formatFigures(figures)}\n`);
  return exitCodes.ok;
}

async function holdsFigures(graph: Graph): Promise<boolean> {
  const text = await readFile(new URL('../../../cypher/fields/figureCount.cypher', import.meta.url), 'utf8');
  const [found] = await graph.read([{ text }]);
  return Number(found?.rows[0]?.[0]) > 0;
}

async function comparedFigures(
  answerer: Answerer,
  projections: Projections,
  { signal }: Command,
): Promise<ComparedFigure[]> {
  projections.start();
  await projections.ready();
  const all: ComparedFigure[] = [];
  let after: string | null = null;
  do {
    const answer: TypedAnswer<ComparedFiguresQuery> = await askAnswerer(answerer, figureOperation, {
      variables: { after },
      requestId: 'check',
      signal,
    });
    const { data, errors } = answer;
    const [error] = errors ?? [];
    if (error || !data) throw error?.originalError ?? error ?? new Error('The figures were not answered.');
    const { nodes, pageInfo } = data.figures;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
