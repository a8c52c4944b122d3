import { editCanvas } from '../../state/workbench.ts';
import { idsInLine } from '../../words/goneWords.ts';

/** The records of the canvas that the graph no longer has, with a button to take them off; nothing where there are none. */
export function GoneFromCanvas({ gone }: { gone: ReadonlySet<string> }) {
  if (gone.size === 0) return null;
  const takeOff = () =>
    editCanvas((canvas) => ({ ...canvas, nodes: canvas.nodes.filter(({ id }) => !gone.has(id)) }));
  return (
    <p className="caution" role="status">
      {gone.size === 1 ? 'One record is' : `${gone.size} records are`} not in the graph any more:{' '}
      {idsInLine(gone)}. Files leave {gone.size === 1 ? 'it' : 'them'} out.{' '}
      <button type="button" className="plain-link" onClick={takeOff}>
        Take off the canvas
      </button>
    </p>
  );
}
