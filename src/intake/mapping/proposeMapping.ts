import { basename } from 'node:path';
import { isBuiltInName } from '../../import/package/readBatch.ts';
import type { InputTable } from '../readers/inputTable.ts';
import type { Mapping } from './mapping.ts';
import { type ProposedTable, proposeTable } from './proposeTable.ts';

/** A mapping with how it was found. */
export interface MappingProposal {
  readonly mapping: Mapping;
  readonly tables: readonly ProposedTable[];
}

/** The facts of the data package that a mapping makes. */
export type MappingFacts = Pick<Mapping, 'name' | 'title' | 'synthetic'>;

/** Proposes what the columns of some tables are. */
export async function proposeMapping(
  tables: readonly InputTable[],
  facts: MappingFacts,
): Promise<MappingProposal> {
  const proposed: ProposedTable[] = [];
  for (const table of tables) proposed.push(await proposeTable(table));
  return {
    mapping: { mapping: 1, ...facts, tables: proposed.map(({ mapping }) => mapping) },
    tables: proposed,
  };
}

/** Returns the name of a data package for a file: its name in small letters, digits and hyphens, and that of no built-in package. */
export function packageNameOf(path: string): string {
  const name = basename(path)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.[a-z0-9.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  if (name === '') return 'data';
  return isBuiltInName(name) ? `${name}-data` : name;
}
