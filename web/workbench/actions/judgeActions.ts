import { kindOf } from '../model/kinds.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Action } from './action.ts';

/** Kinds that are lists of codes: no two of their records are one. */
const unjudged: ReadonlySet<string> = new Set(['AREA', 'COUNTRY']);

/** Asks which record another one is the same as, or is not. */
export const sameAs: Action = {
  name: 'sameAs',
  group: 'Record',
  label: 'Same as…',
  key: null,
  applies: ({ id }) => id !== null && !id.includes('|') && !unjudged.has(kindOf(id)),
  run: ({ id }) => useWorkbench.setState({ dialog: 'sameAs', judged: id }),
};
