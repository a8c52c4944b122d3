import type { CellType } from '../model/columns.ts';
import { datasetFile, datasetFiles } from '../model/datasetFiles.ts';
import { type DimensionName, dimensionNames, dimensions } from '../model/dimensions.ts';
import { identifierHeaders, identifierSeparators } from '../model/identifierColumns.ts';
import { type Kind, type RecordKind, recordKinds } from '../model/kinds.ts';
import { type PartyKind, parties } from '../model/parties.ts';
import { pluralOf } from '../model/pluralOf.ts';
import { storedEnums } from '../model/values.ts';

const one = (kind: RecordKind) => kind.toLowerCase() as Kind;
const many = (kind: RecordKind) => pluralOf(datasetFile(one(kind)));

const { PostKind, TargetKind, CompanyKind, CaseKind, Cooperation, CitationRole } = storedEnums;

/** Columns of datasets whose cells are of some types, as a mapping names them. */
const columnsOf = (cells: readonly CellType['cell'][]): readonly string[] =>
  datasetFiles.flatMap(({ kind, columns }) =>
    columns.filter(({ cell }) => cells.includes(cell)).map(({ name }) => `${kind}.${name}`),
  );

const literal = (value: unknown) => JSON.stringify(value, null, 2);

/** The field of `CaseFilter` that takes ids of a kind: that of a party, else the kind's own name; a case is found by its id. */
function filterOf(kind: RecordKind): string {
  const party = parties.find((each) => each.kind === kind);
  return party?.filter ?? (kind === 'CASE' ? 'id' : one(kind));
}

const pick = (test: (dimension: (typeof dimensions)[number]) => boolean): readonly DimensionName[] =>
  dimensions.filter(test).map(({ name }) => name);

/** Dimensions of one party, those of the record itself first. */
const families = (['POST', 'TARGET', 'COMPANY', 'TECHNOLOGY'] as const)
  .map((of) => dimensions.filter((dimension) => dimension.of === of).map(({ name }) => name))
  .filter((names) => names.length > 1)
  .map((names) => names.sort((a, b) => Number(!isRecord(a)) - Number(!isRecord(b))));

function isRecord(name: DimensionName): boolean {
  return parties.some((party) => party.through === null && party.dimension === name);
}

/** Returns what the page knows of the model, as the text of `web/generated/model.ts`. */
export function webModel(): string {
  const shown = (kinds: readonly PartyKind[]) =>
    recordKinds.filter((kind) => (kinds as readonly string[]).includes(kind));
  return `// Written by \`npm run generate\` from src/model; change that.
import type { BreakdownDimension, CaseFilter, EntityKind, PartyRole } from './operations.ts';

/** The kinds of records, in the order in which lists show them. */
export const recordKinds = ${literal(recordKinds)} as const satisfies readonly EntityKind[];

/** The words for one record and for several; the latter is also the name of the schema's list of them. */
export const kindWords = ${literal(
    Object.fromEntries(recordKinds.map((kind) => [kind, { one: one(kind), many: many(kind) }])),
  )} as const satisfies Readonly<Record<EntityKind, unknown>>;

/** The kinds that take part in cases, so that they can be drawn and stand at the end of a path. */
export const partyKinds = ${literal(shown(parties.map(({ kind }) => kind)))} as const satisfies readonly EntityKind[];

/** The kinds that can be nodes of a network and can be removed in a what-if. */
export const networkKinds = ${literal(
    shown(parties.flatMap((party) => (party.inNetworks ? [party.kind] : []))),
  )} as const satisfies readonly EntityKind[];

/** The field of a case filter that takes the ids of a kind. */
export const caseFilters: Readonly<Record<EntityKind, keyof CaseFilter>> = ${literal(
    Object.fromEntries(recordKinds.map((kind) => [kind, filterOf(kind)])),
  )};

/** The dimension of a breakdown whose keys are records of a kind. */
export const partyDimensions: Readonly<Record<(typeof partyKinds)[number], BreakdownDimension>> = ${literal(
    Object.fromEntries(parties.map(({ kind, dimension }) => [kind, dimension])),
  )};

/** The values of enums that lists can be narrowed by, and that a notice may say. */
export const enumValues = ${literal({ PostKind, TargetKind, CompanyKind, CaseKind, Cooperation, CitationRole })} as const;

/** The words between a record and its case, by its role. */
export const roleWords: Readonly<Record<PartyRole, string>> = ${literal(
    Object.fromEntries(parties.map(({ role, inWords }) => [role, inWords])),
  )};

/** The role of a record as short as a tie has room for. */
export const roleOnTie: Readonly<Record<PartyRole, string>> = ${literal(
    Object.fromEntries(parties.map(({ role, onTie }) => [role, onTie])),
  )};

/** The role of a record as a clause about its case, with \`…\` for the record. */
export const roleClauses: Readonly<Record<PartyRole, string>> = ${literal(
    Object.fromEntries(parties.map(({ role, asClause }) => [role, asClause])),
  )};

/** The dimensions of a breakdown, in an analyst's words. */
export const dimensionWords: Readonly<Record<BreakdownDimension, string>> = ${literal(
    Object.fromEntries(dimensions.map(({ name, inWords }) => [name, inWords])),
  )};

export const dimensionNames = ${literal(dimensionNames)} as const satisfies readonly BreakdownDimension[];

/** The field of a case filter that selects the cases of one key of a dimension. */
export const dimensionFilters: Readonly<Record<BreakdownDimension, keyof CaseFilter>> = ${literal(
    Object.fromEntries(dimensions.map(({ name, filter }) => [name, filter])),
  )};

/** Dimensions whose unknown key no filter selects: a date may lie in no one year, and one company may lack the province that another of the case has. */
export const dimensionsWithoutUnknownFilter: ReadonlySet<BreakdownDimension> = new Set(${literal(
    pick((dimension) => 'unknownFilter' in dimension),
  )});

/** Dimensions whose keys have an order of their own; the keys of others are ordered by their counts. */
export const orderedDimensions: ReadonlySet<BreakdownDimension> = new Set(${literal(
    pick((dimension) => 'ordered' in dimension),
  )});

/** Dimensions whose keys are values of an enum. */
export const enumDimensions: ReadonlySet<BreakdownDimension> = new Set(${literal(
    pick((dimension) => 'values' in dimension),
  )});

/** Dimensions whose keys are classes of one scheme, which the question names. */
export const schemeDimensions: ReadonlySet<BreakdownDimension> = new Set(${literal(
    pick((dimension) => 'inScheme' in dimension),
  )});

/** Dimensions of one party, the party itself first: a cell of two of them is about one and the same party. */
export const dimensionFamilies: readonly (readonly BreakdownDimension[])[] = ${literal(families)};

/** The columns of datasets that hold dates. */
export const dateColumns: ReadonlySet<string> = new Set(${literal(columnsOf(['date', 'day']))});

/** The columns of datasets whose cells hold several items. */
export const listColumns: ReadonlySet<string> = new Set(${literal(
    columnsOf(['references', 'words', 'aliases', 'identifiers']),
  )});

/** Headers of columns that hold the identifiers of one scheme, as patterns in which case does not count. */
export const identifierHeaders = ${literal(identifierHeaders)} as const;

/** Characters that part the identifiers of a cell. */
export const identifierSeparators = ${literal(identifierSeparators)};
`;
}
