import type { Budget } from '../budget.ts';
import type { Projection } from '../projection.ts';
import { countFinding } from './countFinding.ts';
import type { FindingQuestion, FindingTest } from './finding.ts';
import { MaskedSelection } from './maskedSelection.ts';
import { pathFinding } from './pathFinding.ts';
import { rankFinding } from './rankFinding.ts';
import { shareFinding } from './shareFinding.ts';

/** Prepares a finding to be tested without reports; `basis` are its cases. */
export function testedFinding(
  projection: Projection,
  finding: FindingQuestion,
  budget: Budget,
): { readonly tested: FindingTest; readonly basis: MaskedSelection } {
  const basis = new MaskedSelection(projection, finding.kind === 'SHARE' ? finding.whole : finding.selection);
  switch (finding.kind) {
    case 'COUNT':
      return { tested: countFinding(basis), basis };
    case 'SHARE':
      return { tested: shareFinding(new MaskedSelection(projection, finding.part), basis), basis };
    case 'RANK':
      return { tested: rankFinding(projection, finding.entity, basis, budget), basis };
    case 'PATH':
      return { tested: pathFinding(projection, finding, basis, budget), basis };
  }
}
