import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { RequestLimits } from '../../limits.ts';

/** Limits on the text of an operation, in the order in which they are checked. */
export const documentLimits = [
  'repeats',
  'selections',
  'spreads',
  'depth',
  'aliases',
  'directives',
  'rootFields',
] as const satisfies readonly (keyof RequestLimits)[];

/**
 * Size of a document, by the limit that bounds it. Fragments count wherever they are spread, and fields of one key are merged, as when the
 * operation is executed. A hundred pairs of fields with nothing in or below them count as one of `repeats`; `rootFields` are of the operation
 * that has most; `spreads` are counted as written.
 */
export type DocumentSize = Pick<RequestLimits, (typeof documentLimits)[number]>;

/**
 * Measures a document, valid or not, in time that `most` bounds. What is about the schema alone (`__schema`, `__typename`) counts
 * into none but `spreads`, `repeats` and `selections`: its own rules bound its depth, and its cost its size.
 */
export function documentSize(document: DocumentNode, most: number): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const size = { depth: 0, aliases: 0, directives: 0, rootFields: 0, spreads: 0, repeats: 0, selections: 0 };

  const flatten = (
    selections: SelectionSetNode,
    into: Map<string, FieldNode[]>,
    within: Set<string>,
    counted: boolean,
  ): void => {
    for (const selection of selections.selections) {
      size.selections += 1;
      if (size.selections > most) return;
      if (counted) size.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        if (counted && selection.alias && !isAboutSchema(selection)) size.aliases += 1;
        const there = into.get(key);
        if (there) there.push(selection);
        else into.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        flatten(selection.selectionSet, into, within, counted);
      } else {
        const { value: name } = selection.name;
        const fragment = fragments.get(name);
        // A fragment that holds itself is refused by validation.
        if (!fragment || within.has(name)) continue;
        within.add(name);
        flatten(fragment.selectionSet, into, within, counted);
        within.delete(name);
      }
    }
  };

  const visit = (sets: readonly SelectionSetNode[], depth: number, counted: boolean): void => {
    const groups = new Map<string, FieldNode[]>();
    for (const set of sets) flatten(set, groups, new Set(), counted);
    if (counted && depth === 1)
      size.rootFields = Math.max(size.rootFields, [...groups.values()].filter(isOfGraph).length);
    for (const nodes of groups.values()) {
      const [field] = nodes;
      size.repeats += Math.floor(
        ((nodes.length * (nodes.length - 1)) / 2) * (nodes.every(isPlain) ? PLAIN_SHARE : 1),
      );
      if (!field || size.selections > most || size.repeats > most) return;
      const plain = counted && !isAboutSchema(field);
      if (plain) size.depth = Math.max(size.depth, depth);
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) visit(below, depth + 1, plain);
    }
  };

  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) visit([definition.selectionSet], 1, true);
    // Validation looks into each fragment by itself too.
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit([definition.selectionSet], 1, false);
  }
  size.spreads = countSpreads(document);
  return size;
}

/** Relative cost of comparing two fields with neither arguments nor selections. */
const PLAIN_SHARE = 0.01;

const isPlain = ({ arguments: args, selectionSet }: FieldNode): boolean => !selectionSet && !args?.length;

const isOfGraph = ([field]: readonly FieldNode[]): boolean => field !== undefined && !isAboutSchema(field);

const isAboutSchema = ({ name }: FieldNode): boolean => name.value.startsWith('__');

/** Returns the number of fragments that are spread in a document's text. */
function countSpreads(document: DocumentNode): number {
  let spreads = 0;
  const stack: SelectionSetNode[] = document.definitions.flatMap((definition) =>
    'selectionSet' in definition ? definition.selectionSet : [],
  );
  for (let set = stack.pop(); set; set = stack.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) spreads += 1;
      else if (selection.selectionSet) stack.push(selection.selectionSet);
    }
  }
  return spreads;
}
