import { readFile, writeFile } from 'node:fs/promises';
import { linterOverrides } from './linterOverrides.ts';
import { rooms } from './rooms.ts';

const output = new URL('../biome.json', import.meta.url);

/** Writes the linter's rules of imports, from the table of rooms, into biome.json. */
const configuration: Record<string, unknown> = JSON.parse(await readFile(output, 'utf8'));
configuration.overrides = linterOverrides(rooms);
await writeFile(output, `${JSON.stringify(configuration, null, 2)}\n`);
