import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import { isTitled, namedKinds } from '../../model/kinds.ts';
import { candidateQuery } from '../../names/candidateQuery.ts';
import { matchNames } from '../../names/match/matchNames.ts';
import { readName } from '../../names/readName.ts';

/** The most records that one name is compared with. */
const MOST_CANDIDATES = 100;

/** Finds the records that a name may be of: the index gives candidates, which are compared and judged. */
const match: TypeScriptField<'Query.match'> = async (
  { name, kinds, country, identifiers, first },
  context,
) => {
  const asked = readName(name);
  if (asked.normal === '')
    throw badInput(`\`name: ${JSON.stringify(name)}\` has no letter and no digit.`, 'Ask for a name.');
  const titled = kinds?.find(isTitled);
  if (titled)
    throw badInput(
      `\`kinds\` has ${titled}, whose records have no names.`,
      `Use some of ${namedKinds.join(', ')}, or \`search\`.`,
    );
  if (kinds?.length === 0) return [];
  const rows = await context.read('matchCandidates', {
    query: candidateQuery(asked, kinds ?? namedKinds, identifiers),
    limit: MOST_CANDIDATES,
  });
  const records = rows.map(([id, own, nameZh, ids, aliases, code]) => ({
    id,
    name: own,
    nameZh,
    identifiers: ids,
    aliases,
    country: code,
  }));
  const code = country?.slice(country.indexOf('/') + 1);
  return matchNames({ name, country: code, identifiers }, records)
    .slice(0, first)
    .map(({ id, ...rest }) => ({ node: { id }, ...rest }));
};

export default match;

export const costs: SearchCosts = { 'Query.match': () => 50 };
