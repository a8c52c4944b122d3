import type { ProjectionData } from '../../projection.ts';
import { combineDimensions } from './combineDimensions.ts';
import type { DimensionGroup } from './dimensionGroup.ts';
import { textValues } from './dimensionValues.ts';

/** Groups cases by the forms of cooperation that they seek. A case has any number of them. */
export function cooperationGroup({ cooperation, cooperationForms }: ProjectionData): DimensionGroup {
  const values = textValues({ values: [null, ...cooperationForms] });
  const { codeOfRecord: _, ...group } = combineDimensions([{ values, codeOfRecord: () => 0 }]);
  return { ...group, codes: { kind: 'BITS', column: cooperation, first: 1, known: 0xffff } };
}
