// Written by `npm run generate` from the operations in src/cli and src/server/reconcile; change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as schema from './schema.ts';

export type ComparedFiguresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ComparedFiguresQuery = { readonly figures: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: string, readonly printed: string, readonly agrees: boolean | null, readonly uncounted: string | null, readonly ours: { readonly value: number | null } | null }> } };

export type MeantQueryVariables = Exact<{
  text: string;
}>;


export type MeantQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: { readonly text: string } }> } };

export type TraceQueryVariables = Exact<{
  from: string;
  to: string;
  where?: schema.CaseFilter | null | undefined;
  first: number;
  maxHops: number;
  through: ReadonlyArray<schema.EntityKind>;
  order: schema.PathOrder;
  avoid: ReadonlyArray<string>;
  disjoint: boolean;
  timeRespecting: boolean;
  unsourced: boolean;
}>;


export type TraceQuery = { readonly from: { readonly id: string, readonly label: string } | null, readonly to: { readonly id: string, readonly label: string } | null, readonly paths: { readonly revision: number, readonly meaning: string, readonly complete: boolean, readonly settledHops: number, readonly stoppedBy: schema.PathStop | null, readonly paths: ReadonlyArray<{ readonly strength: number, readonly judged: boolean, readonly independentReports: number, readonly gaps: ReadonlyArray<number | null>, readonly hops: ReadonlyArray<{ readonly fromRole: schema.PartyRole, readonly toRole: schema.PartyRole, readonly strength: number, readonly judged: boolean, readonly band: schema.Band, readonly grade: string | null, readonly independentReports: number, readonly caseCount: number, readonly from: { readonly id: string, readonly label: string }, readonly to: { readonly id: string, readonly label: string }, readonly case: { readonly id: string, readonly title: string, readonly date: string, readonly grade: string | null }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: schema.Assertion, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly case: { readonly id: string }, readonly report: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } }> }>, readonly nearMisses: ReadonlyArray<{ readonly relaxation: schema.Relaxation, readonly hint: string, readonly path: { readonly strength: number, readonly judged: boolean, readonly independentReports: number, readonly gaps: ReadonlyArray<number | null>, readonly hops: ReadonlyArray<{ readonly fromRole: schema.PartyRole, readonly toRole: schema.PartyRole, readonly strength: number, readonly judged: boolean, readonly band: schema.Band, readonly grade: string | null, readonly independentReports: number, readonly caseCount: number, readonly from: { readonly id: string, readonly label: string }, readonly to: { readonly id: string, readonly label: string }, readonly case: { readonly id: string, readonly title: string, readonly date: string, readonly grade: string | null }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: schema.Assertion, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly case: { readonly id: string }, readonly report: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } }> } }> } };

export type NamedFragment = { readonly id: string, readonly label: string };

export type ChainFragment = { readonly strength: number, readonly judged: boolean, readonly independentReports: number, readonly gaps: ReadonlyArray<number | null>, readonly hops: ReadonlyArray<{ readonly fromRole: schema.PartyRole, readonly toRole: schema.PartyRole, readonly strength: number, readonly judged: boolean, readonly band: schema.Band, readonly grade: string | null, readonly independentReports: number, readonly caseCount: number, readonly from: { readonly id: string, readonly label: string }, readonly to: { readonly id: string, readonly label: string }, readonly case: { readonly id: string, readonly title: string, readonly date: string, readonly grade: string | null }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly assertion: schema.Assertion, readonly grade: string | null, readonly locator: string | null, readonly quote: string | null, readonly case: { readonly id: string }, readonly report: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } }> };

export type CandidateFragment = { readonly score: number, readonly verdict: schema.MatchVerdict, readonly matched: { readonly text: string }, readonly node: { readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean }, readonly features: ReadonlyArray<{ readonly feature: schema.MatchFeatureKind, readonly points: number, readonly because: string }> };

export type ReconcileEntityFragment = { readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean };

export type ReconcileSuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<schema.EntityKind> | null | undefined;
  first: number;
}>;


export type ReconcileSuggestQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean }> } };

export type ReconcilePreviewQueryVariables = Exact<{
  id: string;
}>;


export type ReconcilePreviewQuery = { readonly node:
    | { readonly caseCount: number, readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean, readonly aliases: ReadonlyArray<{ readonly text: string }> }
    | { readonly caseCount: number, readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean }
    | { readonly caseCount: number, readonly province: string | null, readonly identifiers: ReadonlyArray<string>, readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean, readonly aliases: ReadonlyArray<{ readonly text: string }> }
    | { readonly caseCount: number, readonly city: string | null, readonly identifiers: ReadonlyArray<string>, readonly id: string, readonly kind: schema.EntityKind, readonly label: string, readonly labelZh: string | null, readonly synthetic: boolean, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly country: { readonly label: string } }
   | null };

