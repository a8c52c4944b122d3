import { NONE, type Projection } from '../projection.ts';

/** Which country a post counts to: the one that sends its diplomats, or the one where it stands. */
export type PostCountry = 'SENDING' | 'HOST';

const CHINA = 'country/CN';

/** Each node's country. Companies are the Chinese counterparts, so they count to China, and so do posts unless they are to count to their hosts. */
export function nodeGroups(projection: Projection, entities: Uint32Array, postsOf: PostCountry): Uint32Array {
  const { bases, postCountry, targetCountry } = projection.data;
  // A graph may lack the country, and its Chinese actors are of one group all the same.
  const china = projection.entityNumber(CHINA) ?? bases.END;
  return entities.map((entity) => {
    if (entity >= bases.COMPANY) return china;
    if (entity >= bases.TARGET) return targetCountry[entity - bases.TARGET] ?? NONE;
    return postsOf === 'SENDING' ? china : (postCountry[entity - bases.POST] ?? NONE);
  });
}

/** The flow of technology: from targets by way of posts to companies. */
export function nodeStages(projection: Projection, entities: Uint32Array): Uint8Array {
  const { bases } = projection.data;
  return Uint8Array.from(entities, (entity) => {
    if (entity >= bases.COMPANY) return 2;
    return entity >= bases.TARGET ? 0 : 1;
  });
}
