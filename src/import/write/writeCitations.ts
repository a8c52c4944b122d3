import type { Run } from '../../graph/graph.ts';
import { refreshSupport } from '../derived/support.ts';
import { addToStored, citationKey, storedCitation } from '../records/citations.ts';
import { Pieces } from '../records/pipelinedStatements.ts';
import { keepImages } from '../records/saveBeforeImages.ts';
import { citationRow } from '../records/storedRow.ts';
import { statement } from '../statement.ts';
import type { Plan } from './plan.ts';
import type { PreparedRow, Step } from './steps.ts';
import type { Writing } from './writeRecords.ts';

/** Writes the new and changed citations of a step; cases that the batch did not settle get their confidence anew. */
export async function writeCitations(
  run: Run,
  step: Step,
  { fresh, added, changed }: Plan,
  { number, ids, settled, evidence }: Writing,
): Promise<void> {
  const { file } = step.file;
  const stored = (row: PreparedRow, owner: string, addedIn: number) =>
    storedCitation(file, row, {
      package: owner,
      synthetic: false,
      addedIn,
      changedIn: number,
      rowHash: row.hash,
    });
  const owned = (row: PreparedRow) => stored(row, step.file.package.name, number);
  if (fresh) {
    const pieces = new Pieces(run);
    await pieces.send(statement('createCitations'), 'rows', added, (each) => {
      const row = owned(each);
      // The cases are new with them, and left these listings out.
      const listed = evidence.isListing(row.id, String(row.case), String(row.report));
      return listed ? { ...row, properties: { ...row.properties, listed } } : row;
    });
    await pieces.done();
  } else await addToStored(run, added.map(owned));
  if (changed.length > 0) {
    const change = changed.map(({ row, known }) => stored(row, known.package, known.addedIn));
    const before = await run(statement('readCitationsByKey'), { rows: change });
    await keepImages(
      run,
      number,
      file,
      before.map((each) => citationRow(file, each as never)),
    );
    await run(statement('changeCitations'), { rows: change });
  }
  const touched = [...added, ...changed.map(({ row }) => row)].map((row) =>
    String(citationKey(file, row).case),
  );
  await refreshSupport(
    run,
    touched.filter((id) => settled[ids.find(id)] !== 1),
  );
}
