import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import type { PageArgs } from '../pages/connection.ts';
import { type Listed, listConnection } from '../pages/connection.ts';
import { oneAtATime } from '../search/oneAtATime.ts';
import { figureFields } from './figureFields.ts';
import { readFigures, type StoredFigure } from './readFigures.ts';

/** A page of stages, of one programme where it is named. */
export interface StagePageArgs extends PageArgs {
  readonly programme?: string | null;
}

/** Returns a page of the stages that sources print of one programme, or of those of some cases; without either, of all. */
export async function printedStages(
  context: FieldContext,
  where: CaseFilter | null | undefined,
  { programme, ...page }: StagePageArgs,
) {
  const all = (await context.read('printedStages', {})).map(([id, of]) => ({ id, of }));
  const named = programme ? [programme] : null;
  const ofCases = where && !named ? await programmesOf(context, where, all) : null;
  const wanted = named ?? ofCases;
  const ids = all.filter(({ of }) => wanted?.includes(of) ?? true).map(({ id }) => id);
  const inTurn = oneAtATime();
  const listed = {
    order: 'PRINTED_STAGE',
    read: async (first) => {
      const some = ids.slice(0, first);
      const figures = await readFigures(context, { ids: some, first });
      const byId = new Map(figures.map((figure) => [figure.properties.id, figure]));
      return some.flatMap((id) => byId.get(id) ?? []);
    },
    idOf: ({ properties }) => properties.id,
    nodeOf: (figure) => figureFields(context, figure, inTurn),
  } satisfies Listed<StoredFigure>;
  return { ...(await listConnection(page, listed)), totalCount: ids.length };
}

/** Returns those programmes of the stages that the cases are part of. */
async function programmesOf(
  context: FieldContext,
  where: CaseFilter,
  stages: readonly { readonly of: string }[],
): Promise<string[]> {
  const programmes = [...new Set(stages.map(({ of }) => of))];
  if (programmes.length === 0) return [];
  const ids = await context.caseIds({ and: [where, { programme: { in: programmes } }] });
  const found = await context.read('programmesOfCases', { ids });
  return found.map(([id]) => id);
}
