const stages = /\((\d+)\/(\d+)\) /g;
const percents = /(\d+)% ∆/g;

/** Returns the part of its work that Neo4j's bulk importer has done, from 0 to 1, by its output so far. */
export function importerProgress(output: string): number {
  const [stage] = [...output.matchAll(stages)].slice(-1);
  if (!stage) return 0;
  const [, number, of] = stage;
  const [percent] = [...output.slice(stage.index).matchAll(percents)].slice(-1);
  return (Number(number) - 1 + Number(percent?.[1] ?? 0) / 100) / Number(of);
}
