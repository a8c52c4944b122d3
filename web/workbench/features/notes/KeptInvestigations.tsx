import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import {
  deleteKept,
  type KeptInvestigation,
  keep,
  listKept,
  newKeptId,
} from '../../state/keptInvestigations.ts';
import { lookedAt } from '../../state/madeParts.ts';
import { openInvestigation, reportError, useInvestigation, useWorkbench } from '../../state/workbench.ts';

const nameOf = ({ investigation: { title } }: KeptInvestigation): string => title || 'Untitled';

/** Shows another investigation under the tool that is open. */
const open = ({ id, investigation }: KeptInvestigation): void =>
  openInvestigation({ ...investigation, tool: 'notes' }, id);

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
    await keep(kept.id, kept.investigation);
    setDeleted(null);
  };
  const duplicate = (kept: KeptInvestigation) =>
    keep(newKeptId(), { ...kept.investigation, title: `${nameOf(kept)} (copy)` });
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
        {data?.map((kept) => (
          <li key={kept.id} aria-current={kept.id === keptAs}>
            <button type="button" className="plain" onClick={() => open(kept)}>
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
      <Button size="compact-sm" variant="default" onClick={begin}>
        New investigation
      </Button>
    </section>
  );
}
