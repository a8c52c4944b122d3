import { type PartyKind, parties } from '../../model/parties.ts';
import { NONE, type Projection } from '../projection.ts';

/** Returns a function that counts the parties of one kind that the cases of a record, an entity number, join it to, each once. */
export function distinctParties(projection: Projection, to: PartyKind): (record: number) => number {
  const { data } = projection;
  const { offsets, items } = data.caseParties;
  const [base, last] = projection.range(to);
  const [first, end] = projection.range(parties.find(({ kind }) => kind === to)?.through ?? to);
  const groups = to === 'COUNTRY' ? data.targetCountry : to === 'AREA' ? data.technologyArea : null;
  /** The record, plus one, that each party was last met for. */
  const met = new Uint32Array(last - base);
  return (record) => {
    let count = 0;
    for (const caseNumber of projection.casesOf(record)) {
      for (let at = (offsets[caseNumber + 1] ?? 0) - 1; at >= (offsets[caseNumber] ?? 0); at -= 1) {
        const member = items[at] ?? 0;
        if (member >= end) continue;
        if (member < first) break;
        const party = groups === null ? member : (groups[member - first] ?? NONE);
        if (party === NONE || met[party - base] === record + 1) continue;
        met[party - base] = record + 1;
        count += 1;
      }
    }
    return count;
  };
}
