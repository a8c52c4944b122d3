import type { SeparatingQuery } from '../../../../generated/operations.ts';
import type { NamedRecord } from '../../../model/namedRecord.ts';
import { placeLayers } from '../../../model/picture/placeLayers.ts';
import { type Tie, tieId } from '../../../queries/ties/tie.ts';
import { type AnswerPicture, placed } from './answerPicture.ts';

type Answer = SeparatingQuery['cut'];

/** The chains between two sides, each from one side to the other: the routes, and the pairs that stand in the same cases. A record on both sides stands alone. */
export const chainsOf = ({ routes, joined }: Answer): readonly (readonly NamedRecord[])[] =>
  [...routes.nodes.map(({ entities }) => entities), ...joined.nodes.map(({ from, to }) => [from, to])].map(
    (chain) => [...new Map(chain.map((record) => [record.id, record])).values()],
  );

/** Chains as layers from left to right, with the cases of each hop where they are counted; `ties` are those among all of their records. */
export function routesPicture(
  chains: readonly (readonly NamedRecord[])[],
  ties: readonly Tie[],
): AnswerPicture {
  const known = new Map(
    ties.flatMap((tie) => [
      [tieId(tie), tie] as const,
      [tieId({ from: tie.to, to: tie.from }), tie] as const,
    ]),
  );
  const drawn = new Map<string, Tie>();
  for (const chain of chains)
    for (const [index, { id: to }] of chain.entries()) {
      const from = chain[index - 1]?.id;
      if (from === undefined || drawn.has(tieId({ from: to, to: from }))) continue;
      const counts = known.get(tieId({ from, to }));
      const unknown = { caseCount: null, firstOn: null, lastOn: null, openEnded: false };
      drawn.set(tieId({ from, to }), { ...(counts ?? unknown), from, to });
    }
  const places = placeLayers(chains.map((chain) => chain.map(({ id }) => id)));
  return { nodes: placed(chains.flat(), places), ties: [...drawn.values()], marks: {} };
}
