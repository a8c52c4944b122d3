import { useMemo } from 'react';
import { grid } from '../../../generated/operations.ts';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { kindOf } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { wholeGrid } from '../../queries/wholeGrid.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';

/** The cases of a post with targets in a country. */
export interface Arc {
  readonly post: string;
  readonly country: string;
  readonly caseCount: number;
}

/** The arcs of the selected record, within the shared filters: from a post to the countries of its targets, to a country from its posts; of no other kind. */
export function useArcs(selected: string | null): readonly Arc[] {
  const filters = useInvestigation((each) => each.filters);
  const kind = selected === null ? null : kindOf(selected);
  const by = kind === 'POST' ? 'TARGET_COUNTRY' : kind === 'COUNTRY' ? 'POST' : null;
  const { data } = useAnswer(
    grid,
    selected && by ? { by: [by], where: allOf(casesOf(selected), filterOf(filters)) ?? {} } : null,
    { read: wholeGrid },
  );
  return useMemo(() => {
    if (!data || !selected) return [];
    return data.breakdown.nodes.flatMap(({ keys: [key], caseCount }) => {
      if (!key?.node) return [];
      const { id } = key.node;
      return kindOf(id) === 'POST'
        ? [{ post: id, country: selected, caseCount }]
        : [{ post: selected, country: id, caseCount }];
    });
  }, [data, selected]);
}
