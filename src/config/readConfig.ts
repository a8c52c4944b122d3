import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { isLoopback } from '../access/isLoopback.ts';
import { nearestName } from '../text/nearestName.ts';
import { brokenLines } from './brokenLines.ts';
import type { Config } from './config.ts';
import type { ConfigProblem } from './configProblem.ts';
import { setByKubernetes } from './setByKubernetes.ts';
import { type Machine, type Variable, variablesOn } from './variables.ts';

export type ConfigReading =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: undefined; readonly problems: readonly ConfigProblem[] };

/** Neo4j's own variables, and the two more that an Aura credentials file holds: theirs, not ours to refuse. */
const othersOwn =
  /^(NEO4J_(HOME|CONF|AUTH|AUTH_PATH|EDITION|PLUGINS|DEBUG|TARBALL|SHA256|ACCEPT_LICENSE_AGREEMENT|.*[a-z].*)|AURA_INSTANCE(ID|NAME))$/;

const between = (least: number, value: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)));

/** Reads and checks the environment over the text of `.env` (the environment wins); returns the configuration, or every mistake at once. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  dotenvText: string,
  machine: Machine,
): ConfigReading {
  const fromFile = parse(dotenvText);
  const variables = variablesOn(machine);
  const known = Object.keys(variables);
  const problems: ConfigProblem[] = [...brokenLines(dotenvText)];
  for (const name of Object.keys(fromFile)) {
    if (!known.includes(name) && !othersOwn.test(name)) problems.push(unknownName(name, '.env', known));
  }
  for (const name of Object.keys(environment)) {
    const ours = /^(NEO4J|WISHLIST)_/.test(name);
    if (ours && !known.includes(name) && !othersOwn.test(name) && !setByKubernetes(name, environment[name]))
      problems.push(unknownName(name, 'the environment', known));
  }

  const given = (name: string) => environment[name]?.trim() || fromFile[name]?.trim() || undefined;
  const read = <T>(name: string, variable: Variable<T>): T | undefined => {
    const value = given(name);
    if (value === undefined) return undefined;
    const result = variable.schema.safeParse(value);
    if (result.success) return result.data;
    problems.push({
      name,
      found: variable.secret ? 'a value that is not shown' : JSON.stringify(value),
      rule: variable.rule,
      wayOut: variable.wayOut,
    });
    return undefined;
  };

  const uri = read('NEO4J_URI', variables.NEO4J_URI);
  const database = read('NEO4J_DATABASE', variables.NEO4J_DATABASE);
  const password = read('NEO4J_PASSWORD', variables.NEO4J_PASSWORD);
  const username =
    read('NEO4J_USERNAME', variables.NEO4J_USERNAME) ?? (password === undefined ? undefined : 'neo4j');
  const host = read('HOST', variables.HOST) ?? '127.0.0.1';
  const keys = read('WISHLIST_KEYS', variables.WISHLIST_KEYS);
  const issuer = read('WISHLIST_OIDC_ISSUER', variables.WISHLIST_OIDC_ISSUER);
  const audience = read('WISHLIST_OIDC_AUDIENCE', variables.WISHLIST_OIDC_AUDIENCE);
  const open = read('WISHLIST_ACCESS', variables.WISHLIST_ACCESS) === 'open';
  const restricted = keys !== undefined || issuer !== undefined;
  const config: Config = {
    neo4j: uri === undefined ? undefined : { uri, username, password, database },
    host,
    port: read('PORT', variables.PORT) ?? 4000,
    explain: read('WISHLIST_EXPLAIN', variables.WISHLIST_EXPLAIN) ?? isLoopback(host),
    access: {
      keys: keys === undefined ? undefined : resolve(keys),
      issuer: issuer === undefined || audience === undefined ? undefined : { issuer, audience },
      open,
    },
    costPerMinute:
      read('WISHLIST_COST_PER_MINUTE', variables.WISHLIST_COST_PER_MINUTE) ??
      (restricted ? 2_000_000 : undefined),
    redisUrl: read('WISHLIST_REDIS_URL', variables.WISHLIST_REDIS_URL),
    knownOnly: read('WISHLIST_OPERATIONS', variables.WISHLIST_OPERATIONS) === 'known',
    hosts: read('WISHLIST_HOSTS', variables.WISHLIST_HOSTS) ?? [],
    origins: read('WISHLIST_CORS_ORIGINS', variables.WISHLIST_CORS_ORIGINS) ?? [],
    logLevel: read('WISHLIST_LOG_LEVEL', variables.WISHLIST_LOG_LEVEL) ?? 'info',
    requestTimeoutMs: read('WISHLIST_REQUEST_TIMEOUT_MS', variables.WISHLIST_REQUEST_TIMEOUT_MS) ?? 10_000,
    traces: read('OTEL_EXPORTER_OTLP_ENDPOINT', variables.OTEL_EXPORTER_OTLP_ENDPOINT),
    home: resolve(read('WISHLIST_HOME', variables.WISHLIST_HOME) ?? resolve(machine.projectFolder, '.neo4j')),
    heapMb:
      read('WISHLIST_NEO4J_HEAP', variables.WISHLIST_NEO4J_HEAP) ?? between(768, machine.memoryMb / 6, 4096),
    pageCacheMb:
      read('WISHLIST_NEO4J_PAGE_CACHE', variables.WISHLIST_NEO4J_PAGE_CACHE) ??
      between(256, machine.memoryMb / 8, 2048),
    javaHome: given('JAVA_HOME'),
    underNpm: environment.npm_lifecycle_event !== undefined,
  };
  if (given('NEO4J_USERNAME') && password === undefined)
    problems.push(lacking('NEO4J_USERNAME', 'NEO4J_PASSWORD'));
  for (const name of ['NEO4J_USERNAME', 'NEO4J_DATABASE']) {
    if (given(name) && !given('NEO4J_URI')) problems.push(lacking(name, 'NEO4J_URI'));
  }
  for (const [name, other] of [
    ['WISHLIST_OIDC_ISSUER', 'WISHLIST_OIDC_AUDIENCE'],
    ['WISHLIST_OIDC_AUDIENCE', 'WISHLIST_OIDC_ISSUER'],
  ] as const) {
    if (given(name) && !given(other)) problems.push(lacking(name, other));
  }
  if (config.redisUrl !== undefined && config.costPerMinute === undefined)
    problems.push(lacking('WISHLIST_REDIS_URL', 'WISHLIST_COST_PER_MINUTE'));
  if (!isLoopback(host) && !restricted && !open) {
    problems.push({
      name: 'HOST',
      found: JSON.stringify(host),
      rule: 'lets other machines ask, so access must be configured',
      wayOut:
        'set WISHLIST_KEYS or WISHLIST_OIDC_ISSUER; or WISHLIST_ACCESS=open to let everyone read; or HOST=127.0.0.1',
    });
  }
  if (config.hosts.length > 0 && !open) problems.push(lacking('WISHLIST_HOSTS', 'WISHLIST_ACCESS=open'));
  if (restricted && open) {
    problems.push({
      name: 'WISHLIST_ACCESS',
      found: '"open" beside WISHLIST_KEYS or WISHLIST_OIDC_ISSUER',
      rule: 'opens the server to everyone, which contradicts the other variable',
      wayOut: 'remove the one that you do not want',
    });
  }
  if (config.heapMb + config.pageCacheMb > machine.memoryMb) {
    problems.push({
      name: 'WISHLIST_NEO4J_HEAP and WISHLIST_NEO4J_PAGE_CACHE',
      found: `${config.heapMb}m and ${config.pageCacheMb}m`,
      rule: `must together fit into the ${machine.memoryMb}m of this machine`,
      wayOut: 'lower one of them, or leave both out',
    });
  }
  return problems.length > 0 ? { config: undefined, problems } : { config, problems: [] };
}

function unknownName(name: string, where: string, known: readonly string[]): ConfigProblem {
  const meant = nearestName(name, known);
  return {
    name,
    found: `set in ${where}`,
    rule: 'is not a variable of this program',
    wayOut: meant ? `did you mean ${meant}?` : 'remove it; .env.example lists all variables',
  };
}

const lacking = (name: string, other: string): ConfigProblem => ({
  name,
  found: `set without ${other}`,
  rule: `is valid only together with ${other}`,
  wayOut: `set ${other}, or remove ${name}`,
});
