import type { CheckedBatch } from '../check/checkBatch.ts';
import { takesSide } from '../check/syntheticOf.ts';

/** Returns the facts of those packages of a batch that have an accepted row, as they are stored. */
export const packageFacts = (batch: CheckedBatch) =>
  batch.packages
    .filter((each) => batch.files.some((file) => file.package === each && file.rows > file.rejected.size))
    .map((each) => ({
      name: each.name,
      title: each.title,
      licence: each.licence,
      sources: each.sources,
      synthetic: takesSide(batch, each) ? each.synthetic : null,
    }));
