import type { PersistedOperation } from '../../../client/persistedOperation.ts';
import type { CaseFilter } from '../../../generated/operations.ts';
import type { Column, Order } from '../../components/table/column.ts';
import type { RowPage } from '../../queries/useRows.ts';
import type { BrowsedKind } from '../../state/investigation.ts';
import type { FilteringFacet } from './facet.ts';

/** One kind of records, as the API lists and filters it. */
export interface BrowsedRecords<Filter, Variables, Data, Row, Field extends string> {
  readonly kind: BrowsedKind;
  readonly columns: readonly Column<Row, Field>[];
  readonly usualOrder: Order<Field>;
  readonly operation: PersistedOperation<Data, Variables>;
  readonly pageOf: (data: Data) => RowPage<Row>;
  readonly variables: (where: Filter, first: number, orderBy: Order<Field>) => Variables;
  readonly all: (parts: readonly Filter[]) => Filter;
  readonly named: (text: string) => Filter;
  /** The records with such a case; null where the API has no such filter. */
  readonly withCase: ((where: CaseFilter) => Filter) | null;
  /** Facets by values of the records themselves. */
  readonly ownFacets: readonly FilteringFacet<Filter>[];
  /** Names of the facets by cases that say nothing of this kind. */
  readonly without: readonly string[];
}

/** The condition that a name or a Chinese name has a text. */
export const eitherName = (text: string) => ({
  or: [{ name: { contains: text } }, { nameZh: { contains: text } }],
});
