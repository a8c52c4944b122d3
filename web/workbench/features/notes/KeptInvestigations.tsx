import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { agreeOn } from '../../state/keepMade.ts';
import {
  deleteKept,
  type KeptInvestigation,
  keep,
  listKept,
  newKeptId,
  readKept,
} from '../../state/keptInvestigations.ts';
import { lookedAt } from '../../state/madeParts.ts';
import { openInvestigation, reportError, useInvestigation, useWorkbench } from '../../state/workbench.ts';

const nameOf = ({ investigation: { title } }: KeptInvestigation): string => title || 'Untitled';

/** Shows another investigation under the tool that is open. */
async function open(id: string): Promise<void> {
  // Another tab may have changed it since it was listed.
  const kept = await readKept(id);
  if (!kept) throw new Error('Another tab has deleted this investigation.');
  agreeOn(kept);
  openInvestigation({ ...kept.investigation, tool: 'notes' }, id, kept.notice);
}

/** Begins an empty investigation; the one before stays kept. */
const begin = (): void => openInvestigation(lookedAt(useWorkbench.getState().investigation));

/** The investigations that this browser keeps, to open, duplicate and delete. */
export function KeptInvestigations() {
  const keptAs = useWorkbench((state) => state.keptAs);
  const made = useInvestigation(({ title, canvas }) => `${title} ${canvas.nodes.length}`);
  const [deleted, setDeleted] = useState<KeptInvestigation | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['kept', keptAs, made],
    queryFn: listKept,
    staleTime: 0,
    networkMode: 'always',
    placeholderData: (before) => before,
  });
  const change = (step: Promise<void>) => void step.then(() => refetch()).catch(reportError);
  const remove = async (kept: KeptInvestigation) => {
    await deleteKept(kept.id);
    setDeleted(kept);
    if (kept.id === keptAs) begin();
  };
  const restore = async (kept: KeptInvestigation) => {
    await keep(kept);
    setDeleted(null);
  };
  const duplicate = async (kept: KeptInvestigation) => {
    const investigation = { ...kept.investigation, title: `${nameOf(kept)} (copy)` };
    await keep({ id: newKeptId(), changedAt: Date.now(), stamp: newKeptId(), investigation });
  };
  return (
    <section aria-label="Kept in this browser">
      <h3>Kept in this browser</h3>
      {error && <ErrorNotice error={error} />}
      {deleted && (
        <p role="status">
          Deleted “{nameOf(deleted)}”.{' '}
          <button type="button" className="plain" onClick={() => change(restore(deleted))}>
            Undo
          </button>
        </p>
      )}
      <ul>
        {data?.kept.map((kept) => (
          <li key={kept.id} aria-current={kept.id === keptAs}>
            <button type="button" className="plain" onClick={() => change(open(kept.id))}>
              {nameOf(kept)}
            </button>{' '}
            <span className="quiet">
              {kept.investigation.canvas.nodes.length} on the canvas,{' '}
              {new Date(kept.changedAt).toLocaleString('en')}
            </span>{' '}
            <button
              type="button"
              className="plain"
              aria-label={`Duplicate ${nameOf(kept)}`}
              onClick={() => change(duplicate(kept))}
            >
              Duplicate
            </button>{' '}
            <button
              type="button"
              className="plain"
              aria-label={`Delete ${nameOf(kept)}`}
              onClick={() => change(remove(kept))}
            >
              Delete
            </button>
          </li>
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
