import { leadingKind } from '../../model/afterKind.ts';
import { reportOfGrade } from '../../model/gradeId.ts';
import { directPartyKinds } from '../../model/parties.ts';
import { applyChanges } from '../build/applyChanges.ts';
import { daysBetween } from '../build/caseColumns.ts';
import {
  type ChangedCase,
  type ChangedParty,
  type ChangedReport,
  UnknownRecord,
} from '../build/projectionChanges.ts';
import { findId } from '../build/sortedIds.ts';
import { type ProjectionData, rowOf } from '../projection.ts';
import type { ProjectionReader } from './projectionReader.ts';
import { asBoolean, asInterval, asList, asNumber, asText, asTextOrNull, asTexts } from './rowValues.ts';

/** Most records that are read anew; with more, reading everything is about as fast. */
const MOST = 5_000;

/** Kinds of which a changed record changes what many others count for. */
const wideKinds: ReadonlySet<string> = new Set([
  'country',
  'area',
  'scheme',
  'class',
  'classification',
  'judgement',
]);

const partyKinds = directPartyKinds.map((kind) => kind.toLowerCase());

/** Loads the projection of a revision from an older one by reading the records that were touched since. Returns null where only a whole load can tell. */
export async function loadFrom(
  older: ProjectionData,
  source: ProjectionReader,
  revision: number,
): Promise<ProjectionData | null> {
  const touched = await touchedSince(source, older.revision, revision);
  if (touched === null || touched.some((id) => wideKinds.has(leadingKind(id)))) return null;
  const ofKinds = (...kinds: readonly string[]) => touched.filter((id) => kinds.includes(leadingKind(id)));
  const reportIds = [...new Set([...ofKinds('report'), ...ofKinds('grade').map(reportOfGrade)])];
  const reports = await changedReports(source, older, reportIds);
  if (reports === null) return null;
  const parties = await changedParties(source, ofKinds(...partyKinds));
  const cases = await changedCases(source, ofKinds('case'));
  try {
    return applyChanges(older, { revision, parties, reports, cases });
  } catch (error) {
    if (error instanceof UnknownRecord) return null;
    throw error;
  }
}

/** Returns the ids of the records that the imports between two revisions touched; null if they are not known, or too many. */
async function touchedSince(
  source: ProjectionReader,
  after: number,
  until: number,
): Promise<string[] | null> {
  const touched = new Set<string>();
  let known = true;
  let last = after;
  await source.eachRow(
    'changes/imports',
    ([number, ids]) => {
      known &&= ids !== null && number === last + 1;
      last = asNumber(number);
      if (known) for (const id of asTexts(ids)) touched.add(id);
    },
    { after },
  );
  return known && last === until && touched.size <= MOST ? [...touched] : null;
}

/** Reads records by id; one that the graph does not have stays null. */
async function changedRecords<T>(
  source: ProjectionReader,
  statement: string,
  ids: readonly string[],
  read: (row: readonly unknown[]) => T,
): Promise<Map<string, T | null>> {
  const found = new Map<string, T | null>(ids.map((id) => [id, null]));
  if (ids.length > 0)
    await source.eachRow(statement, ([id, ...row]) => found.set(asText(id), read(row)), { ids });
  return found;
}

const changedParties = (source: ProjectionReader, ids: readonly string[]) =>
  changedRecords(source, 'changes/parties', ids, ([kind, province, countries, areas]): ChangedParty => {
    const [country = null] = asTexts(countries);
    const [area = null] = asTexts(areas);
    return { kind: asTextOrNull(kind), province: asTextOrNull(province), country, area };
  });

/** Reads reports. Returns null if one of them copies or is copied, or did before: then the origins of others may change. */
async function changedReports(source: ProjectionReader, older: ProjectionData, ids: readonly string[]) {
  const isAlone = (id: string) => {
    const number = findId(older.reportIds, id);
    if (number === undefined) return true;
    const [first, ...others] = rowOf(older.reportOrigins, number);
    return first === number && others.length === 0;
  };
  if (!ids.every(isAlone)) return null;
  let joined = false;
  const reports = await changedRecords(
    source,
    'changes/reports',
    ids,
    ([language, grade, copies]): ChangedReport => {
      joined ||= asBoolean(copies);
      return { language: asTextOrNull(language), grade: asTextOrNull(grade) };
    },
  );
  return joined ? null : reports;
}

const changedCases = (source: ProjectionReader, ids: readonly string[]) =>
  changedRecords(source, 'changes/cases', ids, (row): ChangedCase => {
    const [neighbours, reports, dates, occurred, publication, ...values] = row;
    const [caseKind, stage, direction, grade, confidence, cooperation, synthetic, addedIn, changedIn] =
      values;
    const date = daysOf(dates);
    const occurredOn = datedOf(occurred);
    return {
      parties: asTexts(neighbours).filter((id) => partyKinds.includes(leadingKind(id))),
      reports: asList(reports).map((each) => {
        const [id, grades] = asList(each);
        return { id: asText(id), grades: asTexts(grades) };
      }),
      date,
      occurredOn,
      publishedOn: occurredOn ? datedOf(publication) : date,
      caseKind: asTextOrNull(caseKind),
      stage: asTextOrNull(stage),
      direction: asTextOrNull(direction),
      grade: asTextOrNull(grade),
      confidence: orNull(asNumber, confidence),
      cooperation: orNull(asTexts, cooperation) ?? [],
      synthetic: orNull(asBoolean, synthetic),
      addedIn: orNull(asNumber, addedIn),
      changedIn: orNull(asNumber, changedIn),
    };
  });

const orNull = <T>(read: (value: unknown) => T, value: unknown): T | null =>
  value === null ? null : read(value);

function daysOf(interval: unknown) {
  const [first, last] = asInterval(interval);
  return first === null && last === null ? null : daysBetween(first, last);
}

/** Returns the days of a date that is known from its first day on. */
const datedOf = (interval: unknown) => (asInterval(interval)[0] === null ? null : daysOf(interval));
