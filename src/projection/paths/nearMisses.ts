import type { PartyKind } from '../../model/parties.ts';
import type { Budget } from '../budget.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';
import type { ProjectionData } from '../projection.ts';
import { describePaths } from './describePaths.ts';
import { findPaths } from './findPaths.ts';
import type { QuestionChange, RelaxedPath } from './pathAnswer.ts';
import { MAX_HOPS, type PathInput } from './pathInput.ts';
import type { Tuning } from './search/tuning.ts';

/** A filter without one of its fields, applied only when it is tried. */
export interface WiderFilter {
  readonly field: string;
  readonly caseMask: () => CaseMask | null;
}

/** The kinds that a path may be allowed to pass through, the most informative first. */
const kinds: readonly PartyKind[] = ['COMPANY', 'TARGET', 'POST', 'TECHNOLOGY', 'COUNTRY', 'AREA'];

/** Finds the single relaxations of a question without an answer that yield a path, each with the nearest such path. */
export function nearMisses(
  data: ProjectionData,
  input: PathInput,
  wider: readonly WiderFilter[],
  tuning: Tuning,
  budget: Budget,
): RelaxedPath[] {
  const found: RelaxedPath[] = [];
  for (const [relaxation, relax] of relaxations(input, wider)) {
    if (budget.stopped !== null) break;
    const relaxed: PathInput = { ...input, ...relax(), first: 1, order: 'NEAREST' };
    const [path] = describePaths(data, relaxed, findPaths(data, relaxed, tuning, budget).paths);
    if (path) found.push({ relaxation, path });
  }
  return found;
}

function relaxations(
  input: PathInput,
  wider: readonly WiderFilter[],
): readonly [QuestionChange, () => Partial<PathInput>][] {
  const { maxHops, through } = input;
  const tries: [QuestionChange, () => Partial<PathInput>][] = [];
  if (maxHops < MAX_HOPS)
    tries.push([{ kind: 'MAX_HOPS', maxHops: maxHops + 1 }, () => ({ maxHops: maxHops + 1 })]);
  for (const { field, caseMask } of wider)
    tries.push([{ kind: 'FILTER', field }, () => ({ caseMask: caseMask() })]);
  if (input.timeRespecting) tries.push([{ kind: 'TIME_RESPECTING' }, () => ({ timeRespecting: false })]);
  if (input.avoid.length > 0) tries.push([{ kind: 'AVOID' }, () => ({ avoid: [] })]);
  if (!input.unsourced) tries.push([{ kind: 'UNSOURCED' }, () => ({ unsourced: true })]);
  for (const kind of kinds) {
    if (through.includes(kind)) continue;
    tries.push([{ kind: 'THROUGH', through: kind }, () => ({ through: [...through, kind] })]);
  }
  if (!input.sameRole) tries.push([{ kind: 'SAME_ROLE' }, () => ({ sameRole: true })]);
  return tries;
}
