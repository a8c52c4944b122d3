// Written by `npm run generate` from schema/*.graphql; change those.
import type { PartialDate } from '../text/partialDate.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in ISO 8601, such as `2019-03-01`. */
  Date: { input: string; output: string; }
  /** A date as a source states it, in ISO 8601: a day (`2019-03-01`), a month (`2019-03`), a year (`2019`) or an interval of these (`2017-05/2018-05`), which may be open (`2020-07/..`). */
  PartialDate: { input: PartialDate; output: string; }
  /** A moment in ISO 8601 with its offset, such as `2026-11-24T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type Query = {
  /** One area by its id; null where there is none. */
  readonly area?: Maybe<Area>;
  /** All areas that match. */
  readonly areas: AreaConnection;
  /** Groups the cases that match by one to three dimensions and counts them. A case counts once in each row that it belongs to: a case with several technologies counts once for each technology and once for each of their areas, so rows may add up to more than `caseTotal`. Dimensions of one entity are joined within it: the country of a target is paired with the kind of the same target. */
  readonly breakdown: BreakdownConnection;
  /** One case by its id; null where there is none. */
  readonly case?: Maybe<Case>;
  /** All cases that match. */
  readonly cases: CaseConnection;
  /** One company by its id; null where there is none. */
  readonly company?: Maybe<Company>;
  /** All companies that match. */
  readonly companies: CompanyConnection;
  /** One country by its id; null where there is none. */
  readonly country?: Maybe<Country>;
  /** All countries that match. */
  readonly countries: CountryConnection;
  /** The smallest set of entities whose removal leaves no chain of shared cases between two sides, with the disjoint routes that prove that no set is smaller. Chains may have any number of hops. The entities of the two sides are never removed, so two that share a case cannot be separated. */
  readonly cut: Cut;
  /** The graph as a whole: its sources, its size and its revision. */
  readonly dataset: Dataset;
  /**
   * Pairs of records that may be one, the best first: they share an identifier, an address, or a name as a whole (in any script, with or without
   * legal forms), or their names differ by a letter or two. The score is that of `match`, from 85, or from 75 if letters are wrong; an abbreviation
   * alone counts 85. Pairs that a judgement tells of, directly or by others, are left out.
   */
  readonly duplicates: DuplicateConnection;
  /** The published figures, by id: each as one source printed it, beside what this graph counts. Sources may disagree; nothing is averaged, and none is chosen. */
  readonly figures: FigureConnection;
  /** The single reports that a finding rests on: each report that would change the finding if it were wrong, with the changed finding. A wrong report is taken out with all its statements: a case that it alone supports is lost, and a case that others support keeps their support only. The answer does not say that any report is wrong. */
  readonly fragility: Fragility;
  /** The changes to some findings if one report is wrong. */
  readonly ifWrong: IfWrong;
  /** The cases that match, counted by the stage that the record states. Most notices do not say what came after: their cases are counted under a stage of null and are not failures. */
  readonly funnel: Funnel;
  /** The judgements of whether two records are the same, by id. Records that are judged to be the same answer as one, under the id of each. */
  readonly judgements: JudgementConnection;
  /** The limits of every request, and the budget that this caller has left. */
  readonly limits: Limits;
  /**
   * Finds the records that a name may be of, the best first. The score means the same for every name; country and identifiers count for and
   * against. `docs/names.md` explains how.
   */
  readonly match: ReadonlyArray<MatchCandidate>;
  /** The network of posts, targets and companies that take part in the same cases, and the position of each in it. Two are tied if they take part in a case together in different roles, like a hop of a path: post and target, post and company, company and target. The weight of a tie is the number of cases that they share. The meaning and the formula of each measure are in docs/measures.md. */
  readonly network: NetworkConnection;
  /** The best paths from one entity to another through shared cases. No entity appears twice in a path, and no case is used for two of its hops. A path says that these actors appear together in these published cases; it does not show that anything was transferred. */
  readonly paths: Paths;
  /** One post by its id; null where there is none. */
  readonly post?: Maybe<Post>;
  /** All posts that match. */
  readonly posts: PostConnection;
  /** One programme by its id; null where there is none. */
  readonly programme?: Maybe<Programme>;
  /** All programmes that match. */
  readonly programmes: ProgrammeConnection;
  /** One record of any kind by its id, such as `post/houston`; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Several records by their ids, in the requested order; null in the place of an unknown id. At most 200. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The entities that one entity can reach through shared cases: exactly those that `paths` finds a path to, each by the strongest path with the fewest hops. Two joined entities appear together in published cases; that does not show that anything was transferred. */
  readonly reach: ReachConnection;
  /** The posts, targets or companies whose removal cuts most of what joins posts and technologies, in order. A pair of post and technology weighs as many cases as name both. It is cut if its post is removed, or if every case that names both is lost, as in `whatIf`: if all its targets or all its companies are removed. Up to three removals are the best there are; more are planned in threes, each the best beside those before, with the bound that no plan can exceed. A plan of fewer removals need not be the beginning of a plan of more. This describes the published record only. */
  readonly removalPlan: RemovalPlan;
  /** One report by its id; null where there is none. */
  readonly report?: Maybe<Report>;
  /** All reports that match. */
  readonly reports: ReportConnection;
  /** The classification schemes, by id: published lists of classes that technologies are sorted into, each in one version. */
  readonly schemes: SchemeConnection;
  /**
   * Finds records by any of their names, titles, identifiers or summaries: in English, Chinese (any two characters) or pinyin, by synonyms
   * such as `UK`, with room for typing errors and for words more or less; and by their ids, whole or as they begin, such as `post/hou`. The
   * best first: a record of exactly that name comes before all others.
   */
  readonly search: SearchConnection;
  /** The pairs of a post, or a country of targets, and an area that share more cases than expected by chance, given their sizes. The cases of each pair are compared with a random draw, without replacement, of as many cases as the post or country has from all cases that match; the cases of the area are the marked ones. */
  readonly significance: SignificanceConnection;
  /** One target by its id; null where there is none. */
  readonly target?: Maybe<Target>;
  /** All targets that match. */
  readonly targets: TargetConnection;
  /** One technology by its id; null where there is none. */
  readonly technology?: Maybe<Technology>;
  /** All technologies that match. */
  readonly technologies: TechnologyConnection;
  /** The parts of the record that would be missing without some posts, targets or companies. A case is lost if all its posts, all its targets or all its companies are removed. A case that names none of a kind cannot be lost through that kind, and a case that another post also refers remains. This describes the published record only: it does not say what would have happened. */
  readonly whatIf: WhatIf;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryAreasArgs = {
  where?: InputMaybe<AreaFilter>;
  orderBy: AreaOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryBreakdownArgs = {
  by: ReadonlyArray<BreakdownDimension>;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<CaseFilter>;
  orderBy: BreakdownOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCompaniesArgs = {
  where?: InputMaybe<CompanyFilter>;
  orderBy: CompanyOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCountriesArgs = {
  where?: InputMaybe<CountryFilter>;
  orderBy: CountryOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryCutArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  to: ReadonlyArray<Scalars['ID']['input']>;
  where?: InputMaybe<CaseFilter>;
  through: ReadonlyArray<EntityKind>;
  avoid: ReadonlyArray<Scalars['ID']['input']>;
  unsourced: Scalars['Boolean']['input'];
  sameRole: Scalars['Boolean']['input'];
  besideDirect: Scalars['Boolean']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryDuplicatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryFiguresArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryFragilityArgs = {
  of: Finding;
  withCopies: Scalars['Boolean']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryIfWrongArgs = {
  report: Scalars['ID']['input'];
  findings: ReadonlyArray<Finding>;
  withCopies: Scalars['Boolean']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryFunnelArgs = {
  where?: InputMaybe<CaseFilter>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryJudgementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryMatchArgs = {
  name: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  identifiers: ReadonlyArray<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryNetworkArgs = {
  where?: InputMaybe<CaseFilter>;
  measure: NetworkMeasure;
  kind?: InputMaybe<EntityKind>;
  among: ReadonlyArray<EntityKind>;
  role?: InputMaybe<BrokerageRole>;
  directed: Scalars['Boolean']['input'];
  postCountry: PostCountry;
  unsourced: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  where?: InputMaybe<CaseFilter>;
  first: Scalars['Int']['input'];
  maxHops: Scalars['Int']['input'];
  through: ReadonlyArray<EntityKind>;
  order: PathOrder;
  avoid: ReadonlyArray<Scalars['ID']['input']>;
  disjoint: Scalars['Boolean']['input'];
  timeRespecting: Scalars['Boolean']['input'];
  unsourced: Scalars['Boolean']['input'];
  sameRole: Scalars['Boolean']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryPostsArgs = {
  where?: InputMaybe<PostFilter>;
  orderBy: PostOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryProgrammesArgs = {
  where?: InputMaybe<ProgrammeFilter>;
  orderBy: ProgrammeOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryReachArgs = {
  from: Scalars['ID']['input'];
  where?: InputMaybe<CaseFilter>;
  maxHops: Scalars['Int']['input'];
  through: ReadonlyArray<EntityKind>;
  kinds: ReadonlyArray<EntityKind>;
  avoid: ReadonlyArray<Scalars['ID']['input']>;
  unsourced: Scalars['Boolean']['input'];
  sameRole: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryRemovalPlanArgs = {
  k: Scalars['Int']['input'];
  among: ReadonlyArray<EntityKind>;
  where?: InputMaybe<CaseFilter>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryReportsArgs = {
  where?: InputMaybe<ReportFilter>;
  orderBy: ReportOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QuerySchemesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QuerySignificanceArgs = {
  of: SignificanceOf;
  where?: InputMaybe<CaseFilter>;
  minCount: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy: TargetOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryTechnologyArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryTechnologiesArgs = {
  where?: InputMaybe<TechnologyFilter>;
  orderBy: TechnologyOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Every list is a Relay connection: page with `first` and `after`; order is stable, ties go by id. */
export type QueryWhatIfArgs = {
  remove: ReadonlyArray<Scalars['ID']['input']>;
  where?: InputMaybe<CaseFilter>;
  from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxHops: Scalars['Int']['input'];
  through: ReadonlyArray<EntityKind>;
  unsourced: Scalars['Boolean']['input'];
  sameRole: Scalars['Boolean']['input'];
};

/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type Area = Node & Entity & Named & {
  /** A unique, readable id: `area/bio`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The code, such as `BIO`. */
  readonly code: Scalars['String']['output'];
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** True if the record is invented. Always false: records of this kind are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that concern it. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases that concern it. */
  readonly cases: CaseConnection;
  /** The posts that brokered it. */
  readonly posts: BrokeredPostConnection;
  /** Its technologies that cases concern. */
  readonly technologies: BrokeredTechnologyConnection;
  /** The targets offered in it. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts in its cases. */
  readonly companies: BrokeredCompanyConnection;
  /** The countries of the targets offered in it. */
  readonly countries: BrokeredCountryConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type AreaCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type AreaPostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type AreaTechnologiesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type AreaTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type AreaCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An area of technology, the upper level of the taxonomy; users also call it a sector. A case counts once in each of its areas. */
export type AreaCountriesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Filter on areas; all its conditions must hold. */
export type AreaFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The code. */
  readonly code?: InputMaybe<StringFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AreaFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AreaFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<AreaFilter>;
};

/** Fields that a list of areas can be ordered by. */
export type AreaOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By id. */
  | 'ID';

/** The order of a list of areas. */
export type AreaOrder = {
  /** The field to order by. */
  readonly field: AreaOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of areas. */
export type AreaConnection = {
  /** The areas with their cursors. */
  readonly edges: ReadonlyArray<AreaEdge>;
  /** The areas alone. */
  readonly nodes: ReadonlyArray<Area>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An area in a list. */
export type AreaEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: Area;
};

/** A page of areas that cases join to another record. */
export type BrokeredAreaConnection = {
  /** The areas with what joins them. */
  readonly edges: ReadonlyArray<BrokeredAreaEdge>;
  /** The areas alone. */
  readonly nodes: ReadonlyArray<Area>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An area that cases join to another record. */
export type BrokeredAreaEdge = BrokeredEdge & {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: Area;
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** Dimensions that cases can be grouped by. A case without a value is counted in a row whose key is unknown. */
export type BreakdownDimension =
  /** The posts that took part in it. */
  | 'POST'
  /** The countries where these posts are. */
  | 'POST_COUNTRY'
  /** The areas of its technologies, which users also call sectors. */
  | 'AREA'
  /** The classes of its technologies in one scheme, which `scheme` names. Where another of its technologies has no class there, the case is also in the row whose key is unknown. */
  | 'SCHEME_CLASS'
  /** Its technologies. */
  | 'TECHNOLOGY'
  /** The targets it offers. */
  | 'TARGET'
  /** The countries of its targets. */
  | 'TARGET_COUNTRY'
  /** The kinds of its targets. */
  | 'TARGET_KIND'
  /** Its companies. */
  | 'COMPANY'
  /** The provinces of its companies. */
  | 'PROVINCE'
  /** The year that contains its whole date, such as `2019`; unknown if no single year does. */
  | 'YEAR'
  /** The month that contains its whole date, such as `2019-03`; unknown if no single month does, for example where only the year is known. */
  | 'MONTH'
  /** The forms of cooperation sought. */
  | 'COOPERATION'
  /** The stage it reached. */
  | 'STAGE'
  /** The direction in which technology or people were to go. */
  | 'DIRECTION'
  /** The languages of the reports that support it. */
  | 'LANGUAGE'
  /** The best grade among the reports that do not deny it. */
  | 'GRADE';

/** Fields that the rows of a breakdown can be ordered by. */
export type BreakdownOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets. */
  | 'TARGETS'
  /** By the number of companies. */
  | 'COMPANIES'
  /** By the number of reports. */
  | 'REPORTS'
  /** By the first day of the earliest case. */
  | 'FIRST_ON'
  /** By the last day of the latest case. */
  | 'LAST_ON'
  /** By the keys themselves: years and months by time, entities by id, all other keys by their text. */
  | 'KEYS';

/** The order of the rows of a breakdown. Unknown values come last in both directions. */
export type BreakdownOrder = {
  /** The field to order by. */
  readonly field: BreakdownOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of the rows of a breakdown, in the requested order. */
export type BreakdownConnection = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BreakdownEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<BreakdownRow>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of rows. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of cases that match. */
  readonly caseTotal: Scalars['Int']['output'];
  /** Number of these cases that have no value in one of the dimensions; they are counted only in rows with an unknown key. */
  readonly unknownTotal: Scalars['Int']['output'];
};

/** A row in a breakdown. */
export type BreakdownEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: BreakdownRow;
};

/** The cases that have the same values in each dimension. */
export type BreakdownRow = {
  /** One key for each dimension, in the requested order. */
  readonly keys: ReadonlyArray<BreakdownKey>;
  /** Number of cases, each counted once. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of targets that these cases offer, each counted once. Where a dimension describes targets, only those with the row's keys count. */
  readonly targetCount: Scalars['Int']['output'];
  /** Number of companies that these cases involve, each counted once. Where a dimension describes companies, only those with the row's keys count. */
  readonly companyCount: Scalars['Int']['output'];
  /** Number of reports that support these cases, each counted once. Where a dimension is the language of reports, only those in the row's language count. */
  readonly reportCount: Scalars['Int']['output'];
  /** The share of these cases among all that match, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** The cases of this row, the latest first. */
  readonly cases: CaseConnection;
};


/** The cases that have the same values in each dimension. */
export type BreakdownRowCasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A value of a dimension. */
export type BreakdownKey = {
  /** The dimension. */
  readonly dimension: BreakdownDimension;
  /** The id of the record or class; null where the value is neither, and where it is unknown. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The record, where the dimension is about records and the value is known. */
  readonly node?: Maybe<Entity>;
  /** The value as text: the label of a record, the name of a class, a year, a month, a kind or a language; null where it is unknown. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type Case = Node & Entity & {
  /** A unique, readable id: `case/ucis-2017-09`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The title in Chinese, where known. */
  readonly titleZh?: Maybe<Scalars['String']['output']>;
  /** The kind of case. */
  readonly caseKind?: Maybe<CaseKind>;
  /** A summary in a few sentences. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The first day of the case: of the event where that is known, else of the publication. Lists of cases are ordered by it. */
  readonly date: Scalars['Date']['output'];
  /** The date of publication, as the source states it. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The date of the event, as the source states it. */
  readonly occurredOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The forms of cooperation that are sought. */
  readonly cooperation: ReadonlyArray<Cooperation>;
  /** The stage it reached, where recorded. */
  readonly stage?: Maybe<Stage>;
  /** The date on which it reached that stage. */
  readonly stageOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Number of Chinese counterparts that the source counts without naming them. */
  readonly companiesUnnamed?: Maybe<Scalars['Int']['output']>;
  /** The direction in which technology or people were to go. */
  readonly direction?: Maybe<Direction>;
  /** The outcome, in the words of its reports; null where they do not state one. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** The doubts about it: statements that its reports leave open or contradict. */
  readonly uncertain?: Maybe<Scalars['String']['output']>;
  /** The confidence in it that its reports justify, from 0 to 1: an ordinal convention, never a probability (docs/confidence.md). Null where no graded report supports it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The band of this confidence. */
  readonly band: Band;
  /** The best grade among the reports that do not deny it, such as `B2`. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Number of independent reports that support it. Reports that copy one another count as one; a denial does not count. */
  readonly independentReports: Scalars['Int']['output'];
  /** True if the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that it counts as: always 1. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of reports that support it; those that only deny it do not count. */
  readonly reportCount: Scalars['Int']['output'];
  /** Its citations, the best graded first and those that cannot be judged last. Denials are included and marked as such. */
  readonly citations: CitationConnection;
  /** The posts that took part, by referring it or otherwise: the role of a citation says how. */
  readonly posts: PostConnection;
  /** The targets it offers. */
  readonly targets: TargetConnection;
  /** The Chinese counterparts it involves; nearly half of the cases name none. */
  readonly companies: CompanyConnection;
  /** The technologies it concerns. */
  readonly technologies: TechnologyConnection;
  /** The areas of these technologies. */
  readonly areas: AreaConnection;
  /** The reports that support it; those that only deny it are not among them. */
  readonly reports: ReportConnection;
  /** The programme it is part of. */
  readonly programme?: Maybe<Programme>;
  /** The case it follows. */
  readonly follows?: Maybe<Case>;
  /** The cases that follow it. */
  readonly followedBy: CaseConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseCitationsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CasePostsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseTargetsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseCompaniesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseTechnologiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseAreasArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseReportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One published matchmaking opportunity: posts refer it, it offers targets and their technologies to companies, reports support it. A listing
 * is no accusation: most of these were ordinary, public notices.
 */
export type CaseFollowedByArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A statement by a report about a case, or about one party to it. */
export type Citation = {
  /** The case that the statement is about. */
  readonly case: Case;
  /** The report. */
  readonly report: Report;
  /** The party that the statement is about; null where it is about the case as a whole. */
  readonly entity?: Maybe<Entity>;
  /** The role of that party, where the source states it. */
  readonly role?: Maybe<CitationRole>;
  /** The stance of the report: it states this, lets it be inferred, or denies it. */
  readonly assertion: Assertion;
  /** The credibility of this statement, from 1 (confirmed) to 6 (cannot be judged), where it differs from that of the report. */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** The report's reliability with the credibility of this statement, such as `B2`; null where one of them is not given. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The place within the report, such as a page or a paragraph. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The words of the report, copied from it. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The text directly before the quote. With `quote` as `exact` and with `suffix` it forms a W3C TextQuoteSelector. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The text directly after the quote. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** The result of checking the quote against a stored copy of its page; null where there is no quote. */
  readonly quoteCheck?: Maybe<QuoteCheck>;
  /** The section or office of the post that acted, as the source names it: `S&T section (科技处)`, `ambassador`. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The kind of that section; null where the source names the post alone. */
  readonly sectionKind?: Maybe<SectionKind>;
  /** The names that its source uses for what is joined to other records because it was judged to be the same: for its party, or for all parties of its case where it is about none; and for its case and report. Empty where nothing is joined. */
  readonly statedAs: ReadonlyArray<Scalars['String']['output']>;
};

/** A band of confidence (docs/confidence.md). */
export type Band =
  /** No report that can be judged supports it. */
  | 'UNGRADED'
  /** Confidence below 0.4. */
  | 'WEAK'
  /** Confidence of at least 0.4 and below 0.6. */
  | 'FAIR'
  /** Confidence of at least 0.6 and below 0.8. */
  | 'GOOD'
  /** Confidence of at least 0.8. */
  | 'STRONG';

/** A page of citations. */
export type CitationConnection = {
  /** The citations with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The citations alone. */
  readonly nodes: ReadonlyArray<Citation>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation in a list. */
export type CitationEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: Citation;
};

/** The kind of case. */
export type CaseKind =
  /** Foreign technology is offered; most cases are. */
  | 'OFFER'
  /** The Chinese side seeks a technology. */
  | 'DEMAND'
  /** An agreement was made. */
  | 'AGREEMENT'
  /** A visit or a study tour. */
  | 'VISIT';

/** A form of cooperation that is sought. */
export type Cooperation =
  /** Investment. */
  | 'INVESTMENT'
  /** Licensing. */
  | 'LICENSING'
  /** Production in China. */
  | 'PRODUCTION'
  /** A joint venture. */
  | 'JOINT_VENTURE'
  /** Recruitment of people. */
  | 'TALENT'
  /** Joint research. */
  | 'JOINT_RESEARCH'
  /** Entry to the Chinese market. */
  | 'MARKET_ENTRY'
  /** Acquisition. */
  | 'ACQUISITION'
  /** Services. */
  | 'SERVICES';

/** The stage that a case reached. */
export type Stage =
  /** It was offered. */
  | 'OFFERED'
  /** The parties were in contact. */
  | 'CONTACTED'
  /** The parties negotiated. */
  | 'NEGOTIATING'
  /** The parties agreed. */
  | 'AGREED'
  /** It came to an end without agreement. */
  | 'ENDED';

/** The role of a party in a case, as a report states it. */
export type CitationRole =
  /** Referred the case. */
  | 'REFERRED'
  /** Was the host. */
  | 'HOSTED'
  /** Was among the organisers. */
  | 'CO_ORGANISED'
  /** Sought the technology. */
  | 'SOUGHT'
  /** Signed. */
  | 'SIGNED'
  /** Went there to see it. */
  | 'VISITED'
  /** Was there: spoke, unveiled, witnessed or was present. */
  | 'ATTENDED';

/** The direction in which technology or people were to go. */
export type Direction =
  /** Technology to China. */
  | 'INWARD'
  /** Technology from China. */
  | 'OUTWARD'
  /** Technology both ways. */
  | 'BOTH'
  /** People to China. */
  | 'TALENT';

/** The kind of section or office of a post that acted. */
export type SectionKind =
  /** The science-and-technology section, or an officer of it. */
  | 'SCIENCE_AND_TECHNOLOGY'
  /** The education section, or an officer of it. */
  | 'EDUCATION'
  /** The economic and commercial section, or an officer of it. */
  | 'COMMERCIAL'
  /** The ambassador, the consul general or a deputy who stood in. */
  | 'HEAD_OF_POST'
  /** Another section or officer. */
  | 'OTHER';

/** The result of checking a quote against a stored copy of its page. */
export type QuoteCheck =
  /** The quote was found in a stored copy of the page. */
  | 'FOUND'
  /** There is no stored copy, or it does not contain the quote. */
  | 'NOT_FOUND'
  /** The quote has not been checked. */
  | 'NOT_CHECKED';

/** The stance of a report towards a statement. */
export type Assertion =
  /** It states it. */
  | 'STATED'
  /** It lets it be inferred. */
  | 'INFERRED'
  /** It denies it; a denial never raises confidence. */
  | 'DENIED';

/** Filter on cases; all its conditions must hold. */
export type CaseFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The kind of case. */
  readonly caseKind?: InputMaybe<CaseKindFilter>;
  /** The title. */
  readonly title?: InputMaybe<StringFilter>;
  /** The title in Chinese. */
  readonly titleZh?: InputMaybe<StringFilter>;
  /** The summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** The dates of the case: of the event where known, else of the publication. */
  readonly date?: InputMaybe<DateFilter>;
  /** The date of publication. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** The date of the event. */
  readonly occurredOn?: InputMaybe<DateFilter>;
  /** The posts that took part in it. */
  readonly post?: InputMaybe<EntityFilter>;
  /** The targets it offers. */
  readonly target?: InputMaybe<EntityFilter>;
  /** The companies it involves. */
  readonly company?: InputMaybe<EntityFilter>;
  /** The technologies it concerns. */
  readonly technology?: InputMaybe<EntityFilter>;
  /** The areas it concerns. */
  readonly area?: InputMaybe<EntityFilter>;
  /** The classes that its technologies lie in, of whatever scheme: `class/mic2025.10`. `isNull: true` matches cases whose technologies have none in any scheme. */
  readonly schemeClass?: InputMaybe<EntityFilter>;
  /** Filter on the reports that support it: at least one must match. A report that only denies the case does not count. */
  readonly report?: InputMaybe<ReportFilter>;
  /** The programme it is part of. */
  readonly programme?: InputMaybe<EntityFilter>;
  /** The host countries of its posts. */
  readonly postCountry?: InputMaybe<EntityFilter>;
  /** The countries of its targets. */
  readonly targetCountry?: InputMaybe<EntityFilter>;
  /** The alliances of these countries as of the first day of the case. */
  readonly targetAlliance?: InputMaybe<AllianceFilter>;
  /** The kinds of its targets. */
  readonly targetKind?: InputMaybe<TargetKindFilter>;
  /** The kinds of its companies. */
  readonly companyKind?: InputMaybe<CompanyKindFilter>;
  /** The provinces of its companies. */
  readonly province?: InputMaybe<StringFilter>;
  /** The forms of cooperation sought. */
  readonly cooperation?: InputMaybe<CooperationFilter>;
  /** The stage it reached. */
  readonly stage?: InputMaybe<StageFilter>;
  /** The date on which it reached that stage. */
  readonly stageOn?: InputMaybe<DateFilter>;
  /** The direction in which technology or people were to go. */
  readonly direction?: InputMaybe<DirectionFilter>;
  /** The outcome. */
  readonly outcome?: InputMaybe<StringFilter>;
  /** The doubts about it. */
  readonly uncertain?: InputMaybe<StringFilter>;
  /** The kinds of the sections that acted, according to reports that do not deny the case. */
  readonly sectionKind?: InputMaybe<SectionKindFilter>;
  /** The role of one of its posts, according to reports that do not deny the case: `{ postRole: { in: [REFERRED], post: "houston" } }` matches cases that Houston is said to have referred. */
  readonly postRole?: InputMaybe<PostRole>;
  /** The results of checking its quotes: `{ quoteCheck: { eq: NOT_FOUND } }` matches cases with a quote that was not found. */
  readonly quoteCheck?: InputMaybe<QuoteCheckFilter>;
  /** The case it follows. */
  readonly follows?: InputMaybe<EntityFilter>;
  /** Number of Chinese counterparts that the source counts without naming them. */
  readonly companiesUnnamed?: InputMaybe<IntFilter>;
  /** The languages of the reports that support it. */
  readonly language?: InputMaybe<StringFilter>;
  /** The best grade among the reports that do not deny it. */
  readonly grade?: InputMaybe<StringFilter>;
  /** The confidence in it, from 0 to 1. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** Number of reports that support it. */
  readonly reportCount?: InputMaybe<IntFilter>;
  /** Number of independent reports that support it; reports that copy one another count as one. */
  readonly independentReports?: InputMaybe<IntFilter>;
  /** Its titles and summary. */
  readonly text?: InputMaybe<TextFilter>;
  /** At least one of its targets lies within this circle. */
  readonly near?: InputMaybe<Near>;
  /** At least one of its targets lies outside the country of a post that took part in it (true), or none does (false). */
  readonly abroad?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CaseFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CaseFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CaseFilter>;
};

/** Fields that a list of cases can be ordered by. */
export type CaseOrderField =
  /** By the first day of the case. */
  | 'DATE'
  /** By the first day of its publication. */
  | 'PUBLISHED_ON'
  /** By confidence. */
  | 'CONFIDENCE'
  /** By the best grade among its reports, the best first; cases without a grade last. */
  | 'GRADE'
  /** By title. */
  | 'TITLE'
  /** By title in Chinese, by the code points of its characters; those without one last. */
  | 'TITLE_ZH'
  /** By the name of the first of its posts, as they are listed without an order; those without one last. */
  | 'POST'
  /** By the name of the first of its targets, as they are listed without an order; those without one last. */
  | 'TARGET'
  /** By the name of the first of its companies, as they are listed without an order; those without one last. */
  | 'COMPANY'
  /** By the name of the first of its areas, as they are listed without an order; those without one last. */
  | 'AREA'
  /** By the number of reports that support it. */
  | 'REPORTS'
  /** By id. */
  | 'ID';

/** The order of a list of cases. */
export type CaseOrder = {
  /** The field to order by. */
  readonly field: CaseOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of cases. */
export type CaseConnection = {
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** The cases alone. */
  readonly nodes: ReadonlyArray<Case>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A case in a list. */
export type CaseEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: Case;
};

/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type Company = Node & Entity & Named & {
  /** A unique, readable id: `company/jitri`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The kind of party. */
  readonly companyKind?: Maybe<CompanyKind>;
  /** The province where it is located, where known. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** Identifiers in other registers, as `scheme:value` (LEI, ROR, USCC, Wikidata, OpenSanctions). */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** True if the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The body it is part of. */
  readonly parent?: Maybe<Company>;
  /** Number of cases that it takes part in. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of targets that it appears with. */
  readonly targetCount: Scalars['Int']['output'];
  /** Number of countries of the targets that it appears with. */
  readonly countryCount: Scalars['Int']['output'];
  /** The cases it takes part in. */
  readonly cases: CaseConnection;
  /** The posts that took part in its cases. */
  readonly posts: BrokeredPostConnection;
  /** The targets it appears with. */
  readonly targets: BrokeredTargetConnection;
  /** The technologies its cases concern. */
  readonly technologies: BrokeredTechnologyConnection;
  /** The areas its cases concern. */
  readonly areas: BrokeredAreaConnection;
  /** The countries of the targets it appears with. */
  readonly countries: BrokeredCountryConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type CompanyCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type CompanyPostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type CompanyTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type CompanyTechnologiesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type CompanyAreasArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A Chinese counterpart in a case: a company, university, institute, intermediary or public body. */
export type CompanyCountriesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of party that a Chinese counterpart is. */
export type CompanyKind =
  /** A company. */
  | 'COMPANY'
  /** A university. */
  | 'UNIVERSITY'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** An intermediary, such as a technology transfer centre. */
  | 'INTERMEDIARY'
  /** A public authority. */
  | 'GOVERNMENT'
  /** An association. */
  | 'ASSOCIATION';

/** Filter on companies; all its conditions must hold. */
export type CompanyFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The kind of party. */
  readonly companyKind?: InputMaybe<CompanyKindFilter>;
  /** The province where it is located. */
  readonly province?: InputMaybe<StringFilter>;
  /** The company that it is part of. */
  readonly parent?: InputMaybe<EntityFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Number of targets that it appears with. */
  readonly targetCount?: InputMaybe<IntFilter>;
  /** Number of countries of the targets that it appears with. */
  readonly countryCount?: InputMaybe<IntFilter>;
  /** True if the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CompanyFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CompanyFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CompanyFilter>;
};

/** Fields that a list of companies can be ordered by. */
export type CompanyOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets it appears with. */
  | 'TARGETS'
  /** By the number of countries of these targets. */
  | 'COUNTRIES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By kind; those without one last. */
  | 'COMPANY_KIND'
  /** By province; those without one last. */
  | 'PROVINCE'
  /** By id. */
  | 'ID';

/** The order of a list of companies. */
export type CompanyOrder = {
  /** The field to order by. */
  readonly field: CompanyOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of companies. */
export type CompanyConnection = {
  /** The companies with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** The companies alone. */
  readonly nodes: ReadonlyArray<Company>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A company in a list. */
export type CompanyEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
};

/** A page of companies that cases join to another record. */
export type BrokeredCompanyConnection = {
  /** The companies with what joins them. */
  readonly edges: ReadonlyArray<BrokeredCompanyEdge>;
  /** The companies alone. */
  readonly nodes: ReadonlyArray<Company>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A company that cases join to another record. */
export type BrokeredCompanyEdge = BrokeredEdge & {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** A country, by its ISO 3166-1 alpha-2 code. */
export type Country = Node & Entity & Named & {
  /** A unique, readable id: `country/US`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['String']['output'];
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Its memberships in alliances, dated. */
  readonly alliances: ReadonlyArray<AllianceMembership>;
  /** True if the record is invented. Always false: records of this kind are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that offer a target in the country. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of targets in the country. */
  readonly targetCount: Scalars['Int']['output'];
  /** The cases that offer a target in the country. */
  readonly cases: CaseConnection;
  /** The posts that brokered targets in the country. The host country of a post is `Post.country`. */
  readonly posts: BrokeredPostConnection;
  /** The targets in the country that cases offer. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts in the cases that offer a target in the country. */
  readonly companies: BrokeredCompanyConnection;
  /** The technologies of these cases. */
  readonly technologies: BrokeredTechnologyConnection;
  /** The areas of these cases. */
  readonly areas: BrokeredAreaConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A country, by its ISO 3166-1 alpha-2 code. */
export type CountryCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, by its ISO 3166-1 alpha-2 code. */
export type CountryPostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, by its ISO 3166-1 alpha-2 code. */
export type CountryTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, by its ISO 3166-1 alpha-2 code. */
export type CountryCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, by its ISO 3166-1 alpha-2 code. */
export type CountryTechnologiesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, by its ISO 3166-1 alpha-2 code. */
export type CountryAreasArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country's membership in an alliance. */
export type AllianceMembership = {
  /** The alliance. */
  readonly alliance: Alliance;
  /** The first day of membership. */
  readonly since: Scalars['Date']['output'];
  /** The first day after membership ended; null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Alliance membership. A filter on cases takes it as of the first day of the case. */
export type Alliance =
  /** A member of NATO. */
  | 'NATO'
  /** A major non-NATO ally of the United States. */
  | 'MNNA'
  /** Either of the two. */
  | 'NATO_OR_MNNA';

/** Filter on countries; all its conditions must hold. */
export type CountryFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The code. */
  readonly code?: InputMaybe<StringFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CountryFilter>;
};

/** Fields that a list of countries can be ordered by. */
export type CountryOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By id. */
  | 'ID';

/** The order of a list of countries. */
export type CountryOrder = {
  /** The field to order by. */
  readonly field: CountryOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of countries. */
export type CountryConnection = {
  /** The countries with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries alone. */
  readonly nodes: ReadonlyArray<Country>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

/** A page of countries that cases join to another record. */
export type BrokeredCountryConnection = {
  /** The countries with what joins them. */
  readonly edges: ReadonlyArray<BrokeredCountryEdge>;
  /** The countries alone. */
  readonly nodes: ReadonlyArray<Country>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country that cases join to another record. */
export type BrokeredCountryEdge = BrokeredEdge & {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** The entities that separate two sides. */
export type Cut = {
  /** The revision of the graph that was searched. */
  readonly revision: Scalars['Int']['output'];
  /** The entities to remove, ordered by id; empty where nothing joins the two sides. Null where no removal separates them, or where the search was cut short. If several sets are equally small, the one nearest to the side with fewer neighbours is returned. */
  readonly entities?: Maybe<EntityConnection>;
  /** Number of entities that must be removed; null where `entities` is null. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** Number of routes of which no two share an entity between their ends: equal to the number of entities to remove (Menger's theorem), or smaller where the search was cut short. */
  readonly routeCount: Scalars['Int']['output'];
  /** The disjoint routes. */
  readonly routes: DisjointRouteConnection;
  /** Number of pairs, one entity of each side, that take part in a case together. */
  readonly joinedCount: Scalars['Int']['output'];
  /** The pairs that take part in a case together. */
  readonly joined: JoinedPairConnection;
  /** True if the search was completed. */
  readonly complete: Scalars['Boolean']['output'];
  /** The reason why the search was not completed; null where it was. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** The meaning of a chain, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
};


/** The entities that separate two sides. */
export type CutEntitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The entities that separate two sides. */
export type CutRoutesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The entities that separate two sides. */
export type CutJoinedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A route that shares no entity between its ends with any other. */
export type DisjointRoute = {
  /** The entities, from one side to the other. */
  readonly entities: ReadonlyArray<Entity>;
  /** The most credible case of each hop; one fewer than the entities. */
  readonly cases: ReadonlyArray<Case>;
};

/** A page of routes. */
export type DisjointRouteConnection = {
  /** The routes with their cursors. */
  readonly edges: ReadonlyArray<DisjointRouteEdge>;
  /** The routes alone. */
  readonly nodes: ReadonlyArray<DisjointRoute>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A route in a list. */
export type DisjointRouteEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The route. */
  readonly node: DisjointRoute;
};

/** Two entities, one of each side, that take part in the same cases. */
export type JoinedPair = {
  /** The first entity. */
  readonly from: Entity;
  /** The second entity. */
  readonly to: Entity;
  /** Number of cases that join them; 0 where the same entity is on both sides. */
  readonly caseCount: Scalars['Int']['output'];
};

/** A page of pairs. */
export type JoinedPairConnection = {
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<JoinedPairEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<JoinedPair>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type JoinedPairEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: JoinedPair;
};

/** The graph as a whole. */
export type Dataset = {
  /** The number of the last finished import. */
  readonly revision: Scalars['Int']['output'];
  /** True if any record is invented; null while the graph holds no cases. */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** True if an import is under way, so that answers may include part of it. */
  readonly importing: Scalars['Boolean']['output'];
  /** Number of records of each kind. */
  readonly counts: DatasetCounts;
  /** The imports, the latest first. */
  readonly imports: ImportConnection;
  /** The packages that the records come from, ordered by name. */
  readonly sources: PackageConnection;
  /** The projection: a copy of the graph's structure in memory, from which paths, breakdowns and similar questions are answered. */
  readonly projection: ProjectionStatus;
};


/** The graph as a whole. */
export type DatasetImportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The graph as a whole. */
export type DatasetSourcesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Number of records of each kind. */
export type DatasetCounts = {
  /** Posts that took part in a case. */
  readonly posts: Scalars['Int']['output'];
  /** Cases. */
  readonly cases: Scalars['Int']['output'];
  /** Targets. */
  readonly targets: Scalars['Int']['output'];
  /** Companies. */
  readonly companies: Scalars['Int']['output'];
  /** Technologies that a case concerns. */
  readonly technologies: Scalars['Int']['output'];
  /** Areas that a case concerns. */
  readonly areas: Scalars['Int']['output'];
  /** Countries with a target that a case offers. */
  readonly countries: Scalars['Int']['output'];
  /** Programmes. */
  readonly programmes: Scalars['Int']['output'];
  /** Reports. */
  readonly reports: Scalars['Int']['output'];
};

/** One batch of records brought into the graph. */
export type Import = {
  /** Its number, which is the revision it gave the graph. */
  readonly number: Scalars['Int']['output'];
  /** The packages it read, by name. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** The files it read, each as `name sha256`. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** The version of the program. */
  readonly programVersion?: Maybe<Scalars['String']['output']>;
  /** The time when it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** The time when it ended; null while it is under way. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of records that it added. */
  readonly added: Scalars['Int']['output'];
  /** Number of records that it changed. */
  readonly changed: Scalars['Int']['output'];
  /** Number of records that it removed. */
  readonly removed: Scalars['Int']['output'];
  /** Number of records that it left unchanged. */
  readonly unchanged: Scalars['Int']['output'];
  /** Number of rows that it rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** The number of the import that it undoes: it restored the content of the graph before that import. */
  readonly undoes?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that undid it. */
  readonly undoneIn?: Maybe<Scalars['Int']['output']>;
  /** The derived values that it recomputed because the program's formula had changed; empty for an import of files. */
  readonly recomputed: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of imports. */
export type ImportConnection = {
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<ImportEdge>;
  /** The imports alone. */
  readonly nodes: ReadonlyArray<Import>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An import in a list. */
export type ImportEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: Import;
};

/** A dataset that records come from. */
export type Package = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its licence. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The sources of its records. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** True if its records are invented; null where it contains no cases, targets or reports. */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of packages. */
export type PackageConnection = {
  /** The packages with their cursors. */
  readonly edges: ReadonlyArray<PackageEdge>;
  /** The packages alone. */
  readonly nodes: ReadonlyArray<Package>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A package in a list. */
export type PackageEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The package. */
  readonly node: Package;
};

/** The projection: a copy of the graph's structure in memory, on which searches run. */
export type ProjectionStatus = {
  /** The state of the projection. */
  readonly state: ProjectionState;
  /** The revision of the graph that it holds; null until the first load has ended. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Time since it was loaded, in seconds. */
  readonly ageSeconds?: Maybe<Scalars['Int']['output']>;
  /** Memory that its arrays take, in bytes. */
  readonly bytes?: Maybe<Scalars['Float']['output']>;
  /** Number of cases that it holds. */
  readonly cases?: Maybe<Scalars['Int']['output']>;
  /** Duration of the load, in milliseconds. */
  readonly loadMs?: Maybe<Scalars['Int']['output']>;
  /** The reason why the last load failed; null where it did not fail. */
  readonly error?: Maybe<Scalars['String']['output']>;
};

/** The state of the projection. */
export type ProjectionState =
  /** The first load is under way. */
  | 'LOADING'
  /** It can be searched and is up to date. */
  | 'READY'
  /** It can be searched, and a newer one is being built beside it. */
  | 'RELOADING'
  /** The last load failed. An earlier projection, if there is one, can still be searched; the load is tried again automatically. */
  | 'FAILED';

/** Forms that can be required of a text. */
export type TextForm =
  /** An Admiralty grade: a letter from A to F and a digit from 1 to 6, such as `B2`. Small letters are read as capitals. */
  | 'GRADE'
  /** The first half of a grade: a letter from A to F. Small letters are read as capitals. */
  | 'RELIABILITY'
  /** A language tag (BCP 47), such as `en` or `zh-Hant`, in capitals or small letters. */
  | 'LANGUAGE'
  /** A code in capitals, such as `US` or `BIO`. Small letters are read as capitals. */
  | 'CODE';

/** Two records that may be one. `judgements.csv`, or `wishlist judge`, says whether they are. */
export type Duplicate = {
  /** The record that comes first by its id. */
  readonly record: Entity;
  /** The other record, of the same kind. */
  readonly other: Entity;
  /** Likelihood that the two are one, from 0 to 100: the points of all features together. The greater one of both directions of `match`. */
  readonly score: Scalars['Float']['output'];
  /** The name of one of the two that is most like a name of the other. */
  readonly name: Scalars['String']['output'];
  /** That name of the other. */
  readonly matched: Match;
  /** The difference between the two names. */
  readonly difference: NameDifference;
  /** The reasons for the score. */
  readonly features: ReadonlyArray<MatchFeature>;
};

/** A page of pairs that may be one record. */
export type DuplicateConnection = {
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<DuplicateEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<Duplicate>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
  /** A statement of what was not compared: names that very many records share, and names beyond the bounds of one answer. Null if all were compared. */
  readonly notice?: Maybe<Scalars['String']['output']>;
};

/** A pair in a list. */
export type DuplicateEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: Duplicate;
};

/** A number that one source printed. */
export type Figure = {
  /** A unique, readable id: `figure/russia-122`. */
  readonly id: Scalars['ID']['output'];
  /** The subject that it counts, in words. */
  readonly what: Scalars['String']['output'];
  /** The value as printed. */
  readonly printed: Scalars['String']['output'];
  /** The printed value as a number; of a rank, its place. Null where the words print none, or several: more than 300, nearly half. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The unit of the value: cases, targets, % of cases. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** A qualification that a reader must know. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The least value that the printed words allow; null if they set none. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** The greatest value that the printed words allow; null if they set none. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
  /** The report that prints it. */
  readonly source: Report;
  /** The place in the report. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The words of the report; null if they are not at hand. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The cases that are counted for `ours`, as a `CaseFilter` in JSON; null if the graph cannot count them. */
  readonly countedWhere?: Maybe<Scalars['String']['output']>;
  /** The cases that these are a share of, as a `CaseFilter` in JSON; null if the figure is not a share. */
  readonly countedOf?: Maybe<Scalars['String']['output']>;
  /** The records that are counted or ranked; null if the cases themselves are counted. */
  readonly countedBy?: Maybe<BreakdownDimension>;
  /** The record whose rank among these the figure is; null if it is not a rank. */
  readonly countedRankOf?: Maybe<Scalars['ID']['output']>;
  /** The number that this graph counts; null if it cannot, and `uncounted` says why. */
  readonly ours?: Maybe<FigureOurs>;
  /** The reason that there is no `ours`; null if there is one. */
  readonly uncounted?: Maybe<Scalars['String']['output']>;
  /** True if `ours` is among the values that the printed words allow; null if there is no `ours`, or if the words set no bound. */
  readonly agrees?: Maybe<Scalars['Boolean']['output']>;
  /** The figures that cannot be true beside it. */
  readonly contradicts: FigureConnection;
  /** The programme that it is a stage of, as its source counts it; null for a figure of no programme. */
  readonly programme?: Maybe<Programme>;
  /** The figure of the stage before, of which it counts a part; null for a first stage. */
  readonly stageAfter?: Maybe<Figure>;
};


/** A number that one source printed. */
export type FigureContradictsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The number that this graph counts, beside a published figure. */
export type FigureOurs = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** A notice for answers in which some of these cases are synthetic; null where none are. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The number in the figure's unit: cases, records, percent, or a rank, 1 for the most cases; null for a share of no cases, and for the rank of a record without one. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Number of cases it rests on; of a rank, those of the record. */
  readonly caseCount: Scalars['Int']['output'];
  /** These cases, the latest first. */
  readonly cases: CaseConnection;
};


/** The number that this graph counts, beside a published figure. */
export type FigureOursCasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of figures. */
export type FigureConnection = {
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The figures alone. */
  readonly nodes: ReadonlyArray<Figure>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A figure in a list. */
export type FigureEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Figure;
};

/** A condition on a text. */
export type StringFilter = {
  /** Equals this text of 1 to 2,000 characters. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this text of up to 2,000 characters, ignoring upper and lower case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this text of up to 2,000 characters, ignoring upper and lower case. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on all the text of a case: its titles and summary. */
export type TextFilter = {
  /** Contains this text of 1 to 2,000 characters, ignoring upper and lower case. */
  readonly contains: Scalars['String']['input'];
};

/** A condition on the ids of the records joined to this one: at least one must match, or there is none (`isNull`). */
export type EntityFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the id. */
export type IdFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A condition on the presence of a value. */
export type PresenceFilter = {
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a whole number that is never less than 0. */
export type IntFilter = {
  /** Equals this, 0 to 2,147,483,647. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these, 0 to 2,147,483,647 each. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is this or more, 0 to 2,147,483,647. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or less, 0 to 2,147,483,647. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a number between 0 and 1. */
export type FloatFilter = {
  /** Is this or more, 0 to 1. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or less, 0 to 1. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a true or false value. */
export type BooleanFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A condition on a date. A bound may be partial (`2019`, `2019-03`). A date matches when it lies wholly inside the bound, so no record
 * falls into two windows that do not overlap.
 */
export type DateFilter = {
  /** Lies wholly within this day, month, year or interval. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Begins on the first day of this or later. */
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ends on the last day of this or earlier. */
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A circle on the map. */
export type Near = {
  /** Latitude of the centre in degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Longitude of the centre in degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** The radius in kilometres, 0 to 20,100 (slightly more than half the circumference of the earth). */
  readonly km: Scalars['Float']['input'];
};

/** A condition on the kind of a post. */
export type PostKindFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<PostKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PostKind>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kind of a target. */
export type TargetKindFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<TargetKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TargetKind>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kind of a company. */
export type CompanyKindFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<CompanyKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CompanyKind>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kind of a case. */
export type CaseKindFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<CaseKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CaseKind>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the forms of cooperation that a case seeks: at least one must match. */
export type CooperationFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Cooperation>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Cooperation>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the stage that a case reached. */
export type StageFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Stage>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Stage>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the direction in which technology or people were to go. */
export type DirectionFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Direction>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Direction>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kinds of the sections that acted: at least one must match. */
export type SectionKindFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<SectionKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SectionKind>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the role of a post in a case: a report must state one of these roles of it. Where no report states a role, none matches. */
export type PostRole = {
  /** Has one of these roles. */
  readonly in: ReadonlyArray<CitationRole>;
  /** Is this post; any post of the case if it is left out. */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
};

/** A condition on the results of checking quotes: at least one must match. */
export type QuoteCheckFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<QuoteCheck>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<QuoteCheck>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the grade assigned by a person. */
export type GradingFilter = {
  /** Not graded by a person (true) or graded (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on alliance membership. */
export type AllianceFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Alliance>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Alliance>>;
};

/** A finding drawn from the record: exactly one of these. Its filters may not ask what single citations say (`postRole`, `sectionKind`, `quoteCheck`). */
export type Finding =
  /** Number of cases that match. */
  { readonly count: CountFinding; readonly share?: never; readonly rank?: never; readonly path?: never; }
  |  /** The share of a set of cases that matches a filter. */
  { readonly count?: never; readonly share: ShareFinding; readonly rank?: never; readonly path?: never; }
  |  /** The rank of an entity within its kind, by the number of cases. */
  { readonly count?: never; readonly share?: never; readonly rank: RankFinding; readonly path?: never; }
  |  /** The best path between two entities. */
  { readonly count?: never; readonly share?: never; readonly rank?: never; readonly path: PathFinding; };

/** Number of cases that match. */
export type CountFinding = {
  /** Filter on the cases. */
  readonly where?: InputMaybe<CaseFilter>;
};

/** The share of a set of cases that matches a filter. */
export type ShareFinding = {
  /** Filter on the cases that form the share (the numerator). */
  readonly where: CaseFilter;
  /** Filter on the set of cases that the share is taken of (the denominator); all cases if it is left out. */
  readonly of?: InputMaybe<CaseFilter>;
};

/** The rank of an entity within its kind, by the number of cases: 1 for the most. Entities with equally many cases share a rank. */
export type RankFinding = {
  /** The id of the entity. */
  readonly entity: Scalars['ID']['input'];
  /** Filter on the cases that are counted. */
  readonly where?: InputMaybe<CaseFilter>;
};

/** The best path between two entities, as `paths` finds it. */
export type PathFinding = {
  /** The id of the entity to start from. */
  readonly from: Scalars['ID']['input'];
  /** The id of the entity to reach. */
  readonly to: Scalars['ID']['input'];
  /** Filter on the cases that may join entities. */
  readonly where?: InputMaybe<CaseFilter>;
  /** Maximum number of hops, 1 to 8. */
  readonly maxHops: Scalars['Int']['input'];
  /** The kinds of entity that paths may pass through. */
  readonly through: ReadonlyArray<EntityKind>;
  /** The order that decides which path is best. */
  readonly order: PathOrder;
  /** The ids of entities that no path may pass through, at most 200. */
  readonly avoid: ReadonlyArray<Scalars['ID']['input']>;
  /** The first days of cases never go back along a path; cases without a date are left out. */
  readonly timeRespecting: Scalars['Boolean']['input'];
  /** Includes cases that no report supports, at a low strength; those that lose all their reports are still left out. */
  readonly unsourced: Scalars['Boolean']['input'];
  /** Allows a hop between two entities of the same kind, such as two targets of one case. */
  readonly sameRole: Scalars['Boolean']['input'];
};

/** The single reports that a finding rests on. */
export type Fragility = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The meaning of this answer, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
  /** A notice for answers in which some of the cases behind the finding are synthetic; null where none are. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The finding with all reports in place. */
  readonly before: FindingValue;
  /** True if the finding stays the same whichever single report is wrong; null where that is not known because not every report was tried. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  /** Number of reports that were tried. */
  readonly reportCount: Scalars['Int']['output'];
  /** True if every report was tried; false if the search reached its limit. */
  readonly complete: Scalars['Boolean']['output'];
  /** The reason why not every report was tried; null where all were. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** The reports that change it, the greatest change first, then by id. */
  readonly changes: FindingChangeConnection;
};


/** The single reports that a finding rests on. */
export type FragilityChangesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The value of a finding; fields that do not apply to its kind are null. */
export type FindingValue = {
  /** Number of cases that match; for a rank, number of cases of the entity. */
  readonly caseCount?: Maybe<Scalars['Int']['output']>;
  /** For a share: number of cases that it is taken of. */
  readonly ofCount?: Maybe<Scalars['Int']['output']>;
  /** For a share: its value, from 0 to 1; null where there are no cases to take a share of. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** For a rank: its value, 1 for the most cases; null where the entity has none. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** For a path: the best one; null where there is none within `maxHops`. */
  readonly path?: Maybe<WhatIfPath>;
};

/** A page of reports that change a finding. */
export type FindingChangeConnection = {
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<FindingChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<FindingChange>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report that changes a finding, in a list. */
export type FindingChangeEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: FindingChange;
};

/** The change to a finding if a report is wrong. */
export type FindingChange = {
  /** The report. */
  readonly report: Report;
  /** The value of the finding without the report. */
  readonly after: FindingValue;
  /** For a path: the kind of change. */
  readonly path?: Maybe<PathChange>;
  /** Number of cases that the finding loses because they are lost or no longer match; for a path, number of its own cases lost. */
  readonly lostCount: Scalars['Int']['output'];
  /** The cases that it loses, the latest first. */
  readonly lost: CaseConnection;
  /** Number of cases that match only without the report, such as a case whose confidence falls below a bound; always 0 for a path. */
  readonly gainedCount: Scalars['Int']['output'];
  /** The cases that match only without the report, the latest first. */
  readonly gained: CaseConnection;
  /** For a path: number of its own cases that remain with less confidence. */
  readonly weakerCount: Scalars['Int']['output'];
  /** The cases of the path that remain with less confidence, the latest first. */
  readonly weaker: CaseConnection;
};


/** The change to a finding if a report is wrong. */
export type FindingChangeLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The change to a finding if a report is wrong. */
export type FindingChangeGainedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The change to a finding if a report is wrong. */
export type FindingChangeWeakerArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of change to the best path. */
export type PathChange =
  /** No path within `maxHops` is left. */
  | 'LOST'
  /** The best path left has more hops. */
  | 'LONGER'
  /** The best path left has less strength. */
  | 'WEAKER'
  /** Another path, with as many hops and the same strength, is the best. */
  | 'REPLACED'
  /** There is a path where there was none. */
  | 'FOUND'
  /** The best path has fewer hops. */
  | 'SHORTER'
  /** The best path has more strength: reports that were counted together with the wrong one now count by themselves. */
  | 'STRONGER';

/** The changes to some findings if one report is wrong. */
export type IfWrong = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The meaning of this answer, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
  /** The report. */
  readonly report: Report;
  /** Number of findings that change. */
  readonly changedCount: Scalars['Int']['output'];
  /** The findings, in the order they were named. */
  readonly findings: ReadonlyArray<TestedFinding>;
};

/** A finding, tested without a report. */
export type TestedFinding = {
  /** The finding with all reports in place. */
  readonly before: FindingValue;
  /** The change to it; null where it stays the same. */
  readonly change?: Maybe<FindingChange>;
  /** A notice for answers in which some of the cases behind the finding are synthetic; null where none are. */
  readonly notice?: Maybe<Scalars['String']['output']>;
};

/** Cases by the stage that they reached. */
export type Funnel = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The meaning of this answer, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
  /** A notice for answers in which some of the cases that match are synthetic; null where none are. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** Number of cases that match. */
  readonly caseTotal: Scalars['Int']['output'];
  /** Number of these cases whose stage is stated. */
  readonly statedCount: Scalars['Int']['output'];
  /** The stages in order of progress, then the cases that ended without agreement, and last the cases whose stage is not stated. */
  readonly stages: ReadonlyArray<FunnelStage>;
  /** The stages of programmes that sources print, stage after stage: of the programmes of these cases, or of all programmes where there is no filter. Sources counted them, and this graph holds few of their cases: they are beside `stages`, and no part of them. */
  readonly printed: FigureConnection;
};


/** Cases by the stage that they reached. */
export type FunnelPrintedArgs = {
  programme?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A stage and its cases. */
export type FunnelStage = {
  /** The stage; null for the cases whose stage no source states. */
  readonly stage?: Maybe<Stage>;
  /** Number of cases whose last stated stage is this one. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases at this stage, the latest first. */
  readonly cases: CaseConnection;
  /** Number of cases that reached this stage: those at this stage or a later one, since parties that agreed had negotiated and been in contact. Null for `ENDED` and for no stage: a case that ended is counted only as ended, since the record does not state the stage it had reached before. */
  readonly reachedCount?: Maybe<Scalars['Int']['output']>;
  /** The cases that reached this stage, the latest first; null where `reachedCount` is null. */
  readonly reached?: Maybe<CaseConnection>;
};


/** A stage and its cases. */
export type FunnelStageCasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A stage and its cases. */
export type FunnelStageReachedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's judgement of two records. It can be taken back: by another judgement of the same two, or by undoing its import. */
export type Judgement = {
  /** A unique id: the two records. */
  readonly id: Scalars['ID']['output'];
  /** The id of one record, which it keeps whatever it is joined to. */
  readonly recordId: Scalars['ID']['output'];
  /** The name or title of that record. */
  readonly recordName: Scalars['String']['output'];
  /** The id of the other record. */
  readonly otherId: Scalars['ID']['output'];
  /** The name or title of the other record. */
  readonly otherName: Scalars['String']['output'];
  /** The two are the same, or different, or it is not known. */
  readonly verdict: JudgementVerdict;
  /** The judge: a role or initials. */
  readonly judgedBy: Scalars['String']['output'];
  /** The day of the judgement. */
  readonly judgedOn?: Maybe<Scalars['Date']['output']>;
  /** The reason for it. */
  readonly because: Scalars['String']['output'];
};

/** The verdict of a judgement. */
export type JudgementVerdict =
  /** The two are the same; this is transitive. */
  | 'SAME'
  /** The two are different. */
  | 'DIFFERENT'
  /** It is not known; this says nothing about other records. */
  | 'UNSURE';

/** A page of judgements. */
export type JudgementConnection = {
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements alone. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement in a list. */
export type JudgementEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** The limits of every request. */
export type Limits = {
  /** The greatest `first` of a list. */
  readonly first: Scalars['Int']['output'];
  /** The deepest nesting of an operation. */
  readonly depth: Scalars['Int']['output'];
  /** The most tokens in an operation. */
  readonly tokens: Scalars['Int']['output'];
  /** The most aliases in an operation. */
  readonly aliases: Scalars['Int']['output'];
  /** The most directives in an operation. */
  readonly directives: Scalars['Int']['output'];
  /** The most fragments that an operation spreads. */
  readonly spreads: Scalars['Int']['output'];
  /** The most pairs of fields in an operation that share a response key; select each field only once. */
  readonly repeats: Scalars['Int']['output'];
  /** The most selections in an operation; a fragment counts each time it is spread. */
  readonly selections: Scalars['Int']['output'];
  /** The most conditions in one filter; a list (`in`) counts as one condition. With several filters, the squares of their numbers of conditions must add up to no more than the square of this limit. */
  readonly conditions: Scalars['Int']['output'];
  /** The deepest nesting of a filter, through `and`, `or`, `not` and joined records. */
  readonly nesting: Scalars['Int']['output'];
  /** The longest list in an argument. */
  readonly list: Scalars['Int']['output'];
  /** The longest text in an argument, in characters. */
  readonly text: Scalars['Int']['output'];
  /** The deepest nesting of the variables. */
  readonly variableDepth: Scalars['Int']['output'];
  /** The most values in the variables. */
  readonly variableValues: Scalars['Int']['output'];
  /** The largest body of a request, in bytes. */
  readonly bodyBytes: Scalars['Int']['output'];
  /** The largest answer, in bytes. */
  readonly responseBytes: Scalars['Int']['output'];
  /** The most values in an answer. */
  readonly cells: Scalars['Int']['output'];
  /** The largest archive that may be uploaded for import, in bytes. */
  readonly uploadBytes: Scalars['Float']['output'];
  /** The largest unpacked size of such an archive, in bytes. */
  readonly unpackedBytes: Scalars['Float']['output'];
  /** The most files in such an archive. */
  readonly unpackedEntries: Scalars['Int']['output'];
  /** The most unpacked bytes for each byte of such an archive, checked after the first 16 MB. */
  readonly unpackedRatio: Scalars['Int']['output'];
  /** The longest pause during the upload of such an archive, in milliseconds. */
  readonly uploadIdleMs: Scalars['Int']['output'];
  /** The longest duration of the upload of such an archive, in milliseconds. */
  readonly uploadMs: Scalars['Int']['output'];
  /** The longest duration of unpacking such an archive, in milliseconds. */
  readonly unpackMs: Scalars['Int']['output'];
  /** The highest cost of an operation: 1 for each record that it can read with ten of its values, where nested lists multiply by their `first`; 1 for each value that a filter compares with; and more for a search. With the header `x-cost: 1`, `extensions.cost` reports the cost of an operation. */
  readonly cost: Scalars['Int']['output'];
  /** The highest part of that cost for reading the schema: 1 for each type, field or argument that the operation can read. */
  readonly schemaCost: Scalars['Int']['output'];
  /** The cost that a caller may spend within a minute; null where that is not limited. */
  readonly costPerMinute?: Maybe<Scalars['Int']['output']>;
  /** The cost that this caller has left; null where that is not limited. */
  readonly costLeft?: Maybe<Scalars['Int']['output']>;
  /** Number of seconds until this caller's full budget is restored; null where that is not limited. */
  readonly costSeconds?: Maybe<Scalars['Int']['output']>;
  /** The most operations of one caller under way at a time; four times as many if they only look records up. */
  readonly inFlight: Scalars['Int']['output'];
  /** The most root fields in an operation. */
  readonly rootFields: Scalars['Int']['output'];
  /** The longest text of a search, in characters. */
  readonly searchText: Scalars['Int']['output'];
  /** The longest duration of one search for paths, cuts, breakdowns and the like, in milliseconds. */
  readonly searchMs: Scalars['Int']['output'];
  /** The most steps of work in such a search; a step is about one case looked at. */
  readonly searchWork: Scalars['Int']['output'];
  /** The longest duration of a request, in milliseconds. */
  readonly timeoutMs: Scalars['Int']['output'];
};

/** A record that a name may be of. */
export type MatchCandidate = {
  /** The record. */
  readonly node: Entity;
  /** Likelihood that the name is that of the record, from 0 to 100: the points of all features together. */
  readonly score: Scalars['Float']['output'];
  /** The judgement that the score and the features allow. */
  readonly verdict: MatchVerdict;
  /** The name of the record that is most like the one asked for. */
  readonly matched: Match;
  /** The difference between the two names. */
  readonly difference: NameDifference;
  /** The reasons for the score. */
  readonly features: ReadonlyArray<MatchFeature>;
};

/** A reason for the score of a match. */
export type MatchFeature = {
  /** The kind of reason. */
  readonly feature: MatchFeatureKind;
  /** Points that it adds to the score, or takes from it. */
  readonly points: Scalars['Float']['output'];
  /** The reason in words. */
  readonly because: Scalars['String']['output'];
};

/** The judgement on a match. */
export type MatchVerdict =
  /** The record has the name. At most one record of an answer is judged so. */
  | 'SAME'
  /** The record may have the name: a person must look. */
  | 'REVIEW'
  /** The record is another. */
  | 'DIFFERENT';

/** The kind of a reason for the score of a match. */
export type MatchFeatureKind =
  /** Likeness of the names. */
  | 'NAME'
  /** An identifier that both have, or one of the same scheme in which they differ. */
  | 'IDENTIFIER'
  /** The address of two reports. */
  | 'ADDRESS'
  /** The countries. */
  | 'COUNTRY'
  /** Another record is as likely. */
  | 'AMBIGUOUS';

/** The difference between two names, the smallest one first. */
export type NameDifference =
  /** None but capitals, accents, punctuation, and traditional or simplified characters. */
  | 'NONE'
  /** Spaces. */
  | 'SPACING'
  /** A legal form, or a country in brackets at the end. */
  | 'LEGAL_FORM'
  /** Synonyms of a country, a city, a post or a type of institution. */
  | 'SYNONYM'
  /** The script: one name is the pinyin of the other, or has the sound and the meaning of its parts. */
  | 'SCRIPT'
  /** The order of the words. */
  | 'WORD_ORDER'
  /** Words of much the same meaning. */
  | 'MEANING'
  /** Letters. */
  | 'TYPING'
  /** One name has the initials of the other. */
  | 'INITIALS'
  /** Words that only one of them has. */
  | 'WORDS';

/** Measures that the members of a network can be ranked by. */
export type NetworkMeasure =
  /** Number of other members that a member is tied to. The greatest first. */
  | 'DEGREE'
  /** Sum of the weights of a member's ties; a case counts once for each tie. The greatest first. */
  | 'WEIGHTED_DEGREE'
  /** The share of pairs of other members whose shortest chains lead through a member (Freeman). From 0 to 1, the greatest first. */
  | 'BETWEENNESS'
  /** The share of time that a random walk along the ties spends at a member; ties are followed in proportion to their weights. All values add up to 1; the greatest first. */
  | 'PAGERANK'
  /** The greatest k for which a member belongs to a part of the network whose members all have at least k ties within it. The greatest first. */
  | 'CORE'
  /** The number of the community that a member belongs to (Louvain); the largest community is number 1. The smallest number first. */
  | 'COMMUNITY'
  /** Number of pairs, not tied to each other, that a member stands between, by role between countries (Gould and Fernandez). The greatest first. */
  | 'BROKERAGE'
  /** The degree to which a member's contacts are tied to one another, so that there is little to broker between them (Burt). The least constrained first; members without ties are left out. */
  | 'CONSTRAINT';

/** The roles of a broker between two members that are not tied to each other, by the countries of the three. */
export type BrokerageRole =
  /** All three belong to one country. */
  | 'COORDINATOR'
  /** Only the first of the two belongs to another country than the broker. */
  | 'GATEKEEPER'
  /** Only the second of the two belongs to another country than the broker. */
  | 'REPRESENTATIVE'
  /** The two belong to one country, the broker to another. */
  | 'CONSULTANT'
  /** All three belong to different countries. */
  | 'LIAISON'
  /** The country of one of them is not known. */
  | 'UNKNOWN';

/** The country that a post is assigned to. */
export type PostCountry =
  /** The sending country: China. */
  | 'SENDING'
  /** The host country. */
  | 'HOST';

/** A page of the members of a network, ordered by a measure, then by id. */
export type NetworkConnection = {
  /** The revision of the graph that was measured. */
  readonly revision: Scalars['Int']['output'];
  /** The measure that they are ranked by. */
  readonly measure: NetworkMeasure;
  /** The ranked members, with their positions. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The ranked members alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of ranked members. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of members of the network, of any kind, tied or not. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Number of ties in the network. */
  readonly tieCount: Scalars['Int']['output'];
  /** True if each value is computed exactly. BETWEENNESS of a large network is estimated from a sample of pairs, always the same ones. */
  readonly exact: Scalars['Boolean']['output'];
  /** Number of sampled pairs of members that the values are estimated from; null where they are exact. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** The greatest standard error among the estimated values of all ranked members; null where they are exact. */
  readonly error?: Maybe<Scalars['Float']['output']>;
  /** For COMMUNITY: the modularity of the division, that is, the share of ties within communities minus the share expected by chance. At most 1. */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** For COMMUNITY: number of communities, including those of one member. */
  readonly communityCount?: Maybe<Scalars['Int']['output']>;
  /** For COMMUNITY: the communities, the largest first. */
  readonly communities: NetworkCommunityConnection;
  /** The meaning of a position in the network, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
};


/** A page of the members of a network, ordered by a measure, then by id. */
export type NetworkConnectionCommunitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The position of one member in a network. */
export type NetworkEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post, target or company. */
  readonly node: Entity;
  /** Its rank among the ranked members, from 1; equal values share a rank. */
  readonly rank: Scalars['Int']['output'];
  /** Its value by the measure. */
  readonly value: Scalars['Float']['output'];
  /** The standard error of an estimated value; null where it is exact. */
  readonly error?: Maybe<Scalars['Float']['output']>;
  /** For BROKERAGE: number of pairs that it stands between in each role. */
  readonly roles?: Maybe<BrokerageRoles>;
  /** For COMMUNITY: number of members of its community, whose number is `value`. */
  readonly communitySize?: Maybe<Scalars['Int']['output']>;
};

/** Number of ordered pairs that a member stands between, by role. Where each pair counts in both directions, `gatekeeper` and `representative` are equal. */
export type BrokerageRoles = {
  /** All three belong to one country. */
  readonly coordinator: Scalars['Float']['output'];
  /** Only the first of the two belongs to another country than the broker. */
  readonly gatekeeper: Scalars['Float']['output'];
  /** Only the second of the two belongs to another country than the broker. */
  readonly representative: Scalars['Float']['output'];
  /** The two belong to one country, the broker to another. */
  readonly consultant: Scalars['Float']['output'];
  /** All three belong to different countries. */
  readonly liaison: Scalars['Float']['output'];
  /** The country of one of them is not known. */
  readonly unknown: Scalars['Float']['output'];
};

/** A part of a network whose members are tied to one another more than expected by chance. */
export type NetworkCommunity = {
  /** Its number: 1 is the largest. */
  readonly number: Scalars['Int']['output'];
  /** Number of members. */
  readonly size: Scalars['Int']['output'];
  /** Number of posts among the members. */
  readonly postCount: Scalars['Int']['output'];
  /** Number of targets among the members. */
  readonly targetCount: Scalars['Int']['output'];
  /** Number of companies among the members. */
  readonly companyCount: Scalars['Int']['output'];
  /** The members that share the most cases with other members. */
  readonly leading: ReadonlyArray<Entity>;
};


/** A part of a network whose members are tied to one another more than expected by chance. */
export type NetworkCommunityLeadingArgs = {
  first: Scalars['Int']['input'];
};

/** A page of communities. */
export type NetworkCommunityConnection = {
  /** The communities with their cursors. */
  readonly edges: ReadonlyArray<NetworkCommunityEdge>;
  /** The communities alone. */
  readonly nodes: ReadonlyArray<NetworkCommunity>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A community in a list. */
export type NetworkCommunityEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The community. */
  readonly node: NetworkCommunity;
};

/** An object with an id by which it can be fetched again. */
export type Node = {
  /** A unique, readable id that starts with the kind of the record: `post/houston`. */
  readonly id: Scalars['ID']['output'];
};

/** A record of the graph, whatever its kind. */
export type Entity = {
  /** A unique, readable id that starts with the kind of the record: `post/houston`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record, as its id states it. */
  readonly kind: EntityKind;
  /** The display label: its name, or the title of a case or a report. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** True if the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that it takes part in; for a report, number of cases that it supports; for a case, 1. */
  readonly caseCount: Scalars['Int']['output'];
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};

/** A page of records of any kind. */
export type EntityConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a list. */
export type EntityEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Entity;
};

/** The kinds of record. */
export type EntityKind =
  /** An embassy, a consulate or another office that refers cases. */
  | 'POST'
  /** A published matchmaking opportunity. */
  | 'CASE'
  /** A foreign company, university, institute or individual that a case offers. */
  | 'TARGET'
  /** A Chinese counterpart. */
  | 'COMPANY'
  /** A technology within an area. */
  | 'TECHNOLOGY'
  /** An area of technology, which users also call a sector. */
  | 'AREA'
  /** A country. */
  | 'COUNTRY'
  /** A recurring event or scheme. */
  | 'PROGRAMME'
  /** A published source. */
  | 'REPORT';

/** Kinds whose ids can stand in an argument: those of records, and those of classification schemes and their classes. */
export type IdKind =
  /** A post. */
  | 'POST'
  /** A target. */
  | 'TARGET'
  /** A company. */
  | 'COMPANY'
  /** An area. */
  | 'AREA'
  /** A technology. */
  | 'TECHNOLOGY'
  /** A country. */
  | 'COUNTRY'
  /** A case. */
  | 'CASE'
  /** A programme. */
  | 'PROGRAMME'
  /** A report. */
  | 'REPORT'
  /** A classification scheme. */
  | 'SCHEME'
  /** A class of a scheme. */
  | 'CLASS';

/** A record with a location. */
export type Located = {
  /** The location, to the precision of the city; null where not known. */
  readonly location?: Maybe<Location>;
};

/** A point on the map, in degrees (WGS 84). */
export type Location = {
  /** Latitude in degrees; positive to the north. */
  readonly latitude: Scalars['Float']['output'];
  /** Longitude in degrees; positive to the east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A record that has further names. */
export type Named = {
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
};

/** A further name of a post, target, company, technology, area, country or programme. */
export type Alias = {
  /** The name. */
  readonly text: Scalars['String']['output'];
  /** Its language (BCP 47), where known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Its script (ISO 15924), where known. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** The kind of name, where known. */
  readonly kind?: Maybe<AliasKind>;
};

/** The kind of name that an alias is. */
export type AliasKind =
  /** A name it had before. */
  | 'FORMER'
  /** The name in another language. */
  | 'TRANSLATION'
  /** A short form. */
  | 'ABBREVIATION'
  /** The name written in another script. */
  | 'TRANSLITERATION'
  /** Another spelling. */
  | 'VARIANT'
  /** The Chinese name in pinyin, added by the import. */
  | 'PINYIN';

/** The start and the end of a page of a connection. */
export type PageInfo = {
  /** True if there are more items after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are items before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, null on an empty page: pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An edge between two parties that cases join, with the number and the dates of these cases. */
export type BrokeredEdge = {
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** The direction of an order. Unknown values come last in both directions. */
export type OrderDirection =
  /** From the smallest, the earliest, or A. */
  | 'ASC'
  /** From the greatest, the latest, or Z. */
  | 'DESC';

/** Fields that a list of brokered parties can be ordered by. */
export type BrokeredOrderField =
  /** By the number of cases that join the two. */
  | 'CASES'
  /** By the first day of the earliest case. */
  | 'FIRST_ON'
  /** By the last day of the latest case. */
  | 'LAST_ON'
  /** By name. */
  | 'LABEL';

/** The order of a list of brokered parties. */
export type BrokeredOrder = {
  /** The field to order by. */
  readonly field: BrokeredOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** The order of paths. Ties are ordered by id, so the order is always the same. */
export type PathOrder =
  /** The fewest hops first, then the strongest. */
  | 'NEAREST'
  /** The strongest first, whatever their length, then the fewest hops. */
  | 'STRONGEST';

/** Paths from one entity to another, and the completeness of the answer. */
export type Paths = {
  /** The revision of the graph that was searched. */
  readonly revision: Scalars['Int']['output'];
  /** The paths, the best first. */
  readonly paths: ReadonlyArray<Path>;
  /** The meaning of a path, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
  /** Number of partial paths that were explored. */
  readonly explored: Scalars['Int']['output'];
  /** True if these are the best among all paths of up to `maxHops` hops. */
  readonly complete: Scalars['Boolean']['output'];
  /** Number of hops up to which these are certain to be the best paths. */
  readonly settledHops: Scalars['Int']['output'];
  /** The reason why there are no more; null where there is nothing more to find, or where the requested number was found. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** The kinds of entity that paths could not pass through, with the number of such entities next to the ends. */
  readonly leftOut: ReadonlyArray<LeftOutKind>;
  /** If no path was found: the single conditions that could be relaxed to find one. */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  /** True if every single relaxation was tried in full, or none was needed. */
  readonly nearMissesComplete: Scalars['Boolean']['output'];
};

/** The reason why a search returned no more. */
export type PathStop =
  /** Fewer were found than requested; a higher limit of hops might find more. */
  | 'HOPS'
  /** The search did as much work as one search may. */
  | 'WORK'
  /** The search took as long as one search may. */
  | 'TIME';

/** A chain of entities, each of which takes part in a case with the next. */
export type Path = {
  /** The product of the hops' strengths. It measures how well attested the chain is, not how likely a transfer was. */
  readonly strength: Scalars['Float']['output'];
  /** True if every hop's own case has a report that can be judged; otherwise the strength rests on the floor of 0.05 for such a hop. */
  readonly judged: Scalars['Boolean']['output'];
  /** The hop with the least strength, the first of them. */
  readonly weakestHop: Hop;
  /** The hops, from one end to the other. */
  readonly hops: ReadonlyArray<Hop>;
  /** Number of independent reports that support the hops' own cases together; reports that copy one another count as one. */
  readonly independentReports: Scalars['Int']['output'];
  /** Number of days from the first day of each hop's own case to that of the next; null where one is not known. One fewer than the hops. */
  readonly gaps: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
};

/** Two entities that take part in the same cases. */
export type Hop = {
  /** The first entity. */
  readonly from: Entity;
  /** The second entity. */
  readonly to: Entity;
  /** The role of the first entity. */
  readonly fromRole: PartyRole;
  /** The role of the second entity. */
  readonly toRole: PartyRole;
  /** The strength of the hop: the confidence of its own case, the most credible that no other hop of the path uses. From 0 to 1; an ordinal convention, not a probability. Where no report of that case is graded, it is the floor of 0.05, so that the hop is used last, and `judged` is false. */
  readonly strength: Scalars['Float']['output'];
  /** True if a report of its own case can be judged; otherwise the strength is the floor of 0.05. */
  readonly judged: Scalars['Boolean']['output'];
  /** The combined confidence of the reports of all its cases, each report counted once, by the formula of `Case.confidence`; null where none is graded. Paths are not ranked by it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The band of this confidence. */
  readonly band: Band;
  /** The best grade among the reports of all its cases, such as `B2`. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Number of independent reports that support all its cases together; reports that copy one another count as one. */
  readonly independentReports: Scalars['Int']['output'];
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The hop's own case. */
  readonly case: Case;
  /** All the cases that join the two: its own first, then the most credible. */
  readonly cases: CaseConnection;
  /** The citations of these cases: those of the hop's own case first, then those of the most credible cases; within a case, the best graded first. Denials are included and marked as such. */
  readonly citations: CitationConnection;
};


/** Two entities that take part in the same cases. */
export type HopCasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two entities that take part in the same cases. */
export type HopCitationsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The role of an entity in a case. */
export type PartyRole =
  /** As a post that took part in it, by referring it or otherwise. */
  | 'REFERRED'
  /** As a target that it offers. */
  | 'OFFERED'
  /** As a company that it involves. */
  | 'INVOLVED'
  /** As a technology that it concerns. */
  | 'CONCERNED'
  /** As the area of such a technology. */
  | 'AREA_CONCERNED'
  /** As the country of such a target. */
  | 'COUNTRY_OF_TARGET';

/** A kind of entity that paths could not pass through. */
export type LeftOutKind = {
  /** The kind. */
  readonly kind: EntityKind;
  /** Number of entities of this kind that take part in a case with `from`. */
  readonly nearFrom: Scalars['Int']['output'];
  /** Number of entities of this kind that take part in a case with `to`. */
  readonly nearTo: Scalars['Int']['output'];
  /** Number of entities of this kind that take part in a case with each of the two; each would make a path of two hops. */
  readonly nearBoth: Scalars['Int']['output'];
};

/** One condition to relax, and the nearest path that is then found. */
export type NearMiss = {
  /** The condition to relax. */
  readonly relaxation: Relaxation;
  /** With `MAX_HOPS`: the hop limit that gives the path. */
  readonly maxHops?: Maybe<Scalars['Int']['output']>;
  /** With `FILTER`: the part of `where` to leave out. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** With `THROUGH`: the kind to pass through besides those that were named. */
  readonly kind?: Maybe<EntityKind>;
  /** The argument to change and its new value, in words. */
  readonly hint: Scalars['String']['output'];
  /** The nearest path with this relaxation alone. */
  readonly path: Path;
};

/** Conditions that can be relaxed to find a path. */
export type Relaxation =
  /** One more hop. */
  | 'MAX_HOPS'
  /** One part of `where` left out. */
  | 'FILTER'
  /** One more kind passed through. */
  | 'THROUGH'
  /** Dates may go back along a path. */
  | 'TIME_RESPECTING'
  /** No entities to avoid. */
  | 'AVOID'
  /** Cases that no report supports. */
  | 'UNSOURCED'
  /** Hops between two of the same kind. */
  | 'SAME_ROLE';

/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type Post = Node & Entity & Located & Named & {
  /** A unique, readable id: `post/houston`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The kind of post. */
  readonly postKind?: Maybe<PostKind>;
  /** The city where it is located. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The location, to the precision of the city; null where not known. */
  readonly location?: Maybe<Location>;
  /** The date when it opened, where known. */
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The date when it closed; null where it has not closed, or where the date is not known. */
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The area that it is responsible for, in words. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Identifiers in other registers, as `scheme:value` (LEI, ROR, USCC, Wikidata, OpenSanctions). */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The country where it is located. */
  readonly country: Country;
  /** The post that it reports to, such as the embassy of a consulate. */
  readonly parent?: Maybe<Post>;
  /** True if the record is invented. Always false: records of this kind are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that it takes part in. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of targets that its cases offered. */
  readonly targetCount: Scalars['Int']['output'];
  /** Number of companies that its cases involved. */
  readonly companyCount: Scalars['Int']['output'];
  /** The cases it took part in, by referring them or otherwise: the role of a citation says how. */
  readonly cases: CaseConnection;
  /** The areas it brokered, which users also call sectors. */
  readonly areas: BrokeredAreaConnection;
  /** The technologies it brokered. */
  readonly technologies: BrokeredTechnologyConnection;
  /** The targets its cases offered. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts its cases involved. */
  readonly companies: BrokeredCompanyConnection;
  /** The countries of the targets it brokered. */
  readonly countries: BrokeredCountryConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type PostCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type PostAreasArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type PostTechnologiesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type PostTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type PostCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic post that refers cases: an embassy, a consulate or another office. */
export type PostCountriesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of post. */
export type PostKind =
  /** An embassy. */
  | 'EMBASSY'
  /** A consulate-general. */
  | 'CONSULATE_GENERAL'
  /** A consulate. */
  | 'CONSULATE'
  /** A mission to an international organisation. */
  | 'MISSION'
  /** Another office. */
  | 'OFFICE';

/** Filter on posts; all its conditions must hold. */
export type PostFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The kind of post. */
  readonly postKind?: InputMaybe<PostKindFilter>;
  /** The country where it is located. */
  readonly country?: InputMaybe<EntityFilter>;
  /** The city where it is located. */
  readonly city?: InputMaybe<StringFilter>;
  /** The date when it opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** The date when it closed. */
  readonly closedOn?: InputMaybe<DateFilter>;
  /** The location, to the precision of the city. */
  readonly location?: InputMaybe<PresenceFilter>;
  /** The jurisdiction. */
  readonly jurisdiction?: InputMaybe<StringFilter>;
  /** The post that it is part of. */
  readonly parent?: InputMaybe<EntityFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Number of targets that its cases offered. */
  readonly targetCount?: InputMaybe<IntFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<PostFilter>;
};

/** Fields that a list of posts can be ordered by. */
export type PostOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets its cases offered. */
  | 'TARGETS'
  /** By the number of companies its cases involved. */
  | 'COMPANIES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By kind; those without one last. */
  | 'POST_KIND'
  /** By the name of the country where it is located. */
  | 'COUNTRY'
  /** By the name of the city where it is located; those without one last. */
  | 'CITY'
  /** By the date of opening; those without one last. */
  | 'OPENED_ON'
  /** By the date of closing; those without one last. */
  | 'CLOSED_ON'
  /** By id. */
  | 'ID';

/** The order of a list of posts. */
export type PostOrder = {
  /** The field to order by. */
  readonly field: PostOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of posts. */
export type PostConnection = {
  /** The posts with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The posts alone. */
  readonly nodes: ReadonlyArray<Post>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post in a list. */
export type PostEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: Post;
};

/** A page of posts that cases join to another record. */
export type BrokeredPostConnection = {
  /** The posts with what joins them. */
  readonly edges: ReadonlyArray<BrokeredPostEdge>;
  /** The posts alone. */
  readonly nodes: ReadonlyArray<Post>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post that cases join to another record. */
export type BrokeredPostEdge = BrokeredEdge & {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: Post;
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type Programme = Node & Entity & Named & {
  /** A unique, readable id: `programme/innostars-2018`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The organiser, in words. */
  readonly organiser?: Maybe<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** True if the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that are part of it. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases that are part of it. */
  readonly cases: CaseConnection;
  /** The posts that took part in its cases. */
  readonly posts: BrokeredPostConnection;
  /** The targets of its cases. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts in its cases. */
  readonly companies: BrokeredCompanyConnection;
  /** The technologies its cases concern. */
  readonly technologies: BrokeredTechnologyConnection;
  /** The areas its cases concern. */
  readonly areas: BrokeredAreaConnection;
  /** The countries of the targets of its cases. */
  readonly countries: BrokeredCountryConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammeCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammePostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammeTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammeCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammeTechnologiesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammeAreasArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type ProgrammeCountriesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Filter on programmes; all its conditions must hold. */
export type ProgrammeFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The organiser. */
  readonly organiser?: InputMaybe<StringFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** True if the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProgrammeFilter>;
};

/** Fields that a list of programmes can be ordered by. */
export type ProgrammeOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By organiser; those without one last. */
  | 'ORGANISER'
  /** By id. */
  | 'ID';

/** The order of a list of programmes. */
export type ProgrammeOrder = {
  /** The field to order by. */
  readonly field: ProgrammeOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The programmes alone. */
  readonly nodes: ReadonlyArray<Programme>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme in a list. */
export type ProgrammeEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
};

/** A page of entities that can be reached: the nearest first, then the strongest, then by id. */
export type ReachConnection = {
  /** The revision of the graph that was searched. */
  readonly revision: Scalars['Int']['output'];
  /** The entities with how they are reached. */
  readonly edges: ReadonlyArray<ReachEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of entities of each kind at each distance. */
  readonly groups: ReadonlyArray<ReachGroup>;
  /** Number of cases that were examined. */
  readonly explored: Scalars['Int']['output'];
  /** True if every entity within `maxHops` is included. Otherwise the search reached its limit, and every entity within `settledHops` is included. */
  readonly complete: Scalars['Boolean']['output'];
  /** Number of hops within which every entity is included. */
  readonly settledHops: Scalars['Int']['output'];
  /** The reason why not every entity within `maxHops` is included; null where every one is. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** The meaning of being reached, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
};

/** An entity that can be reached. */
export type ReachEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** Number of hops; 1 where the two take part in a case together. */
  readonly hops: Scalars['Int']['output'];
  /** The strength of its path. It measures how well attested the path is, not how likely a transfer was. */
  readonly strength: Scalars['Float']['output'];
  /** True if all its hops are judged; otherwise the strength rests on the floor of 0.05 for hops without a graded report. */
  readonly judged: Scalars['Boolean']['output'];
  /** The path that `paths` finds first: the strongest with this number of hops; of equally strong ones, the first by id. */
  readonly path: Path;
};

/** The entities of one kind at one distance. */
export type ReachGroup = {
  /** The kind. */
  readonly kind: EntityKind;
  /** The number of hops. */
  readonly hops: Scalars['Int']['output'];
  /** Number of entities. */
  readonly count: Scalars['Int']['output'];
  /** The greatest strength among them. */
  readonly strength: Scalars['Float']['output'];
  /** True if all hops of that path are judged; otherwise this strength rests on the floor of 0.05. */
  readonly judged: Scalars['Boolean']['output'];
};

/** Entities to remove, in order, and the pairs of post and technology that this cuts. */
export type RemovalPlan = {
  /** The revision of the graph that was searched. */
  readonly revision: Scalars['Int']['output'];
  /** The meaning of this answer, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
  /** A notice for answers in which some of the cases that match are synthetic; null where none are. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** Number of pairs of post and technology that a matching case names. */
  readonly pairCount: Scalars['Int']['output'];
  /** Weight of these pairs: for each, the number of matching cases that name both. */
  readonly weight: Scalars['Int']['output'];
  /** Weight of the pairs that the plan cuts. */
  readonly cutWeight: Scalars['Int']['output'];
  /** Weight that no removal of `k` entities exceeds; equal to `cutWeight` where the plan is certain to be the best. */
  readonly bound: Scalars['Int']['output'];
  /** True if no removal of `k` entities cuts more. */
  readonly best: Scalars['Boolean']['output'];
  /** The entities to remove, in order; fewer than `k` where nothing is left to cut. */
  readonly steps: ReadonlyArray<RemovalStep>;
};

/** An entity to remove after those before it. */
export type RemovalStep = {
  /** The entity to remove. */
  readonly node: Entity;
  /** Weight of the pairs that this step cuts; 0 where they are cut only together with a later step. */
  readonly weight: Scalars['Int']['output'];
  /** Number of pairs that this step cuts. */
  readonly pairCount: Scalars['Int']['output'];
  /** The pairs that this step cuts, the heaviest first, then by the ids of post and technology. */
  readonly pairs: CutPairConnection;
};


/** An entity to remove after those before it. */
export type RemovalStepPairsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A post and a technology that no case joins any more. */
export type CutPair = {
  /** The post. */
  readonly post: Post;
  /** The technology. */
  readonly technology: Technology;
  /** Number of matching cases that name both. */
  readonly caseCount: Scalars['Int']['output'];
};

/** A page of pairs. */
export type CutPairConnection = {
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<CutPairEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<CutPair>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type CutPairEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: CutPair;
};

/** A published source that cases rest on, with its Admiralty grade. */
export type Report = Node & Entity & {
  /** A unique, readable id: `report/voa-2021-06-03`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The publisher. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The date of publication. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The address of the source. The program never opens it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The address of an archived copy. */
  readonly archivedUrl?: Maybe<Scalars['String']['output']>;
  /** The reliability of the source: A (completely reliable) to E (unreliable), or F (cannot be judged). */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** The credibility of its content: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** Both together, such as `B2`; null where it has not been graded. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The grade assigned by a person, which then sets `reliability` and `credibility`; null until a person has graded it. */
  readonly grading?: Maybe<Grade>;
  /** The SHA-256 of its text in UTF-8, where the text is kept. */
  readonly textSha256?: Maybe<Scalars['String']['output']>;
  /** The reliability proposed by the collector. It has no effect until a person grades the report. */
  readonly proposedReliability?: Maybe<Scalars['String']['output']>;
  /** The credibility proposed by the collector. It has no effect until a person grades the report. */
  readonly proposedCredibility?: Maybe<Scalars['Int']['output']>;
  /** The reason for the proposal. */
  readonly proposalReason?: Maybe<Scalars['String']['output']>;
  /** True if the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The report that this one copies or draws on. */
  readonly derivedFrom?: Maybe<Report>;
  /** Number of cases that it supports; those that it only denies do not count. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases that it supports; those that it only denies are not among them. */
  readonly cases: CaseConnection;
  /** The posts that took part in the cases that rest on it. */
  readonly posts: BrokeredPostConnection;
  /** The targets these cases offer. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts these cases involve. */
  readonly companies: BrokeredCompanyConnection;
  /** The areas these cases concern. */
  readonly areas: BrokeredAreaConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A published source that cases rest on, with its Admiralty grade. */
export type ReportCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A published source that cases rest on, with its Admiralty grade. */
export type ReportPostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A published source that cases rest on, with its Admiralty grade. */
export type ReportTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A published source that cases rest on, with its Admiralty grade. */
export type ReportCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A published source that cases rest on, with its Admiralty grade. */
export type ReportAreasArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A grade that a person assigned to a report. It replaces the grade in the report's own row for as long as it exists. */
export type Grade = {
  /** The reliability of the source, A to F. */
  readonly reliability: Scalars['String']['output'];
  /** The credibility of its content, 1 to 6. */
  readonly credibility: Scalars['Int']['output'];
  /** The person who graded it. */
  readonly gradedBy: Scalars['String']['output'];
  /** The day of the grading. */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** The reason for the grade. */
  readonly because?: Maybe<Scalars['String']['output']>;
};

/** Filter on reports; all its conditions must hold. */
export type ReportFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Is this report: short for `id: { eq: … }` in a filter on cases. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A case has none (true) or has some (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The title. */
  readonly title?: InputMaybe<StringFilter>;
  /** The publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** The date of publication. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** The address of the source. */
  readonly url?: InputMaybe<StringFilter>;
  /** The address of an archived copy. */
  readonly archivedUrl?: InputMaybe<StringFilter>;
  /** Its language. */
  readonly language?: InputMaybe<StringFilter>;
  /** Its grade, such as `B2`. */
  readonly grade?: InputMaybe<StringFilter>;
  /** The reliability of its source, A to F. */
  readonly reliability?: InputMaybe<StringFilter>;
  /** The credibility of its content, 1 to 6. */
  readonly credibility?: InputMaybe<IntFilter>;
  /** The grade assigned by a person: `{ grading: { isNull: true } }` matches reports that no person has graded. */
  readonly grading?: InputMaybe<GradingFilter>;
  /** The SHA-256 of its text. */
  readonly textSha256?: InputMaybe<StringFilter>;
  /** The proposed reliability, A to F. */
  readonly proposedReliability?: InputMaybe<StringFilter>;
  /** The proposed credibility, 1 to 6. */
  readonly proposedCredibility?: InputMaybe<IntFilter>;
  /** The reason for the proposal. */
  readonly proposalReason?: InputMaybe<StringFilter>;
  /** The report it copies or draws on. */
  readonly derivedFrom?: InputMaybe<EntityFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** True if the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ReportFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ReportFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ReportFilter>;
};

/** Fields that a list of reports can be ordered by. */
export type ReportOrderField =
  /** By the first day of its publication. */
  | 'PUBLISHED_ON'
  /** By the number of cases that rest on it. */
  | 'CASES'
  /** By grade, the best first; reports that cannot be judged last. */
  | 'GRADE'
  /** By title. */
  | 'TITLE'
  /** By publisher; those without one last. */
  | 'PUBLISHER'
  /** By language; those without one last. */
  | 'LANGUAGE'
  /** By address; those without one last. */
  | 'URL'
  /** By id. */
  | 'ID';

/** The order of a list of reports. */
export type ReportOrder = {
  /** The field to order by. */
  readonly field: ReportOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of reports. */
export type ReportConnection = {
  /** The reports with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The reports alone. */
  readonly nodes: ReadonlyArray<Report>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a list. */
export type ReportEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: Report;
};

/** A published list of classes that technologies are sorted into, in one version. */
export type Scheme = {
  /** A unique, readable id: `scheme/mic2025`. */
  readonly id: Scalars['ID']['output'];
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The version: a number, a year, a date. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** The publisher. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The date of publication. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The address of its list of classes. The program never opens it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** An explanation that a reader must know. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** Its classes, by id. */
  readonly classes: SchemeClassConnection;
};


/** A published list of classes that technologies are sorted into, in one version. */
export type SchemeClassesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A class of a classification scheme. */
export type SchemeClass = {
  /** A unique, readable id: `class/mic2025.10`. */
  readonly id: Scalars['ID']['output'];
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Its number or code in the scheme. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its name as the scheme prints it. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The scheme that it belongs to. */
  readonly scheme: Scheme;
  /** The technologies that lie in it, each with the source that says so. */
  readonly classifications: ClassificationConnection;
};


/** A class of a classification scheme. */
export type SchemeClassClassificationsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The statement that a technology lies in a class. In each scheme a technology lies in one class at most. */
export type Classification = {
  /** A unique, readable id: the technology and the scheme. */
  readonly id: Scalars['ID']['output'];
  /** The technology. */
  readonly technology: Technology;
  /** The class that it lies in. */
  readonly schemeClass: SchemeClass;
  /** The source: title, publisher, date; null if it is the scheme's own list. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The address of the source. The program never opens it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The place in the source. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The words of the source. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The reason, where the words alone do not say so. */
  readonly because?: Maybe<Scalars['String']['output']>;
};

/** A page of classification schemes. */
export type SchemeConnection = {
  /** The schemes with their cursors. */
  readonly edges: ReadonlyArray<SchemeEdge>;
  /** The schemes alone. */
  readonly nodes: ReadonlyArray<Scheme>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A scheme in a list. */
export type SchemeEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The scheme. */
  readonly node: Scheme;
};

/** A page of classes of a scheme. */
export type SchemeClassConnection = {
  /** The classes with their cursors. */
  readonly edges: ReadonlyArray<SchemeClassEdge>;
  /** The classes alone. */
  readonly nodes: ReadonlyArray<SchemeClass>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A class in a list. */
export type SchemeClassEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The class. */
  readonly node: SchemeClass;
};

/** A page of statements that technologies lie in classes. */
export type ClassificationConnection = {
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<ClassificationEdge>;
  /** The statements alone. */
  readonly nodes: ReadonlyArray<Classification>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in a list. */
export type ClassificationEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Classification;
};

/** A page of the records that a search found. */
export type SearchConnection = {
  /** The records found, with the matched text and the score. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Number of records found. A search compares the 300 records of the requested kinds that share most of its words. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record that a search found. */
export type SearchEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Entity;
  /** Likeness of the text and the name that matched best: 100 for the same name, which means the same in every search. */
  readonly score: Scalars['Float']['output'];
  /** The name, alias or text that matched best. */
  readonly matched: Match;
};

/** The text that a search matched. */
export type Match = {
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The kind of text. */
  readonly kind: MatchKind;
  /** Its language (BCP 47), where known. */
  readonly language?: Maybe<Scalars['String']['output']>;
};

/** The kind of text that a search matched. */
export type MatchKind =
  /** The record's id. */
  | 'ID'
  /** The record's name or title. */
  | 'NAME'
  /** A case's summary. */
  | 'SUMMARY'
  /** A name it had before. */
  | 'FORMER'
  /** A name in another language. */
  | 'TRANSLATION'
  /** A short form. */
  | 'ABBREVIATION'
  /** A name written in another script. */
  | 'TRANSLITERATION'
  /** Another spelling. */
  | 'VARIANT'
  /** A Chinese name in pinyin. */
  | 'PINYIN'
  /** A term that the program's vocabulary knows for the record. */
  | 'SYNONYM'
  /** An identifier of it elsewhere. */
  | 'IDENTIFIER';

/** Dimensions that areas can be compared with. */
export type SignificanceOf =
  /** The posts that took part in a case. */
  | 'POST'
  /** The countries of the targets it offers. */
  | 'TARGET_COUNTRY';

/** A page of pairs, those least likely to be chance first, then by id. */
export type SignificanceConnection = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The pairs. */
  readonly edges: ReadonlyArray<SignificanceEdge>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of pairs. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of cases that match: the population of the test, including cases without a post, country or area. */
  readonly caseTotal: Scalars['Int']['output'];
  /** Number of pairs tested: every post or country with at least one case, paired with every area with at least one case. */
  readonly tests: Scalars['Int']['output'];
  /** The meaning of a small value, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
};

/** A post or a country, and an area that it shares cases with. */
export type SignificanceEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post or the country. */
  readonly node: Entity;
  /** The area. */
  readonly area: Area;
  /** Number of cases that both have in common. */
  readonly caseCount: Scalars['Int']['output'];
  /** Expected number of cases in common, if the area had the same share of the cases of this post or country as it has of all cases. */
  readonly expected: Scalars['Float']['output'];
  /** The number of cases in common divided by the expected number; above 1 is more than expected. */
  readonly lift: Scalars['Float']['output'];
  /** The probability of this number of cases in common, or more, by chance alone (hypergeometric, one-sided). */
  readonly pValue: Scalars['Float']['output'];
  /** The expected share of false findings if this pair and all before it are taken as more than chance (Benjamini and Hochberg). */
  readonly qValue: Scalars['Float']['output'];
  /** Number of cases of the post or the country. */
  readonly nodeCaseCount: Scalars['Int']['output'];
  /** Number of cases of the area. */
  readonly areaCaseCount: Scalars['Int']['output'];
  /** The cases of this row, the latest first. */
  readonly cases: CaseConnection;
};


/** A post or a country, and an area that it shares cases with. */
export type SignificanceEdgeCasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A foreign party that cases offer: a company, university, institute, individual or other body. */
export type Target = Node & Entity & Located & Named & {
  /** A unique, readable id: `target/pharmajet`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The kind of party. */
  readonly targetKind?: Maybe<TargetKind>;
  /** The city where it is located, where known. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The region or state, where known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The location, to the precision of the city; null where not known. */
  readonly location?: Maybe<Location>;
  /** Identifiers in other registers, as `scheme:value` (LEI, ROR, USCC, Wikidata, OpenSanctions). */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** True if the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The country where it is located. */
  readonly country: Country;
  /** The body it is part of. */
  readonly parent?: Maybe<Target>;
  /** Number of cases that it takes part in. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of posts that took part in its cases. */
  readonly postCount: Scalars['Int']['output'];
  /** Number of companies that took part in its cases. */
  readonly companyCount: Scalars['Int']['output'];
  /** The cases that offer it. */
  readonly cases: CaseConnection;
  /** The posts that took part in its cases. */
  readonly posts: BrokeredPostConnection;
  /** The Chinese counterparts in its cases. */
  readonly companies: BrokeredCompanyConnection;
  /** The technologies its cases concern. */
  readonly technologies: BrokeredTechnologyConnection;
  /** The areas its cases concern. */
  readonly areas: BrokeredAreaConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A foreign party that cases offer: a company, university, institute, individual or other body. */
export type TargetCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A foreign party that cases offer: a company, university, institute, individual or other body. */
export type TargetPostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A foreign party that cases offer: a company, university, institute, individual or other body. */
export type TargetCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A foreign party that cases offer: a company, university, institute, individual or other body. */
export type TargetTechnologiesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A foreign party that cases offer: a company, university, institute, individual or other body. */
export type TargetAreasArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of party that a target is. */
export type TargetKind =
  /** A company. */
  | 'COMPANY'
  /** A university. */
  | 'UNIVERSITY'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** An individual, by the name that the public source gives. */
  | 'INDIVIDUAL'
  /** A public authority. */
  | 'GOVERNMENT'
  /** An association. */
  | 'ASSOCIATION';

/** Filter on targets; all its conditions must hold. */
export type TargetFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The kind of party. */
  readonly targetKind?: InputMaybe<TargetKindFilter>;
  /** The country where it is located. */
  readonly country?: InputMaybe<EntityFilter>;
  /** The city where it is located. */
  readonly city?: InputMaybe<StringFilter>;
  /** The state, province or region where it is located. */
  readonly region?: InputMaybe<StringFilter>;
  /** The location, to the precision of the city. */
  readonly location?: InputMaybe<PresenceFilter>;
  /** It lies within this circle. */
  readonly near?: InputMaybe<Near>;
  /** The target that it is part of. */
  readonly parent?: InputMaybe<EntityFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Number of posts that took part in its cases. */
  readonly postCount?: InputMaybe<IntFilter>;
  /** Number of companies that took part in its cases. */
  readonly companyCount?: InputMaybe<IntFilter>;
  /** True if the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TargetFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TargetFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<TargetFilter>;
};

/** Fields that a list of targets can be ordered by. */
export type TargetOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of posts that took part in its cases. */
  | 'POSTS'
  /** By the number of companies in its cases. */
  | 'COMPANIES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By kind; those without one last. */
  | 'TARGET_KIND'
  /** By the name of the country where it is located. */
  | 'COUNTRY'
  /** By the name of the city where it is located; those without one last. */
  | 'CITY'
  /** By the state, province or region where it is located; those without one last. */
  | 'REGION'
  /** By id. */
  | 'ID';

/** The order of a list of targets. */
export type TargetOrder = {
  /** The field to order by. */
  readonly field: TargetOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of targets. */
export type TargetConnection = {
  /** The targets with their cursors. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The targets alone. */
  readonly nodes: ReadonlyArray<Target>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A target in a list. */
export type TargetEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The target. */
  readonly node: Target;
};

/** A page of targets that cases join to another record. */
export type BrokeredTargetConnection = {
  /** The targets with what joins them. */
  readonly edges: ReadonlyArray<BrokeredTargetEdge>;
  /** The targets alone. */
  readonly nodes: ReadonlyArray<Target>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A target that cases join to another record. */
export type BrokeredTargetEdge = BrokeredEdge & {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The target. */
  readonly node: Target;
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** A technology, the lower level of the taxonomy. */
export type Technology = Node & Entity & Named & {
  /** A unique, readable id: `technology/bio-vaccines-and-countermeasures`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** The display label: its name or title. */
  readonly label: Scalars['String']['output'];
  /** The label in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The area it belongs to. */
  readonly area: Area;
  /** The classes that it lies in, one of each scheme at most, each with the source that says so. */
  readonly classifications: ClassificationConnection;
  /** True if the record is invented. Always false: records of this kind are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Number of cases that concern it. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases that concern it. */
  readonly cases: CaseConnection;
  /** The posts that brokered it. */
  readonly posts: BrokeredPostConnection;
  /** The targets it was offered with. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts in its cases. */
  readonly companies: BrokeredCompanyConnection;
  /** The countries of the targets it was offered with. */
  readonly countries: BrokeredCountryConnection;
  /** The number of the import that added it. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The number of the import that last changed it. */
  readonly changedIn?: Maybe<Scalars['Int']['output']>;
};


/** A technology, the lower level of the taxonomy. */
export type TechnologyClassificationsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, the lower level of the taxonomy. */
export type TechnologyCasesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: CaseOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, the lower level of the taxonomy. */
export type TechnologyPostsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, the lower level of the taxonomy. */
export type TechnologyTargetsArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, the lower level of the taxonomy. */
export type TechnologyCompaniesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology, the lower level of the taxonomy. */
export type TechnologyCountriesArgs = {
  where?: InputMaybe<CaseFilter>;
  orderBy: BrokeredOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Filter on technologies; all its conditions must hold. */
export type TechnologyFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The area it belongs to. */
  readonly area?: InputMaybe<EntityFilter>;
  /** The classes that it lies in, of whatever scheme. */
  readonly schemeClass?: InputMaybe<EntityFilter>;
  /** Number of cases that it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Filter on its cases: it takes part in at least one case that matches. */
  readonly cases?: InputMaybe<CaseFilter>;
  /** The number of the import that added it. */
  readonly addedIn?: InputMaybe<IntFilter>;
  /** The number of the import that last changed it. */
  readonly changedIn?: InputMaybe<IntFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TechnologyFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TechnologyFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<TechnologyFilter>;
};

/** Fields that a list of technologies can be ordered by. */
export type TechnologyOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By name in Chinese, by the code points of its characters; those without one last. */
  | 'NAME_ZH'
  /** By id. */
  | 'ID';

/** The order of a list of technologies. */
export type TechnologyOrder = {
  /** The field to order by. */
  readonly field: TechnologyOrderField;
  /** The direction. If it is left out, counts begin with the greatest, all other fields with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of technologies. */
export type TechnologyConnection = {
  /** The technologies with their cursors. */
  readonly edges: ReadonlyArray<TechnologyEdge>;
  /** The technologies alone. */
  readonly nodes: ReadonlyArray<Technology>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A technology in a list. */
export type TechnologyEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The technology. */
  readonly node: Technology;
};

/** A page of technologies that cases join to another record. */
export type BrokeredTechnologyConnection = {
  /** The technologies with what joins them. */
  readonly edges: ReadonlyArray<BrokeredTechnologyEdge>;
  /** The technologies alone. */
  readonly nodes: ReadonlyArray<Technology>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A technology that cases join to another record. */
export type BrokeredTechnologyEdge = BrokeredEdge & {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The technology. */
  readonly node: Technology;
  /** Number of cases that join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of these cases. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest known day of these cases. Of a case that is open at its end, its first day is taken. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** True if one of these cases is open at its end, such as `2020-07/..`; it may then go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** The record with and without some posts, targets or companies. */
export type WhatIf = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The meaning of this answer, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
  /** A notice for answers in which some of the cases that match are synthetic; null where none are. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The removed entities, in the order in which they were named. */
  readonly removed: ReadonlyArray<WhatIfEntity>;
  /** The cases. */
  readonly cases: WhatIfCases;
  /** The posts. */
  readonly posts: WhatIfEntities;
  /** The targets. If posts are removed, the targets that lose all their cases are those that no other post refers. */
  readonly targets: WhatIfEntities;
  /** The companies. */
  readonly companies: WhatIfEntities;
  /** The technologies. */
  readonly technologies: WhatIfEntities;
  /** The areas of technology. */
  readonly areas: WhatIfEntities;
  /** The countries of targets. A country loses a case if no remaining target of the case is there. */
  readonly countries: WhatIfEntities;
  /** The change to the best path (fewest hops, then the strongest) of pairs of entities: each of `from` with each of `to`, in the order named. Without these arguments, the pairs among posts, targets and companies that lose the most shared cases; if no case is lost, the pairs that the removed entities join. These are the pairs most likely to change, so the share of lost pairs among them says nothing about all pairs. */
  readonly pairs: WhatIfPairs;
  /** For each removed post, the posts with the most similar record; this does not say which post would have taken over. Records are compared by the cosine of the numbers of cases with each area, technology, company and country of a target (Salton and McGill 1983); similarity is the mean of the four. Posts that have nothing in common are left out. */
  readonly similarPosts: ReadonlyArray<SimilarPosts>;
};


/** The record with and without some posts, targets or companies. */
export type WhatIfPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The change to the cases. */
export type WhatIfCases = {
  /** Number of cases that match. */
  readonly before: Scalars['Int']['output'];
  /** Number of these cases that remain without the removed entities. */
  readonly after: Scalars['Int']['output'];
  /** Number of these cases in which removed entities take part, lost or not. */
  readonly touched: Scalars['Int']['output'];
  /** Number of these cases that are lost. */
  readonly lostCount: Scalars['Int']['output'];
  /** The lost cases, the latest first. */
  readonly lost: CaseConnection;
};


/** The change to the cases. */
export type WhatIfCasesLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The change to the entities of one kind. */
export type WhatIfEntities = {
  /** Number of entities that take part in a case that matches. */
  readonly before: Scalars['Int']['output'];
  /** Number of entities that still do after the removal; the removed entities are not counted. */
  readonly after: Scalars['Int']['output'];
  /** Number of entities that lose all their cases; the removed entities are not counted. */
  readonly lostCount: Scalars['Int']['output'];
  /** The entities that lose all their cases, those with the most cases first, then by id. */
  readonly lost: WhatIfEntityConnection;
  /** Number of entities that lose some of their cases, but not all. */
  readonly reducedCount: Scalars['Int']['output'];
  /** The entities that lose some of their cases, those that lose the most first, then by id. */
  readonly reduced: WhatIfEntityConnection;
};


/** The change to the entities of one kind. */
export type WhatIfEntitiesLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The change to the entities of one kind. */
export type WhatIfEntitiesReducedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity and its cases, with and without the removed entities. */
export type WhatIfEntity = {
  /** The entity. */
  readonly node: Entity;
  /** Number of cases that match and in which it takes part. */
  readonly caseCount: Scalars['Int']['output'];
  /** Number of these cases that it keeps after the removal; for a removed entity, number of its cases that remain without it. */
  readonly remaining: Scalars['Int']['output'];
  /** Number of these cases that it loses; for a removed entity, number of its cases that are lost. */
  readonly lostCaseCount: Scalars['Int']['output'];
  /** The cases that it loses, the latest first. */
  readonly lostCases: CaseConnection;
};


/** An entity and its cases, with and without the removed entities. */
export type WhatIfEntityLostCasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities that lose cases. */
export type WhatIfEntityConnection = {
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<WhatIfEntityEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<WhatIfEntity>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that loses cases in a list. */
export type WhatIfEntityEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity with its cases. */
  readonly node: WhatIfEntity;
};

/** Pairs of entities, and the changes to their best paths. */
export type WhatIfPairs = {
  /** The way in which the pairs were chosen. */
  readonly choice: PairChoice;
  /** Number of candidate pairs. */
  readonly candidates: Scalars['Int']['output'];
  /** Number of pairs that were compared. */
  readonly compared: Scalars['Int']['output'];
  /** Number of compared pairs whose path is lost. */
  readonly lostCount: Scalars['Int']['output'];
  /** Number of compared pairs whose path becomes longer. */
  readonly longerCount: Scalars['Int']['output'];
  /** Number of compared pairs whose path becomes weaker. */
  readonly weakerCount: Scalars['Int']['output'];
  /** The compared pairs: the lost first, then the longer, the weaker, the unchanged, and those without a path. */
  readonly pairs: ReadonlyArray<WhatIfPair>;
  /** True if all requested pairs were compared; false if the search reached its limit. */
  readonly complete: Scalars['Boolean']['output'];
  /** The meaning of a path, in a sentence to show beside it. */
  readonly meaning: Scalars['String']['output'];
};

/** The way in which pairs were chosen. */
export type PairChoice =
  /** The pairs that `from` and `to` name. */
  | 'ASKED'
  /** The pairs that share the most lost cases, then by id. */
  | 'LOST_CASES'
  /** If no case is lost: pairs of the busiest neighbours of removed entities that paths may pass through, up to 25 of each kind, those with the most cases first. */
  | 'JOINED_BY_REMOVED';

/** Two entities, and the change to their best path. */
export type WhatIfPair = {
  /** The first entity. */
  readonly from: Entity;
  /** The second entity. */
  readonly to: Entity;
  /** The change to the best path. */
  readonly fate: PairFate;
  /** The reason why the path is lost; null if it is not. */
  readonly reason?: Maybe<LossReason>;
  /** The best path before the removal; null where there is none within `maxHops`. */
  readonly before?: Maybe<WhatIfPath>;
  /** The best path after the removal; null where there is none within `maxHops`. */
  readonly after?: Maybe<WhatIfPath>;
};

/** The change to the best path of a pair. */
export type PairFate =
  /** No path within `maxHops` is left. */
  | 'LOST'
  /** The best path left has more hops. */
  | 'LONGER'
  /** The best path left has as many hops but less strength. */
  | 'WEAKER'
  /** A path with as many hops and the same strength is left. */
  | 'SAME'
  /** There was no path within `maxHops`. */
  | 'NONE';

/** The reason why a pair no longer has a path within `maxHops`. */
export type LossReason =
  /** A path with more hops is left; a higher `maxHops` finds it. */
  | 'MORE_HOPS'
  /** There were paths that pass through none of the removed entities, and each rests on a case that is lost. */
  | 'LOST_CASES'
  /** Every path passed through a removed entity. */
  | 'REMOVED_BETWEEN';

/** The best path of a pair. The query `paths` returns its cases and citations. */
export type WhatIfPath = {
  /** Number of hops. */
  readonly hops: Scalars['Int']['output'];
  /** The strength of the path. It measures how well attested the chain is, not how likely a transfer was. */
  readonly strength: Scalars['Float']['output'];
  /** True if all its hops are judged; otherwise the strength rests on the floor of 0.05 for hops without a graded report. */
  readonly judged: Scalars['Boolean']['output'];
  /** The entities, from one end to the other. */
  readonly entities: ReadonlyArray<Entity>;
};

/** A removed post and the posts with the most similar record. */
export type SimilarPosts = {
  /** The removed post. */
  readonly post: Post;
  /** The others, the most similar first, then by id. */
  readonly similar: SimilarPostConnection;
};


/** A removed post and the posts with the most similar record. */
export type SimilarPostsSimilarArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of posts with a similar record. */
export type SimilarPostConnection = {
  /** The posts with their similarity and cursors. */
  readonly edges: ReadonlyArray<SimilarPostEdge>;
  /** The posts with their similarity alone. */
  readonly nodes: ReadonlyArray<SimilarPost>;
  /** The start and the end of the page. */
  readonly pageInfo: PageInfo;
  /** Total number of items. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post with a similar record in a list. */
export type SimilarPostEdge = {
  /** The cursor that marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post with its similarity. */
  readonly node: SimilarPost;
};

/** A post with a similar record. */
export type SimilarPost = {
  /** The post. */
  readonly post: Post;
  /** The mean of the cosines that are known, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
  /** The cosine of the areas; null where the removed post has none. */
  readonly areas?: Maybe<Scalars['Float']['output']>;
  /** The cosine of the technologies; null where the removed post has none. */
  readonly technologies?: Maybe<Scalars['Float']['output']>;
  /** The cosine of the companies; null where the removed post has none. */
  readonly companies?: Maybe<Scalars['Float']['output']>;
  /** The cosine of the countries of targets; null where the removed post has none. */
  readonly targetCountries?: Maybe<Scalars['Float']['output']>;
  /** Number of cases that match and that it took part in. */
  readonly caseCount: Scalars['Int']['output'];
};

/** The arguments of fields, by coordinate. */
export type FieldArgs = {
  readonly 'Area.cases': AreaCasesArgs;
  readonly 'Area.posts': AreaPostsArgs;
  readonly 'Area.technologies': AreaTechnologiesArgs;
  readonly 'Area.targets': AreaTargetsArgs;
  readonly 'Area.companies': AreaCompaniesArgs;
  readonly 'Area.countries': AreaCountriesArgs;
  readonly 'BreakdownRow.cases': BreakdownRowCasesArgs;
  readonly 'Case.citations': CaseCitationsArgs;
  readonly 'Case.posts': CasePostsArgs;
  readonly 'Case.targets': CaseTargetsArgs;
  readonly 'Case.companies': CaseCompaniesArgs;
  readonly 'Case.technologies': CaseTechnologiesArgs;
  readonly 'Case.areas': CaseAreasArgs;
  readonly 'Case.reports': CaseReportsArgs;
  readonly 'Case.followedBy': CaseFollowedByArgs;
  readonly 'Company.cases': CompanyCasesArgs;
  readonly 'Company.posts': CompanyPostsArgs;
  readonly 'Company.targets': CompanyTargetsArgs;
  readonly 'Company.technologies': CompanyTechnologiesArgs;
  readonly 'Company.areas': CompanyAreasArgs;
  readonly 'Company.countries': CompanyCountriesArgs;
  readonly 'Country.cases': CountryCasesArgs;
  readonly 'Country.posts': CountryPostsArgs;
  readonly 'Country.targets': CountryTargetsArgs;
  readonly 'Country.companies': CountryCompaniesArgs;
  readonly 'Country.technologies': CountryTechnologiesArgs;
  readonly 'Country.areas': CountryAreasArgs;
  readonly 'Cut.entities': CutEntitiesArgs;
  readonly 'Cut.routes': CutRoutesArgs;
  readonly 'Cut.joined': CutJoinedArgs;
  readonly 'Dataset.imports': DatasetImportsArgs;
  readonly 'Dataset.sources': DatasetSourcesArgs;
  readonly 'Figure.contradicts': FigureContradictsArgs;
  readonly 'FigureOurs.cases': FigureOursCasesArgs;
  readonly 'Fragility.changes': FragilityChangesArgs;
  readonly 'FindingChange.lost': FindingChangeLostArgs;
  readonly 'FindingChange.gained': FindingChangeGainedArgs;
  readonly 'FindingChange.weaker': FindingChangeWeakerArgs;
  readonly 'Funnel.printed': FunnelPrintedArgs;
  readonly 'FunnelStage.cases': FunnelStageCasesArgs;
  readonly 'FunnelStage.reached': FunnelStageReachedArgs;
  readonly 'NetworkConnection.communities': NetworkConnectionCommunitiesArgs;
  readonly 'NetworkCommunity.leading': NetworkCommunityLeadingArgs;
  readonly 'Hop.cases': HopCasesArgs;
  readonly 'Hop.citations': HopCitationsArgs;
  readonly 'Post.cases': PostCasesArgs;
  readonly 'Post.areas': PostAreasArgs;
  readonly 'Post.technologies': PostTechnologiesArgs;
  readonly 'Post.targets': PostTargetsArgs;
  readonly 'Post.companies': PostCompaniesArgs;
  readonly 'Post.countries': PostCountriesArgs;
  readonly 'Programme.cases': ProgrammeCasesArgs;
  readonly 'Programme.posts': ProgrammePostsArgs;
  readonly 'Programme.targets': ProgrammeTargetsArgs;
  readonly 'Programme.companies': ProgrammeCompaniesArgs;
  readonly 'Programme.technologies': ProgrammeTechnologiesArgs;
  readonly 'Programme.areas': ProgrammeAreasArgs;
  readonly 'Programme.countries': ProgrammeCountriesArgs;
  readonly 'Query.node': QueryNodeArgs;
  readonly 'Query.nodes': QueryNodesArgs;
  readonly 'Query.area': QueryAreaArgs;
  readonly 'Query.areas': QueryAreasArgs;
  readonly 'Query.breakdown': QueryBreakdownArgs;
  readonly 'Query.case': QueryCaseArgs;
  readonly 'Query.cases': QueryCasesArgs;
  readonly 'Query.company': QueryCompanyArgs;
  readonly 'Query.companies': QueryCompaniesArgs;
  readonly 'Query.country': QueryCountryArgs;
  readonly 'Query.countries': QueryCountriesArgs;
  readonly 'Query.cut': QueryCutArgs;
  readonly 'Query.duplicates': QueryDuplicatesArgs;
  readonly 'Query.figures': QueryFiguresArgs;
  readonly 'Query.fragility': QueryFragilityArgs;
  readonly 'Query.ifWrong': QueryIfWrongArgs;
  readonly 'Query.funnel': QueryFunnelArgs;
  readonly 'Query.judgements': QueryJudgementsArgs;
  readonly 'Query.match': QueryMatchArgs;
  readonly 'Query.network': QueryNetworkArgs;
  readonly 'Query.paths': QueryPathsArgs;
  readonly 'Query.post': QueryPostArgs;
  readonly 'Query.posts': QueryPostsArgs;
  readonly 'Query.programme': QueryProgrammeArgs;
  readonly 'Query.programmes': QueryProgrammesArgs;
  readonly 'Query.reach': QueryReachArgs;
  readonly 'Query.removalPlan': QueryRemovalPlanArgs;
  readonly 'Query.report': QueryReportArgs;
  readonly 'Query.reports': QueryReportsArgs;
  readonly 'Query.schemes': QuerySchemesArgs;
  readonly 'Query.search': QuerySearchArgs;
  readonly 'Query.significance': QuerySignificanceArgs;
  readonly 'Query.target': QueryTargetArgs;
  readonly 'Query.targets': QueryTargetsArgs;
  readonly 'Query.technology': QueryTechnologyArgs;
  readonly 'Query.technologies': QueryTechnologiesArgs;
  readonly 'Query.whatIf': QueryWhatIfArgs;
  readonly 'RemovalStep.pairs': RemovalStepPairsArgs;
  readonly 'Report.cases': ReportCasesArgs;
  readonly 'Report.posts': ReportPostsArgs;
  readonly 'Report.targets': ReportTargetsArgs;
  readonly 'Report.companies': ReportCompaniesArgs;
  readonly 'Report.areas': ReportAreasArgs;
  readonly 'Scheme.classes': SchemeClassesArgs;
  readonly 'SchemeClass.classifications': SchemeClassClassificationsArgs;
  readonly 'SignificanceEdge.cases': SignificanceEdgeCasesArgs;
  readonly 'Target.cases': TargetCasesArgs;
  readonly 'Target.posts': TargetPostsArgs;
  readonly 'Target.companies': TargetCompaniesArgs;
  readonly 'Target.technologies': TargetTechnologiesArgs;
  readonly 'Target.areas': TargetAreasArgs;
  readonly 'Technology.classifications': TechnologyClassificationsArgs;
  readonly 'Technology.cases': TechnologyCasesArgs;
  readonly 'Technology.posts': TechnologyPostsArgs;
  readonly 'Technology.targets': TechnologyTargetsArgs;
  readonly 'Technology.companies': TechnologyCompaniesArgs;
  readonly 'Technology.countries': TechnologyCountriesArgs;
  readonly 'WhatIf.pairs': WhatIfPairsArgs;
  readonly 'WhatIfCases.lost': WhatIfCasesLostArgs;
  readonly 'WhatIfEntities.lost': WhatIfEntitiesLostArgs;
  readonly 'WhatIfEntities.reduced': WhatIfEntitiesReducedArgs;
  readonly 'WhatIfEntity.lostCases': WhatIfEntityLostCasesArgs;
  readonly 'SimilarPosts.similar': SimilarPostsSimilarArgs;
};
