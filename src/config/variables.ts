import { z } from 'zod';
import { isLoopback } from '../access/isLoopback.ts';
import { type LogLevel, logLevels } from '../telemetry/logLevel.ts';

/** Facts about the machine that the rules depend on. */
export interface Machine {
  readonly memoryMb: number;
  readonly projectFolder: string;
}

/** Description of one variable: its schema, the rule in words, and the way out of a mistake. */
export interface Variable<T> {
  readonly schema: z.ZodType<T>;
  readonly rule: string;
  readonly wayOut: string;
  readonly secret?: true;
}

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

function isGraphUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname } = new URL(text);
  return (
    schemes.includes(protocol) && hostname !== '' && `${username}${password}` === '' && /^\/?$/.test(pathname)
  );
}

const isRedisUrl = (text: string): boolean =>
  URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) &&
    `${username}${search}${hash}` === ''
  );
}

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

const megabytes = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+[mg]$/i)
    .transform((text) => Number.parseInt(text, 10) * (/g$/i.test(text) ? 1024 : 1))
    .pipe(z.number().min(least).max(most));

const text = (rule: string, wayOut: string): Variable<string> => ({ schema: z.string(), rule, wayOut });

/** Every variable the program knows, with what a reader of a refusal needs; `.env.example` says the same at length. */
export const variablesOn = ({ memoryMb }: Machine) => ({
  NEO4J_URI: {
    schema: z.string().refine(isGraphUri),
    rule: 'must be the Bolt address of a Neo4j, without user, password or path',
    wayOut:
      'write it like neo4j://localhost:7687 or neo4j+s://<id>.databases.neo4j.io; a Neo4j Browser address (http…, port 7474) is not it',
    secret: true as const,
  } satisfies Variable<string>,
  NEO4J_USERNAME: text('must be a user of that Neo4j', 'usually neo4j'),
  NEO4J_PASSWORD: {
    ...text('must be the password of that user', 'ask the operator of that Neo4j'),
    secret: true as const,
  },
  NEO4J_DATABASE: {
    schema: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
    rule: 'must be the name of a database: 3 to 63 letters, digits, dots and dashes, a letter first',
    wayOut: 'leave it out for the default database',
  } satisfies Variable<string>,
  HOST: {
    schema: z.string().regex(/^([A-Za-z0-9_.-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$/),
    rule: 'must be an address or a host name to listen on, without scheme and port',
    wayOut: 'use 127.0.0.1 for this machine only, 0.0.0.0 for everyone who can reach it',
  } satisfies Variable<string>,
  PORT: {
    schema: wholeNumber(0, 65_535),
    rule: 'must be a whole number from 0 to 65535',
    wayOut: 'use 4000, or 0 for any free port',
  } satisfies Variable<number>,
  WISHLIST_ACCESS: {
    schema: z.literal('open'),
    rule: 'must be open, or left out',
    wayOut: 'leave it out, and set WISHLIST_KEYS or WISHLIST_OIDC_ISSUER to restrict access',
  } satisfies Variable<string>,
  WISHLIST_HOSTS: {
    schema: z
      .string()
      .transform((list) => list.split(',').map((each) => each.trim().toLowerCase()))
      .refine((list) => list.every((each) => /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(each))),
    rule: 'must be host names, separated by commas, without scheme and port',
    wayOut: 'write each like graph.example.org, as in the address that callers use',
  } satisfies Variable<string[]>,
  WISHLIST_KEYS: text(
    'must be the path of the file of API keys',
    '`wishlist key NAME` prints a key and the line that admits it',
  ),
  WISHLIST_OIDC_ISSUER: {
    schema: z.string().refine(isIssuer),
    rule: 'must be the https:// address of an OpenID Connect issuer (http:// on this machine only)',
    wayOut: 'write it exactly as in the `iss` claim of its tokens',
  } satisfies Variable<string>,
  WISHLIST_OIDC_AUDIENCE: text('must be the audience of the tokens', 'ask the operator of that issuer'),
  WISHLIST_CORS_ORIGINS: {
    schema: z
      .string()
      .transform((list) => list.split(',').map((each) => each.trim()))
      .refine((list) => list.every(isOrigin)),
    rule: 'must be origins, separated by commas',
    wayOut: 'write each like https://analysis.example.org, without a path',
  } satisfies Variable<string[]>,
  WISHLIST_COST_PER_MINUTE: {
    schema: wholeNumber(1_000, 1_000_000_000),
    rule: 'must be a whole number from 1000 to 1000000000',
    wayOut: 'leave it out: 2000000 where keys or tokens are required, unlimited elsewhere',
  } satisfies Variable<number>,
  WISHLIST_REDIS_URL: {
    schema: z.string().refine(isRedisUrl),
    rule: 'must be the redis:// or rediss:// address of a Redis',
    wayOut: 'write it like redis://localhost:6379, or leave it out: then each instance counts for itself',
    secret: true as const,
  } satisfies Variable<string>,
  WISHLIST_OPERATIONS: {
    schema: z.enum(['any', 'known']),
    rule: 'must be any or known',
    wayOut: 'leave it out for any; known answers the operations of the workbench and the gallery only',
  } satisfies Variable<string>,
  WISHLIST_EXPLAIN: {
    schema: z.enum(['on', 'off']).transform((value) => value === 'on'),
    rule: 'must be on or off',
    wayOut: 'leave it out: on if only this machine can ask, else off',
  } satisfies Variable<boolean>,
  WISHLIST_LOG_LEVEL: {
    schema: z.enum(logLevels),
    rule: `must be one of ${logLevels.join(', ')}`,
    wayOut: 'leave it out for info',
  } satisfies Variable<LogLevel>,
  WISHLIST_REQUEST_TIMEOUT_MS: {
    schema: wholeNumber(100, 600_000),
    rule: 'must be a whole number of milliseconds from 100 to 600000',
    wayOut: 'leave it out for 10000 (ten seconds)',
  } satisfies Variable<number>,
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
    rule: 'must be the http:// or https:// address of an OpenTelemetry collector',
    wayOut: 'write it like http://localhost:4318, or leave it out',
  } satisfies Variable<string>,
  WISHLIST_HOME: text('must be a folder this program may write to', 'leave it out for .neo4j in the project'),
  WISHLIST_NEO4J_HEAP: {
    schema: megabytes(512, memoryMb),
    rule: `must be from 512m to this machine's ${memoryMb}m, in megabytes (m) or gigabytes (g)`,
    wayOut: 'write it like 1g or 1536m, or leave it out',
  } satisfies Variable<number>,
  WISHLIST_NEO4J_PAGE_CACHE: {
    schema: megabytes(64, memoryMb),
    rule: `must be from 64m to this machine's ${memoryMb}m, in megabytes (m) or gigabytes (g)`,
    wayOut: 'write it like 512m or 2g, or leave it out',
  } satisfies Variable<number>,
});
