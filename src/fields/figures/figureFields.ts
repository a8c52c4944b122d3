import type { FigureProperties } from '../../answer/read/namedRows.ts';
import type { Answered } from '../../answer/sources/answered.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import type { Figure } from '../../generated/schema.ts';
import type { PageArgs } from '../pages/connection.ts';
import { type Listed, listConnection } from '../pages/connection.ts';
import type { InTurn } from '../search/oneAtATime.ts';
import { countFigure } from './countFigure.ts';
import { readFigures, type StoredFigure } from './readFigures.ts';

/** Returns the fields of a `Figure`; its cases are counted once, and only if a field that needs them is selected. */
export function figureFields(context: FieldContext, figure: StoredFigure, inTurn: InTurn): Answered<Figure> {
  const { properties, report, contradicts, programme, stageAfter } = figure;
  let counting: ReturnType<typeof countFigure> | undefined;
  const counted = () => {
    counting ??= countFigure(context, properties, inTurn);
    return counting;
  };
  const others = {
    order: 'CONTRADICTED_FIGURE',
    read: (first) => readFigures(context, { ids: contradicts, first }),
    idOf: (other) => other.properties.id,
    nodeOf: (other) => figureFields(context, other, inTurn),
  } satisfies Listed<StoredFigure>;
  return {
    ...properties,
    value: printedNumber(properties),
    source: { id: report },
    ours: async () => (await counted()).ours,
    uncounted: async () => (await counted()).uncounted,
    agrees: async () => agreesWith(properties, (await counted()).ours?.value ?? null),
    contradicts: async (page: PageArgs) => ({
      ...(await listConnection(page, others)),
      totalCount: contradicts.length,
    }),
    programme: programme === null ? null : { id: programme },
    stageAfter: async () => {
      if (stageAfter === null) return null;
      const [before] = await readFigures(context, { ids: [stageAfter], first: 1 });
      return before ? figureFields(context, before, inTurn) : null;
    },
  };
}

/** Returns the number that a figure's words print: in digits, as a percentage is rounded, or in words that allow one value alone. */
function printedNumber({ printed, atLeast, atMost }: FigureProperties): number | null {
  const [, digits] = /^(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+)\s?%?$/.exec(printed.trim()) ?? [];
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  return (atLeast === atMost ? atLeast : null) ?? null;
}

/** True if a number is among the values that a figure's printed words allow; null where there is no number, or the words set no bound. */
function agreesWith({ atLeast, atMost }: FigureProperties, ours: number | null): boolean | null {
  const [least, most] = [atLeast ?? -Infinity, atMost ?? Infinity];
  if (ours === null || (least === -Infinity && most === Infinity)) return null;
  return least <= ours && ours <= most;
}
