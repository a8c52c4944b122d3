import type { FigureProperties } from '../../answer/read/namedRows.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';

/** A published figure as the graph holds it, with the ids of the records that it is tied to. */
export interface StoredFigure {
  readonly properties: FigureProperties;
  readonly report: string;
  readonly contradicts: readonly string[];
  readonly programme: string | null;
  readonly stageAfter: string | null;
}

/** Reads figures by id, the first so many of those that are asked for; null asks for all. */
export async function readFigures(
  context: FieldContext,
  wanted: { readonly ids: readonly string[] | null; readonly first: number },
): Promise<StoredFigure[]> {
  const rows = await context.read('figures', wanted);
  return rows.map(([properties, report, contradicts, programme, stageAfter]) => ({
    properties,
    report,
    contradicts,
    programme,
    stageAfter,
  }));
}
