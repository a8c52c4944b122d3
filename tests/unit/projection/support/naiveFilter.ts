import type { CaseFilter, DateFilter, IntFilter, StringFilter } from '../../../../src/generated/schema.ts';
import type { CaseRow, ProjectionRows } from './buildProjection.ts';

type Maybe<T> = T | null | undefined;
type Known = boolean | null;

/** SQL's and Cypher's three values: null is unknown. */
const and3 = (parts: readonly Known[]): Known =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;
const or3 = (parts: readonly Known[]): Known =>
  parts.includes(true) ? true : parts.includes(null) ? null : false;

const compared = <T>(subject: Maybe<T>, test: (value: T) => boolean): Known =>
  subject === null || subject === undefined ? null : test(subject);

const byText = (subject: Maybe<string>, { eq, in: any, contains, startsWith, isNull }: StringFilter): Known =>
  and3([
    typeof eq === 'string' ? compared(subject, (value) => value === eq) : true,
    any ? compared(subject, (value) => any.includes(value)) : true,
    typeof contains === 'string'
      ? compared(subject, (value) => value.toLowerCase().includes(contains.toLowerCase()))
      : true,
    typeof startsWith === 'string'
      ? compared(subject, (value) => value.toLowerCase().startsWith(startsWith.toLowerCase()))
      : true,
    typeof isNull === 'boolean' ? (subject === null || subject === undefined) === isNull : true,
  ]);

const byNumber = (subject: Maybe<number>, { eq, in: any, gte, lte, isNull }: IntFilter): Known =>
  and3([
    typeof eq === 'number' ? compared(subject, (value) => value === eq) : true,
    any ? compared(subject, (value) => any.includes(value)) : true,
    typeof gte === 'number' ? compared(subject, (value) => value >= gte) : true,
    typeof lte === 'number' ? compared(subject, (value) => value <= lte) : true,
    typeof isNull === 'boolean' ? (subject === null || subject === undefined) === isNull : true,
  ]);

/** ISO days compare as texts. */
const byDate = (
  subject: Maybe<readonly [string | null, string | null]>,
  { eq, gte, lte, isNull }: DateFilter,
): Known => {
  const [first, last] = subject ?? [null, null];
  const since = (bound: string | null) => compared(first, (day) => day >= (bound ?? ''));
  const until = (bound: string) => compared(last, (day) => day <= bound);
  const known = first !== null;
  return and3([
    eq ? and3([since(eq.first), eq.last === null ? true : until(eq.last)]) : true,
    gte ? since(gte.first) : true,
    lte ? (lte.last === null ? known : until(lte.last)) : true,
    typeof isNull === 'boolean' ? !known === isNull : true,
  ]);
};

/** Tests several joined records or values: one known subject must pass all tests; `isNull` tests if there is any. */
const byAny = (subjects: readonly Maybe<string>[], filter: StringFilter): Known => {
  const { isNull, ...rest } = filter;
  const known = subjects.filter((subject) => subject !== null && subject !== undefined);
  const said = Object.values(rest).some((test) => test !== null && test !== undefined);
  return and3([
    typeof isNull === 'boolean' ? (known.length === 0) === isNull : true,
    said ? known.some((subject) => byText(subject, rest) === true) : true,
  ]);
};

