import { ask } from '../../../client/ask.ts';
import { recordFacts } from '../../../generated/operations.ts';
import type { RecordFacts } from './picture.ts';

/** Most records that one question is about, each with two lists. */
const IDS_AT_ONCE = 100;

const namesOf = (list?: { readonly nodes: readonly { readonly name: string }[] }) =>
  list?.nodes.map(({ name }) => name) ?? [];

/** Reads the facts of records that stand in exported files beside their names, by their ids. */
export async function readRecordFacts(ids: readonly string[]): Promise<ReadonlyMap<string, RecordFacts>> {
  const facts = new Map<string, RecordFacts>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const { nodes } = await ask(recordFacts, { ids: ids.slice(start, start + IDS_AT_ONCE) });
    for (const node of nodes) {
      if (!node) continue;
      facts.set(node.id, {
        caseCount: node.caseCount,
        countries:
          'country' in node ? [node.country.name] : namesOf('countries' in node ? node.countries : undefined),
        areas: namesOf('areas' in node ? node.areas : undefined),
      });
    }
  }
  return facts;
}
