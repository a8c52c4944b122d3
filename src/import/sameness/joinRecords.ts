import type { Run } from '../../graph/graph.ts';
import { leadingKind } from '../../model/afterKind.ts';
import { datasetFile, datasetFiles } from '../../model/datasetFiles.ts';
import { judgedKinds } from '../../model/judgementId.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { casesCiting, refreshSupport } from '../derived/support.ts';
import { runRows } from '../importRows.ts';
import { statementText } from '../statementText.ts';
import { chainText, Sameness } from './sameness.ts';
import { storeMergedRows } from './storeMergedRows.ts';

type Groups = readonly (readonly string[])[];

/** Types of links of which a record has one at most. */
const singleLinks: ReadonlySet<string> = new Set(
  datasetFiles.flatMap(({ columns }) =>
    columns.flatMap(({ cell, link }) => (cell === 'reference' && link ? [link.type] : [])),
  ),
);

/**
 * Joins the records that are judged to be the same: the one with the most links answers for its whole group, and the others are hidden.
 * Nothing is lost: `partRecords` restores the graph. `number` is that of the revision. Returns true if any were joined.
 */
export async function joinRecords(run: Run, number: number): Promise<boolean> {
  const groups = await judgedGroups(run);
  if (groups.length === 0) return false;
  const dependents = await dependentGroups(run, groups);
  const firsts = groups.flatMap(([first]) => first ?? []);
  const into = new Map([...groups, ...dependents].flatMap(othersOf));
  await run(statementText('hideRecords'), {
    rows: [...into].map(([id, first]) => ({ id, into: first, label: datasetFile(kindOf(id)).label })),
  });
  await run(statementText('keepOwn'), { ids: firsts });
  await run(statementText('setAside'));
  await joinLinks(run, firsts);
  await joinEntities(run, into);
  for (const kind of judgedKinds) await storeMergedRows(run, datasetFile(kind), ofKind(groups, kind));
  const reports = ofKind(groups, 'report').flatMap(([first]) => first ?? []);
  await run(statementText('applyGrades'), { ids: reports });
  const cases = ofKind(groups, 'case').flatMap(([first]) => first ?? []);
  await refreshSupport(run, [...cases, ...(await casesCiting(run, reports))]);
  await run(statementText('markJoined'), { number });
  return true;
}

async function judgedGroups(run: Run): Promise<Groups> {
  const sameness = new Sameness();
  for (const judged of await runRows(run, 'readJudgements')) {
    const chain = sameness.add(judged);
    if (chain) throw new Error(`Stored judgements contradict each other: ${chainText(chain)}.`);
  }
  return answeringFirst(run, sameness.groups());
}

/** Puts the record with the most links before the others of its group: then the fewest links move. The others, and records of equally many links, stay in the order of their ids. */
async function answeringFirst(run: Run, groups: Groups): Promise<Groups> {
  if (groups.length === 0) return groups;
  const counted = await run(statementText('countLinks'), { ids: groups.flat() });
  const linksOf = new Map(counted.map(({ id, links }) => [String(id), Number(links)]));
  return groups.map((ids) => {
    // Of equally many links the first by id stays first.
    const [answering = ''] = ids.toSorted((a, b) => (linksOf.get(b) ?? 0) - (linksOf.get(a) ?? 0));
    return [answering, ...ids.filter((id) => id !== answering)];
  });
}

/** Returns the groups of what a record can have one of only: the grades of a report, and the classes of a technology in a scheme. Those of the record that answers come first. */
async function dependentGroups(run: Run, groups: Groups): Promise<Groups> {
  const answering = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? ''] as const)));
  const ids = [...answering.keys()].filter((id) => ['report', 'technology'].includes(kindOf(id)));
  const found = new Map<string, string[]>();
  for (const row of await run(statementText('dependents'), { ids })) {
    const [id, about] = [String(row.id), String(row.about)];
    const place = `${answering.get(about)} ${String(row.of)}`;
    const others = found.get(place) ?? [];
    found.set(place, answering.get(about) === about ? [id, ...others] : [...others, id]);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

async function joinLinks(run: Run, firsts: readonly string[]): Promise<void> {
  const types = (await run(statementText('asideTypes'))).map(({ type }) => String(type));
  // Citations first: a bare listing of the same report then adds nothing.
  if (types.includes('SUPPORTED_BY')) await run(statementText('joinCitations'));
  await run(statementText('joinLinks'), { single: [...singleLinks] });
  for (const type of types) if (singleLinks.has(type)) await run(statementText('joinSingleLinks'), { type });
  const ids = firsts.filter((id) => ['case', 'report'].includes(kindOf(id)));
  if (ids.length > 0) await run(statementText('setAsideListings'), { ids });
}

/** Citations name their party by its id alone, so all of them are looked at; none names a report or a case. */
async function joinEntities(run: Run, into: ReadonlyMap<string, string>): Promise<void> {
  const parties = [...into].filter(
    ([id]) => !['report', 'case', 'grade', 'classification'].includes(kindOf(id)),
  );
  if (parties.length === 0) return;
  await run(statementText('joinEntities'), {
    ids: parties.map(([id]) => id),
    into: Object.fromEntries(parties),
  });
}

/** Returns the records of a group that another one answers for, each with that one. */
const othersOf = ([first = '', ...others]: readonly string[]) =>
  others.map((id): [string, string] => [id, first]);

const ofKind = (groups: Groups, kind: Kind): Groups =>
  groups.filter(([first]) => first?.startsWith(`${kind}/`));

function kindOf(id: string): Kind {
  const kind = kinds.find((each) => each === leadingKind(id));
  if (!kind) throw new Error(`${id} begins with no kind.`);
  return kind;
}
