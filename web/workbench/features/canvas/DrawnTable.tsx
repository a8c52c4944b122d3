import { useState } from 'react';
import { runAction } from '../../actions/action.ts';
import { hide } from '../../actions/canvasActions.ts';
import { writeNote } from '../../actions/recordActions.ts';
import { CopyTable } from '../../components/CopyTable.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { kindOf, kinds } from '../../model/kinds.ts';
import { type Tie, tieId } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';
import { lastDateWords } from '../../words/lastDateWords.ts';
import { tieLabel } from './tieLabel.ts';

function countWords(
  records: number,
  listed: number,
  { all, drawn }: { readonly all: number; readonly drawn: number },
): string {
  const listedOf = all > listed ? `${listed.toLocaleString('en')} of ` : '';
  const ties = `${listedOf}${all.toLocaleString('en')} ${all === 1 ? 'tie' : 'ties'}`;
  const recordWords = `${records.toLocaleString('en')} ${records === 1 ? 'record' : 'records'}`;
  return `${recordWords} and ${ties}${drawn === all ? ' drawn' : ''}`;
}

/** The picture in words: every record and every tie, for those who do not see it and for a spreadsheet. */
export function DrawnTable({
  nodes,
  gone,
  ties,
  counts,
  onTie,
}: {
  nodes: readonly CanvasNode[];
  gone: ReadonlySet<string>;
  ties: readonly Tie[];
  /** Number of ties among these records, and of those that are drawn. */
  counts: { readonly all: number; readonly drawn: number };
  onTie: (from: string, to: string) => void;
}) {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="drawn-table" open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control, and the browser makes clicks of its keys */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {countWords(nodes.length, ties.length, counts)}
      </summary>
      {/* Thousands of rows that nobody sees would slow down every click. */}
      {isOpen && (
        <div>
          <CopyTable
            heads={['id', 'kind', 'name', 'name in Chinese']}
            rows={nodes
              .filter(({ id }) => !gone.has(id))
              .map((node) => [node.id, kinds[kindOf(node.id)].one, node.label, node.labelZh ?? ''])}
          />
          <ul>
            {nodes.map((node) => (
              <li key={node.id}>
                <RecordName record={node} chinese={false} />{' '}
                {gone.has(node.id) && <span className="gone">no longer in the graph</span>}{' '}
                <button
                  type="button"
                  className="plain quiet"
                  aria-label={`Hide ${node.label}`}
                  onClick={() => runAction(hide, node.id)}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
          <CopyTable
            heads={['from', 'to', 'cases', 'first', 'last']}
            rows={ties.map((tie) => [
              tie.from,
              tie.to,
              String(tie.caseCount ?? ''),
              tie.firstOn ?? '',
              lastDateWords(tie.lastOn, tie.openEnded),
            ])}
          />
          <ul>
            {ties.map((tie) => (
              <li key={tieId(tie)}>
                <button type="button" className="plain-link" onClick={() => onTie(tie.from, tie.to)}>
                  {tieLabel(tie, names)}
                  {tie.caseCount !== null && `: ${tie.caseCount} ${tie.caseCount === 1 ? 'case' : 'cases'}`}
                </button>{' '}
                <button
                  type="button"
                  className="plain quiet"
                  aria-label={`Note on ${tieLabel(tie, names)}`}
                  onClick={() => runAction(writeNote, tieId(tie))}
                >
                  ✎
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
