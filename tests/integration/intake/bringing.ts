import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/graph.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { wishlist } from '../../support/wishlist.ts';
import { type Files, newFolder, rows, writeDataset } from '../import/dataset.ts';

/** A run of the command line that is over. */
export interface EndedRun {
  readonly code: number | string;
  readonly printed: string;
}

/** Files that a user has, the command line that imports them, and the graph behind it. */
export class Bringing {
  readonly graph: Graph;
  readonly folder: string;
  private readonly environment: Record<string, string>;

  private constructor(graph: Graph, folder: string, environment: Record<string, string>) {
    this.graph = graph;
    this.folder = folder;
    this.environment = environment;
  }

  static async begin(): Promise<Bringing> {
    const { uri, username, password } = await scratchNeo4j();
    return new Bringing(await scratchGraph(), await newFolder(), {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username ?? '',
      NEO4J_PASSWORD: password ?? '',
    });
  }

  async run(...commandLine: string[]): Promise<EndedRun> {
    const { ended, printed } = wishlist(commandLine, this.environment);
    const code = await ended;
    return { code, printed: printed() };
  }

  /** Writes a folder with a descriptor, and returns its path. */
  dataset(
    name: string,
    files: Files,
    facts: Readonly<Record<string, unknown>> = { synthetic: false },
  ): Promise<string> {
    return writeDataset(this.folder, name, files, facts);
  }

  async file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    return path;
  }

  text(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** The rows of one statement. */
  ask(text: string): Promise<unknown[][]> {
    return rows(this.graph, text);
  }
}

/** A case of a name with its date and the ids of its parties. */
export const caseOf = (id: string): string =>
  `MATCH (c:Case {id: 'case/${id}'})
   RETURN c.title, c.publishedOn, [(p:Post)-[:REFERRED]->(c) | p.id], [(c)-[:OFFERS]->(t) | t.id],
     [(c)-[:CONCERNS]->(t) | t.id], c.cooperation`;
