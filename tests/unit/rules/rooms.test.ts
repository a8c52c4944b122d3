import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { linterOverrides } from '../../../rules/linterOverrides.ts';
import { type Room, rooms } from '../../../rules/rooms.ts';

const project = new URL('../../../', import.meta.url);

/** The specifiers that a room's rule closes to it, as the linter matches them. */
const closedTo = (folder: string, table: readonly Room[]): string[] =>
  JSON.parse(JSON.stringify(linterOverrides(table)))
    .filter(({ includes }: { includes: string[] }) => includes.includes(`${folder}/**`))
    .flatMap((each: { linter: { rules: { style: { noRestrictedImports: { options: object } } } } }) =>
      Object(each.linter.rules.style.noRestrictedImports.options).patterns.flatMap(
        ({ group }: { group: string[] }) => group,
      ),
    );

test('every folder of src is a room of the table', () => {
  const folders = readdirSync(new URL('src', project), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => `src/${name}`);
  expect(folders.filter((folder) => !rooms.some((room) => room.folder === folder))).toEqual([]);
});

test.each(['web/workbench', 'web/workbench/features'])(
  'every folder of %s is a room of the table',
  (parent) => {
    const folders = readdirSync(new URL(parent, project), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'operations')
      .map(({ name }) => `${parent}/${name}`);
    expect(folders.filter((folder) => !rooms.some((room) => room.folder === folder))).toEqual([]);
  },
);

test('every room of the table is a folder, and so is every room that it opens', () => {
  const named = rooms.flatMap(({ folder, imports }) => [folder, ...imports]);
  expect(named.filter((folder) => !readdirSync(new URL(folder, project)).length)).toEqual([]);
});

test('the configuration of the linter is made from the table', () => {
  const { overrides } = JSON.parse(readFileSync(new URL('biome.json', project), 'utf8'));
  expect(overrides).toEqual(JSON.parse(JSON.stringify(linterOverrides(rooms))));
});

test('a room imports from rooms above it in the table only', () => {
  const place = new Map(rooms.map(({ folder }, index) => [folder, index]));
  const upward = rooms.flatMap(({ folder, imports }) =>
    imports.flatMap((other) =>
      (place.get(other) ?? 0) >= (place.get(folder) ?? 0) ? `${folder} → ${other}` : [],
    ),
  );
  expect(upward).toEqual([]);
});

test('a room within a room is closed to what either rule closes', () => {
  const table: Room[] = [
    { folder: 'src/graph', about: '', imports: [] },
    { folder: 'src/server', about: '', imports: [] },
    { folder: 'src/import', about: '', imports: ['src/graph'] },
    { folder: 'src/import/rows', about: '', imports: [] },
    { folder: 'src/import/write', about: '', imports: ['src/import/rows'] },
  ];
  expect(closedTo('src/import/rows', table)).toEqual(['**/cli.ts', '**/server/**', '**/write/**']);
  expect(closedTo('src/import/write', table)).toEqual(['**/cli.ts', '**/server/**']);
});
