import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph, TransactionOptions } from '../../graph/graph.ts';
import { cypherFolder } from '../fragment/readFragments.ts';

/** A revision of one store. */
export interface Edition {
  readonly revision: number;
  /** A text that no other revision has, nor the same revision of another store. */
  readonly name: string;
}

const text = readFileSync(join(cypherFolder, 'edition.cypher'), 'utf8');

/** Reads the edition that answers are about now; null while an import changes it, and where there is no dataset. */
export async function readEdition(graph: Graph, options: TransactionOptions): Promise<Edition | null> {
  const [{ rows: [row] = [] } = {}] = await graph.read([{ text }], options);
  const [revision, moving, name] = row ?? [];
  return moving === false && typeof name === 'string' ? { revision: Number(revision), name } : null;
}
