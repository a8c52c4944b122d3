import { Button } from '@mantine/core';
import { editCanvas } from '../../state/workbench.ts';

/** Actions on the records that were chosen with Shift. */
export function ChosenBar({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone: () => void }) {
  if (chosen.size === 0) return null;
  const keep = (kept: (id: string) => boolean) => {
    editCanvas((canvas) => ({ ...canvas, nodes: canvas.nodes.filter(({ id }) => kept(id)) }));
    onDone();
  };
  const pinAll = () =>
    editCanvas((canvas) => ({
      ...canvas,
      nodes: canvas.nodes.map((node) => (chosen.has(node.id) ? { ...node, pinned: true } : node)),
    }));
  return (
    <div className="canvas-bar" role="toolbar" aria-label="Chosen records">
      <b>{chosen.size === 1 ? '1 record' : `${chosen.size} records`} chosen</b>
      <Button size="compact-sm" variant="default" onClick={() => keep((id) => !chosen.has(id))}>
        Hide chosen
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => keep((id) => chosen.has(id))}>
        Keep only these
      </Button>
      <Button size="compact-sm" variant="default" onClick={pinAll}>
        Pin chosen
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onDone}>
        Choose none
      </Button>
    </div>
  );
}
