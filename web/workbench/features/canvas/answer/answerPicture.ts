import type { NamedRecord } from '../../../model/namedRecord.ts';
import type { Place } from '../../../model/picture/box.ts';
import type { Tie } from '../../../queries/ties/tie.ts';
import type { CanvasNode } from '../../../state/investigation.ts';
import type { CanvasMarks } from '../canvasMarks.ts';

/** The picture of an answer, with every record at its place. */
export interface AnswerPicture {
  readonly nodes: readonly CanvasNode[];
  readonly ties: readonly Tie[];
  readonly marks: Partial<CanvasMarks>;
}

/** Records at their places; one without a place is left out. */
export const placed = (
  records: readonly NamedRecord[],
  places: ReadonlyMap<string, Place>,
): readonly CanvasNode[] => {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...byId.values()].flatMap(({ id, label, labelZh }) => {
    const at = places.get(id);
    return at ? [{ id, label, labelZh, ...at }] : [];
  });
};
