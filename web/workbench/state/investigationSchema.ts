import * as z from 'zod/mini';
import { dimensionNames, recordKinds } from '../../generated/model.ts';
import type { CaseFilter, NetworkMeasure } from '../../generated/operations.ts';
import { isRecordId } from '../model/kinds.ts';
import { postRoles } from '../model/postRoles.ts';
import { browsedKinds, colourings, laneDimensions, emptyInvestigation as usual } from './investigation.ts';

// A compiled parser would need `eval`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

const measures: Readonly<Record<NetworkMeasure, NetworkMeasure>> = {
  DEGREE: 'DEGREE',
  WEIGHTED_DEGREE: 'WEIGHTED_DEGREE',
  BETWEENNESS: 'BETWEENNESS',
  PAGERANK: 'PAGERANK',
  CORE: 'CORE',
  COMMUNITY: 'COMMUNITY',
  BROKERAGE: 'BROKERAGE',
  CONSTRAINT: 'CONSTRAINT',
};

const recordId = z.string().check(z.refine(isRecordId));
const recordIds = z.array(recordId);
const idOf = (kind: string) => z.string().check(z.startsWith(`${kind}/`));
const partialDate = z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/));
const wholeNumber = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const dimension = z.enum(dimensionNames);

/** A record of the canvas; one whose name was lost is shown by its id. */
const canvasNode = z.pipe(
  z.strictObject({
    id: recordId,
    label: z.optional(z.string()),
    labelZh: z._default(z.nullable(z.string()), null),
    x: z.optional(z.number()),
    y: z.optional(z.number()),
    pinned: z.optional(z.boolean()),
    tags: z.optional(z.array(z.string())),
  }),
  z.transform(({ id, label = id, labelZh, x, y, pinned, tags }) => ({
    id,
    label,
    labelZh,
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(tags === undefined ? {} : { tags }),
  })),
);

const slice = z.strictObject({
  label: z.string(),
  where: z.custom<CaseFilter>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  unfiltered: z.optional(z.boolean()),
});

const filters = z.strictObject({
  from: z._default(z.nullable(partialDate), null),
  to: z._default(z.nullable(partialDate), null),
  areas: z._default(recordIds, []),
  classes: z._default(z.array(idOf('class')), []),
  countries: z._default(recordIds, []),
  roles: z._default(z.array(z.enum(postRoles)), []),
  minConfidence: z._default(z.nullable(z.number().check(z.gte(0), z.lte(1))), null),
});

const canvas = z.strictObject({
  nodes: z._default(z.array(canvasNode), []),
  layout: z._default(z.enum(['force', 'flow', 'rings']), usual.canvas.layout),
  grouping: z._default(z.enum(['none', 'country', 'area']), usual.canvas.grouping),
  sizedBy: z._default(z.nullable(z.enum(measures)), null),
  colouredBy: z._default(z.enum(colourings), usual.canvas.colouredBy),
  leastCases: z._default(wholeNumber(1, 1_000_000), usual.canvas.leastCases),
});

const trace = z.strictObject({
  from: z._default(z.nullable(recordId), null),
  to: z._default(z.nullable(recordId), null),
  maxHops: z._default(wholeNumber(1, 8), usual.trace.maxHops),
  first: z._default(wholeNumber(1, 50), usual.trace.first),
  order: z._default(z.enum(['NEAREST', 'STRONGEST']), usual.trace.order),
  through: z._default(z.array(z.enum(recordKinds)), [...usual.trace.through]),
  avoid: z._default(recordIds, []),
  disjoint: z._default(z.boolean(), false),
  timeRespecting: z._default(z.boolean(), false),
  unsourced: z._default(z.boolean(), false),
  sameRole: z._default(z.boolean(), false),
  chosen: z._default(wholeNumber(0, 49), 0),
});

const breakdown = z
  .strictObject({
    rows: z._default(dimension, usual.breakdown.rows),
    columns: z._default(dimension, usual.breakdown.columns),
    scheme: z._default(idOf('scheme'), usual.breakdown.scheme),
  })
  .check(z.refine(({ rows, columns }) => rows !== columns, { path: ['columns'] }));

const lanes = z.strictObject({
  of: z._default(z.enum(laneDimensions), usual.lanes.of),
  chosen: z._default(recordIds, []),
});

const comparedSide = z.strictObject({
  id: z._default(z.nullable(recordId), null),
  from: z._default(z.nullable(partialDate), null),
  to: z._default(z.nullable(partialDate), null),
});

const compare = z.strictObject({
  left: z.prefault(comparedSide, {}),
  right: z.prefault(comparedSide, {}),
  by: z._default(dimension, usual.compare.by),
});

const sides = z.strictObject({ from: z._default(recordIds, []), to: z._default(recordIds, []) });

const browse = z.strictObject({
  kind: z._default(z.enum(browsedKinds), usual.browse.kind),
  text: z._default(z.string(), ''),
  facets: z._default(z.record(z.string(), z.array(z.string())), {}),
});

const figures = z.strictObject({
  text: z._default(z.string(), ''),
  shown: z._default(z.enum(['ALL', 'AGREE', 'DIFFER', 'DISAGREE', 'UNCOUNTED']), usual.figures.shown),
});

/** A saved investigation of today's shape; what it leaves out is as in an empty one. */
export const investigationSchema = z.strictObject({
  title: z._default(z.string(), ''),
  tool: z._default(z.enum(['find', 'trace', 'breakdown', 'whatIf', 'browse', 'notes']), usual.tool),
  view: z._default(
    z.enum([
      'canvas',
      'table',
      'browse',
      'chart',
      'lanes',
      'compare',
      'map',
      'figures',
      'grades',
      'match',
      'duplicates',
      'intake',
    ]),
    usual.view,
  ),
  selected: z._default(z.nullable(recordId), null),
  slice: z._default(z.nullable(slice), null),
  filters: z.prefault(filters, {}),
  canvas: z.prefault(canvas, {}),
  trace: z.prefault(trace, {}),
  breakdown: z.prefault(breakdown, {}),
  lanes: z.prefault(lanes, {}),
  compare: z.prefault(compare, {}),
  browse: z.prefault(browse, {}),
  figures: z.prefault(figures, {}),
  removed: z._default(recordIds, []),
  sides: z.prefault(sides, {}),
  notes: z._default(z.record(z.string(), z.string()), {}),
  revision: z._default(z.nullable(z.int()), null),
});
