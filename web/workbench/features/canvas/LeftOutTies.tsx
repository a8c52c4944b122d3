import { type DrawnTies, MAX_DRAWN_TIES } from '../../queries/ties/drawnTies.ts';
import { changeInvestigation } from '../../state/workbench.ts';

/** The number of ties that the drawing leaves out, for their weight or its bound, and of the records that lose all of theirs; nothing where all are drawn. */
export function LeftOutTies({
  drawn: { ties, light, leftOut, cut },
  leastCases,
}: {
  drawn: DrawnTies;
  leastCases: number;
}) {
  if (leftOut === 0)
    return light === 0 ? null : (
      <p className="left-out quiet" role="status">
        Ties of {leastCases} cases or more are drawn: {light.toLocaleString('en')} lighter{' '}
        {light === 1 ? 'tie is' : 'ties are'} left out.
      </p>
    );
  const all = (ties.length + leftOut).toLocaleString('en');
  return (
    <p className="caution" role="status">
      The {ties.length.toLocaleString('en')} strongest of {all} ties are drawn (at most{' '}
      {MAX_DRAWN_TIES.toLocaleString('en')}).
      {cut.size > 0 &&
        ` ${cut.size === 1 ? 'One record has' : `${cut.size.toLocaleString('en')} records have`} ties of which none is drawn: a dotted ring marks ${cut.size === 1 ? 'it' : 'them'}.`}{' '}
      <button type="button" className="plain-link" onClick={() => changeInvestigation({ view: 'table' })}>
        Open the table
      </button>
    </p>
  );
}
