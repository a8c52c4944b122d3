import type { FieldContext } from '../../answer/sources/typeScriptField.ts';

/** A published figure as the graph holds it, with the ids of its report and of the figures that it contradicts. */
export interface StoredFigure {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly report: string;
  readonly contradicts: readonly string[];
}

/** Reads figures by id, the first so many of those that are asked for; null asks for all. */
export async function readFigures(
  context: FieldContext,
  wanted: { readonly ids: readonly string[] | null; readonly first: number },
): Promise<StoredFigure[]> {
  const rows = await context.read('figures', wanted);
  return rows.map(([figure, report, contradicts]) => {
    const properties = figure as Readonly<Record<string, unknown>>;
    return {
      id: String(properties.id),
      properties,
      report: String(report),
      contradicts: contradicts as readonly string[],
    };
  });
}
