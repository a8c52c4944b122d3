import type { FieldContext } from '../answer/field.ts';

/** What reports say of these cases, as the schema's `Citation`s: in the order of the cases, the best graded of each first. */
export async function citationsOf(
  context: FieldContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly object[]>> {
  const rows = await context.read('citations', { ids: [...new Set(ids)] });
  const byCase = new Map<string, object[]>();
  for (const [id, report, entity, role, assertion, credibility, grade, locator, quote] of rows) {
    const list = byCase.get(String(id)) ?? [];
    byCase.set(String(id), list);
    list.push({
      case: { id },
      report: { id: report },
      entity: entity === null ? null : { id: entity },
      role,
      assertion,
      credibility,
      grade,
      locator,
      quote,
    });
  }
  return byCase;
}
