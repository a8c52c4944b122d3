import { ask } from '../../client/ask.ts';
import { recordNames } from '../../generated/operations.ts';
import { caseFilterWords, idsInFilter } from '../words/caseFilterWords.ts';
import type { Slice } from './investigation.ts';

/** Most ids that one question names. */
const MAX_IDS = 200;

/** A slice under words that are made from its filter: those that came with it may say anything. */
export const sliceByIds = ({ where, ...rest }: Slice): Slice => ({
  ...rest,
  where,
  label: caseFilterWords(where, (id) => id),
});

/** The same, with the names that its records have in the graph. Rejects where the server does not answer. */
export async function sliceByNames({ where, ...rest }: Slice): Promise<Slice> {
  const ids = idsInFilter(where).slice(0, MAX_IDS);
  const { nodes } = ids.length > 0 ? await ask(recordNames, { ids }) : { nodes: [] };
  const names = new Map(
    nodes.flatMap((node, index) => (node && 'label' in node ? [[ids[index], node.label] as const] : [])),
  );
  return { ...rest, where, label: caseFilterWords(where, (id) => names.get(id) ?? id) };
}
