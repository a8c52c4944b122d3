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
  /**
   * What a source says of a date, in ISO 8601: a day (`2019-03-01`), a month (`2019-03`), a year (`2019`) or an interval of these
   * (`2017-05/2018-05`), which may be open (`2020-07/..`).
   */
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
  /**
   * Groups the cases that match by one to three dimensions and counts them. A case counts once in each row it stands in: with several
   * technologies, once in each of them and once in each of their areas, so rows may add up to more than `caseTotal`. Dimensions of one
   * entity are joined within it: the country of a target with the kind of the same target.
   */
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
  /**
   * The smallest set of entities whose removal leaves no chain of shared cases from the one side to the other, and the disjoint routes that
   * prove that none is smaller. Chains may have any number of hops. An end is never removed, so two that share a case cannot be parted.
   */
  readonly cut: Cut;
  /** What the graph holds: where it comes from, how much there is, and which revision this is. */
  readonly dataset: Dataset;
  /**
   * Which single reports a finding rests on: each report that would change it if it were wrong, and to what. A wrong report is taken out with
   * all that it says: a case that it alone supports is gone, one that others support stands with what these give it. It does not say that a report is wrong.
   */
  readonly fragility: Fragility;
  /** Which of some findings change if one report is wrong, and to what. */
  readonly ifWrong: IfWrong;
  /**
   * How far the cases that match went, stage by stage, as the record has it. Most notices say nothing of what came after: those stand under a stage of null, and
   * are no failures.
   */
  readonly funnel: Funnel;
  /** The bounds that every request is held to, and what is left of the caller's own. */
  readonly limits: Limits;
  /**
   * The network that cases make of those who take part in them, and who stands where in it. Two are tied where they take part in a case
   * together in different roles, as a hop of a path is: post and target, post and company, company and target; a tie weighs as many cases
   * as they share. What each measure says, and by which formula, is in docs/measures.md.
   */
  readonly network: NetworkConnection;
  /**
   * The best paths from one entity to another through shared cases. No entity comes twice in a path and no case serves two of its hops.
   * A path says that these actors appear together in these published cases; it does not show that anything was transferred.
   */
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
  /** Several records by their ids, in the order asked; null in the place of an id that is not there. At most 200. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Whom an entity can reach through shared cases: exactly those that `paths` finds a path to, each by the strongest path of the fewest hops.
   * That two are joined means that they appear together in published cases; it does not show that anything was transferred.
   */
  readonly reach: ReachConnection;
  /** One report by its id; null where there is none. */
  readonly report?: Maybe<Report>;
  /** All reports that match. */
  readonly reports: ReportConnection;
  /**
   * Finds records by any of their names, titles or summaries: in English, Chinese (any two characters) or pinyin, with room for a typing
   * error; and by their ids, whole or as they begin, such as `post/hou`. Best first.
   */
  readonly search: SearchConnection;
  /**
   * Which posts, or which countries of targets, meet which areas in more cases than chance would have it, after correcting for their sizes:
   * the cases of each pair are held against drawing as many cases as the one has out of all that match, of which the area's are marked.
   */
  readonly significance: SignificanceConnection;
  /** One target by its id; null where there is none. */
  readonly target?: Maybe<Target>;
  /** All targets that match. */
  readonly targets: TargetConnection;
  /** One technology by its id; null where there is none. */
  readonly technology?: Maybe<Technology>;
  /** All technologies that match. */
  readonly technologies: TechnologyConnection;
  /**
   * What the record would not hold without some posts, targets or companies. A case is lost where all its posts, all its targets or all its
   * companies are removed; a case that names none of a kind cannot lose them, and one that another post refers too stands. This is about the
   * published record only: it does not tell what would have happened.
   */
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
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** The code, such as `BIO`. */
  readonly code: Scalars['String']['output'];
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Whether the record is invented: never, since these are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases concern it. */
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

/** Which areas: all that is said here must hold. */
export type AreaFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The code. */
  readonly code?: InputMaybe<StringFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of areas can be ordered by. */
