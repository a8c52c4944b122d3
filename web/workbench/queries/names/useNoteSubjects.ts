import { useInvestigation } from '../../state/workbench.ts';
import { useCurrentRecords } from './useCurrentRecords.ts';

/** The records and ties that notes are about, by the names that they have now. */
export interface NoteSubjects {
  /** The name of a subject, which is an id, or `id|id` for a tie. */
  nameOf(subject: string): string;
  /** True if a record of the subject is no longer in the graph. */
  isGone(subject: string): boolean;
  readonly gone: ReadonlySet<string>;
  readonly ready: boolean;
}

const idsOf = (subject: string): readonly string[] => subject.split('|').filter(Boolean);

/** Reads the names of all subjects of notes anew. */
export function useNoteSubjects(): NoteSubjects {
  const notes = useInvestigation((each) => each.notes);
  const ids = [...new Set(Object.keys(notes).flatMap(idsOf))];
  const { records, gone, ready } = useCurrentRecords(ids);
  return {
    nameOf: (subject) =>
      idsOf(subject)
        .map((id) => records.get(id)?.label ?? id)
        .join(' × '),
    isGone: (subject) => idsOf(subject).some((id) => gone.has(id)),
    gone,
    ready,
  };
}
