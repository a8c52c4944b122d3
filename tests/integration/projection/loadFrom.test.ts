import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { idAt, idCount, type SortedIds } from '../../../src/projection/build/sortedIds.ts';
import { loadFrom } from '../../../src/projection/load/loadFrom.ts';
import { loadProjection } from '../../../src/projection/load/loadProjection.ts';
import { ProjectionReader } from '../../../src/projection/load/projectionReader.ts';
import type { ProjectionData } from '../../../src/projection/projection.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { filesOf, type Tables } from '../import/byHand.ts';
import { bringingTo, everyKind } from '../import/dataset.ts';
import { randomDataset } from '../import/randomDataset.ts';

jest.setTimeout(600_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
afterAll(() => graph.close());
const bring = bringingTo(() => graph);

const texts = (ids: SortedIds) => Array.from({ length: idCount(ids) }, (_, rank) => idAt(ids, rank));

/** A projection with its ids as texts: how they are packed depends on the order in which they came. */
const readable = (data: ProjectionData) => ({
  ...data,
  caseIds: texts(data.caseIds),
  reportIds: texts(data.reportIds),
  entityIds: Object.values(data.entityIds).map(texts),
});

const changesOf = async (older: ProjectionData) => {
  const whole = await loadProjection(graph);
  return { whole, changed: await loadFrom(older, new ProjectionReader(graph), whole.revision) };
};

/** For each row of a table: kept, taken from another dataset, or left out. */
const choice = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.constant(1) },
    fc.constant(2),
  ),
  { minLength: 4, maxLength: 4 },
);

const choices = fc.record({
  posts: choice,
  targets: choice,
  companies: choice,
  technologies: choice,
  reports: choice,
  cases: choice,
  grades: choice,
  citations: choice,
});

/** Files of which a changed row is read by a whole load only. */
const fixed = ['countries.csv', 'areas.csv', 'schemes.csv', 'classes.csv', 'technology-classes.csv'];

function mixed(one: Tables, other: Tables, chosen: Record<string, readonly number[]>): Tables {
  return Object.fromEntries(
    Object.entries(one).map(([file, rows]) => {
      const picks = chosen[file.replace('.csv', '')];
      if (!picks || fixed.includes(file)) return [file, rows];
      const length = Math.max(rows.length, other[file]?.length ?? 0);
      const all = Array.from({ length }, (_, index) => {
        const pick = picks[index % picks.length];
        return pick === 2 ? undefined : pick === 1 ? (other[file] ?? [])[index] : rows[index];
      });
      return [file, all.filter((row) => row !== undefined)];
    }),
  );
}

/** Without copies of reports: what copies what is read by a whole load only. */
const withoutCopies = (tables: Tables): Tables => ({
  ...tables,
  'reports.csv': (tables['reports.csv'] ?? []).map((row) => ({ ...row, derived_from: '' })),
});

describe('a projection that is loaded from an older one', () => {
  test('is the one of a whole load, whatever an import adds, changes or removes, and whatever is undone', async () => {
    let fromOlder = 0;
    await fc.assert(
      fc.asyncProperty(
        randomDataset,
        fc.array(fc.tuple(randomDataset, choices, fc.boolean()), { minLength: 2, maxLength: 4 }),
        async (first, steps) => {
          await resetGraph(graph);
          let tables = withoutCopies(first.tables);
          await bring(filesOf(tables));
          let older = await loadProjection(graph);
          const compare = async () => {
            const { whole, changed } = await changesOf(older);
            if (changed) {
              fromOlder += 1;
              expect(readable(changed)).toEqual(readable(whole));
            }
            // What one such load gives is what the next one begins with.
            older = changed ?? whole;
          };
          for (const [other, chosen, undone] of steps) {
            tables = mixed(tables, withoutCopies(other.tables), chosen);
            const { number } = await bring(filesOf(tables), { replace: true });
            await compare();
            if (number === null || !undone) continue;
            await undoImport(graph, number);
            await compare();
          }
        },
      ),
      rounds(8),
    );
    expect(fromOlder).toBeGreaterThan(0);
  });

  test('is refused where countries, classes or judgements changed, a report copies, or an import was of an older program', async () => {
    await resetGraph(graph);
    await bring(everyKind);
    for (const files of [
      { 'countries.csv': 'code,name\nUS,United States of America\n' },
      { 'technology-classes.csv': 'technology,class,because\naic-vision,list.1,seen\n' },
      { 'reports.csv': 'id,title,derived_from\nr9,Copy,r3\n' },
      { 'judgements.csv': 'record,other,verdict,judged_by,because\ntarget/t1,target/t2,SAME,analyst,seen\n' },
    ]) {
      const older = await loadProjection(graph);
      const report = await bring(files, {}, 'more');
      expect(report.errors).toBe(0);
      expect((await changesOf(older)).changed).toBeNull();
      await undoImport(graph, report.number ?? 0);
    }
    await resetGraph(graph);
    await bring(everyKind);
    const again = await loadProjection(graph);
    await bring({ 'reports.csv': 'id,title\nr8,Further\n' }, {}, 'more');
    expect((await changesOf(again)).changed?.reports).toBe(again.reports + 1);
    await graph.write((run) => run('MATCH (import:Import) REMOVE import.touched'));
    expect((await changesOf(again)).changed).toBeNull();
  });
});
