import './kept.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { keepBeside } from '../../state/drafts.ts';
import { agreeOn } from '../../state/keepMade.ts';
import { deleteKept, type KeptInvestigation, listKept, openKept } from '../../state/keptInvestigations.ts';
import { newKeptId } from '../../state/keptStore.ts';
import { lookedAt } from '../../state/madeParts.ts';
import {
  editTitle,
  openInvestigation,
  reportError,
  useInvestigation,
  useWorkbench,
} from '../../state/workbench.ts';
import { KeptRow, nameOf } from './KeptRow.tsx';

/** Shows another investigation under the tool that is open. */
async function open(id: string): Promise<void> {
  // Another tab may have changed it since it was listed.
  const kept = await openKept(id);
  if (!kept) throw new Error('Another tab has deleted this investigation.');
  agreeOn(kept);
  openInvestigation({ ...kept.investigation, tool: 'notes' }, id, kept.notice);
}

/** Begins an empty investigation; the one before stays kept. */
const begin = (): void => openInvestigation(lookedAt(useWorkbench.getState().investigation));

async function remove(id: string): Promise<void> {
  const deleted = await deleteKept(id);
  if (useWorkbench.getState().keptAs === id) begin();
  if (deleted) useWorkbench.setState((state) => ({ deleted: [...state.deleted, deleted] }));
}

async function restore(kept: KeptInvestigation): Promise<void> {
  await keepBeside(kept);
  useWorkbench.setState((state) => ({ deleted: state.deleted.filter((each) => each !== kept) }));
}

/** Renames an investigation in the list: the open one as typing its title does, with a step to undo. */
async function rename({ id }: KeptInvestigation, title: string): Promise<void> {
  if (useWorkbench.getState().keptAs === id) {
    editTitle(title);
    return;
  }
  // Another tab may have changed it since it was listed.
  const kept = await openKept(id);
  if (!kept) throw new Error('Another tab has deleted this investigation.');
  const investigation = { ...kept.investigation, title };
  await keepBeside({ id, changedAt: Date.now(), investigation }, kept);
}

async function duplicate(kept: KeptInvestigation): Promise<void> {
  const investigation = { ...kept.investigation, title: `${nameOf(kept)} (copy)` };
  await keepBeside({ id: newKeptId(), changedAt: Date.now(), investigation });
}

/** The investigations that this browser keeps, to open, rename, duplicate and delete. */
export function KeptInvestigations() {
  const keptAs = useWorkbench((state) => state.keptAs);
  const lastDeleted = useWorkbench((state) => state.deleted.at(-1));
  const made = useInvestigation(
    ({ title, canvas, notes }) => `${title} ${canvas.nodes.length} ${Object.keys(notes).length}`,
  );
  const { data, error, refetch } = useQuery({
    queryKey: ['kept', keptAs, made],
    queryFn: listKept,
    staleTime: 0,
    // Another tab may have made or deleted some.
    refetchOnWindowFocus: 'always',
    placeholderData: (before) => before,
  });
  const change = (step: Promise<void>) => void step.then(() => refetch()).catch(reportError);
  return (
    <section className="kept" aria-label="Kept in this browser">
      <h3>Kept in this browser</h3>
      {error && <ErrorNotice error={error} />}
      {lastDeleted && (
        <p role="status">
          Deleted “{nameOf(lastDeleted)}”.{' '}
          <button type="button" className="plain-link" onClick={() => change(restore(lastDeleted))}>
            Undo
          </button>
        </p>
      )}
      <ul>
        {data?.kept.map((kept) => (
          <KeptRow
            key={kept.id}
            kept={kept}
            isOpen={kept.id === keptAs}
            onOpen={() => change(open(kept.id))}
            onRename={(title) => change(rename(kept, title))}
            onDuplicate={() => change(duplicate(kept))}
            onDelete={() => change(remove(kept.id))}
          />
        ))}
      </ul>
      {(data?.unreadable ?? 0) > 0 && (
        <p className="caution">{data?.unreadable} more cannot be read by this version of the page.</p>
      )}
      <Button size="compact-sm" variant="default" onClick={begin}>
        New investigation
      </Button>
    </section>
  );
}
