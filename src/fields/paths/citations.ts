import type { NamedRows } from '../../answer/read/namedRows.ts';
import type { Answered } from '../../answer/sources/answered.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import type { Citation } from '../../generated/schema.ts';

/** A citation in the form of the schema, with the ids of its case, report and party. */
export type CitationValue = ReturnType<typeof citationOf>;

/** A citation is known by its case, report, entity and role; of joined records, by those that it came with too. */
export const citationId = ({ case: { id }, report, entity, role, origin }: CitationValue): string =>
  [id, report.id, entity?.id ?? '', role ?? '', ...(origin === null ? [] : [origin])].join(' ');

/** Returns the citations of these cases by case id, the best graded of each first. */
export async function citationsOf(
  context: FieldContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CitationValue[]>> {
  const rows = await context.read('citations', { ids: [...new Set(ids)] });
  const byCase = new Map<string, CitationValue[]>();
  for (const row of rows) {
    const [id] = row;
    const list = byCase.get(id) ?? [];
    byCase.set(id, list);
    list.push(citationOf(row));
  }
  return byCase;
}

/** Returns the number of citations of these cases together. */
export async function citationCount(context: FieldContext, ids: readonly string[]): Promise<number> {
  const rows = await context.read('citationCounts', { ids });
  return rows.reduce((sum, [, count]) => sum + count, 0);
}

function citationOf([id, report, entity, role, assertion, credibility, ...text]: NamedRows['citations']) {
  const [grade, locator, quote, prefix, suffix, quoteCheck, section, sectionKind, origin, statedAs] = text;
  return {
    case: { id },
    report: { id: report },
    entity: entity === null ? null : { id: entity },
    role,
    assertion,
    credibility,
    grade,
    locator,
    quote,
    prefix,
    suffix,
    quoteCheck,
    section,
    sectionKind,
    origin,
    statedAs,
  } satisfies Answered<Citation> & { readonly origin: string | null };
}