export type AreaOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of areas is ordered. */
export type AreaOrder = {
  /** What to order by. */
  readonly field: AreaOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of areas. */
export type AreaConnection = {
  /** The areas with their cursors. */
  readonly edges: ReadonlyArray<AreaEdge>;
  /** The areas alone. */
  readonly nodes: ReadonlyArray<Area>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An area in a list. */
export type AreaEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An area that cases join to another record. */
export type BrokeredAreaEdge = BrokeredEdge & {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: Area;
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** What cases can be grouped by. A case without such a value stands in a row whose key is unknown. */
export type BreakdownDimension =
  /** The posts that took part in it. */
  | 'POST'
  /** The areas of its technologies, which users also call sectors. */
  | 'AREA'
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
  /** The year its date lies wholly in, such as `2019`; unknown where it lies in none. */
  | 'YEAR'
  /** The month its date lies wholly in, such as `2019-03`; unknown where it lies in none, as when only the year is known. */
  | 'MONTH'
  /** The forms of cooperation sought. */
  | 'COOPERATION'
  /** How far it went. */
  | 'STAGE'
  /** Where the technology or the people were to go. */
  | 'DIRECTION'
  /** The languages of the reports that support it. */
  | 'LANGUAGE'
  /** The best grade among the reports that do not deny it. */
  | 'GRADE';

/** What the rows of a breakdown can be ordered by. */
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
  /** By the keys themselves: years and months in their course, entities by id, all else by its text. */
  | 'KEYS';

/** How the rows of a breakdown are ordered. What is unknown comes last both ways. */
export type BreakdownOrder = {
  /** What to order by. */
  readonly field: BreakdownOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of the rows that cases fall into, in the order asked for. */
export type BreakdownConnection = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BreakdownEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<BreakdownRow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many rows there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many cases match. */
  readonly caseTotal: Scalars['Int']['output'];
  /** How many of them have no value in one of the dimensions: they stand only in rows with an unknown key. */
  readonly unknownTotal: Scalars['Int']['output'];
};

/** A row in a breakdown. */
export type BreakdownEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: BreakdownRow;
};

/** The cases that have the same values in each dimension. */
export type BreakdownRow = {
  /** One key for each dimension, in the order asked for. */
  readonly keys: ReadonlyArray<BreakdownKey>;
  /** How many cases, each once. */
  readonly caseCount: Scalars['Int']['output'];
  /** How many targets these cases offer, each once; where a dimension is about targets, of those with the row's keys. */
  readonly targetCount: Scalars['Int']['output'];
  /** How many companies they involve, each once; where a dimension is about companies, of those with the row's keys. */
  readonly companyCount: Scalars['Int']['output'];
  /** How many reports support them, each once; where a dimension is their language, of those in it. */
  readonly reportCount: Scalars['Int']['output'];
  /** These cases among all that match, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** These very cases, the latest first. */
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
  /** The record, where the dimension is about records and the value is known. */
  readonly node?: Maybe<Entity>;
  /** The value in words: the record's label, a year, a month, a kind, a language; null where it is unknown. */
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
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The title in Chinese, where known. */
  readonly titleZh?: Maybe<Scalars['String']['output']>;
  /** What kind of case it is. */
  readonly caseKind?: Maybe<CaseKind>;
  /** What it is about, in a few sentences. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The first day of the case: of the event where that is known, else of the publication. Lists are ordered by it. */
  readonly date: Scalars['Date']['output'];
  /** When it was published, as the source says. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** When the event took place, as the source says. */
  readonly occurredOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The forms of cooperation that are sought. */
  readonly cooperation: ReadonlyArray<Cooperation>;
  /** How far it went, where recorded. */
  readonly stage?: Maybe<Stage>;
  /** When it reached that stage. */
  readonly stageOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How many Chinese counterparts the source counts without naming them. */
  readonly companiesUnnamed?: Maybe<Scalars['Int']['output']>;
  /** Where the technology or the people were to go. */
  readonly direction?: Maybe<Direction>;
  /** What came of it, in the words of its reports; null where they do not say. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** What a reader must doubt, and why: what reports leave open or contradict. */
  readonly uncertain?: Maybe<Scalars['String']['output']>;
  /** How well its reports support it, from 0 to 1: an ordinal convention, never a probability (docs/confidence.md). Null where no graded report does. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The band of this confidence. */
  readonly band: Band;
  /** The best grade among the reports that do not deny it, such as `B2`. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** On how many independent reports it rests; reports that copy one another are one, and a denial is none. */
  readonly independentReports: Scalars['Int']['output'];
  /** Whether the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases it stands for: 1, itself. */
  readonly caseCount: Scalars['Int']['output'];
  /** How many reports support it; those that only deny it do not. */
  readonly reportCount: Scalars['Int']['output'];
  /** What its reports say of it, the best graded first and what cannot be judged last; denials are among them, and say so. */
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

/** What a report says of a case, or of one party to it. */
export type Citation = {
  /** The case that the statement is about. */
  readonly case: Case;
  /** The report. */
  readonly report: Report;
  /** The party that the statement is about; null where it is about the case as a whole. */
  readonly entity?: Maybe<Entity>;
  /** What that party did, where the source says. */
  readonly role?: Maybe<CitationRole>;
  /** Whether the report states it, lets it be inferred, or denies it. */
  readonly assertion: Assertion;
  /** How credible this statement is, 1 to 6, where it differs from the report's. */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** The report's reliability with the credibility of this statement, such as `B2`; null where one of them is not given. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Where in the report: a page, a paragraph. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The words of the report, copied from it. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The text right before the quote: with `quote` as `exact` and `suffix` a TextQuoteSelector of the W3C. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The text right behind the quote. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** What came of looking for the quote again in a stored copy of its page; null where there is no quote. */
  readonly quoteCheck?: Maybe<QuoteCheck>;
  /** The section or office of the post that acted, as the source names it: `S&T section (科技处)`, `ambassador`. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The kind of that section; null where the source names the post alone. */
  readonly sectionKind?: Maybe<SectionKind>;
};

/** How well reports support something, in a word (docs/confidence.md). */
export type Band =
  /** No report that can be judged supports it. */
  | 'UNGRADED'
  /** Below 0.4. */
  | 'WEAK'
  /** From 0.4. */
  | 'FAIR'
  /** From 0.6. */
  | 'GOOD'
  /** From 0.8. */
  | 'STRONG';

/** A page of what reports say. */
export type CitationConnection = {
  /** The citations with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The citations alone. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation in a list. */
export type CitationEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: Citation;
};

/** What kind of case it is. */
export type CaseKind =
  /** Foreign technology is offered; most cases are. */
  | 'OFFER'
  /** The Chinese side seeks a technology. */
  | 'DEMAND'
  /** An agreement was made. */
  | 'AGREEMENT'
  /** A visit or a study tour. */
  | 'VISIT';

/** What form of cooperation is sought. */
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

/** How far a case went. */
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

/** What a party did, as a report says. */
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

/** Where the technology or the people were to go. */
export type Direction =
  /** Technology to China. */
  | 'INWARD'
  /** Technology from China. */
  | 'OUTWARD'
  /** Technology both ways. */
  | 'BOTH'
  /** People to China. */
  | 'TALENT';

/** What kind of section or office of a post acted. */
export type SectionKind =
  /** The science-and-technology section, or an officer of it. */
  | 'SCIENCE_AND_TECHNOLOGY'
  /** The education section, or an officer of it. */
  | 'EDUCATION'
  /** The economic and commercial section, or an officer of it. */
  | 'COMMERCIAL'
  /** The ambassador, the consul general or who stood in for them. */
  | 'HEAD_OF_POST'
  /** Another section or officer. */
  | 'OTHER';

/** What came of looking for a quote again. */
export type QuoteCheck =
  /** It was found in a stored copy of the page. */
  | 'FOUND'
  /** There was no such copy, or it does not have these words. */
  | 'NOT_FOUND'
  /** Nobody has looked. */
  | 'NOT_CHECKED';

/** How a report stands to a statement. */
export type Assertion =
  /** It states it. */
  | 'STATED'
  /** It lets it be inferred. */
  | 'INFERRED'
  /** It denies it; a denial never raises confidence. */
  | 'DENIED';

/** Which cases: all that is said here must hold. */
export type CaseFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The kind of case. */
  readonly caseKind?: InputMaybe<CaseKindFilter>;
  /** The title. */
  readonly title?: InputMaybe<StringFilter>;
  /** The title in Chinese. */
  readonly titleZh?: InputMaybe<StringFilter>;
  /** What it is about. */
  readonly summary?: InputMaybe<StringFilter>;
  /** The dates of the case: of the event where known, else of the publication. */
  readonly date?: InputMaybe<DateFilter>;
  /** When it was published. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** When the event took place. */
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
  /** A report that supports it is this one, or passes all that is said of it; one that only denies it does not count. */
  readonly report?: InputMaybe<ReportFilter>;
  /** The programme it is part of. */
  readonly programme?: InputMaybe<EntityFilter>;
  /** The countries its posts stand in. */
  readonly postCountry?: InputMaybe<EntityFilter>;
  /** The countries its targets sit in. */
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
  /** How far it went. */
  readonly stage?: InputMaybe<StageFilter>;
  /** When it reached that stage. */
  readonly stageOn?: InputMaybe<DateFilter>;
  /** Where the technology or the people were to go. */
  readonly direction?: InputMaybe<DirectionFilter>;
  /** What came of it. */
  readonly outcome?: InputMaybe<StringFilter>;
  /** What a reader must doubt. */
  readonly uncertain?: InputMaybe<StringFilter>;
  /** The kinds of the sections that acted, as reports say that do not deny it. */
  readonly sectionKind?: InputMaybe<SectionKindFilter>;
  /** The checks of its quotes: `{ quoteCheck: { eq: NOT_FOUND } }` has a quote that was not found again. */
  readonly quoteCheck?: InputMaybe<QuoteCheckFilter>;
  /** The case it follows. */
  readonly follows?: InputMaybe<EntityFilter>;
  /** How many Chinese counterparts the source counts without naming them. */
  readonly companiesUnnamed?: InputMaybe<IntFilter>;
  /** The languages of the reports that support it. */
  readonly language?: InputMaybe<StringFilter>;
  /** The best grade among the reports that do not deny it. */
  readonly grade?: InputMaybe<StringFilter>;
  /** How well its reports support it. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** How many reports support it. */
  readonly reportCount?: InputMaybe<IntFilter>;
  /** On how many independent reports it rests: reports that copy one another count once. */
  readonly independentReports?: InputMaybe<IntFilter>;
  /** Its titles and summary. */
  readonly text?: InputMaybe<TextFilter>;
  /** A target of it sits within this circle. */
  readonly near?: InputMaybe<Near>;
  /** A target of it sits outside the country of a post that referred it (true), or none does (false). */
  readonly abroad?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the record is invented. */
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

/** What a list of cases can be ordered by. */
export type CaseOrderField =
  /** By the first day of the case. */
  | 'DATE'
  /** By the first day of its publication. */
  | 'PUBLISHED_ON'
  /** By how well its reports support it. */
  | 'CONFIDENCE'
  /** By the best grade among its reports: the best first; what cannot be judged last. */
  | 'GRADE'
  /** By title. */
  | 'TITLE'
  /** By the number of reports that support it. */
  | 'REPORTS'
  /** By id. */
  | 'ID';

/** How a list of cases is ordered. */
export type CaseOrder = {
  /** What to order by. */
  readonly field: CaseOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of cases. */
export type CaseConnection = {
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** The cases alone. */
  readonly nodes: ReadonlyArray<Case>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A case in a list. */
export type CaseEdge = {
  /** Where it stands in the list. */
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
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** What kind of party it is. */
  readonly companyKind?: Maybe<CompanyKind>;
  /** The province it sits in, where known. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** Identifiers elsewhere, as `scheme:value` (LEI, ROR, USCC, Wikidata, OpenSanctions). */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Whether the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The body it is part of. */
  readonly parent?: Maybe<Company>;
  /** How many cases it takes part in. */
  readonly caseCount: Scalars['Int']['output'];
  /** With how many targets it appears. */
  readonly targetCount: Scalars['Int']['output'];
  /** With targets of how many countries it appears. */
  readonly countryCount: Scalars['Int']['output'];
  /** The cases it takes part in. */
  readonly cases: CaseConnection;
  /** The posts that referred its cases. */
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

/** What kind of party a Chinese counterpart is. */
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

/** Which companies: all that is said here must hold. */
export type CompanyFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The kind of party. */
  readonly companyKind?: InputMaybe<CompanyKindFilter>;
  /** The province it sits in. */
  readonly province?: InputMaybe<StringFilter>;
  /** The company that it is part of. */
  readonly parent?: InputMaybe<EntityFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** With how many targets it appears. */
  readonly targetCount?: InputMaybe<IntFilter>;
  /** With targets of how many countries it appears. */
  readonly countryCount?: InputMaybe<IntFilter>;
  /** Whether the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of companies can be ordered by. */
export type CompanyOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets it appears with. */
  | 'TARGETS'
  /** By the number of countries of these targets. */
  | 'COUNTRIES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of companies is ordered. */
export type CompanyOrder = {
  /** What to order by. */
  readonly field: CompanyOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of companies. */
export type CompanyConnection = {
  /** The companies with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** The companies alone. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A company in a list. */
export type CompanyEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A company that cases join to another record. */
export type BrokeredCompanyEdge = BrokeredEdge & {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** A country, by its ISO 3166-1 alpha-2 code. */
export type Country = Node & Entity & Named & {
  /** A unique, readable id: `country/US`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
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
  /** Whether the record is invented: never, since these are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases offer a target there. */
  readonly caseCount: Scalars['Int']['output'];
  /** How many targets sit there. */
  readonly targetCount: Scalars['Int']['output'];
  /** The cases that offer a target there. */
  readonly cases: CaseConnection;
  /** The posts that brokered targets there; where a post stands is `Post.country`. */
  readonly posts: BrokeredPostConnection;
  /** The targets there that cases offer. */
  readonly targets: BrokeredTargetConnection;
  /** The Chinese counterparts in the cases that offer a target there. */
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
  /** Which alliance. */
  readonly alliance: Alliance;
  /** The first day in. */
  readonly since: Scalars['Date']['output'];
  /** The first day out; null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Alliance membership. In a filter on cases it is taken as of the day of the case. */
export type Alliance =
  /** A member of NATO. */
  | 'NATO'
  /** A major non-NATO ally of the United States. */
  | 'MNNA'
  /** Either of the two. */
  | 'NATO_OR_MNNA';

/** Which countries: all that is said here must hold. */
export type CountryFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The code. */
  readonly code?: InputMaybe<StringFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of countries can be ordered by. */
export type CountryOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of countries is ordered. */
export type CountryOrder = {
  /** What to order by. */
  readonly field: CountryOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of countries. */
export type CountryConnection = {
  /** The countries with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries alone. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country that cases join to another record. */
export type BrokeredCountryEdge = BrokeredEdge & {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** What parts two sides. */
export type Cut = {
  /** The revision of the graph that was searched. */
  readonly revision: Scalars['Int']['output'];
  /**
   * The entities to remove, by id; empty where nothing joins the two sides. Null where no removal parts them, or where the search was cut
   * short. Where several sets are as small, the one nearest to the side with fewer neighbours.
   */
  readonly entities?: Maybe<EntityConnection>;
  /** How many entities must be removed; null likewise. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** How many routes there are of which no two share an entity between their ends: as many as entities to remove (Menger's theorem), or fewer where the search was cut short. */
  readonly routeCount: Scalars['Int']['output'];
  /** These routes. */
  readonly routes: DisjointRouteConnection;
  /** How many pairs of one side and the other take part in a case together. */
  readonly joinedCount: Scalars['Int']['output'];
  /** These pairs. */
  readonly joined: JoinedPairConnection;
  /** Whether the search came to its end. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why it did not. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** What a chain means, in a sentence, for wherever one is shown. */
  readonly meaning: Scalars['String']['output'];
};


/** What parts two sides. */
export type CutEntitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What parts two sides. */
export type CutRoutesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What parts two sides. */
export type CutJoinedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A route that shares no entity between its ends with any other. */
export type DisjointRoute = {
  /** The entities, from one side to the other. */
  readonly entities: ReadonlyArray<Entity>;
  /** The most credible case of each hop: one less than entities. */
  readonly cases: ReadonlyArray<Case>;
};

/** A page of routes. */
export type DisjointRouteConnection = {
  /** The routes with their cursors. */
  readonly edges: ReadonlyArray<DisjointRouteEdge>;
  /** The routes alone. */
  readonly nodes: ReadonlyArray<DisjointRoute>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A route in a list. */
export type DisjointRouteEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The route. */
  readonly node: DisjointRoute;
};

/** Two entities, one of each side, that take part in the same cases. */
export type JoinedPair = {
  /** The one. */
  readonly from: Entity;
  /** The other. */
  readonly to: Entity;
  /** How many cases join them; 0 where one entity stands on both sides. */
  readonly caseCount: Scalars['Int']['output'];
};

/** A page of pairs. */
export type JoinedPairConnection = {
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<JoinedPairEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<JoinedPair>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type JoinedPairEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: JoinedPair;
};

/** The graph as a whole. */
export type Dataset = {
  /** The number of the last finished import. */
  readonly revision: Scalars['Int']['output'];
  /** Whether any record is invented; null while the graph holds no cases. */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an import is under way, so that answers may hold part of it. */
  readonly importing: Scalars['Boolean']['output'];
  /** How many records there are of each kind. */
  readonly counts: DatasetCounts;
  /** The imports, the latest first. */
  readonly imports: ImportConnection;
  /** The packages that the records come from, by name. */
  readonly sources: PackageConnection;
  /** The copy of the graph's shape in memory that paths, breakdowns and the like are answered from. */
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

/** How many records there are of each kind. */
export type DatasetCounts = {
  /** Posts that referred a case. */
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
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it is under way. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many records it added. */
  readonly added: Scalars['Int']['output'];
  /** How many it changed. */
  readonly changed: Scalars['Int']['output'];
  /** How many it removed. */
  readonly removed: Scalars['Int']['output'];
  /** How many it left as they were. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many rows it rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** The number of the import that it undoes: it brought back what the graph held before that one. */
  readonly undoes?: Maybe<Scalars['Int']['output']>;
  /** The number under which it was undone. */
  readonly undoneIn?: Maybe<Scalars['Int']['output']>;
  /** Which derived values it worked out anew, since the program's way of doing so had changed; empty for an import of files. */
  readonly recomputed: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of imports. */
export type ImportConnection = {
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<ImportEdge>;
  /** The imports alone. */
  readonly nodes: ReadonlyArray<Import>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An import in a list. */
export type ImportEdge = {
  /** Where it stands in the list. */
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
  /** Where its records come from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether its records are invented; null where it brings no cases, targets or reports. */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of packages. */
export type PackageConnection = {
  /** The packages with their cursors. */
  readonly edges: ReadonlyArray<PackageEdge>;
  /** The packages alone. */
  readonly nodes: ReadonlyArray<Package>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A package in a list. */
export type PackageEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The package. */
  readonly node: Package;
};

/** The copy of the graph's shape in memory, on which searches run. */
export type ProjectionStatus = {
  /** Whether it can be searched. */
  readonly state: ProjectionState;
  /** The revision of the graph that it holds; null before the first load has ended. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** How long ago it was loaded, in seconds. */
  readonly ageSeconds?: Maybe<Scalars['Int']['output']>;
  /** How much memory its arrays take, in bytes. */
  readonly bytes?: Maybe<Scalars['Float']['output']>;
  /** How many cases it holds. */
  readonly cases?: Maybe<Scalars['Int']['output']>;
  /** How long the load took, in milliseconds. */
  readonly loadMs?: Maybe<Scalars['Int']['output']>;
  /** Why the last load failed; null where it did not. */
  readonly error?: Maybe<Scalars['String']['output']>;
};

/** Whether the projection can be searched. */
export type ProjectionState =
  /** The first load is under way. */
  | 'LOADING'
  /** It can be searched and is up to date. */
  | 'READY'
  /** It can be searched, and a newer one is being built beside it. */
  | 'RELOADING'
  /** The last load failed; the one before it, if any, can be searched, and the load is tried again. */
  | 'FAILED';

/** Forms that a text may have to have. */
export type TextForm =
  /** An Admiralty grade: a letter from A to F and a digit from 1 to 6, such as `B2`; small letters are taken for capitals. */
  | 'GRADE'
  /** The first half of a grade: a letter from A to F; small letters are taken for capitals. */
  | 'RELIABILITY'
  /** A language tag (BCP 47), such as `en` or `zh-Hant`, in whatever case. */
  | 'LANGUAGE'
  /** A code in capitals, such as `US` or `BIO`; small letters are taken for capitals. */
  | 'CODE';

/** A condition on a text. */
export type StringFilter = {
  /** Equals this, of 1 to 2,000 characters. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this, whatever the case of its letters, of up to 2,000 characters. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this, whatever the case of its letters, of up to 2,000 characters. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on all the text of a case: its titles and summary. */
export type TextFilter = {
  /** Contains this, whatever the case of its letters, of 1 to 2,000 characters. */
  readonly contains: Scalars['String']['input'];
};

/** A condition on the records joined to this one, by id: one of them is this one, is one of these, or there is none. */
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

/** A condition on whether something is known. */
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

/** A condition on a yes or no. */
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
  /** Degrees north of the middle, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east of the middle, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** The radius in kilometres, 0 to 20,100: half of the way around the earth, and a little more. */
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

/** A condition on the cooperation that is sought: one of the forms a case names. */
export type CooperationFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Cooperation>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Cooperation>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on how far a case went. */
export type StageFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Stage>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Stage>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on where the technology or the people were to go. */
export type DirectionFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Direction>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Direction>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kinds of the sections that acted: one of them. */
export type SectionKindFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<SectionKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SectionKind>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the checks of the quotes: one of them. */
export type QuoteCheckFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<QuoteCheck>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<QuoteCheck>>;
  /** Is unknown (true) or known (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the grade that a person gave. */
export type GradingFilter = {
  /** Nobody has graded it (true) or somebody has (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on alliance membership. */
export type AllianceFilter = {
  /** Equals this. */
  readonly eq?: InputMaybe<Alliance>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Alliance>>;
};

/** Something that is found in the record: one of these. */
export type Finding =
  /** How many cases match. */
  { readonly count: CountFinding; readonly share?: never; readonly rank?: never; readonly path?: never; }
  |  /** How large a share of some cases match. */
  { readonly count?: never; readonly share: ShareFinding; readonly rank?: never; readonly path?: never; }
  |  /** Which place an entity has among those of its kind, by the number of cases. */
  { readonly count?: never; readonly share?: never; readonly rank: RankFinding; readonly path?: never; }
  |  /** The best path between two entities. */
  { readonly count?: never; readonly share?: never; readonly rank?: never; readonly path: PathFinding; };

/** How many cases match. */
export type CountFinding = {
  /** Which cases. */
  readonly where?: InputMaybe<CaseFilter>;
};

/** How large a share of some cases match. */
export type ShareFinding = {
  /** Which cases of them. */
  readonly where: CaseFilter;
  /** Of which cases. */
  readonly of?: InputMaybe<CaseFilter>;
};

/** Which place an entity has among those of its kind, by the number of cases: 1 for the most; those with as many share it. */
export type RankFinding = {
  /** The id of the entity. */
  readonly entity: Scalars['ID']['input'];
  /** Which cases count. */
  readonly where?: InputMaybe<CaseFilter>;
};

/** The best path between two entities, as `paths` finds it. */
export type PathFinding = {
  /** The id of the entity to start from. */
  readonly from: Scalars['ID']['input'];
  /** The id of the entity to reach. */
  readonly to: Scalars['ID']['input'];
  /** Which cases may join. */
  readonly where?: InputMaybe<CaseFilter>;
  /** How many hops at most, 1 to 8. */
  readonly maxHops: Scalars['Int']['input'];
  /** The kinds that are passed through. */
  readonly through: ReadonlyArray<EntityKind>;
  /** Which path is the best. */
  readonly order: PathOrder;
  /** The ids of entities that no path passes through, at most 200. */
  readonly avoid: ReadonlyArray<Scalars['ID']['input']>;
  /** First days never go back along a path; cases without a date are left out. */
  readonly timeRespecting: Scalars['Boolean']['input'];
  /** Lets in cases that no report supports, at a low strength; those that lose all their reports stay out. */
  readonly unsourced: Scalars['Boolean']['input'];
  /** Lets a hop join two of the same kind, such as two targets of one case. */
  readonly sameRole: Scalars['Boolean']['input'];
};

/** The single reports that a finding rests on. */
export type Fragility = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** What this answer means, in a sentence, for wherever it is shown. */
  readonly meaning: Scalars['String']['output'];
  /** Where some of the cases that the finding is drawn from are synthetic: what that means for this answer. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The finding as the record is. */
  readonly before: FindingValue;
  /** Whether it stays as it is whichever single report is wrong; null where not every report was tried. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  /** How many reports were tried. */
  readonly reportCount: Scalars['Int']['output'];
  /** Whether every report was tried; else the search came to its limit. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why not every report was tried; null where all were. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** The reports that change it, the greatest change first, then by id. */
  readonly changes: FindingChangeConnection;
};


/** The single reports that a finding rests on. */
export type FragilityChangesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a finding says; what it does not speak of is null. */
export type FindingValue = {
  /** How many cases: those that match; of a rank, those of the entity. */
  readonly caseCount?: Maybe<Scalars['Int']['output']>;
  /** Of a share: of how many cases. */
  readonly ofCount?: Maybe<Scalars['Int']['output']>;
  /** Of a share: from 0 to 1; null where there is no case to have a share of. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Of a rank: 1 for the most cases; null where the entity has none. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Of a path: the best one; null where there is none within `maxHops`. */
  readonly path?: Maybe<WhatIfPath>;
};

/** A page of reports that change a finding. */
export type FindingChangeConnection = {
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<FindingChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<FindingChange>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report that changes a finding, in a list. */
export type FindingChangeEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: FindingChange;
};

/** What becomes of a finding if a report is wrong. */
export type FindingChange = {
  /** The report. */
  readonly report: Report;
  /** What the finding then says. */
  readonly after: FindingValue;
  /** Of a path: what becomes of it. */
  readonly path?: Maybe<PathChange>;
  /** How many cases the finding loses; of a path, how many of its own. They are gone, or no longer match. */
  readonly lostCount: Scalars['Int']['output'];
  /** These, the latest first. */
  readonly lost: CaseConnection;
  /** How many cases match only then, such as one whose confidence falls below a bound. Of a path none is told. */
  readonly gainedCount: Scalars['Int']['output'];
  /** These, the latest first. */
  readonly gained: CaseConnection;
  /** Of a path: how many of its own cases stand with less confidence. */
  readonly weakerCount: Scalars['Int']['output'];
  /** These, the latest first. */
  readonly weaker: CaseConnection;
};


/** What becomes of a finding if a report is wrong. */
export type FindingChangeLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What becomes of a finding if a report is wrong. */
export type FindingChangeGainedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What becomes of a finding if a report is wrong. */
export type FindingChangeWeakerArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of the best path. */
export type PathChange =
  /** There is none any more within `maxHops`. */
  | 'LOST'
  /** The best has more hops. */
  | 'LONGER'
  /** The best has less strength. */
  | 'WEAKER'
  /** The best is another of as many hops and the same strength. */
  | 'REPLACED'
  /** There is one, where there was none. */
  | 'FOUND'
  /** The best has fewer hops. */
  | 'SHORTER'
  /** The best has more strength: reports that the wrong one drew on count by themselves. */
  | 'STRONGER';

/** What some findings become if one report is wrong. */
export type IfWrong = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** What this answer means, in a sentence, for wherever it is shown. */
  readonly meaning: Scalars['String']['output'];
  /** The report. */
  readonly report: Report;
  /** How many of the findings change. */
  readonly changedCount: Scalars['Int']['output'];
  /** The findings, in the order they were named. */
  readonly findings: ReadonlyArray<TestedFinding>;
};

/** A finding, tried without a report. */
export type TestedFinding = {
  /** The finding as the record is. */
  readonly before: FindingValue;
  /** What becomes of it; null where it stays as it is. */
  readonly change?: Maybe<FindingChange>;
  /** Where some of the cases that the finding is drawn from are synthetic: what that means for this answer. */
  readonly notice?: Maybe<Scalars['String']['output']>;
};

/** Cases by how far they went. */
export type Funnel = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** What this answer means, in a sentence, for wherever it is shown. */
  readonly meaning: Scalars['String']['output'];
  /** Where some of the cases that match are synthetic: what that means for this answer. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** How many cases match. */
  readonly caseTotal: Scalars['Int']['output'];
  /** How many of them have a stage. */
  readonly statedCount: Scalars['Int']['output'];
  /** The stages in their course, the cases that ended without agreement, and last those whose stage is not stated. */
  readonly stages: ReadonlyArray<FunnelStage>;
};

/** A stage and its cases. */
export type FunnelStage = {
  /** The stage; null for the cases of which no source says how far they went. */
  readonly stage?: Maybe<Stage>;
  /** How many cases stand at this stage, by the last that a source says of them. */
  readonly caseCount: Scalars['Int']['output'];
  /** These, the latest first. */
  readonly cases: CaseConnection;
  /**
   * How many reached this stage: those that stand at it or at a later one, since who agreed had negotiated and been in contact. Null for `ENDED` and
   * for no stage: a case that ended is counted there alone, since the record does not say how far it had come.
   */
  readonly reachedCount?: Maybe<Scalars['Int']['output']>;
  /** These, the latest first; null where `reachedCount` is. */
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

/** The bounds that every request is held to. */
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
  /** The most pairs of fields in an operation that share a key: each field should be selected once. */
  readonly repeats: Scalars['Int']['output'];
  /** The most selections in an operation, where a fragment counts wherever it is spread. */
  readonly selections: Scalars['Int']['output'];
  /** The most conditions in one filter; a list to choose from (`in`) is one. Of several filters, the squares of their numbers add up to at most the square of this. */
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
  /** The largest archive that may be sent to be imported, in bytes. */
  readonly uploadBytes: Scalars['Float']['output'];
  /** The most that may come out of such an archive, in bytes. */
  readonly unpackedBytes: Scalars['Float']['output'];
  /** The most files in such an archive. */
  readonly unpackedEntries: Scalars['Int']['output'];
  /** How many bytes may come out of each byte of such an archive, once 16 MB have. */
  readonly unpackedRatio: Scalars['Int']['output'];
  /** How long nothing of such an archive may come, in milliseconds. */
  readonly uploadIdleMs: Scalars['Int']['output'];
  /** How long such an archive may take to come, in milliseconds. */
  readonly uploadMs: Scalars['Int']['output'];
  /** How long such an archive may take to be unpacked, in milliseconds. */
  readonly unpackMs: Scalars['Int']['output'];
  /**
   * What an operation may cost: one for each record it can read and ten of its values, where nested lists multiply by their `first`; one for each
   * value that a filter compares with; and more for a search. The header `x-cost: 1` has `extensions.cost` tell it.
   */
  readonly cost: Scalars['Int']['output'];
  /** What of it may be the reading of the schema: one for each type, field or argument that it can read. */
  readonly schemaCost: Scalars['Int']['output'];
  /** What a caller may spend within a minute, in that cost; null where that is not bounded. */
  readonly costPerMinute?: Maybe<Scalars['Int']['output']>;
  /** What is left of it to this caller; null where that is not bounded. */
  readonly costLeft?: Maybe<Scalars['Int']['output']>;
  /** In how many seconds all of it is there again; null where that is not bounded. */
  readonly costSeconds?: Maybe<Scalars['Int']['output']>;
  /** How many operations of one caller may be under way at a time; four times as many where they only look records up. */
  readonly inFlight: Scalars['Int']['output'];
  /** The most root fields in an operation. */
  readonly rootFields: Scalars['Int']['output'];
  /** The longest text of a search, in characters. */
  readonly searchText: Scalars['Int']['output'];
  /** How long one search for paths, cuts, breakdowns and the like may take, in milliseconds. */
  readonly searchMs: Scalars['Int']['output'];
  /** How much work such a search may do, about one case looked at each. */
  readonly searchWork: Scalars['Int']['output'];
  /** How long a request may take, in milliseconds. */
  readonly timeoutMs: Scalars['Int']['output'];
};

/** What those in a network can be ranked by. */
export type NetworkMeasure =
  /** How many others one is tied to. The most first. */
  | 'DEGREE'
  /** How many cases one's ties stand for, each once for each tie. The most first. */
  | 'WEIGHTED_DEGREE'
  /** The share of pairs of others whose shortest chains lead through one (Freeman). From 0 to 1, the greatest first. */
  | 'BETWEENNESS'
  /** How much of its time a random walk along ties spends at one, ties weighing as many cases as they stand for. All values add up to 1, the greatest first. */
  | 'PAGERANK'
  /** The greatest k so that one belongs to a part of the network in which everyone has k ties within it. The greatest first. */
  | 'CORE'
  /** The number of the community that one falls into (Louvain), the largest community having number 1. The least first. */
  | 'COMMUNITY'
  /** Between how many pairs, not tied to each other, one stands, and in which roles between countries (Gould and Fernandez). The most first. */
  | 'BROKERAGE'
  /** How far one's contacts are tied to one another, so that there is little to broker between them (Burt). The least constrained first; those without ties are left out. */
  | 'CONSTRAINT';

/** The roles of a broker between two who are not tied to each other, by the countries of the three. */
export type BrokerageRole =
  /** All three are of one country. */
  | 'COORDINATOR'
  /** The broker lets in: only the first is of another country. */
  | 'GATEKEEPER'
  /** The broker leads out: only the last is of another country. */
  | 'REPRESENTATIVE'
  /** The two are of one country, the broker is of another. */
  | 'CONSULTANT'
  /** All three are of different countries. */
  | 'LIAISON'
  /** The country of one of them is not known. */
  | 'UNKNOWN';

/** Which country a post counts to. */
export type PostCountry =
  /** China, whose diplomats work there. */
  | 'SENDING'
  /** The country where it stands. */
  | 'HOST';

/** A page of those in a network, in the order of a measure, ties by id. */
export type NetworkConnection = {
  /** The revision of the graph that was measured. */
  readonly revision: Scalars['Int']['output'];
  /** What they are ranked by. */
  readonly measure: NetworkMeasure;
  /** Those who are ranked, with their standing. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** Those who are ranked, alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many are ranked in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many are in the network, of whatever kind, tied or not. */
  readonly nodeCount: Scalars['Int']['output'];
  /** How many ties it has. */
  readonly tieCount: Scalars['Int']['output'];
  /** Whether each value is worked out in full. BETWEENNESS of a large network is estimated from a sample of pairs, always the same ones. */
  readonly exact: Scalars['Boolean']['output'];
  /** From how many pairs of those in the network the values are estimated; null where they are exact. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** The greatest standard error of an estimated value, of all that are ranked; null where they are exact. */
  readonly error?: Maybe<Scalars['Float']['output']>;
  /** Of COMMUNITY, how well the network falls into communities: the share of ties within them, less what chance would give. Up to 1. */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** Of COMMUNITY, how many communities there are, those of one member included. */
  readonly communityCount?: Maybe<Scalars['Int']['output']>;
  /** Of COMMUNITY, the communities, the largest first. */
  readonly communities: NetworkCommunityConnection;
  /** What a standing in the network means, in a sentence, for wherever it is shown. */
  readonly meaning: Scalars['String']['output'];
};


/** A page of those in a network, in the order of a measure, ties by id. */
export type NetworkConnectionCommunitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The standing of one in a network. */
export type NetworkEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post, target or company. */
  readonly node: Entity;
  /** Its rank among those who are ranked, from 1; equal values have the same. */
  readonly rank: Scalars['Int']['output'];
  /** Its value by the measure. */
  readonly value: Scalars['Float']['output'];
  /** The standard error of an estimated value; null where it is exact. */
  readonly error?: Maybe<Scalars['Float']['output']>;
  /** Of BROKERAGE, how many pairs it stands between in each role. */
  readonly roles?: Maybe<BrokerageRoles>;
  /** Of COMMUNITY, how many are in its community, whose number is the value. */
  readonly communitySize?: Maybe<Scalars['Int']['output']>;
};

/** Between how many ordered pairs one stands, by role. Where each pair counts both ways, `gatekeeper` and `representative` are equal. */
export type BrokerageRoles = {
  /** All three are of one country. */
  readonly coordinator: Scalars['Float']['output'];
  /** Only the first is of another country. */
  readonly gatekeeper: Scalars['Float']['output'];
  /** Only the last is of another country. */
  readonly representative: Scalars['Float']['output'];
  /** The two are of one country, the broker is of another. */
  readonly consultant: Scalars['Float']['output'];
  /** All three are of different countries. */
  readonly liaison: Scalars['Float']['output'];
  /** The country of one of them is not known. */
  readonly unknown: Scalars['Float']['output'];
};

/** A part of a network whose members are tied among each other more than chance would have it. */
export type NetworkCommunity = {
  /** Its number: 1 is the largest. */
  readonly number: Scalars['Int']['output'];
  /** How many are in it. */
  readonly size: Scalars['Int']['output'];
  /** How many of them are posts. */
  readonly postCount: Scalars['Int']['output'];
  /** How many of them are targets. */
  readonly targetCount: Scalars['Int']['output'];
  /** How many of them are companies. */
  readonly companyCount: Scalars['Int']['output'];
  /** Those who share most cases with other members. */
  readonly leading: ReadonlyArray<Entity>;
};


/** A part of a network whose members are tied among each other more than chance would have it. */
export type NetworkCommunityLeadingArgs = {
  first: Scalars['Int']['input'];
};

/** A page of communities. */
export type NetworkCommunityConnection = {
  /** The communities with their cursors. */
  readonly edges: ReadonlyArray<NetworkCommunityEdge>;
  /** The communities alone. */
  readonly nodes: ReadonlyArray<NetworkCommunity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A community in a list. */
export type NetworkCommunityEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The community. */
  readonly node: NetworkCommunity;
};

/** Anything with an id that can be asked for again. */
export type Node = {
  /** A unique, readable id that starts with the kind of the record: `post/houston`. */
  readonly id: Scalars['ID']['output'];
};

/** A record of the graph, whatever its kind. */
export type Entity = {
  /** A unique, readable id that starts with the kind of the record: `post/houston`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record, as its id says it. */
  readonly kind: EntityKind;
  /** What to call it: its name, or a case's or a report's title. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** Whether the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases it takes part in; of a report, how many rest on it; 1 of a case. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a list. */
export type EntityEdge = {
  /** Where it stands in the list. */
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

/** Something that stands at a place. */
export type Located = {
  /** Where it stands, to the city; null where not known. */
  readonly location?: Maybe<Location>;
};

/** A point on the map, in degrees (WGS 84). */
export type Location = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A record that goes by further names. */
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
  /** What kind of name it is, where known. */
  readonly kind?: Maybe<AliasKind>;
};

/** What kind of name an alias is. */
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

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  /** Whether there are more after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are some before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, null on an empty page: pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An edge between two parties that cases join: how many cases, and when. */
export type BrokeredEdge = {
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** Which way a list is ordered. Unknown values come last both ways. */
export type OrderDirection =
  /** From the smallest, the earliest, or A. */
  | 'ASC'
  /** From the greatest, the latest, or Z. */
  | 'DESC';

/** What a list of brokered parties can be ordered by. */
export type BrokeredOrderField =
  /** By the number of cases that join the two. */
  | 'CASES'
  /** By the first day of the earliest case. */
  | 'FIRST_ON'
  /** By the last day of the latest case. */
  | 'LAST_ON'
  /** By name. */
  | 'LABEL';

/** How a list of brokered parties is ordered. */
export type BrokeredOrder = {
  /** What to order by. */
  readonly field: BrokeredOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** Which paths come first; ties go by id, so the order is always the same. */
export type PathOrder =
  /** Fewer hops first, then the stronger: direct ties before indirect ones. */
  | 'NEAREST'
  /** The stronger first, however long, then fewer hops. */
  | 'STRONGEST';

/** Paths from one entity to another, and how far the answer holds. */
export type Paths = {
  /** The revision of the graph that was searched. */
  readonly revision: Scalars['Int']['output'];
  /** The paths, the best first. */
  readonly paths: ReadonlyArray<Path>;
  /** What a path means, in a sentence, for wherever one is shown. */
  readonly meaning: Scalars['String']['output'];
  /** How many beginnings of paths were looked at. */
  readonly explored: Scalars['Int']['output'];
  /** Whether these are the best among all paths of up to `maxHops` hops. */
  readonly complete: Scalars['Boolean']['output'];
  /** Up to how many hops they are the best. */
  readonly settledHops: Scalars['Int']['output'];
  /** Why there are no more; null where there is nothing more to find, or as many as asked for were found. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** The kinds that paths were not let through, and how many of them lie next to the ends. */
  readonly leftOut: ReadonlyArray<LeftOutKind>;
  /** Where nothing was found: what to relax, one thing at a time, to find a path. */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  /** Whether every single relaxation was tried to its end, or there was no need to. */
  readonly nearMissesComplete: Scalars['Boolean']['output'];
};

/** Why a search gave no more. */
export type PathStop =
  /** Fewer were found than asked for; more hops might give more. */
  | 'HOPS'
  /** The search did as much work as one search may. */
  | 'WORK'
  /** The search took as long as one search may. */
  | 'TIME';

/** A chain of entities, each of which takes part in a case with the next. */
export type Path = {
  /** The product of the hops' strengths: how well attested the chain is, not how likely a transfer was. */
  readonly strength: Scalars['Float']['output'];
  /** Whether the reports of every hop's own case could be judged; else the strength rests on the floor of 0.05 that such a hop passes with. */
  readonly judged: Scalars['Boolean']['output'];
  /** The hop with the least strength, the first of them. */
  readonly weakestHop: Hop;
  /** The hops, from one end to the other. */
  readonly hops: ReadonlyArray<Hop>;
  /** On how many independent reports the hops' own cases rest together; reports that copy one another are one. */
  readonly independentReports: Scalars['Int']['output'];
  /** Days from the first day of each hop's own case to that of the next; null where one is not known. One less than hops. */
  readonly gaps: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
};

/** Two entities that take part in the same cases. */
export type Hop = {
  /** The one. */
  readonly from: Entity;
  /** The other. */
  readonly to: Entity;
  /** How the one takes part. */
  readonly fromRole: PartyRole;
  /** How the other takes part. */
  readonly toRole: PartyRole;
  /** How well the hop is attested, by its own case: the most credible that no other hop of the path uses. From 0 to 1; an ordinal convention, not a probability. Where no report of that case is graded it is a floor of 0.05, so that the hop is used last, and `judged` is false. */
  readonly strength: Scalars['Float']['output'];
  /** Whether the reports of its own case could be judged at all; else the strength is the floor. */
  readonly judged: Scalars['Boolean']['output'];
  /** What the reports of all its cases give together, each report once, as `Case.confidence` is worked out; null where none is graded. It does not rank. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The band of this confidence. */
  readonly band: Band;
  /** The best grade among the reports of all its cases, such as `B2`. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** On how many independent reports all its cases rest together; reports that copy one another are one. */
  readonly independentReports: Scalars['Int']['output'];
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The hop's own case. */
  readonly case: Case;
  /** All the cases that join the two: its own first, then the most credible. */
  readonly cases: CaseConnection;
  /**
   * What reports say of these cases: those of its own case first, then of the most credible, the best graded of each first; denials are
   * among them, and say so.
   */
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

/** How an entity takes part in a case. */
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

/** A kind that paths were not let through. */
export type LeftOutKind = {
  /** The kind. */
  readonly kind: EntityKind;
  /** How many of them take part in a case with `from`. */
  readonly nearFrom: Scalars['Int']['output'];
  /** How many of them take part in a case with `to`. */
  readonly nearTo: Scalars['Int']['output'];
  /** How many with both: each would be a path of two hops. */
  readonly nearBoth: Scalars['Int']['output'];
};

/** One thing to relax, and the nearest path that this gives. */
export type NearMiss = {
  /** What to relax. */
  readonly relaxation: Relaxation;
  /** With `MAX_HOPS`: the hop limit that gives the path. */
  readonly maxHops?: Maybe<Scalars['Int']['output']>;
  /** With `FILTER`: the part of `where` to leave out. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** With `THROUGH`: the kind to pass through besides those that were named. */
  readonly kind?: Maybe<EntityKind>;
  /** The argument to change, and to what, in words. */
  readonly hint: Scalars['String']['output'];
  /** The nearest path with this relaxation alone. */
  readonly path: Path;
};

/** What can be relaxed to find a path. */
export type Relaxation =
  /** One more hop. */
  | 'MAX_HOPS'
  /** One part of `where` left out. */
  | 'FILTER'
  /** One more kind passed through. */
  | 'THROUGH'
  /** Dates that may go back. */
  | 'TIME_RESPECTING'
  /** Nothing to avoid. */
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
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** What kind of post it is. */
  readonly postKind?: Maybe<PostKind>;
  /** The city it stands in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Where it stands, to the city; null where not known. */
  readonly location?: Maybe<Location>;
  /** When it opened, where known. */
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** When it closed; null where it has not, or where that is not known. */
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The area it answers for, in words. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Identifiers elsewhere, as `scheme:value` (LEI, ROR, USCC, Wikidata, OpenSanctions). */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The country it stands in. */
  readonly country: Country;
  /** The post it answers to, such as a consulate's embassy. */
  readonly parent?: Maybe<Post>;
  /** Whether the record is invented: never, since these are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases it takes part in. */
  readonly caseCount: Scalars['Int']['output'];
  /** How many targets its cases offered. */
  readonly targetCount: Scalars['Int']['output'];
  /** How many companies its cases involved. */
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

/** What kind of post it is. */
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

/** Which posts: all that is said here must hold. */
export type PostFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The kind of post. */
  readonly postKind?: InputMaybe<PostKindFilter>;
  /** The country it stands in. */
  readonly country?: InputMaybe<EntityFilter>;
  /** The city it stands in. */
  readonly city?: InputMaybe<StringFilter>;
  /** When it opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** When it closed. */
  readonly closedOn?: InputMaybe<DateFilter>;
  /** Where it stands, to the city. */
  readonly location?: InputMaybe<PresenceFilter>;
  /** What it is responsible for. */
  readonly jurisdiction?: InputMaybe<StringFilter>;
  /** The post that it is part of. */
  readonly parent?: InputMaybe<EntityFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** How many targets its cases offered. */
  readonly targetCount?: InputMaybe<IntFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of posts can be ordered by. */
export type PostOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of targets its cases offered. */
  | 'TARGETS'
  /** By the number of companies its cases involved. */
  | 'COMPANIES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of posts is ordered. */
export type PostOrder = {
  /** What to order by. */
  readonly field: PostOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of posts. */
export type PostConnection = {
  /** The posts with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The posts alone. */
  readonly nodes: ReadonlyArray<Post>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post in a list. */
export type PostEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post that cases join to another record. */
export type BrokeredPostEdge = BrokeredEdge & {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: Post;
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** A recurring event or scheme that cases are part of, such as an innovation competition. */
export type Programme = Node & Entity & Named & {
  /** A unique, readable id: `programme/innostars-2018`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Who runs it, in words. */
  readonly organiser?: Maybe<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Whether the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases are part of it. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases that are part of it. */
  readonly cases: CaseConnection;
  /** The posts that referred its cases. */
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

/** Which programmes: all that is said here must hold. */
export type ProgrammeFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** Who runs it. */
  readonly organiser?: InputMaybe<StringFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Whether the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of programmes can be ordered by. */
export type ProgrammeOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of programmes is ordered. */
export type ProgrammeOrder = {
  /** What to order by. */
  readonly field: ProgrammeOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The programmes alone. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme in a list. */
export type ProgrammeEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are of each kind at each distance. */
  readonly groups: ReadonlyArray<ReachGroup>;
  /** How many cases were looked at. */
  readonly explored: Scalars['Int']['output'];
  /** Whether everyone within `maxHops` is told of; else the search came to its limit, and everyone within `settledHops` is. */
  readonly complete: Scalars['Boolean']['output'];
  /** Within how many hops everyone is told of. */
  readonly settledHops: Scalars['Int']['output'];
  /** Why not everyone within `maxHops` is told of; null where everyone is. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** What it means to be reached, in a sentence, for wherever it is shown. */
  readonly meaning: Scalars['String']['output'];
};

/** An entity that can be reached. */
export type ReachEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** In how many hops: 1 where the two take part in a case together. */
  readonly hops: Scalars['Int']['output'];
  /** The strength of its path: how well attested it is, not how likely a transfer was. */
  readonly strength: Scalars['Float']['output'];
  /** Whether all its hops are judged; else the strength rests on the floor of 0.05 that what is ungraded passes with. */
  readonly judged: Scalars['Boolean']['output'];
  /** The path that `paths` finds first: the strongest of so many hops, of equally strong ones the first by id. */
  readonly path: Path;
};

/** The entities of one kind at one distance. */
export type ReachGroup = {
  /** The kind. */
  readonly kind: EntityKind;
  /** The number of hops. */
  readonly hops: Scalars['Int']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The greatest strength among them. */
  readonly strength: Scalars['Float']['output'];
  /** Whether all hops of that path are judged; else this strength rests on the floor of 0.05. */
  readonly judged: Scalars['Boolean']['output'];
};

/** A published source that cases rest on, with its Admiralty grade. */
export type Report = Node & Entity & {
  /** A unique, readable id: `report/voa-2021-06-03`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The language it is in (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. The program never opens it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Where a copy is kept. */
  readonly archivedUrl?: Maybe<Scalars['String']['output']>;
  /** How reliable the source is: A (completely) to E (unreliable), F (cannot be judged). */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** How credible what it says is: 1 (confirmed) to 5 (improbable), 6 (cannot be judged). */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** Both together, such as `B2`; null where it has not been graded. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The grade that a person gave it, which `reliability` and `credibility` are then; null while nobody has. */
  readonly grading?: Maybe<Grade>;
  /** The SHA-256 of its text in UTF-8, where the text is kept. */
  readonly textSha256?: Maybe<Scalars['String']['output']>;
  /** The reliability that whoever collected it proposes. It counts for nothing until a person has graded the report. */
  readonly proposedReliability?: Maybe<Scalars['String']['output']>;
  /** The credibility that is proposed likewise. */
  readonly proposedCredibility?: Maybe<Scalars['Int']['output']>;
  /** Why these are proposed. */
  readonly proposalReason?: Maybe<Scalars['String']['output']>;
  /** Whether the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The report that this one copies or draws on. */
  readonly derivedFrom?: Maybe<Report>;
  /** How many cases it supports; those that it only denies do not count. */
  readonly caseCount: Scalars['Int']['output'];
  /** The cases that it supports; those that it only denies are not among them. */
  readonly cases: CaseConnection;
  /** The posts that referred the cases that rest on it. */
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

/** A person's grade of a report. It stands in for what the report's own row says, for as long as it is there. */
export type Grade = {
  /** How reliable the source is: A to F. */
  readonly reliability: Scalars['String']['output'];
  /** How credible what it says is: 1 to 6. */
  readonly credibility: Scalars['Int']['output'];
  /** Who graded it. */
  readonly gradedBy: Scalars['String']['output'];
  /** On which day. */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** Why so. */
  readonly because?: Maybe<Scalars['String']['output']>;
};

/** Which reports: all that is said here must hold. */
export type ReportFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Is this report, where a case is asked about its reports: short for `id: { eq: … }`. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A case has none (true) or has some (false). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The title. */
  readonly title?: InputMaybe<StringFilter>;
  /** Who published it. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** When it was published. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** Where it is. */
  readonly url?: InputMaybe<StringFilter>;
  /** Where a copy is kept. */
  readonly archivedUrl?: InputMaybe<StringFilter>;
  /** The language it is in. */
  readonly language?: InputMaybe<StringFilter>;
  /** Its grade, such as `B2`. */
  readonly grade?: InputMaybe<StringFilter>;
  /** How reliable its source is: A to F. */
  readonly reliability?: InputMaybe<StringFilter>;
  /** How credible what it says is: 1 to 6. */
  readonly credibility?: InputMaybe<IntFilter>;
  /** The grade that a person gave it: `{ grading: { isNull: true } }` is what nobody has graded. */
  readonly grading?: InputMaybe<GradingFilter>;
  /** The SHA-256 of its text. */
  readonly textSha256?: InputMaybe<StringFilter>;
  /** The reliability that is proposed: A to F. */
  readonly proposedReliability?: InputMaybe<StringFilter>;
  /** The credibility that is proposed: 1 to 6. */
  readonly proposedCredibility?: InputMaybe<IntFilter>;
  /** Why these are proposed. */
  readonly proposalReason?: InputMaybe<StringFilter>;
  /** The report it copies or draws on. */
  readonly derivedFrom?: InputMaybe<EntityFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** Whether the record is invented. */
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

/** What a list of reports can be ordered by. */
export type ReportOrderField =
  /** By the first day of its publication. */
  | 'PUBLISHED_ON'
  /** By the number of cases that rest on it. */
  | 'CASES'
  /** By grade: the best first; what cannot be judged last. */
  | 'GRADE'
  /** By title. */
  | 'TITLE'
  /** By id. */
  | 'ID';

/** How a list of reports is ordered. */
export type ReportOrder = {
  /** What to order by. */
  readonly field: ReportOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of reports. */
export type ReportConnection = {
  /** The reports with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The reports alone. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a list. */
export type ReportEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: Report;
};

/** A page of what a search found. */
export type SearchConnection = {
  /** What was found, with how and how well it matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many were found; a search looks at the best 1,000 names and texts of the kinds that are asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record that a search found. */
export type SearchEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Entity;
  /** How well it matches: greater is better, and comparable only within one search. */
  readonly score: Scalars['Float']['output'];
  /** The name, alias or text that matched best. */
  readonly matched: Match;
};

/** The text that a search matched. */
export type Match = {
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** What kind of text it is. */
  readonly kind: MatchKind;
  /** Its language (BCP 47), where known. */
  readonly language?: Maybe<Scalars['String']['output']>;
};

/** What kind of text a search matched. */
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
  | 'PINYIN';

/** What areas can be held against. */
export type SignificanceOf =
  /** The posts that referred a case. */
  | 'POST'
  /** The countries of the targets it offers. */
  | 'TARGET_COUNTRY';

/** A page of pairs, the least likely to be chance first, ties by id. */
export type SignificanceConnection = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** The pairs. */
  readonly edges: ReadonlyArray<SignificanceEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many pairs there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many cases match: all of them are drawn from, those of no post, country or area too. */
  readonly caseTotal: Scalars['Int']['output'];
  /** How many pairs were tested: every post or country that has a case with every area that has one. */
  readonly tests: Scalars['Int']['output'];
  /** What a small value means, in a sentence, for wherever one is shown. */
  readonly meaning: Scalars['String']['output'];
};

/** A post or a country, and an area that it meets. */
export type SignificanceEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The post or the country. */
  readonly node: Entity;
  /** The area. */
  readonly area: Area;
  /** How many cases both have in common. */
  readonly caseCount: Scalars['Int']['output'];
  /** How many that would be if the area had the same share of the one's cases as it has of all. */
  readonly expected: Scalars['Float']['output'];
  /** The cases in common by those expected: above 1 is more than expected. */
  readonly lift: Scalars['Float']['output'];
  /** The probability of so many cases in common or more by chance alone (hypergeometric, one-sided). */
  readonly pValue: Scalars['Float']['output'];
  /** The share of false findings to be expected if this pair and all before it are called more than chance (Benjamini and Hochberg). */
  readonly qValue: Scalars['Float']['output'];
  /** How many cases the post or the country has. */
  readonly nodeCaseCount: Scalars['Int']['output'];
  /** How many cases the area has. */
  readonly areaCaseCount: Scalars['Int']['output'];
  /** These very cases, the latest first. */
  readonly cases: CaseConnection;
};


/** A post or a country, and an area that it meets. */
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
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** What kind of party it is. */
  readonly targetKind?: Maybe<TargetKind>;
  /** The city it sits in, where known. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The region or state, where known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Where it stands, to the city; null where not known. */
  readonly location?: Maybe<Location>;
  /** Identifiers elsewhere, as `scheme:value` (LEI, ROR, USCC, Wikidata, OpenSanctions). */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Whether the record is invented, as in the reference dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The country it sits in. */
  readonly country: Country;
  /** The body it is part of. */
  readonly parent?: Maybe<Target>;
  /** How many cases it takes part in. */
  readonly caseCount: Scalars['Int']['output'];
  /** How many posts referred it. */
  readonly postCount: Scalars['Int']['output'];
  /** How many companies took part in its cases. */
  readonly companyCount: Scalars['Int']['output'];
  /** The cases that offer it. */
  readonly cases: CaseConnection;
  /** The posts that referred it. */
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

/** What kind of party a target is. */
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

/** Which targets: all that is said here must hold. */
export type TargetFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The kind of party. */
  readonly targetKind?: InputMaybe<TargetKindFilter>;
  /** The country it sits in. */
  readonly country?: InputMaybe<EntityFilter>;
  /** The city it sits in. */
  readonly city?: InputMaybe<StringFilter>;
  /** The state, province or region it sits in. */
  readonly region?: InputMaybe<StringFilter>;
  /** Where it stands, to the city. */
  readonly location?: InputMaybe<PresenceFilter>;
  /** It sits within this circle. */
  readonly near?: InputMaybe<Near>;
  /** The target that it is part of. */
  readonly parent?: InputMaybe<EntityFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** How many posts referred it. */
  readonly postCount?: InputMaybe<IntFilter>;
  /** How many companies took part in its cases. */
  readonly companyCount?: InputMaybe<IntFilter>;
  /** Whether the record is invented. */
  readonly synthetic?: InputMaybe<BooleanFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of targets can be ordered by. */
export type TargetOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By the number of posts that referred it. */
  | 'POSTS'
  /** By the number of companies in its cases. */
  | 'COMPANIES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of targets is ordered. */
export type TargetOrder = {
  /** What to order by. */
  readonly field: TargetOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of targets. */
export type TargetConnection = {
  /** The targets with their cursors. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The targets alone. */
  readonly nodes: ReadonlyArray<Target>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A target in a list. */
export type TargetEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A target that cases join to another record. */
export type BrokeredTargetEdge = BrokeredEdge & {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The target. */
  readonly node: Target;
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** A technology, the lower level of the taxonomy. */
export type Technology = Node & Entity & Named & {
  /** A unique, readable id: `technology/bio-vaccines-and-countermeasures`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of record. */
  readonly kind: EntityKind;
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** The same in Chinese, where known. */
  readonly labelZh?: Maybe<Scalars['String']['output']>;
  /** The name in English, or as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** The name in Chinese, where known. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Further names: former names, translations, abbreviations, pinyin. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The area it belongs to. */
  readonly area: Area;
  /** Whether the record is invented: never, since these are real in every graph. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How many cases concern it. */
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

/** Which technologies: all that is said here must hold. */
export type TechnologyFilter = {
  /** The id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The name in Chinese. */
  readonly nameZh?: InputMaybe<StringFilter>;
  /** The area it belongs to. */
  readonly area?: InputMaybe<EntityFilter>;
  /** How many cases it takes part in. */
  readonly caseCount?: InputMaybe<IntFilter>;
  /** It takes part in at least one such case. */
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

/** What a list of technologies can be ordered by. */
export type TechnologyOrderField =
  /** By the number of cases. */
  | 'CASES'
  /** By name. */
  | 'NAME'
  /** By id. */
  | 'ID';

/** How a list of technologies is ordered. */
export type TechnologyOrder = {
  /** What to order by. */
  readonly field: TechnologyOrderField;
  /** Which way; left out, counts begin with the greatest, all else with the smallest, the earliest or A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of technologies. */
export type TechnologyConnection = {
  /** The technologies with their cursors. */
  readonly edges: ReadonlyArray<TechnologyEdge>;
  /** The technologies alone. */
  readonly nodes: ReadonlyArray<Technology>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A technology in a list. */
export type TechnologyEdge = {
  /** Where it stands in the list. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A technology that cases join to another record. */
export type BrokeredTechnologyEdge = BrokeredEdge & {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The technology. */
  readonly node: Technology;
  /** How many cases join the two. */
  readonly caseCount: Scalars['Int']['output'];
  /** The first day of the earliest of them. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The latest day that is known of them; of one that is open at its end that is its first. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Whether one of these cases is open at its end, such as `2020-07/..`: then they may go on after `lastOn`. */
  readonly openEnded: Scalars['Boolean']['output'];
};

/** The record with and without some posts, targets or companies. */
export type WhatIf = {
  /** The revision of the graph that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** What this answer means, in a sentence, for wherever it is shown. */
  readonly meaning: Scalars['String']['output'];
  /** Where some of the cases that match are synthetic: what that means for this answer. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The removed, in the order they were named. */
  readonly removed: ReadonlyArray<WhatIfEntity>;
  /** The cases. */
  readonly cases: WhatIfCases;
  /** The posts. */
  readonly posts: WhatIfEntities;
  /** The targets: those that lose all are those that no other post refers, where posts are removed. */
  readonly targets: WhatIfEntities;
  /** The companies. */
  readonly companies: WhatIfEntities;
  /** The technologies. */
  readonly technologies: WhatIfEntities;
  /** The areas of technology. */
  readonly areas: WhatIfEntities;
  /** The countries of targets. A country loses a case where none of the case's other targets is there. */
  readonly countries: WhatIfEntities;
  /**
   * What becomes of the best path (fewest hops, then the strongest) of pairs of entities: each of `from` with each of `to` as they were
   * named, or, without these, the pairs of a post, a target and a company that lose the most cases they share; where no case is lost, the
   * pairs that the removed join. These are the pairs where most is to be expected, so the share of the lost among them says nothing of all pairs.
   */
  readonly pairs: WhatIfPairs;
  /**
   * For each removed post, the posts with the most similar record: not who would have taken over. Records are compared by the cosine of the
   * numbers of cases with each area, technology, company and country of a target (Salton and McGill 1983); similarity is the mean of the
   * four. Posts that have nothing in common are left out.
   */
  readonly similarPosts: ReadonlyArray<SimilarPosts>;
};


/** The record with and without some posts, targets or companies. */
export type WhatIfPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What becomes of the cases. */
export type WhatIfCases = {
  /** How many match. */
  readonly before: Scalars['Int']['output'];
  /** How many of them stand without the removed. */
  readonly after: Scalars['Int']['output'];
  /** How many the removed take part in, lost or not. */
  readonly touched: Scalars['Int']['output'];
  /** How many are lost. */
  readonly lostCount: Scalars['Int']['output'];
  /** The lost ones, the latest first. */
  readonly lost: CaseConnection;
};


/** What becomes of the cases. */
export type WhatIfCasesLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of the entities of one kind. */
export type WhatIfEntities = {
  /** How many take part in a case that matches. */
  readonly before: Scalars['Int']['output'];
  /** How many still do without the removed, which are not counted themselves. */
  readonly after: Scalars['Int']['output'];
  /** How many lose all their cases, besides the removed. */
  readonly lostCount: Scalars['Int']['output'];
  /** These, those with the most cases first, then by id. */
  readonly lost: WhatIfEntityConnection;
  /** How many lose some of their cases, and not all. */
  readonly reducedCount: Scalars['Int']['output'];
  /** These, those that lose the most first, then by id. */
  readonly reduced: WhatIfEntityConnection;
};


/** What becomes of the entities of one kind. */
export type WhatIfEntitiesLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What becomes of the entities of one kind. */
export type WhatIfEntitiesReducedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity and its cases, with and without the removed. */
export type WhatIfEntity = {
  /** The entity. */
  readonly node: Entity;
  /** In how many of the cases that match it takes part. */
  readonly caseCount: Scalars['Int']['output'];
  /** In how many of them still without the removed. Of a removed one: how many of its cases stand without it. */
  readonly remaining: Scalars['Int']['output'];
  /** How many of them it loses. Of a removed one: how many of its cases are lost. */
  readonly lostCaseCount: Scalars['Int']['output'];
  /** These, the latest first. */
  readonly lostCases: CaseConnection;
};


/** An entity and its cases, with and without the removed. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that loses cases in a list. */
export type WhatIfEntityEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity with its cases. */
  readonly node: WhatIfEntity;
};

/** Pairs of entities, and what becomes of their best paths. */
export type WhatIfPairs = {
  /** How they were chosen. */
  readonly choice: PairChoice;
  /** How many there were to choose from. */
  readonly candidates: Scalars['Int']['output'];
  /** How many were compared. */
  readonly compared: Scalars['Int']['output'];
  /** How many of these are lost. */
  readonly lostCount: Scalars['Int']['output'];
  /** How many become longer. */
  readonly longerCount: Scalars['Int']['output'];
  /** How many become weaker. */
  readonly weakerCount: Scalars['Int']['output'];
  /** The compared ones: the lost first, then the longer, the weaker, the same, and those without a path. */
  readonly pairs: ReadonlyArray<WhatIfPair>;
  /** Whether as many were compared as could be; else the search came to its limit. */
  readonly complete: Scalars['Boolean']['output'];
  /** What a path means, in a sentence, for wherever one is shown. */
  readonly meaning: Scalars['String']['output'];
};

/** How pairs were chosen. */
export type PairChoice =
  /** As `from` and `to` name them. */
  | 'ASKED'
  /** Those that share the most lost cases, then by id. */
  | 'LOST_CASES'
  /** No case is lost: the busiest neighbours of the removed that paths pass through, up to 25 of each kind, those with the more cases first. */
  | 'JOINED_BY_REMOVED';

/** Two entities, and what becomes of their best path. */
export type WhatIfPair = {
  /** The one. */
  readonly from: Entity;
  /** The other. */
  readonly to: Entity;
  /** What becomes of it. */
  readonly fate: PairFate;
  /** Why it is lost; null unless it is. */
  readonly reason?: Maybe<LossReason>;
  /** The best path with the removed; null where there is none within `maxHops`. */
  readonly before?: Maybe<WhatIfPath>;
  /** The best path without them; null where there is none within `maxHops`. */
  readonly after?: Maybe<WhatIfPath>;
};

/** What becomes of the best path of a pair. */
export type PairFate =
  /** There is none any more within `maxHops`. */
  | 'LOST'
  /** The best has more hops. */
  | 'LONGER'
  /** The best has as many hops, and less strength. */
  | 'WEAKER'
  /** There is one of as many hops and the same strength. */
  | 'SAME'
  /** There was none within `maxHops`. */
  | 'NONE';

/** Why a pair has no path within `maxHops` any more. */
export type LossReason =
  /** A path of more hops is left: a higher `maxHops` finds it. */
  | 'MORE_HOPS'
  /** There were paths that pass through none of the removed, and each rests on a case that is lost with them. */
  | 'LOST_CASES'
  /** Every path passed through one of the removed. */
  | 'REMOVED_BETWEEN';

/** The best path of a pair: ask `paths` for its cases and citations. */
export type WhatIfPath = {
  /** How many hops. */
  readonly hops: Scalars['Int']['output'];
  /** How well attested the chain is, not how likely a transfer was. */
  readonly strength: Scalars['Float']['output'];
  /** Whether all its hops are judged; else the strength rests on the floor of 0.05 that what is ungraded passes with. */
  readonly judged: Scalars['Boolean']['output'];
  /** The entities, from the one end to the other. */
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
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post with a similar record in a list. */
export type SimilarPostEdge = {
  /** Where it stands in the list. */
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
  /** How many of the cases that match it refers. */
  readonly caseCount: Scalars['Int']['output'];
};

/** The arguments of the root fields, by their names. */
export type QueryArgs = {
  readonly node: QueryNodeArgs;
  readonly nodes: QueryNodesArgs;
  readonly area: QueryAreaArgs;
  readonly areas: QueryAreasArgs;
  readonly breakdown: QueryBreakdownArgs;
  readonly case: QueryCaseArgs;
  readonly cases: QueryCasesArgs;
  readonly company: QueryCompanyArgs;
  readonly companies: QueryCompaniesArgs;
  readonly country: QueryCountryArgs;
  readonly countries: QueryCountriesArgs;
  readonly cut: QueryCutArgs;
  readonly fragility: QueryFragilityArgs;
  readonly ifWrong: QueryIfWrongArgs;
  readonly funnel: QueryFunnelArgs;
  readonly network: QueryNetworkArgs;
  readonly paths: QueryPathsArgs;
  readonly post: QueryPostArgs;
  readonly posts: QueryPostsArgs;
  readonly programme: QueryProgrammeArgs;
  readonly programmes: QueryProgrammesArgs;
  readonly reach: QueryReachArgs;
  readonly report: QueryReportArgs;
  readonly reports: QueryReportsArgs;
  readonly search: QuerySearchArgs;
  readonly significance: QuerySignificanceArgs;
  readonly target: QueryTargetArgs;
  readonly targets: QueryTargetsArgs;
  readonly technology: QueryTechnologyArgs;
  readonly technologies: QueryTechnologiesArgs;
  readonly whatIf: QueryWhatIfArgs;
};
