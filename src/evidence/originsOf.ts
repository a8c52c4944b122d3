import { compareIds } from './independentValues.ts';

/**
 * For each of these reports and all they draw on: the reports that it goes back to, ascending. A report that draws on none is its own
 * origin; reports that draw on one another in a circle, and on nothing else, have one origin together, the first of them by id.
 */
export function originsOf<Id extends string | number>(
  reports: Iterable<Id>,
  sourcesOf: (report: Id) => readonly Id[],
): Map<Id, readonly Id[]> {
  const origins = new Map<Id, readonly Id[]>();
  for (const circle of circles(reports, sourcesOf)) {
    const own = new Set(circle);
    const sources = circle.flatMap((report) => sourcesOf(report)).filter((source) => !own.has(source));
    // The sources of a circle were given before it.
    const all = [...new Set(sources.flatMap((source) => origins.get(source) ?? []))].sort(compareIds);
    const [first] = circle.sort(compareIds);
    for (const report of circle) origins.set(report, all.length > 0 || first === undefined ? all : [first]);
  }
  return origins;
}

interface Visit<Id> {
  readonly report: Id;
  readonly sources: readonly Id[];
  next: number;
  readonly index: number;
  /** The least index that is reached from here and stands on the stack. */
  low: number;
}

/** Groups of reports that reach one another, most of them one report alone; each group after those it draws on (Tarjan 1972). */
function* circles<Id>(reports: Iterable<Id>, sourcesOf: (report: Id) => readonly Id[]): Generator<Id[]> {
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
    // A list in place of recursion: chains of copies may be longer than the call stack.
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
