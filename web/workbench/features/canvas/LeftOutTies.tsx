import { type DrawnTies, MAX_DRAWN_TIES } from '../../queries/ties/drawnTies.ts';
import { changeInvestigation } from '../../state/workbench.ts';

/** The number of ties that the drawing leaves out, and of the records that lose all of theirs; nothing where all are drawn. */
export function LeftOutTies({ drawn: { ties, leftOut, cut } }: { drawn: DrawnTies }) {
  if (leftOut === 0) return null;
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
