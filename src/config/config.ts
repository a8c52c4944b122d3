import type { GraphAddress } from '../graph/graph.ts';
import type { LogLevel } from '../telemetry/logLevel.ts';

/** Configuration of the program, read once and checked. */
export interface Config {
  /** A Neo4j elsewhere, or undefined: then the program runs one of its own. */
  readonly neo4j: GraphAddress | undefined;
  readonly host: string;
  readonly port: number;
  readonly explain: boolean;
  /** Access beyond this machine. */
  readonly access: AccessConfig;
  /** The cost that a caller may spend within a minute; undefined where that is not bounded. */
  readonly costPerMinute: number | undefined;
  /** The Redis in which several instances count together; undefined where each counts for itself. */
  readonly redisUrl: string | undefined;
  /** True if only the operations of the workbench and the gallery are answered. */
  readonly knownOnly: boolean;
  /** The names, beside those of this machine, under which it may be asked where it is open. */
  readonly hosts: readonly string[];
  /** The origins, beside its own, whose pages may ask. */
  readonly origins: readonly string[];
  readonly logLevel: LogLevel;
  readonly requestTimeoutMs: number;
  /** Address of a collector of traces; undefined if traces are not collected. */
  readonly traces: string | undefined;
  /** Folder in which the program's own Neo4j is installed and keeps its stores. */
  readonly home: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly javaHome: string | undefined;
  /** True if npm started this process, through a shell that does not pass signals on. */
  readonly underNpm: boolean;
}

/** Identification of callers: by API keys, by an issuer's tokens, or not at all. */
export interface AccessConfig {
  readonly keys: string | undefined;
  readonly issuer: { readonly issuer: string; readonly audience: string } | undefined;
  /** True if everyone may read, though other machines can reach the server. */
  readonly open: boolean;
}
