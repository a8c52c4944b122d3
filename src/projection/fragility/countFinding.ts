import { type FindingResult, type FindingTest, noValue } from './finding.ts';
import type { MaskedSelection } from './maskedSelection.ts';

/** The number of cases that match. */
export function countFinding(selection: MaskedSelection): FindingTest {
  const { count } = selection;
  const counted = (caseCount: number): FindingResult => ({ ...noValue, caseCount });
  return {
    before: counted(count),
    changes: (masked) => {
      const changes = selection.changes(masked);
      return (at) => {
        const { lost, gained } = changes(at);
        const change = gained.length - lost.length;
        if (change === 0) return null;
        const after = counted(count + change);
        return { after, pathChange: null, lost, gained, weaker: [], size: Math.abs(change) };
      };
    },
  };
}
