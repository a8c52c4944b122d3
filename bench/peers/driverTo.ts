import neo4j, { type Driver } from 'neo4j-driver';

/** Address of the database of a run. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** A driver as each peer uses it: whole numbers come as JavaScript's own, as in our server. */
export function driverTo({ uri, username, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, {
    disableLosslessIntegers: true,
  });
}
