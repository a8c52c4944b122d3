import { stat } from 'node:fs/promises';
import { badInput } from '../../errors.ts';
import { isDataset } from '../../import/package/datasetsIn.ts';
import { isBuiltInName } from '../../import/package/readBatch.ts';
import { type Descriptor, readDescriptor } from '../../import/package/readDescriptor.ts';
import { describeProposal } from '../../intake/mapping/describeIntake.ts';
import type { Mapping } from '../../intake/mapping/mapping.ts';
import { type MappingFacts, packageNameOf, proposeMapping } from '../../intake/mapping/proposeMapping.ts';
import type { ProposedTable } from '../../intake/mapping/proposeTable.ts';
import type { InputTable } from '../../intake/readers/inputTable.ts';
import { readTables } from '../../intake/readers/readTables.ts';

/** A file or folder that is not a data package as it stands, with the mapping that is proposed for it. */
export interface ProposedInput {
  readonly path: string;
  readonly tables: readonly InputTable[];
  readonly proposed: readonly ProposedTable[];
  readonly mapping: Mapping;
  /** Facts of its descriptor that a mapping does not have. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** True if its tables are named for what their rows are, so that it is read without a person's word. */
  readonly isPackage: boolean;
}

/** Reads the tables of a path, and proposes a mapping for them. */
export async function inputOf(path: string): Promise<ProposedInput> {
  const descriptor = await descriptorOf(path);
  const tables = await readTables(path);
  if (tables.length === 0)
    throw badInput(`${path} has no table that can be read.`, 'docs/intake.md says what can be read.');
  const { mapping, tables: proposed } = await proposeMapping(tables, factsOf(path, descriptor));
  const isPackage = proposed.some(({ named }) => named);
  // Beside tables that are named for their kind, another one is not part of the package: the report says so.
  const parts = isPackage ? mapping.tables.filter((_, at) => proposed[at]?.named) : mapping.tables;
  return {
    path,
    tables,
    proposed,
    mapping: { ...mapping, tables: parts },
    facts: descriptor ? { licenses: descriptor.licenses, sources: descriptor.sources } : {},
    isPackage,
  };
}

async function descriptorOf(path: string): Promise<Descriptor | null> {
  const found = await stat(path).catch(() => null);
  // Of a path that does not exist, the descriptor's reader says what a dataset is.
  if (found === null) return readDescriptor(path);
  return found.isDirectory() && (await isDataset(path)) ? readDescriptor(path) : null;
}

function factsOf(path: string, descriptor: Descriptor | null): MappingFacts {
  // What a person brings is real, unless the mapping says that it is invented.
  if (!descriptor) return { name: packageNameOf(path), synthetic: false };
  const { title, synthetic } = descriptor;
  return {
    // A package of the same name would stand for the built-in one.
    name: isBuiltInName(descriptor.name) ? `${descriptor.name}-data` : descriptor.name,
    ...(title === undefined ? {} : { title }),
    ...(synthetic === undefined ? {} : { synthetic }),
  };
}

/** Returns the proposal as text, for a person to look through. */
export const proposalText = ({ proposed }: ProposedInput, all = true): string =>
  describeProposal(proposed, all).join('\n');
