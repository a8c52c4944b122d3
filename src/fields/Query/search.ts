import { cursorKeys, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { FieldContext, SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import { candidateQuery } from '../../names/candidateQuery.ts';
import { readIdentifier } from '../../names/readIdentifier.ts';
import { type ReadName, readName } from '../../names/readName.ts';
import { idsInText } from '../find/idsInText.ts';
import { type Ranked, rankRecords } from '../find/rankRecords.ts';
import { connection } from '../pages/connection.ts';

const order = 'SEARCH';

/** The most records that one search compares. */
const MOST_CANDIDATES = 300;

/** Finds records by name: the index gives candidates, and our own comparison ranks them. */
const search: TypeScriptField<'Query.search'> = async ({ text: written, kinds, first, after }, context) => {
  const { ids: inText, text } = idsInText(written.trim());
  const ids = inText.map((id) => context.joined.get(id) ?? id);
  const asked = readAsked(text, context);
  const found = kinds?.length === 0 ? [] : await candidatesOf(context, asked, ids, kinds ?? null);
  const ranked = rankRecords(asked, ids, found);
  const start = typeof after === 'string' ? placeAfter(ranked, after) : 0;
  const edges = ranked.slice(start, start + first).map(({ id, score, matched }, index) => ({
    cursor: writeCursor(order, start + index + 1, id),
    node: { id },
    score,
    matched,
  }));
  return {
    ...connection(edges, { after, hasNextPage: ranked.length > start + first }),
    totalCount: ranked.length,
  };
};

export default search;

export const costs: SearchCosts = { 'Query.search': () => 50 };

function readAsked(text: string, { services }: FieldContext): ReadName {
  const most = services.limits.searchText;
  if (text.length > most)
    throw badInput(
      `\`text\` has ${text.length} characters, more than ${most}.`,
      'Search for a name or a few words.',
    );
  const asked = readName(text);
  if (asked.normal !== '') return asked;
  throw badInput(
    `\`text: ${JSON.stringify(text)}\` has no letter and no digit.`,
    'Search for a name or a few words.',
  );
}

async function candidatesOf(
  context: FieldContext,
  asked: ReadName,
  ids: readonly string[],
  kinds: readonly string[] | null,
) {
  const wanted =
    kinds === null ? ids : ids.filter((id) => kinds.some((kind) => id.startsWith(`${kind.toLowerCase()}/`)));
  const rows = await context.read('searchCandidates', {
    query: candidateQuery(asked, kinds, readIdentifier(asked.text).isNamed ? [asked.text] : []),
    ids: wanted,
    limit: MOST_CANDIDATES,
  });
  return rows.map(([id, name, nameZh, identifiers, aliases, summary]) => ({
    id,
    name,
    nameZh,
    identifiers,
    aliases,
    summary,
  }));
}

/** Returns the place behind a cursor: behind its record, or where that was. */
function placeAfter(ranked: readonly Ranked[], after: string): number {
  const { key, id } = readCursor(after, order, cursorKeys.place);
  const at = ranked.findIndex((each) => each.id === id);
  return at < 0 ? key : at + 1;
}
