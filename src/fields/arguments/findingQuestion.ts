import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { CaseFilter, Finding, PathFinding } from '../../generated/schema.ts';
import { type AttestedSelection, attested } from '../../projection/fragility/attestedSelection.ts';
import type { FindingQuestion } from '../../projection/fragility/finding.ts';
import type { Projection } from '../../projection/projection.ts';
import { selectionOf } from '../search/openSearch.ts';
import { avoidedEntities, entityNumber } from './entityNumber.ts';
import { projectedKinds } from './projectedKinds.ts';

/** Reads a finding that an argument names, with the graph's part of its filters answered. */
export async function findingQuestion(
  projection: Projection,
  context: FieldContext,
  { count, share, rank, path }: Finding,
): Promise<FindingQuestion> {
  const select = async (where: CaseFilter | null | undefined): Promise<AttestedSelection> =>
    attested(projection, await selectionOf(projection, context, where), context.reportIds);
  if (share) {
    const of = share.of ?? {};
    const [part, whole] = await Promise.all([select({ and: [of, share.where] }), select(of)]);
    return { kind: 'SHARE', part, whole };
  }
  if (rank) {
    const entity = entityNumber(projection, rank.entity, 'entity');
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
  path: PathFinding,
): Extract<FindingQuestion, { readonly kind: 'PATH' }>['question'] {
  const from = entityNumber(projection, path.from, 'from');
  const to = entityNumber(projection, path.to, 'to');
  if (from === to) throw badInput('`from` and `to` are the same entity.', 'Name two different ones.');
  const { maxHops, order, timeRespecting, unsourced, sameRole } = path;
  const through = projectedKinds(path.through, 'through');
  const avoid = avoidedEntities(projection, path.avoid, [from, to]);
  return { from, to, maxHops, order, timeRespecting, unsourced, sameRole, through, avoid };
}
