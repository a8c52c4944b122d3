import type {
  BreakdownDimension,
  CaseFilter,
  CitationRole,
  EntityKind,
  NetworkMeasure,
  PathOrder,
} from '../../generated/operations.ts';
import { allOf } from '../model/caseFilter.ts';

/** The tool on the left side. */
export type Tool = 'find' | 'trace' | 'breakdown' | 'whatIf' | 'browse' | 'notes';

/** The view in the middle. */
export type View =
  | 'canvas'
  | 'table'
  | 'browse'
  | 'chart'
  | 'lanes'
  | 'compare'
  | 'map'
  | 'figures'
  | 'grades'
  | 'match'
  | 'duplicates'
  | 'intake';

/** The published figures that are listed. */
export type FiguresShown = 'ALL' | 'AGREE' | 'DIFFER' | 'DISAGREE' | 'UNCOUNTED';

/** The kinds of records that are listed whole; the table lists cases. */
export const browsedKinds = ['TARGET', 'COMPANY', 'POST', 'REPORT', 'PROGRAMME'] as const;

export type BrowsedKind = (typeof browsedKinds)[number];

export type Layout = 'force' | 'flow' | 'rings';

export type Grouping = 'none' | 'country' | 'area';

/** Properties of records that the canvas can be coloured by. */
export const colourings = ['kind', 'country', 'area', 'community', 'grade'] as const;

export type ColouredBy = (typeof colourings)[number];

/** A record on the canvas; without a position until the first layout. */
export interface CanvasNode {
  readonly id: string;
  readonly label: string;
  readonly labelZh: string | null;
  readonly x?: number;
  readonly y?: number;
  readonly pinned?: boolean;
  /** Words of the analyst that group records: `to check`. */
  readonly tags?: readonly string[];
}

/** The canvas. Ties are not stored: they follow from records, dates and filters. */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly layout: Layout;
  readonly grouping: Grouping;
  /** The measure of `network` that sizes nodes; null for one size. */
  readonly sizedBy: NetworkMeasure | null;
  readonly colouredBy: ColouredBy;
  /** The fewest cases of a tie that is drawn. */
  readonly leastCases: number;
}

/** The filters that all views share. */
export interface Filters {
  /** The first and the last year; null where the side is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly areas: readonly string[];
  /** Classes of classification schemes. */
  readonly classes: readonly string[];
  readonly countries: readonly string[];
  /** The roles of a post, one of which a report must state. */
  readonly roles: readonly CitationRole[];
  readonly minConfidence: number | null;
}

/** The cases behind a number, bar, cell or country that was clicked; the drawer lists them. */
export interface Slice {
  /** Name of the clicked thing: `Moscow × new materials`. */
  readonly label: string;
  readonly where: CaseFilter;
  /** True if the number was counted without the shared filters. */
  readonly unfiltered?: boolean | undefined;
}

export interface TraceQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly maxHops: number;
  readonly first: number;
  readonly order: PathOrder;
  readonly through: readonly EntityKind[];
  readonly avoid: readonly string[];
  readonly disjoint: boolean;
  readonly timeRespecting: boolean;
  readonly unsourced: boolean;
  readonly sameRole: boolean;
  /** Index of the path that is shown hop by hop. */
  readonly chosen: number;
}

export interface BreakdownQuestion {
  readonly rows: BreakdownDimension;
  readonly columns: BreakdownDimension;
  /** The scheme whose classes a dimension may mean. */
  readonly scheme: string;
}

/** The dimensions whose records can each have a lane of the timeline. */
export const laneDimensions = [
  'POST',
  'POST_COUNTRY',
  'TARGET_COUNTRY',
  'AREA',
  'TECHNOLOGY',
  'COMPANY',
  'TARGET',
] as const satisfies readonly BreakdownDimension[];

/** The lanes of the timeline. */
export interface LaneQuestion {
  readonly of: (typeof laneDimensions)[number];
  /** The ids of the records that have a lane; where there are none, those with the most cases have one. */
  readonly chosen: readonly string[];
}