/** Evaluates a filter on plain rows as its Cypher would. */
export function naiveMatch(rows: ProjectionRows, row: CaseRow, where: CaseFilter): boolean {
  const find = <T extends { readonly id: string }>(
    all: readonly T[] | undefined,
    ids: readonly string[] | undefined,
  ) => (ids ?? []).flatMap((id) => (all ?? []).filter((one) => one.id === id));
  const posts = find(rows.posts, row.posts);
  const targets = find(rows.targets, row.targets);
  const companies = find(rows.companies, row.companies);
  const technologies = find(rows.technologies, row.technologies);
  const reports = find(rows.reports, row.reports);
  const own = row.occurredOn ?? row.publishedOn;
  const alliances = targets.map(({ country }): readonly string[] => {
    const [found] = find(rows.countries, country === undefined ? [] : [country]);
    const day = own?.[0];
    const during = (since: Maybe<string>, until: Maybe<string>) =>
      typeof day === 'string' && typeof since === 'string' && since <= day && day < (until ?? '9999');
    if (found && during(found.natoSince, found.natoUntil)) return ['NATO', 'NATO_OR_MNNA'];
    return found && during(found.mnnaSince, found.mnnaUntil) ? ['MNNA', 'NATO_OR_MNNA'] : [];
  });
  const evaluate = (filter: CaseFilter): Known => {
    const tests: Known[] = [];
    const on = <T>(part: Maybe<T>, test: (part: T) => Known) => {
      if (part !== null && part !== undefined) tests.push(test(part));
    };
    const values = (subjects: readonly Maybe<string>[]) => (part: StringFilter) => byAny(subjects, part);
    on(filter.id, (part) => byText(row.id, part));
    on(filter.caseKind, (part) => byText(row.kind, part));
    on(filter.date, (part) => byDate(own, part));
    on(filter.publishedOn, (part) => byDate(row.publishedOn, part));
    on(filter.occurredOn, (part) => byDate(row.occurredOn, part));
    on(filter.post, values(posts.map(({ id }) => id)));
    on(filter.target, values(targets.map(({ id }) => id)));
    on(filter.company, values(companies.map(({ id }) => id)));
    on(filter.technology, values(technologies.map(({ id }) => id)));
    on(filter.area, values(technologies.map(({ area }) => area)));
    on(filter.schemeClass, values(technologies.flatMap(({ classes }) => classes ?? [])));
    on(filter.postCountry, values(posts.map(({ country }) => country)));
    on(filter.targetCountry, values(targets.map(({ country }) => country)));
    on(filter.targetKind, values(targets.map(({ kind }) => kind)));
    on(filter.companyKind, values(companies.map(({ kind }) => kind)));
    on(filter.province, values(companies.map(({ province }) => province)));
    on(filter.language, values(reports.map(({ language }) => language)));
    on(filter.stage, (part) => byText(row.stage, part));
    on(filter.direction, (part) => byText(row.direction, part));
    on(filter.grade, (part) => byText(row.grade, part));
    on(filter.confidence, (part) => byNumber(row.confidence, part));
    on(filter.reportCount, (part) => byNumber(reports.length, part));
    on(filter.addedIn, (part) => byNumber(row.addedIn, part));
    on(filter.changedIn, (part) => byNumber(row.changedIn, part));
    on(filter.synthetic, ({ eq }) => (typeof eq === 'boolean' ? (row.synthetic ?? false) === eq : true));
    on(filter.cooperation, ({ eq, in: any, isNull }) => {
      const forms = row.cooperation ?? [];
      return and3([
        typeof eq === 'string' ? forms.includes(eq) : true,
        any ? forms.some((form) => any.some((each) => each === form)) : true,
        typeof isNull === 'boolean' ? (forms.length === 0) === isNull : true,
      ]);
    });
    on(filter.targetAlliance, ({ eq, in: any }) =>
      typeof eq !== 'string' && !any
        ? true
        : alliances.some(
            (of) =>
              (typeof eq !== 'string' || of.includes(eq)) &&
              (!any || of.some((one) => any.some((each) => each === one))),
          ),
    );
    on(filter.abroad, (abroad) => {
      const away = posts.some(({ country: home }) =>
        targets.some(({ country }) => home !== undefined && country !== undefined && home !== country),
      );
      return away === abroad;
    });
    on(filter.and, (parts) => and3(parts.map(evaluate)));
    on(filter.or, (parts) => or3(parts.map(evaluate)));
    on(filter.not, (part) => evaluate(part) !== true);
    return and3(tests);
  };
  return evaluate(where) === true;
}
