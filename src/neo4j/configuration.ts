/** Port and memory of a local Neo4j. */
export interface Neo4jSettings {
  readonly boltPort: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** Returns the text of `neo4j.conf`: Bolt on loopback only, bounded memory, no usage reports, no log of queries. */
export function neo4jConfiguration({ boltPort, heapMb, pageCacheMb }: Neo4jSettings): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'dbms.memory.transaction.total.max': `${Math.floor(heapMb * 0.75)}m`,
    'db.memory.transaction.max': `${Math.floor(heapMb * 0.6)}m`,
    // Last resort for a forgotten transaction: requests set their own, much shorter limit.
    'db.transaction.timeout': '15m',
    // Waiting for idle connections only delays a stop: the default is five seconds each.
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '256m size',
  };
  return `# Written by wishlist at each start; changes are lost.\n${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')}`;
}

/** Returns the arguments of the `java` command that runs Neo4j Community from the jars of a folder. */
export const neo4jArguments = (
  lib: string,
  folder: string,
  configuration: string,
  heapMb: number,
): string[] => [
  `-Xms${Math.min(256, heapMb)}m`,
  `-Xmx${heapMb}m`,
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  '-Dio.netty.tryReflectionSetAccessible=true',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-cp',
  `${lib}/*`,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${folder}`,
  `--config-dir=${configuration}`,
];
