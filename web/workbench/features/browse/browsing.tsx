import type { ReactNode } from 'react';
import { ask } from '../../../client/ask.ts';
import type { CaseFilter } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import type { BrowseQuestion } from '../../state/investigation.ts';
import { BrowsedList } from './BrowsedList.tsx';
import type { BrowsedRecords } from './browsedRecords.ts';
import { caseFacets } from './caseFacets.ts';
import type { Facet, FilteringFacet } from './facet.ts';

/** The list of one kind of records: its facets, the number of records that a question selects, and their table. */
export interface Browsing {
  readonly facets: readonly Facet[];
  /** True if the filters that all views share narrow it. */
  readonly isShared: boolean;
  /** The cases that the chosen values and the shared filters leave; undefined where they leave all. */
  casesOf(question: BrowseQuestion, shared: CaseFilter | undefined): CaseFilter | undefined;
  count(question: BrowseQuestion, shared: CaseFilter | undefined, signal: AbortSignal): Promise<number>;
  list(props: {
    question: BrowseQuestion;
    shared: CaseFilter | undefined;
    title: string;
    filterLine: ReactNode;
  }): ReactNode;
}

const chosenIn = <Filter,>(
  facets: readonly FilteringFacet<Filter>[],
  { facets: chosen }: BrowseQuestion,
): readonly Filter[] =>
  facets.flatMap(({ name, filter }) => {
    const values = chosen[name] ?? [];
    return values.length > 0 ? [filter(values)] : [];
  });

/** Makes the list of one kind from what the API has for it. */
export function browsing<
  Filter,
  Variables extends { readonly after?: string | null | undefined },
  Data,
  Row extends NamedRecord,
  Field extends string,
>(records: BrowsedRecords<Filter, Variables, Data, Row, Field>): Browsing {
  const { usualOrder, operation, pageOf, variables, withCase, ownFacets } = records;
  const ofCases = withCase ? caseFacets.filter(({ name }) => !records.without.includes(name)) : [];
  const casesOf = (question: BrowseQuestion, shared: CaseFilter | undefined) =>
    withCase ? allOf(shared, ...chosenIn(ofCases, question)) : undefined;
  const whereOf = (question: BrowseQuestion, shared: CaseFilter | undefined): Filter => {
    const cases = casesOf(question, shared);
    const text = question.text.trim();
    return records.all([
      ...chosenIn(ownFacets, question),
      ...(text ? [records.named(text)] : []),
      ...(cases && withCase ? [withCase(cases)] : []),
    ]);
  };
  return {
    facets: [...ownFacets, ...ofCases],
    isShared: withCase !== null,
    casesOf,
    count: async (question, shared, signal) => {
      const data = await ask(operation, variables(whereOf(question, shared), 0, usualOrder), signal);
      return pageOf(data).totalCount;
    },
    list: ({ question, shared, ...heading }) => (
      <BrowsedList
        {...heading}
        records={records}
        variablesFor={(orderBy) => variables(whereOf(question, shared), 200, orderBy)}
      />
    ),
  };
}
