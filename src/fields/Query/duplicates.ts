import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { EntityKind } from '../../generated/schema.ts';
import { duplicatesOf } from '../duplicates/comparisons.ts';
import { sayLeftOff } from '../duplicates/leftOff.ts';
import type { LikelyDuplicate } from '../duplicates/likelyDuplicates.ts';
import { type ComparedKind, comparedKinds } from '../duplicates/readDuplicates.ts';
import { type Listed, listConnection } from '../pages/connection.ts';
import { openSearch } from '../search/openSearch.ts';

/** Lists pairs of records that may be one and that nobody has judged. */
const duplicates: TypeScriptField<'Query.duplicates'> = async ({ kinds, first, after }, context) => {
  const asked = [...new Set(kindsToCompare(kinds))].sort();
  const { projection } = await openSearch(context, null);
  const found = await duplicatesOf(context, projection, asked);
  const listed = {
    order: 'DUPLICATE',
    read: () => found.pairs,
    idOf: ({ record, other }) => `${record} ${other}`,
    nodeOf: ({ record, other, ...match }) => ({ record: { id: record }, other: { id: other }, ...match }),
  } satisfies Listed<LikelyDuplicate>;
  return {
    ...(await listConnection({ first, after: after ?? null }, listed)),
    totalCount: found.pairs.length,
    notice: sayLeftOff(found.leftOff),
  };
};

export default duplicates;

export const costs: SearchCosts = { 'Query.duplicates': () => 2_000 };

function kindsToCompare(kinds: readonly EntityKind[] | null | undefined): readonly ComparedKind[] {
  if (!kinds) return comparedKinds;
  return kinds.map((kind) => {
    const known = comparedKinds.find((each) => each.toUpperCase() === kind);
    if (known) return known;
    throw badInput(
      `\`kinds\` has ${kind}, whose records are not compared.`,
      `Use some of ${comparedKinds.join(', ').toUpperCase()}.`,
    );
  });
}
