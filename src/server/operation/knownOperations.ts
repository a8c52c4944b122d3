import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, print } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { operationManifest } from './operationManifest.ts';

/** The operations that a server answers which answers no others. */
export interface KnownOperations {
  has(document: DocumentNode): boolean;
}

/** Reads the manifest; an operation is known by its text without comments and layout. */
export async function knownOperations(): Promise<KnownOperations> {
  const ids = new Set((await operationManifest()).map(({ id }) => id));
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
