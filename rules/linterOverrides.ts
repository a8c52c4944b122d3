import { dirname } from 'node:path/posix';
import type { Room } from './rooms.ts';

/** One of Biome's `overrides`. */
export interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: Readonly<Record<string, unknown>> };
}

/** A rule of the linter about imports, in Biome's form. */
const restricted = (options: object) => ({ noRestrictedImports: { level: 'error', options } });

const driver = {
  'neo4j-driver': 'Only src/graph talks to the driver: go through Graph in src/graph/graph.ts.',
};

const override = (includes: string, style: object): Override => ({
  includes: [includes],
  linter: { rules: { style: { ...style } } },
});

/** Biome's overrides that hold the rooms: of several that match a file, the last wins. */
export function linterOverrides(rooms: readonly Room[]): Override[] {
  return [
    override('src/**', { noProcessEnv: 'error', ...restricted({ paths: driver }) }),
    override('web/**', restricted({ patterns: [serverFromPages] })),
    ...rooms.map((room) => override(`${room.folder}/**`, restricted(optionsOf(room, rooms)))),
    override('src/config/loadConfig.ts', { noProcessEnv: 'off' }),
  ];
}

const serverFromPages = {
  group: ['**/src/**'],
  message: 'The pages share only schema/ with the server: ask over GraphQL.',
};

function optionsOf(room: Room, rooms: readonly Room[]) {
  const inWeb = room.folder.startsWith('web/');
  const group = closedTo(room, rooms).map(
    ({ folder }) => `**/${folder.slice(folder.lastIndexOf('/') + 1)}/**`,
  );
  if (room.folder.startsWith('src/')) group.unshift('**/cli.ts');
  return {
    ...(room.folder === 'src/graph' || inWeb ? {} : { paths: driver }),
    patterns: [
      ...(inWeb ? [serverFromPages] : []),
      ...(group.length > 0 ? [{ group, message: messageOf(room) }] : []),
    ],
  };
}

/** The rooms beside a room, and beside the rooms around it, that none of their rules opens. */
function closedTo(room: Room, rooms: readonly Room[]): Room[] {
  const around = rooms.filter(({ folder }) => `${room.folder}/`.startsWith(`${folder}/`));
  const open = new Set(around.flatMap(({ imports }) => imports));
  return rooms.filter(
    (other) =>
      !around.includes(other) &&
      !open.has(other.folder) &&
      around.some(({ folder }) => dirname(folder) === dirname(other.folder)),
  );
}

const messageOf = ({ folder, about, imports }: Room): string =>
  `${folder} imports ${imports.length > 0 ? `only from ${imports.join(', ')}` : 'from no other room'} (rules/rooms.ts). ${about}`;
