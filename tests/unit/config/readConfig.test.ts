import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeProblems } from '../../../src/config/configProblem.ts';
import { readConfig } from '../../../src/config/readConfig.ts';

const machine = { memoryMb: 8192, projectFolder: '/srv/wishlist' };
const read = (environment: Record<string, string>, dotenv = '') => readConfig(environment, dotenv, machine);
const names = (environment: Record<string, string>, dotenv = '') =>
  read(environment, dotenv).problems.map(({ name }) => name);

describe('what the program is configured with', () => {
  test('without any setting the program runs its own Neo4j, on loopback only, sized by the machine', () => {
    expect(read({}).config).toEqual({
      neo4j: undefined,
      host: '127.0.0.1',
      port: 4000,
      explain: true,
      access: { keys: undefined, issuer: undefined, open: false },
      costPerMinute: undefined,
      knownOnly: false,
      hosts: [],
      origins: [],
      traces: undefined,
      logLevel: 'info',
      requestTimeoutMs: 10_000,
      home: '/srv/wishlist/.neo4j',
      heapMb: 1365,
      pageCacheMb: 1024,
      javaHome: undefined,
      underNpm: false,
    });
  });

  test('the environment wins over .env, and an empty value counts as not set', () => {
    const { config } = read({ PORT: '5000', HOST: '' }, 'PORT=4500\nHOST=::1\n');
    expect(config).toMatchObject({ port: 5000, host: '::1', explain: true });
  });

  test('explain is off by default where others can ask, and can be turned on', () => {
    const others = { HOST: '0.0.0.0', WISHLIST_ACCESS: 'open' };
    expect(read(others).config?.explain).toBe(false);
    expect(read({ ...others, WISHLIST_EXPLAIN: 'on' }).config?.explain).toBe(true);
  });

  test('a server that others can reach requires a setting for who may ask', () => {
    const [problem] = read({ HOST: '0.0.0.0' }).problems;
    expect(problem?.name).toBe('HOST');
    expect(problem?.wayOut).toContain('WISHLIST_KEYS');
    const issuer = { WISHLIST_OIDC_ISSUER: 'https://login.example.org/', WISHLIST_OIDC_AUDIENCE: 'wishlist' };
    for (const said of [{ WISHLIST_ACCESS: 'open' }, { WISHLIST_KEYS: 'keys.txt' }, issuer])
      expect(names({ HOST: '0.0.0.0', ...said })).toEqual([]);
    expect(names({ WISHLIST_ACCESS: 'open', WISHLIST_KEYS: 'keys.txt' })).toEqual(['WISHLIST_ACCESS']);
    expect(names({ WISHLIST_OIDC_ISSUER: 'https://login.example.org/' })).toEqual(['WISHLIST_OIDC_ISSUER']);
    expect(read({ ...issuer, HOST: '::1' }).config).toMatchObject({
      access: { issuer: { issuer: 'https://login.example.org/', audience: 'wishlist' }, open: false },
      costPerMinute: 2_000_000,
    });
  });

  test('a Neo4j elsewhere needs its URI alone; a password without a user name is that of neo4j', () => {
    expect(read({ NEO4J_URI: 'bolt://graph:7687' }).config?.neo4j).toEqual({ uri: 'bolt://graph:7687' });
    expect(read({ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'p' }).config?.neo4j).toEqual({
      uri: 'neo4j+s://x.databases.neo4j.io',
      username: 'neo4j',
      password: 'p',
    });
  });

  test("Aura's credentials file and Neo4j's own variables are no mistakes", () => {
    const aura =
      'NEO4J_URI=neo4j+s://x.databases.neo4j.io\nNEO4J_USERNAME=neo4j\nNEO4J_PASSWORD=p\nAURA_INSTANCEID=x\nAURA_INSTANCENAME=Instance01\n';
    expect(names({ NEO4J_HOME: '/opt/neo4j', NEO4J_server_memory_pagecache_size: '1g' }, aura)).toEqual([]);
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '40.5'],
    ['HOST', 'http://localhost'],
    ['WISHLIST_EXPLAIN', 'yes'],
    ['WISHLIST_LOG_LEVEL', 'verbose'],
    ['WISHLIST_REQUEST_TIMEOUT_MS', '10s'],
    ['WISHLIST_ACCESS', 'closed'],
    ['WISHLIST_OPERATIONS', 'none'],
    ['WISHLIST_COST_PER_MINUTE', '10'],
    ['WISHLIST_CORS_ORIGINS', 'https://analysis.example.org/page'],
    ['WISHLIST_CORS_ORIGINS', '*'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
    ['WISHLIST_REDIS_URL', 'localhost:6379'],
    ['WISHLIST_NEO4J_HEAP', '2'],
    ['WISHLIST_NEO4J_HEAP', '100g'],
    ['WISHLIST_NEO4J_PAGE_CACHE', '1m'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'bolt://neo4j:secret@localhost'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(names({ [name]: value })).toEqual([name]);
  });

  test.each([
    ['NEO4J_URL', 'did you mean NEO4J_URI?'],
    ['NEO4J_PASWORD', 'did you mean NEO4J_PASSWORD?'],
    ['NEO4J_USER', 'did you mean NEO4J_USERNAME?'],
    ['WISHLIST_EXPLAINS', 'did you mean WISHLIST_EXPLAIN?'],
    ['WISHLIST_COLOUR', 'remove it; .env.example lists all variables'],
  ])('%s is unknown, and the reader is told: %s', (name, wayOut) => {
    expect(read({ [name]: 'x' }).problems).toEqual([
      { name, found: 'set in the environment', rule: 'is not a variable of this program', wayOut },
    ]);
  });

  test("Kubernetes' variables about services that have our names are no mistakes", () => {
    const service = (name: string, port: number, portName: string) => ({
      [`${name}_SERVICE_HOST`]: '10.96.0.12',
      [`${name}_SERVICE_PORT`]: String(port),
      [`${name}_SERVICE_PORT_${portName}`]: String(port),
      [`${name}_PORT`]: `tcp://10.96.0.12:${port}`,
      [`${name}_PORT_${port}_TCP`]: `tcp://10.96.0.12:${port}`,
      [`${name}_PORT_${port}_TCP_PROTO`]: 'tcp',
      [`${name}_PORT_${port}_TCP_PORT`]: String(port),
      [`${name}_PORT_${port}_TCP_ADDR`]: '10.96.0.12',
    });
    const services = {
      ...service('NEO4J', 7687, 'TCP_BOLT'),
      ...service('NEO4J_LB_NEO4J', 7474, 'HTTP'),
      ...service('WISHLIST', 4000, 'HTTP'),
      ...service('WISHLIST_GRAPH', 4000, 'HTTP'),
      ...service('WISHLIST_REDIS', 6379, 'REDIS'),
      ...service('REDIS', 6379, 'REDIS'),
      NEO4J_V6_SERVICE_HOST: 'fd00:10:96::c',
      WISHLIST_DNS_PORT_53_UDP: 'udp://10.96.0.10:53',
      WISHLIST_DNS_PORT_53_UDP_PROTO: 'udp',
    };
    expect(names(services)).toEqual([]);
    expect(read(services).config).toEqual(read({}).config);
  });

  test('names like those of Kubernetes with values that it would not set are mistakes all the same', () => {
    const ownNames = {
      NEO4J_PORT: '7687',
      NEO4J_HOST: 'graph',
      NEO4J_SERVICE_HOST: 'graph.example.org',
      WISHLIST_PORT: '4000',
      WISHLIST_SERVICE_PORT: 'http',
    };
    expect(names(ownNames)).toEqual(Object.keys(ownNames));
    // A file is written by people alone.
    expect(names({}, 'NEO4J_PORT=tcp://10.96.0.12:7687')).toEqual(['NEO4J_PORT']);
  });

  test('.env may hold nothing else, while the environment may', () => {
    expect(names({ EDITOR: 'vi' }, 'EDITOR=vi')).toEqual(['EDITOR']);
    expect(names({}, '# a comment\n\nexport PORT=4001\nPORT 4000\n')).toEqual(['.env, line 4']);
  });

  test('settings that need each other are reported together', () => {
    expect(names({ NEO4J_USERNAME: 'neo4j', NEO4J_DATABASE: 'wish' })).toEqual([
      'NEO4J_USERNAME',
      'NEO4J_USERNAME',
      'NEO4J_DATABASE',
    ]);
    // Nothing is counted where nobody is told apart and no bound is set.
    expect(names({ WISHLIST_REDIS_URL: 'redis://localhost' })).toEqual(['WISHLIST_REDIS_URL']);
    expect(names({ WISHLIST_REDIS_URL: 'redis://localhost', WISHLIST_COST_PER_MINUTE: '5000' })).toEqual([]);
    expect(names({ WISHLIST_NEO4J_HEAP: '6g', WISHLIST_NEO4J_PAGE_CACHE: '4g' })).toEqual([
      'WISHLIST_NEO4J_HEAP and WISHLIST_NEO4J_PAGE_CACHE',
    ]);
  });

  test('all mistakes come in one list, and no secret is in it', () => {
    const { problems } = read(
      { NEO4J_URI: 'bolt://neo4j:hunter2@localhost', NEO4J_PASSWORDS: 'hunter2', PORT: 'web' },
      'WISHLIST_LOGLEVEL=debug\nhunter2\n',
    );
    const text = describeProblems(problems);
    expect(text).not.toContain('hunter2');
    expect(text.split('\n')[0]).toBe('The configuration has 5 mistakes:');
    expect(text).toContain(
      '  - PORT must be a whole number from 0 to 65535; found: "web".\n    Way out: use 4000, or 0 for any free port',
    );
  });

  test('.env.example names every variable, and each of its values is right', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    const assignments = [...example.matchAll(/^# ([A-Z0-9_]+=.*)$/gm)].map(([, text]) => text).join('\n');
    // Open and closed at once would be a mistake.
    const { config, problems } = read(
      { NEO4J_PASSWORD: 'p' },
      assignments.replace(/^WISHLIST_(ACCESS|HOSTS)=.*$/gm, ''),
    );
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ heapMb: 1024, pageCacheMb: 512, neo4j: { database: 'neo4j' } });
    const source = readFileSync(new URL('../../../src/config/variables.ts', import.meta.url), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name]) => name);
    expect(
      assignments
        .split('\n')
        .map((line) => line.split('=')[0])
        .sort(),
    ).toEqual(known.sort());
  });
});
