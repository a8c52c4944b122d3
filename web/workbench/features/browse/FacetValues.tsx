import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { counted } from '../../model/kinds.ts';
import { changeInvestigation, useWorkbench } from '../../state/workbench.ts';
import type { Facet } from './facet.ts';
import { facetCounts } from './facetCounts.ts';
import { useBrowse } from './useBrowse.ts';

/** Values of a facet that are counted at first, and at each wish for more. */
const VALUES = 12;

/** The values of a facet with their counts; a click chooses one or takes it back. */
export function FacetValues({ facet }: { facet: Facet }) {
  const { browsing, question, shared } = useBrowse();
  const [most, setMost] = useState(VALUES);
  const {
    data,
    error,
    isPlaceholderData: isFormer,
    refetch,
  } = useQuery({
    queryKey: ['Facet', facet.name, question, shared, most],
    queryFn: ({ signal }) => facetCounts(browsing, facet, question, shared, most, signal),
    placeholderData: keepPreviousData,
  });
  const chosen = question.facets[facet.name] ?? [];
  const toggle = (value: string) => {
    // As it is now: `question` waits for a pause in typing.
    const { browse } = useWorkbench.getState().investigation;
    const before = browse.facets[facet.name] ?? [];
    const values = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
    changeInvestigation({ browse: { ...browse, facets: { ...browse.facets, [facet.name]: values } } });
  };
  if (error) return <ErrorNotice error={error} again={() => void refetch()} />;
  return (
    <>
      {!data && <p className="waiting">Counting…</p>}
      {data?.values.length === 0 && <p className="quiet">No value leaves a record.</p>}
      <ul className="facet-values" aria-busy={isFormer}>
        {data?.values.map(({ value, words, count }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={chosen.includes(value)}
              aria-label={isFormer ? words : `${words}, ${counted(count, question.kind)}`}
              onClick={() => toggle(value)}
            >
              <span>{words}</span>
              <span className="number">{count.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
      {data && data.moreCount > 0 && (
        <button type="button" className="plain-link" onClick={() => setMost(most + VALUES)}>
          {Math.min(VALUES, data.moreCount)} more values
        </button>
      )}
    </>
  );
}
