import type { Investigation, TraceQuestion } from './investigation.ts';

const withoutChoice = ({ chosen: _, ...question }: TraceQuestion): string => JSON.stringify(question);

/** True if a change asks a trace or a what-if that was not asked before, which the stage then answers. */
export function asksAnew(before: Investigation, after: Investigation): boolean {
  const { trace, removed } = after;
  const traces =
    trace !== before.trace &&
    trace.from !== null &&
    trace.to !== null &&
    withoutChoice(trace) !== withoutChoice(before.trace);
  return traces || (removed.length > 0 && removed.join() !== before.removed.join());
}
