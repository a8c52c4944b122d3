/** Returns the notice on an answer that synthetic cases had a part in; null where they had none. */
export function syntheticNotice(syntheticCount: number, caseCount: number): string | null {
  if (syntheticCount === 0) return null;
  const which = syntheticCount === caseCount ? 'These cases are' : `${syntheticCount} of these cases are`;
  return `${which} synthetic: the answer describes the generator that drew them, not the world.`;
}
