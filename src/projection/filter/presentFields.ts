import type { CaseFilter } from './caseFilter.ts';
import type { Combinator } from './masks/columnMasks.ts';

type Field = Exclude<keyof CaseFilter, Combinator>;

const joining: ReadonlySet<string> = new Set(['and', 'or', 'not'] satisfies Combinator[]);

const isField = (name: string): name is Field => !joining.has(name);

/** The fields that a filter itself says something of, whatever they are called: none may be passed over. */
export const presentFields = (where: CaseFilter): Field[] =>
  Object.entries(where).flatMap(([name, part]) =>
    isField(name) && part !== null && part !== undefined ? [name] : [],
  );
