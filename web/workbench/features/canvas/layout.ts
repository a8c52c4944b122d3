import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { kindOf, kinds } from '../../model/kinds.ts';
import type { Place } from '../../model/picture/box.ts';
import { type Joined, neighboursOf } from '../../model/picture/neighboursOf.ts';
import { separate } from '../../model/picture/separate.ts';
import type { Layout } from '../../state/investigation.ts';

/** Everything that a layout works from, fit to be sent to a worker. */
export interface LayoutTask {
  readonly layout: Layout;
  readonly ids: readonly string[];
  readonly ties: readonly Joined[];
  /** Places of the records that stay where they are. */
  readonly pinned: ReadonlyMap<string, Place>;
  /** The group of a record, where groups are shown. */
  readonly groups: ReadonlyMap<string, string>;
}

const COLUMN_WIDTH = 220;
const ROW_HEIGHT = 64;
/** Most records one under the other: more of a kind stand in columns side by side. */
const MAX_ROWS = 24;

/** Columns by kind, each ordered by the middle of what its records are tied to, so that ties cross little. */
function inColumns(task: LayoutTask): Map<string, Place> {
  const neighbours = neighboursOf(task.ties);
  const columnOf = (id: string) => kinds[kindOf(id)].column;
  const columns = [...new Set(task.ids.map(columnOf))]
    .sort((a, b) => a - b)
    .map((at) => task.ids.filter((id) => columnOf(id) === at));
  const heights = new Map<string, number>();
  const spread = (ids: readonly string[]) =>
    ids.forEach((id, index) => {
      heights.set(id, (index + 0.5) / ids.length);
    });
  for (const ids of columns) spread(ids);
  for (let round = 0; round < 4; round++)
    for (const ids of round % 2 === 0 ? columns : [...columns].reverse()) {
      const middle = new Map(
        ids.map((id) => {
          const near = [...(neighbours.get(id) ?? [])];
          const sum = near.reduce((total, other) => total + (heights.get(other) ?? 0.5), 0);
          return [id, near.length > 0 ? sum / near.length : (heights.get(id) ?? 0.5)];
        }),
      );
      ids.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
      spread(ids);
    }
  const places = new Map<string, Place>();
  let left = 0;
  for (const ids of columns) {
    const wide = Math.ceil(ids.length / MAX_ROWS);
    const rows = Math.ceil(ids.length / wide);
    ids.forEach((id, index) => {
      const x = left + Math.floor(index / rows) * COLUMN_WIDTH * 0.8;
      places.set(id, { x, y: ((index % rows) - (rows - 1) / 2) * ROW_HEIGHT });
    });
    left += (wide - 1) * COLUMN_WIDTH * 0.8 + COLUMN_WIDTH;
  }
  return places;
}

/** Rings around the records with most ties. */
function inRings(task: LayoutTask): Map<string, Place> {
  const neighbours = neighboursOf(task.ties);
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  const rest = [...task.ids].sort((a, b) => degree(b) - degree(a));
  const places = new Map<string, Place>();
  for (let ring = 0; rest.length > 0; ring++) {
    const radius = ring * 110;
    const room = ring === 0 ? 1 : Math.floor((2 * Math.PI * radius) / 90);
    const here = rest.splice(0, room);
    here.forEach((id, index) => {
      const angle = (index / here.length) * 2 * Math.PI;
      places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  }
  return places;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Forces along ties and between records; records without ties stand in rows below. */
function byTies(task: LayoutTask): Map<string, Place> {
  const { ids, ties, pinned, groups } = task;
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const there = ids.filter((id) => tied.has(id) || pinned.has(id) || groups.has(id));
  const bodies = there.map((id): Body => {
    const at = pinned.get(id);
    return at ? { id, ...at, fx: at.x, fy: at.y } : { id };
  });
  const names = [...new Set(groups.values())];
  const around = (id: string): Place => {
    const index = names.indexOf(groups.get(id) ?? '');
    if (index < 0) return { x: 0, y: 0 };
    const angle = (index / names.length) * 2 * Math.PI;
    const radius = 120 * Math.sqrt(ids.length);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  };
  const strength = names.length > 0 ? 0.25 : 0.045;
  // Fewer steps for many records: the time of a step grows with them, what the eye sees does not.
  const ticks = ids.length > 500 ? 90 : 300;
  forceSimulation<Body>(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string; target: string }>(
        ties.map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(100),
    )
    .force('apart', forceManyBody<Body>().strength(-320).theta(1.2).distanceMax(600))
    .force('room', forceCollide<Body>(44))
    .force('x', forceX<Body>(({ id }) => around(id).x).strength(strength))
    .force('y', forceY<Body>(({ id }) => around(id).y).strength(strength * 1.3))
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .tick(ticks);
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const alone = ids.filter((id) => !places.has(id));
  const xs = [...places.values()].map(({ x }) => x);
  const left = Math.min(0, ...xs);
  const wide = Math.max(
    Math.ceil(Math.sqrt(alone.length * 2)),
    Math.floor((Math.max(0, ...xs) - left) / 110),
  );
  const below = places.size > 0 ? Math.max(...[...places.values()].map(({ y }) => y)) + 110 : 0;
  alone.forEach((id, index) => {
    places.set(id, { x: left + (index % wide) * 110, y: below + Math.floor(index / wide) * 60 });
  });
  return places;
}

const runs: Readonly<Record<Layout, (task: LayoutTask) => Map<string, Place>>> = {
  force: byTies,
  flow: inColumns,
  rings: inRings,
};

/** Places of all records, none on top of another; pinned ones stay. */
export const layOut = (task: LayoutTask): Map<string, Place> =>
  separate(runs[task.layout](task), task.pinned);
