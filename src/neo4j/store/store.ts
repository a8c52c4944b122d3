import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../../errors.ts';

/** Paths of one store: the home folder of a Neo4j, with files of this program beside those of Neo4j. */
export interface Store {
  readonly name: string;
  readonly folder: string;
  readonly configuration: string;
  readonly passwordFile: string;
  readonly portsFile: string;
  readonly lockFile: string;
  readonly outputFile: string;
  /** Databases and users of Neo4j. */
  readonly dataFolder: string;
  /** Place of the data that is being replaced, for the moment of it. */
  readonly formerData: string;
  /** Place of new data until it is whole. */
  readonly fillingFolder: string;
  /** Folder that exists once Neo4j has run in this store. */
  readonly systemDatabase: string;
  /** Folder that exists once the graph has a database. */
  readonly database: string;
}

/** Returns the paths of a store in the program's home without creating anything. Throws BAD_USER_INPUT for a name that cannot be a store's. */
export function storeAt(home: string, name: string): Store {
  if (!/^[a-z0-9][a-z0-9._+-]{0,62}$/i.test(name)) {
    throw badInput(
      `"${name}" cannot name a store: 1 to 63 letters, digits, dots, dashes, underscores and plus signs, a letter or digit first.`,
      'Choose another name.',
    );
  }
  const folder = join(home, 'stores', name);
  const dataFolder = join(folder, 'data');
  return {
    name,
    folder,
    configuration: join(folder, 'conf'),
    passwordFile: join(folder, 'password'),
    portsFile: join(folder, 'ports.json'),
    lockFile: join(folder, 'running.json'),
    outputFile: join(folder, 'logs', 'output.log'),
    dataFolder,
    formerData: join(folder, 'data-before'),
    fillingFolder: join(folder, 'filling'),
    systemDatabase: join(dataFolder, 'databases', 'system'),
    database: join(dataFolder, 'databases', 'neo4j'),
  };
}

/** Creates the folders that Neo4j expects, readable by this user only. */
export function makeStoreFolders({ folder }: Store): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of ['conf', 'data', 'import', 'lib', 'licenses', 'logs', 'plugins', 'run']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
}
