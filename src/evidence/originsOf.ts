import { compareIds } from './independentValues.ts';

/**
 * Returns, for each of some reports and all that they draw on, the reports that it goes back to, ascending. A report that draws on none is its
 * own origin. Reports that draw on one another in a circle, and on nothing else, have one common origin, the first of them by id.
 */
export function originsOf<Id extends string | number>(
  reports: Iterable<Id>,
  sourcesOf: (report: Id) => readonly Id[],
): Map<Id, readonly Id[]> {
  const origins = new Map<Id, readonly Id[]>();
  for (const component of components(reports, sourcesOf)) {
    const own = new Set(component);
    const sources = component.flatMap((report) => sourcesOf(report)).filter((source) => !own.has(source));
    // The sources of a group come before it.
    const all = [...new Set(sources.flatMap((source) => origins.get(source) ?? []))].sort(compareIds);
    const [first] = component.sort(compareIds);
    for (const report of component)
      origins.set(report, all.length > 0 || first === undefined ? all : [first]);
  }
  return origins;
}

interface Visit<Id> {
  readonly report: Id;
  readonly sources: readonly Id[];
  next: number;
  readonly index: number;
  /** The least index on the stack that is reachable from here. */
  low: number;
}

/**
 * Yields the strongly connected components, most of them a single report, each after those that it draws on.
 *
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
 */
function* components<Id>(reports: Iterable<Id>, sourcesOf: (report: Id) => readonly Id[]): Generator<Id[]> {
  const indexes = new Map<Id, number>();
  const stack: Id[] = [];
  const open = new Set<Id>();
  const begin = (report: Id): Visit<Id> => {
    const index = indexes.size;
    indexes.set(report, index);
    stack.push(report);
    open.add(report);
    return { report, sources: sourcesOf(report), next: 0, index, low: index };
  };
  for (const root of reports) {
    if (indexes.has(root)) continue;
    // A list instead of recursion, since chains of copies may be longer than the call stack.
    const visits = [begin(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const source = visit.sources[visit.next];
      if (source !== undefined) {
        visit.next += 1;
        const known = indexes.get(source);
        if (known === undefined) visits.push(begin(source));
        else if (open.has(source)) visit.low = Math.min(visit.low, known);
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) above.low = Math.min(above.low, visit.low);
      if (visit.low !== visit.index) continue;
      const group = stack.splice(stack.lastIndexOf(visit.report));
      for (const report of group) open.delete(report);
      yield group;
    }
  }
}
