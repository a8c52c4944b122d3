import { badInput } from '../../errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DataPackage } from '../package/readPackage.ts';
import type { CheckedBatch } from './checkBatch.ts';

/** Kinds that are on neither side: posts, countries and the taxonomies are real in every graph. */
const neutral: ReadonlySet<Kind> = new Set(['country', 'area', 'technology', 'post']);

/** Whether a package takes a side, real or synthetic: it has rows that get in of a kind that is not neutral. */
export const takesSide = (batch: CheckedBatch, each: DataPackage): boolean =>
  batch.files.some(
    (file) => file.package === each && !neutral.has(file.file.kind) && file.rows > file.rejected.size,
  );

/** What the graph is once the batch is in: real, synthetic (a mixed one counts as that), or null; refuses to mix unless told to. */
export function syntheticOf(batch: CheckedBatch, stored: boolean | null, mix: boolean): boolean | null {
  let synthetic = stored;
  let mixed = false;
  for (const each of batch.packages) {
    if (!takesSide(batch, each)) continue;
    if (each.synthetic === null)
      throw badInput(
        `${each.directory}/datapackage.json does not say whether its records are synthetic.`,
        'Add "synthetic": true where they are invented, "synthetic": false where they are real.',
      );
    if (synthetic !== null && synthetic !== each.synthetic && !mix)
      throw badInput(
        `${each.name} is ${named(each.synthetic)}, and ${stored === null ? 'another dataset of the batch' : 'the graph'} is ${named(synthetic)}.`,
        'Real names must not gain invented ties: use a store of its own for each, or --mix to mix them all the same.',
      );
    mixed ||= synthetic !== null && synthetic !== each.synthetic;
    synthetic = each.synthetic;
  }
  return mixed ? true : synthetic;
}

const named = (synthetic: boolean) => (synthetic ? 'synthetic' : 'real');
