import type { ProjectionData } from '../../projection.ts';
import { mixed } from './combineDimensions.ts';
import type { Group } from './dimensionGroup.ts';
import { textValues } from './dimensionValues.ts';

/** Groups cases by the forms of cooperation they seek: a case has several, one or none. */
export function cooperationGroup({ cooperation, cooperationForms }: ProjectionData): Group {
  const values = textValues({ values: [null, ...cooperationForms] });
  const { mix: _, ...group } = mixed([{ values, codeOfRecord: () => 0 }]);
  return { ...group, codes: { kind: 'BITS', column: cooperation, first: 1, known: 0xffff } };
}
