import type { Graph } from '../../graph/graph.ts';
import { sharedReading } from './sharedReading.ts';

/** A revision of one store. */
export interface Edition {
  readonly revision: number;
  /** A text that no other revision has, nor the same revision of another store. */
  readonly name: string;
}

/** Reads the edition that answers are about now; null while an import changes it, and where there is no dataset. */
export async function readEdition(graph: Graph, signal?: AbortSignal): Promise<Edition | null> {
  const { revision, importing, committing, edition } = await sharedReading(graph, signal);
  return edition === null || importing || committing ? null : { revision, name: edition };
}
