import type { EntityKind } from '../../../generated/operations.ts';
import { KindMark } from '../../components/KindMark.tsx';
import { counted, kindOf } from '../../model/kinds.ts';
import type { Colouring } from '../../queries/colouring/colouring.ts';
import type { CanvasNode } from '../../state/investigation.ts';

/** Every mark that is drawn, with the number of its records; a click takes a kind out of the drawing or brings it back. */
export function Legend({
  nodes,
  gone,
  off,
  colouring = null,
  cutCount = 0,
  onSwitch,
  onTag,
}: {
  nodes: readonly CanvasNode[];
  gone: ReadonlySet<string>;
  off: ReadonlySet<EntityKind>;
  /** Colours other than those of the kinds. */
  colouring?: Colouring | null;
  /** Number of records that have ties, none of which are drawn. */
  cutCount?: number;
  onSwitch: (kind: EntityKind) => void;
  /** Chooses the records with a tag. */
  onTag?: (tag: string) => void;
}) {
  const counts = new Map<EntityKind, number>();
  for (const { id } of nodes) counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
  const tags = new Map<string, number>();
  for (const tag of nodes.flatMap((node) => node.tags ?? [])) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  return (
    <fieldset className="canvas-legend plain" aria-label="Legend">
      {[...counts].map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          className="plain"
          aria-pressed={!off.has(kind)}
          title={off.has(kind) ? 'Draw them again' : 'Leave them out of the drawing'}
          onClick={() => onSwitch(kind)}
        >
          <KindMark kind={kind} silent plain={colouring !== null} /> {counted(count, kind)}
        </button>
      ))}
      {colouring?.legend.map(({ label, colour, count }) => (
        <span key={colour} className="colour-meaning">
          <i style={{ background: `var(${colour})` }} /> {label} <span className="quiet">{count}</span>
        </span>
      ))}
      {cutCount > 0 && (
        <span className="colour-meaning">
          <i className="ring" /> {cutCount.toLocaleString('en')} whose ties are all left out
        </span>
      )}
      {onTag &&
        [...tags].map(([tag, count]) => (
          <button
            key={`#${tag}`}
            type="button"
            className="plain"
            title="Choose the records with this tag"
            onClick={() => onTag(tag)}
          >
            #{tag} <span className="quiet">{count}</span>
          </button>
        ))}
      {gone.size > 0 && <span className="gone">{gone.size} no longer in the graph</span>}
    </fieldset>
  );
}
