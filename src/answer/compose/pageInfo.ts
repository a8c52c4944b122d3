import { type FieldNode, getNamedType, isObjectType } from 'graphql';
import type { PageInfo } from '../../generated/schema.ts';
import { fieldsBelow, type Selecting } from '../schema/selection.ts';
import type { ConnectionTypes } from './types.ts';

/** Place of a page in its list. */
export interface PagePlace {
  /** Cursor or position of the edge before the page; null or undefined if the page is the first. */
  readonly after: unknown;
  readonly hasNextPage: boolean;
}

/** Describes a page by Relay's specification; a cursor is written only when it is read. */
export function pageInfo<Edge>(
  edges: readonly Edge[],
  cursorOf: (edge: Edge) => string,
  { after, hasNextPage }: PagePlace,
): Required<PageInfo> {
  const cursorAt = (index: number): string | null => {
    const edge = edges.at(index);
    return edge === undefined ? null : cursorOf(edge);
  };
  return {
    hasNextPage,
    hasPreviousPage: after !== null && after !== undefined,
    get startCursor() {
      return cursorAt(0);
    },
    get endCursor() {
      return cursorAt(-1);
    },
  };
}

/** Returns alias and name of each selected field of a connection's `pageInfo`. */
export function selectedPageInfo(
  selecting: Selecting,
  { connection }: ConnectionTypes,
  nodes: readonly FieldNode[],
): (readonly [string, string])[] {
  const type = getNamedType(connection.getFields().pageInfo?.type);
  if (!isObjectType(type)) return [];
  return [...fieldsBelow(selecting, type, nodes)].map(([key, [node]]) => [key, node?.name.value ?? '']);
}
