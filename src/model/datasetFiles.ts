import type { DatasetFile } from './columns.ts';
import { area } from './kinds/area.ts';
import { caseFile } from './kinds/case.ts';
import { citation } from './kinds/citation.ts';
import { classification } from './kinds/classification.ts';
import { company } from './kinds/company.ts';
import { country } from './kinds/country.ts';
import { figure } from './kinds/figure.ts';
import { grade } from './kinds/grade.ts';
import { judgement } from './kinds/judgement.ts';
import { post } from './kinds/post.ts';
import { programme } from './kinds/programme.ts';
import { report } from './kinds/report.ts';
import { scheme } from './kinds/scheme.ts';
import { schemeClass } from './kinds/schemeClass.ts';
import { target } from './kinds/target.ts';
import { technology } from './kinds/technology.ts';
import type { Kind } from './kinds.ts';

/** The files of a dataset, in the order of `kinds`: import, export, descriptors and docs/model.md follow them. */
export const datasetFiles: readonly DatasetFile[] = [
  country,
  area,
  technology,
  scheme,
  schemeClass,
  classification,
  post,
  programme,
  target,
  company,
  report,
  figure,
  grade,
  caseFile,
  judgement,
  citation,
];

const byKind = new Map(datasetFiles.map((file) => [file.kind, file]));

/** Returns the file of a kind. */
export function datasetFile(kind: Kind): DatasetFile {
  const file = byKind.get(kind);
  if (!file) throw new Error(`No file holds rows of the kind ${kind}.`);
  return file;
}
