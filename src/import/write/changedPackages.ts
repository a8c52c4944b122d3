import type { Run } from '../../graph/graph.ts';
import type { CheckedBatch } from '../check/checkBatch.ts';
import { runRows } from '../importRows.ts';
import { statementText } from '../statementText.ts';
import { packageFacts } from './packageFacts.ts';

/** Returns the facts of those packages of a batch that have an accepted row and are not stored with the same facts. */
export async function changedPackages(run: Run, batch: CheckedBatch) {
  const facts = packageFacts(batch);
  const found = await runRows(run, 'findPackages', { names: facts.map(({ name }) => name) });
  const stored = new Map(found.map((row) => [row.name, row]));
  return facts
    .map((row) => ({
      ...row,
      synthetic: row.synthetic ?? stored.get(row.name)?.synthetic ?? null,
    }))
    .filter((row) => JSON.stringify(row) !== JSON.stringify(stored.get(row.name)));
}

/** Saves the stored facts of packages before an import changes them; a package that was not stored is saved without facts. */
export async function keepPackages(
  run: Run,
  number: number,
  packages: readonly { readonly name: string }[],
): Promise<void> {
  const names = packages.map(({ name }) => name);
  const stored = new Map(
    (await runRows(run, 'findPackages', { names })).map((row) => [row.name, JSON.stringify(row)]),
  );
  const images = names.map((name) => ({ entity: `package/${name}`, row: stored.get(name) ?? null }));
  await run(statementText('saveBeforeImages'), { number, images });
}