/** The cases on one side of a comparison: those of a record, of a period or of both. */
export interface ComparedSide {
  readonly id: string | null;
  /** The first and the last year or month; where both are null, the shared dates hold. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Two sides, and the dimension that their cases are counted by. */
export interface CompareQuestion {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  readonly by: BreakdownDimension;
}

/** The two sides that routes are searched between, by their ids. */
export interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The records that are listed, and what narrows them. */
export interface BrowseQuestion {
  readonly kind: BrowsedKind;
  /** A part of their names. */
  readonly text: string;
  /** Chosen values by the name of their facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** The search among the published figures. */
export interface FigureSearch {
  readonly text: string;
  readonly shown: FiguresShown;
}

/** An investigation, as it is saved to a file, shared as a link and kept in the address. */
export interface Investigation {
  readonly title: string;
  readonly tool: Tool;
  readonly view: View;
  /** The record that the panel shows. */
  readonly selected: string | null;
  readonly slice: Slice | null;
  readonly filters: Filters;
  readonly canvas: Canvas;
  readonly trace: TraceQuestion;
  readonly breakdown: BreakdownQuestion;
  readonly lanes: LaneQuestion;
  readonly compare: CompareQuestion;
  readonly browse: BrowseQuestion;
  readonly figures: FigureSearch;
  /** Ids of the records removed in the what-if. */
  readonly removed: readonly string[];
  readonly sides: Sides;
  /** Notes by their subject: an id, `id|id` for a tie, or an empty text for the whole. */
  readonly notes: Readonly<Record<string, string>>;
  /** Revision of the graph at the time of saving; null before. */
  readonly revision: number | null;
}

export const emptyInvestigation: Investigation = {
  title: '',
  tool: 'find',
  view: 'canvas',
  selected: null,
  slice: null,
  filters: {
    from: null,
    to: null,
    areas: [],
    classes: [],
    countries: [],
    roles: [],
    minConfidence: null,
  },
  canvas: { nodes: [], layout: 'force', grouping: 'none', sizedBy: null, colouredBy: 'kind', leastCases: 1 },
  trace: {
    from: null,
    to: null,
    maxHops: 4,
    first: 5,
    order: 'NEAREST',
    through: ['COMPANY', 'TARGET'],
    avoid: [],
    disjoint: false,
    timeRespecting: false,
    unsourced: false,
    sameRole: false,
    chosen: 0,
  },
  breakdown: { rows: 'POST', columns: 'AREA', scheme: 'scheme/mic2025' },
  lanes: { of: 'POST', chosen: [] },
  compare: {
    left: { id: null, from: null, to: null },
    right: { id: null, from: null, to: null },
    by: 'AREA',
  },
  browse: { kind: 'TARGET', text: '', facets: {} },
  figures: { text: '', shown: 'ALL' },
  removed: [],
  sides: { from: [], to: [] },
  notes: {},
  revision: null,
};

/** The shared filters as a case filter; undefined where there are none. */
export function filterOf({
  from,
  to,
  areas,
  classes,
  countries,
  roles,
  minConfidence,
}: Filters): CaseFilter | undefined {
  const filter: CaseFilter = {
    ...(from || to ? { date: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
    ...(areas.length > 0 ? { area: { in: areas } } : {}),
    ...(classes.length > 0 ? { schemeClass: { in: classes } } : {}),
    ...(countries.length > 0 ? { targetCountry: { in: countries } } : {}),
    ...(roles.length > 0 ? { postRole: { in: roles } } : {}),
    ...(minConfidence === null ? {} : { confidence: { gte: minConfidence } }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** The cases of a slice, as they were counted: within the shared filters, unless it says otherwise. */
export const casesOfSlice = ({ where, unfiltered }: Slice, filters: Filters): CaseFilter =>
  unfiltered ? where : (allOf(where, filterOf(filters)) ?? where);
