import type { FieldContext } from '../../answer/sources/typeScriptField.ts';

/** A citation as the schema has it, with the ids of what it joins. */
export interface CitationValue {
  readonly case: { readonly id: string };
  readonly report: { readonly id: string };
  readonly entity: { readonly id: string } | null;
  readonly role: string | null;
  readonly assertion: string;
  readonly credibility: number | null;
  readonly grade: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly quoteCheck: string | null;
  readonly section: string | null;
  readonly sectionKind: string | null;
}

/** A citation is known by its case, report, entity and role. */
export const citationId = ({ case: { id }, report, entity, role }: CitationValue): string =>
  [id, report.id, entity?.id ?? '', role ?? ''].join(' ');

/** Returns the citations of these cases by case id, the best graded of each first. */
export async function citationsOf(
  context: FieldContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CitationValue[]>> {
  const rows = await context.read('citations', { ids: [...new Set(ids)] });
  const byCase = new Map<string, CitationValue[]>();
  for (const [id, report, entity, role, assertion, credibility, grade, locator, quote, ...rest] of rows) {
    const [prefix, suffix, quoteCheck, section, sectionKind] = rest;
    const list = byCase.get(String(id)) ?? [];
    byCase.set(String(id), list);
    list.push({
      case: { id: String(id) },
      report: { id: String(report) },
      entity: entity === null ? null : { id: String(entity) },
      role: textOf(role),
      assertion: String(assertion),
      credibility: typeof credibility === 'number' ? credibility : null,
      grade: textOf(grade),
      locator: textOf(locator),
      quote: textOf(quote),
      prefix: textOf(prefix),
      suffix: textOf(suffix),
      quoteCheck: textOf(quoteCheck),
      section: textOf(section),
      sectionKind: textOf(sectionKind),
    });
  }
  return byCase;
}

/** Returns the number of citations of these cases together. */
export async function citationCount(context: FieldContext, ids: readonly string[]): Promise<number> {
  const rows = await context.read('citationCounts', { ids });
  return rows.reduce((sum, [, count]) => sum + Number(count), 0);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
