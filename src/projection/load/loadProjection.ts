import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../graph/graph.ts';
import { assembleProjection } from '../build/assembleProjection.ts';
import { caseColumns } from '../build/caseColumns.ts';
import { rankCitation, rankCitations } from '../build/caseTables.ts';
import { gradeCode } from '../build/reportTables.ts';
import type { ProjectionData } from '../projection.ts';
import { ColumnStream } from './columnStream.ts';
import { loadCases } from './loadCases.ts';
import { loadEntities } from './loadEntities.ts';
import { loadFrom } from './loadFrom.ts';
import { loadReports } from './loadReports.ts';
import { CASE, NodeNumbers, REPORT } from './nodeNumbers.ts';
import { ProjectionReader } from './projectionReader.ts';
import { asBoolean, asInterval, asNumber, asText, asTexts } from './rowValues.ts';
import { uniformColumns } from './uniformColumns.ts';

/** Loads in a row that an import may interrupt before loading fails. */
const ATTEMPTS = 3;

/** Cases of which all are read about as fast as a few, by statements that Neo4j has planned already. */
const FEW_CASES = 20_000;

/** Reads a projection of the whole graph, all of one revision, over two sessions at a time: from a large older one, if the imports since touched few records. */
export async function loadProjection(
  graph: Graph,
  older: ProjectionData | null = null,
): Promise<ProjectionData> {
  const source = new ProjectionReader(graph);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await revisionOf(source);
    const data =
      (older && older.cases > FEW_CASES ? await loadFrom(older, source, before) : null) ??
      (await loadWhole(source, before));
    if ((await revisionOf(source)) === before) return data;
  }
  throw new Error(`The graph's revision changed during each of ${ATTEMPTS} loads.`);
}

/** Milliseconds between two looks at the revision while an import is being committed. */
const WAIT_MS = 100;

/** Returns the revision as soon as no import is being committed, since rows read meanwhile may be of two revisions. Looks for an import before and after reading the number. */
async function revisionOf(source: ProjectionReader): Promise<number> {
  for (;;) {
    const [first] = await source.firstRow('revision');
    const [revision, committing] = await source.firstRow('revision');
    if (committing !== true && first === revision) return typeof revision === 'number' ? revision : 0;
    await setTimeout(WAIT_MS);
  }
}

async function loadWhole(source: ProjectionReader, revision: number): Promise<ProjectionData> {
  const nodes = new NodeNumbers();
  const [cases, parties, citations] = (await source.firstRow('sizes')).map(asNumber);
  const uniform = await uniformColumns(source);

  const columns = {
    date: new ColumnStream('date', asInterval),
    occurredOn: new ColumnStream('occurredOn', asInterval),
    publishedOn: new ColumnStream('publishedOn', asInterval),
    kind: new ColumnStream('kind', asText),
    stage: new ColumnStream('stage', asText),
    direction: new ColumnStream('direction', asText),
    grade: new ColumnStream('grade', asText),
    confidence: new ColumnStream('confidence', asNumber),
    cooperation: new ColumnStream('cooperation', asTexts),
    synthetic: new ColumnStream('synthetic', asBoolean),
    addedIn: new ColumnStream('addedIn', asNumber),
    changedIn: new ColumnStream('changedIn', asNumber),
  };
  const ownGrades: (readonly [number, number, number])[] = [];
  const readColumns = async () => {
    for (const column of Object.values(columns)) await column.load(source, uniform);
    await source.eachRow('ownGrades', ([node, report, grades]) => {
      const ranks = asTexts(grades)
        .map(gradeCode)
        .filter((rank) => rank > 0);
      ownGrades.push([asNumber(node), asNumber(report), Math.min(...ranks)]);
    });
  };
  const readTables = async () => {
    // Cases refer to entities and reports by number, so these are read first.
    const [entities, reports] = await Promise.all([loadEntities(source, nodes), loadReports(source, nodes)]);
    const sizes = { cases: cases ?? 0, parties: parties ?? 0, citations: citations ?? 0 };
    return { entities, reports, tables: await loadCases(source, nodes, sizes) };
  };
  // The columns take about as long as everything else together, so they have a session of their own.
  const [{ entities, reports, tables }] = await Promise.all([readTables(), readColumns()]);

  const links = tables.finish();
  rankCitations(links, reports.reportGrades);
  for (const [node, reportNode, rank] of ownGrades) {
    const caseNumber = nodes.number(node, CASE);
    const report = nodes.number(reportNode, REPORT);
    if (caseNumber !== undefined && report !== undefined) rankCitation(links, caseNumber, report, rank);
  }
  const groups = {
    date: columns.date.groups(nodes, links.cases),
    occurredOn: columns.occurredOn.groups(nodes, links.cases),
    publishedOn: columns.publishedOn.groups(nodes, links.cases),
    kind: columns.kind.groups(nodes, links.cases),
    stage: columns.stage.groups(nodes, links.cases),
    direction: columns.direction.groups(nodes, links.cases),
    grade: columns.grade.groups(nodes, links.cases),
    confidence: columns.confidence.groups(nodes, links.cases),
    cooperation: columns.cooperation.groups(nodes, links.cases),
    synthetic: columns.synthetic.groups(nodes, links.cases),
    addedIn: columns.addedIn.groups(nodes, links.cases),
    changedIn: columns.changedIn.groups(nodes, links.cases),
  };
  return assembleProjection(revision, entities.finish(), reports, links, caseColumns(groups, links.cases));
}
