import { planCases } from './planCases.ts';
import { planCompanies } from './planCompanies.ts';
import { planKinds } from './planKinds.ts';
import { planTargets } from './planTargets.ts';
import { planTechnologies } from './planTechnologies.ts';

/** The parties of each case, as numbers in typed arrays: a million cases take some 60 MB, and rows are written from it one by one. */
export interface Plan {
  caseCount: number;
  targetCount: number;
  companyCount: number;
  /** Place in `nations`, by target. */
  targetNation: Uint8Array;
  /** Place in `technologies`, by target. */
  targetTechnology: Uint8Array;
  /** Place in `targetKinds`, by target. */
  targetKind: Uint8Array;
  /** The target of the one case after Houston's closure. */
  lateTarget: number;
  companyArea: Uint8Array;
  caseTarget: Uint32Array;
  /** Place in `postIds`, by case. */
  casePost: Uint8Array;
  /** Day from 2015-01-01; cases are in order of day. */
  caseDay: Uint16Array;
  /** Up to three technologies a case, the first the main one; `NO_TECHNOLOGY` means none. */
  caseTechnologies: Uint8Array;
  /** Up to four companies a case; -1 means none. */
  caseCompanies: Int32Array;
  /** The case that a case continues, or -1. */
  caseFollows: Int32Array;
  /** 0 unknown, then OFFERED, CONTACTED, NEGOTIATING, AGREED, ENDED. */
  caseStage: Uint8Array;
}

/** Draws the whole plan for a number of cases. */
export function makePlan(caseCount: number): Plan {
  const targets = planTargets(caseCount);
  const cases = planCases(caseCount, targets);
  const caseTechnologies = planTechnologies(targets, cases);
  return {
    caseCount,
    ...targets,
    ...cases,
    targetKind: planKinds(cases.caseTarget, targets.targetCount, targets.lateTarget),
    caseTechnologies,
    ...planCompanies(cases, caseTechnologies),
  };
}
