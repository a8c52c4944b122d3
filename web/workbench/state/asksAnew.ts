import type { Investigation, TraceQuestion } from './investigation.ts';

const withoutChoice = ({ chosen: _, ...question }: TraceQuestion): string => JSON.stringify(question);

/** True if a change asks for routes between two sides that were not asked for before. */
export const asksRoutes = ({ sides: before }: Investigation, { sides }: Investigation): boolean =>
  sides.from.length > 0 && sides.to.length > 0 && JSON.stringify(sides) !== JSON.stringify(before);

/** True if a change asks a trace, a what-if or routes that was not asked before, which the stage then answers. */
export function asksAnew(before: Investigation, after: Investigation): boolean {
  const { trace, removed } = after;
  const traces =
    trace !== before.trace &&
    trace.from !== null &&
    trace.to !== null &&
    withoutChoice(trace) !== withoutChoice(before.trace);
  const removes = removed.length > 0 && removed.join() !== before.removed.join();
  return traces || removes || asksRoutes(before, after);
}
