import { partyKinds } from '../../../../generated/model.ts';
import type { PartnersQuery } from '../../../../generated/operations.ts';
import { kindOf, kinds } from '../../../model/kinds.ts';
import type { NamedRecord } from '../../../model/namedRecord.ts';
import { placeAround } from '../../../model/picture/placeAround.ts';
import type { Tie } from '../../../queries/ties/tie.ts';
import { type AnswerPicture, placed } from './answerPicture.ts';

/** Strongest partners of a kind that are drawn. */
const MOST_OF_A_KIND = 4;

/** Kinds that stand to the left: whence a case comes, and what it is about. */
const onTheLeft: ReadonlySet<string> = new Set(['POST', 'COUNTRY', 'AREA']);

/** A record with the strongest partners of each other kind around it, and its ties to them. */
export function partnersPicture(of: NamedRecord, answer: PartnersQuery): AnswerPicture {
  const sides = { left: [] as string[], right: [] as string[] };
  const records: NamedRecord[] = [of];
  const ties: Tie[] = [];
  for (const kind of partyKinds) {
    if (kind === kindOf(of.id)) continue;
    const known = answer[kinds[kind].many].nodes.filter(({ keys: [key] }) => key?.node);
    for (const { keys, caseCount, firstOn, lastOn, openEnded } of known.slice(0, MOST_OF_A_KIND)) {
      const node = keys[0]?.node;
      if (!node) continue;
      records.push(node);
      ties.push({ from: of.id, to: node.id, caseCount, firstOn, lastOn, openEnded });
      (onTheLeft.has(kind) ? sides.left : sides.right).push(node.id);
    }
  }
  return { nodes: placed(records, placeAround([of.id], sides.left, sides.right)), ties, marks: {} };
}
