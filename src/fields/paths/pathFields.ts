import { cursorKeys, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { toConfidence } from '../../evidence/thousandths.ts';
import { partyRoles } from '../../model/parties.ts';
import type { PathDescription, PathHop } from '../../projection/paths/pathAnswer.ts';
import type { PathQuestion } from '../../projection/paths/searchPaths.ts';
import { connection, listConnection, type PageArgs } from '../pages/connection.ts';
import { batched } from '../search/batched.ts';
import type { Search } from '../search/openSearch.ts';
import { type CitationValue, citationCount, citationId, citationsOf } from './citations.ts';

/** The note beside every path. */
export const pathMeaning =
  'These actors appear together in these published cases; that does not show that anything was transferred. Strength says how well attested a chain is, not how likely a transfer was.';

/** Makes the schema's `Path` of a search's; the hops of all paths of an answer are asked for together. */
export function pathFields(search: Search, question: PathQuestion, context: FieldContext) {
  const hopOf = hopFields(search, question, context);
  return ({ hops, weakestHop, ...path }: PathDescription) => {
    const weakest = hops[weakestHop];
    if (!weakest) throw new Error('A path has no hops.');
    return { ...path, hops: hops.map(hopOf), weakestHop: hopOf(weakest) };
  };
}

/** The order that cursors of a hop's cases are of. */
const order = 'CREDIBLE';

/** Makes the schema's `Hop` of a search's; the cases and citations of all hops of an answer are asked for together. */
function hopFields(search: Search, question: PathQuestion, context: FieldContext) {
  const { projection } = search;
  const casesOf = batched(
    (page: { offset: number; first: number }) => `${page.offset} ${page.first}`,
    (page, hops: readonly PathHop[]) => search.run('hopCases', { question, hops, ...page }),
  );
  const listed = (hop: PathHop, offset: number, first: number) =>
    offset + first <= hop.cases.length || hop.cases.length === hop.caseCount
      ? Promise.resolve(hop.cases.slice(offset, offset + first))
      : casesOf({ offset, first }, hop);
  /** Reads the citations of the first cases of each hop. */
  const citationsOfCases = batched(String, async (count: number, hops: readonly PathHop[]) => {
    const cases = await Promise.all(hops.map((hop) => listed(hop, 0, count)));
    const ids = cases.map((numbers) => numbers.map((number) => projection.caseId(number)));
    const byCase = await citationsOf(context, ids.flat());
    return ids.map((own) => own.flatMap((id) => byCase.get(id) ?? []));
  });
  /** The first citations: most cases have some, and where these have not enough further cases are read. */
  const citations = async (hop: PathHop, count: number): Promise<readonly CitationValue[]> => {
    for (let cases = count; ; cases *= 2) {
      const found = await citationsOfCases(cases, hop);
      if (found.length >= count || cases >= hop.caseCount) return found;
    }
  };
  return (hop: PathHop) => ({
    from: { id: projection.entityId(hop.from) },
    to: { id: projection.entityId(hop.to) },
    fromRole: partyRoles[projection.kindOf(hop.from)],
    toRole: partyRoles[projection.kindOf(hop.to)],
    strength: hop.strength,
    judged: hop.judged,
    confidence: toConfidence(hop.support.thousandths),
    band: hop.support.band,
    grade: hop.support.grade,
    independentReports: hop.support.independentReports,
    caseCount: hop.caseCount,
    case: { id: projection.caseId(hop.assigned) },
    cases: async ({ first, after }: PageArgs) => {
      const offset = typeof after === 'string' ? readCursor(after, order, cursorKeys.place).key : 0;
      const numbers = await listed(hop, offset, first);
      const edges = numbers.map((number, index) => {
        const id = projection.caseId(number);
        return { cursor: writeCursor(order, offset + index + 1, id), node: { id } };
      });
      const hasNextPage = offset + edges.length < hop.caseCount;
      return { ...connection(edges, { after, hasNextPage }), totalCount: hop.caseCount };
    },
    citations: async (page: PageArgs) => ({
      ...(await listConnection(page, {
        order: 'CITATIONS',
        read: (count) => citations(hop, count),
        idOf: citationId,
        nodeOf: (citation) => citation,
      })),
      totalCount: async () => {
        const cases = await listed(hop, 0, hop.caseCount);
        return citationCount(
          context,
          cases.map((number) => projection.caseId(number)),
        );
      },
    }),
  });
}
