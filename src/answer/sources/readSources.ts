import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { partyFragments } from '../fragment/partyFragments.ts';
import { readFragments, readPatterns } from '../fragment/readFragments.ts';
import { recordFragments } from '../fragment/recordFragments.ts';
import { buildSchema, readSdl } from '../schema/buildSchema.ts';
import type { SourceFiles } from './fieldSources.ts';
import type { SearchCost, TypeScriptField } from './typeScriptField.ts';

/** A module of `src/fields`: a field, or the preparation of an argument. */
interface FieldModule {
  readonly default: TypeScriptField & ((value: unknown) => unknown);
  readonly costs?: Readonly<Record<string, SearchCost>>;
}

const fieldsFolder = fileURLToPath(new URL('../../fields/', import.meta.url));

/** Reads everything that answers: `schema/`, `cypher/`, and `src/fields/Type/field.ts` and `src/fields/Type/field.argument.ts`. */
export async function readSources(): Promise<SourceFiles> {
  const [sdl, fragments, ofParties, ofRecords] = await Promise.all([
    readSdl(),
    readFragments(),
    readPatterns('parties'),
    readPatterns('records'),
  ]);
  const schema = buildSchema(sdl);
  const shared = [...partyFragments(schema, ofParties), ...recordFragments(schema, ofRecords)];
  for (const fragment of shared) {
    if (!fragments.has(fragment.coordinate)) fragments.set(fragment.coordinate, fragment);
  }
  const fields = new Map<string, TypeScriptField>();
  const searchCosts = new Map<string, SearchCost>();
  const preparations = new Map<string, (value: unknown) => unknown>();
  const types = (await readdir(fieldsFolder, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name),
  );
  for (const type of types.map((entry) => entry.name).sort()) {
    for (const file of (await readdir(join(fieldsFolder, type))).sort()) {
      const name = /^([\w.]+)\.(?:ts|js)$/.exec(file)?.[1];
      if (!name || file.endsWith('.d.ts')) continue;
      const module: FieldModule = await import(pathToFileURL(join(fieldsFolder, type, file)).href);
      (name.includes('.') ? preparations : fields).set(`${type}.${name}`, module.default);
      for (const [coordinate, cost] of Object.entries(module.costs ?? {})) searchCosts.set(coordinate, cost);
    }
  }
  return { schema, fragments, fields, searchCosts, preparations };
}
