import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { CaseFilter } from '../../projection/filter/caseFilter.ts';
import { type AttestedSelection, attested } from '../../projection/fragility/attestedSelection.ts';
import type { FindingQuestion } from '../../projection/fragility/finding.ts';
import type { PathOrder } from '../../projection/paths/pathInput.ts';
import type { Projection } from '../../projection/projection.ts';
import { selectionOf } from '../search/openSearch.ts';
import { avoided } from './avoidedEntities.ts';
import { entityNumber } from './entityNumber.ts';
import { projectedKinds } from './projectedKinds.ts';

type Args = Readonly<Record<string, unknown>>;

/** A `Finding` of the schema, coerced: one of these. */
interface Finding {
  readonly count?: Args;
  readonly share?: Args;
  readonly rank?: Args;
  readonly path?: Args;
}

/** Reads a finding that an argument names, with the graph's part of its filters answered. */
export async function findingQuestion(
  projection: Projection,
  context: FieldContext,
  { count, share, rank, path }: Finding,
): Promise<FindingQuestion> {
  const select = async (where: unknown): Promise<AttestedSelection> =>
    attested(projection, await selectionOf(projection, context, where), context.reportIds);
  if (share) {
    const of = (share.of ?? {}) as CaseFilter;
    const [part, whole] = await Promise.all([select({ and: [of, share.where] }), select(of)]);
    return { kind: 'SHARE', part, whole };
  }
  if (rank) {
    const entity = entityNumber(projection, String(rank.entity), 'entity');
    return { kind: 'RANK', entity, selection: await select(rank.where) };
  }
  if (path) {
    const question = pathQuestion(projection, path);
    return { kind: 'PATH', question, selection: await select(path.where) };
  }
  return { kind: 'COUNT', selection: await select(count?.where) };
}

function pathQuestion(
  projection: Projection,
  path: Args,
): Extract<FindingQuestion, { readonly kind: 'PATH' }>['question'] {
  const from = entityNumber(projection, String(path.from), 'from');
  const to = entityNumber(projection, String(path.to), 'to');
  if (from === to) throw badInput('`from` and `to` are the same entity.', 'Name two different ones.');
  return {
    from,
    to,
    maxHops: Number(path.maxHops),
    through: projectedKinds(path.through, 'through'),
    order: path.order as PathOrder,
    avoid: avoided(projection, path.avoid, [from, to]),
    timeRespecting: path.timeRespecting === true,
    unsourced: path.unsourced === true,
    sameRole: path.sameRole === true,
  };
}
