import type { GraphAddress } from '../graph/graph.ts';
import type { LogLevel } from '../telemetry/logLevel.ts';

/** Everything the program can be told from outside, read once and checked. */
export interface Config {
  /** A Neo4j elsewhere, or undefined: then the program runs one of its own. */
  readonly neo4j: GraphAddress | undefined;
  readonly host: string;
  readonly port: number;
  readonly explain: boolean;
  /** Who may ask, beyond this machine. */
  readonly access: AccessConfig;
  /** The cost that a caller may spend within a minute; undefined where that is not bounded. */
  readonly costPerMinute: number | undefined;
  /** The Redis in which several instances count together; undefined where each counts for itself. */
  readonly redisUrl: string | undefined;
  /** Whether only the operations of the workbench and the gallery are answered. */
  readonly knownOnly: boolean;
  /** The names, beside those of this machine, under which it may be asked where it is open. */
  readonly hosts: readonly string[];
  /** The origins, beside its own, whose pages may ask. */
  readonly origins: readonly string[];
  readonly logLevel: LogLevel;
  readonly requestTimeoutMs: number;
  /** Where a collector of traces is; undefined where nobody collects them. */
  readonly traces: string | undefined;
  /** Where the program's own Neo4j is installed and keeps its stores. */
  readonly home: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly javaHome: string | undefined;
  /** Whether npm started this process, through a shell that keeps signals to itself. */
  readonly underNpm: boolean;
}

/** How callers are told apart: by API keys, by an issuer's tokens, or not at all. */
export interface AccessConfig {
  readonly keys: string | undefined;
  readonly issuer: { readonly issuer: string; readonly audience: string } | undefined;
  /** Whether everyone who reaches the server may read, though others than this machine can. */
  readonly open: boolean;
}
