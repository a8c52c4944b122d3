import { badInput } from '../../errors.ts';
import { type Kind, neutralKinds } from '../../model/kinds.ts';
import type { DataPackage } from '../package/readPackage.ts';
import type { CheckedBatch } from './checkBatch.ts';

/** Kinds of a package of published figures, which real and synthetic cases are measured by alike. */
const ofFigures: ReadonlySet<Kind> = new Set(['figure', 'report']);

/**
 * True if a package is real or synthetic: it has accepted rows of a kind that is not neutral. Figures and their reports alone take no side.
 */
export function takesSide(batch: CheckedBatch, each: DataPackage): boolean {
  const kinds = batch.files
    .filter((file) => file.package === each && file.rows > file.rejected.size)
    .map(({ file }) => file.kind)
    .filter((kind) => !neutralKinds.has(kind));
  const hasFigures = each.files.some(({ file }) => file.kind === 'figure');
  return kinds.some((kind) => !(hasFigures && ofFigures.has(kind)));
}

/** Returns true if the graph is synthetic after the batch (a mixed graph counts as synthetic), null if it is neither. Throws BAD_USER_INPUT if real and synthetic records would mix without `mix`. */
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
        'Real names must not gain invented ties: use a separate store for each, or --mix to mix them anyway.',
      );
    mixed ||= synthetic !== null && synthetic !== each.synthetic;
    synthetic = each.synthetic;
  }
  return mixed ? true : synthetic;
}

const named = (synthetic: boolean) => (synthetic ? 'synthetic' : 'real');
