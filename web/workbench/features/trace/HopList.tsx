import { Button } from '@mantine/core';
import { roleWords } from '../../../generated/model.ts';
import type { TraceQueryVariables } from '../../../generated/operations.ts';
import { CitationList } from '../../components/CitationList.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import { UNGRADED_NOTE } from '../../words/strengthWords.ts';
import { supportWords } from '../../words/supportWords.ts';
import { HopEnd } from './HopEnd.tsx';
import { openHop } from './openHop.ts';
import { weakestHopIndex } from './weakestHopIndex.ts';

/** One path hop by hop: the two records, their case and its citations; the weakest hop is marked. */
export function HopList({
  path,
  asked,
  avoid,
}: {
  path: TracedPath;
  /** Variables of the search that found the path. */
  asked: TraceQueryVariables;
  avoid: (id: string) => void;
}) {
  const weakest = weakestHopIndex(path);
  return (
    <ol className="hops" aria-label="Hop by hop">
      {path.hops.map((hop, index) => (
        <li key={`${hop.from.id} ${hop.to.id}`} className={index === weakest ? 'weakest' : ''}>
          <p className="sentence">
            <HopEnd record={hop.from} /> — {roleWords[hop.fromRole]}{' '}
            <span className="quiet">{hop.case.date.slice(0, 7)}</span>{' '}
            <i>
              <RecordName record={hop.case} chinese={false} />
            </i>{' '}
            <span className="grade">{hop.case.grade ?? 'ungraded'}</span>— <HopEnd record={hop.to} />
          </p>
          <p className="quiet">
            strength {hop.strength}
            {!hop.judged && UNGRADED_NOTE} · {supportWords(hop)} ·{' '}
            <button type="button" className="plain-link" onClick={() => void openHop(hop, asked)}>
              {counted(hop.caseCount, 'CASE')}
            </button>
            {index === weakest && <b className="weakest-mark"> · weakest hop</b>}
          </p>
          <CitationList citations={hop.citations.nodes.filter((each) => each.case.id === hop.case.id)} />
          {index < path.hops.length - 1 && (
            <Button
              size="compact-xs"
              variant="default"
              className="avoid"
              title="Search again without it"
              onClick={() => avoid(hop.to.id)}
            >
              Avoid {hop.to.label}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
