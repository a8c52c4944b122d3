import type { FieldNode } from 'graphql';
import type { Fragment } from '../fragment/fragment.ts';
import { indent } from './cypherText.ts';

/** A field below a parent, answered by a fragment. */
export interface FieldSite {
  readonly fragment: Fragment;
  readonly known: Readonly<Record<string, string>>;
  readonly coordinate: string;
  readonly args: Record<string, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** A subquery below the variables it uses: where something below is grouped, every level above it must be one. */
export const subqueryOf = (known: Readonly<Record<string, string>>, query: string) =>
  `CALL (${[...new Set(Object.values(known))].join(', ')}) {\n${indent(query)}\n}`;
