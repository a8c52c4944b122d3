import type { PostCountry } from '../../generated/schema.ts';
import { NONE, type Projection } from '../projection.ts';

/** The id of the country that posts are sent from. */
const CHINA = 'country/CN';

/** Returns each node's country. Companies are the Chinese counterparts and belong to China; so do posts, unless they are to belong to their hosts. */
export function nodeGroups(projection: Projection, entities: Uint32Array, postsOf: PostCountry): Uint32Array {
  const { bases, postCountry, targetCountry } = projection.data;
  // A graph may lack the country; its Chinese actors form one group all the same.
  const china = projection.entityNumber(CHINA) ?? bases.END;
  return entities.map((entity) => {
    if (entity >= bases.COMPANY) return china;
    if (entity >= bases.TARGET) return targetCountry[entity - bases.TARGET] ?? NONE;
    return postsOf === 'SENDING' ? china : (postCountry[entity - bases.POST] ?? NONE);
  });
}

/** Returns each node's stage in the flow of technology: 0 for targets, 1 for posts, 2 for companies. */
export function nodeStages(projection: Projection, entities: Uint32Array): Uint8Array {
  const { bases } = projection.data;
  return Uint8Array.from(entities, (entity) => {
    if (entity >= bases.COMPANY) return 2;
    return entity >= bases.TARGET ? 0 : 1;
  });
}
