import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DocumentNode, Kind, print } from 'graphql';
import { ExpectedError } from '../../errors.ts';

/** The operations that a server answers which answers no others. */
export interface KnownOperations {
  has(document: DocumentNode): boolean;
}

/** Written by `npm run generate`: the workbench's operations and the gallery's, in the form that Apollo's tools read. */
const manifest = new URL('../../../schema/operations.json', import.meta.url);

interface Manifest {
  readonly operations: readonly { readonly id: string }[];
}

/** Reads the manifest; an operation is known by its text without comments and layout. */
export async function knownOperations(): Promise<KnownOperations> {
  const { operations } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  const ids = new Set(operations.map(({ id }) => id));
  return {
    has: (document) =>
      isIntrospection(document) || ids.has(createHash('sha256').update(print(document)).digest('hex')),
  };
}

/** The playground reads the schema, which is public; each of its versions in words of its own. */
const isIntrospection = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ||
      (definition.kind === Kind.OPERATION_DEFINITION &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
        )),
  );

/** The refusal of any other operation. */
export const unknownOperation = () =>
  new ExpectedError(
    'FORBIDDEN',
    'This server answers known operations only: those of its workbench and its gallery.',
    'Use the workbench at /, or an operation of the gallery unchanged. The operator can allow others (WISHLIST_OPERATIONS).',
  );
