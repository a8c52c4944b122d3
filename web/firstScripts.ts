import type { Rolldown } from 'vite';

/** Returns a module and all that it imports at once. */
function closureOf(entry: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const closure = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (closure.has(id)) continue;
    closure.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return closure;
}

/**
 * Chunks of what the workbench runs first: one of its own, one that the playground runs too, and one of the view that opens first. Left
 * to itself, the bundler makes seventy, one for each set of later parts that share a module, and a browser fetches six at a time.
 */
export function firstScripts(entries: {
  readonly workbench: string;
  readonly firstView: string;
  readonly playground: string;
}): Rolldown.CodeSplittingNameFunction {
  let found: { readonly [name in keyof typeof entries]: ReadonlySet<string> } | null = null;
  return (id, graph) => {
    found ??= {
      workbench: closureOf(entries.workbench, graph),
      firstView: closureOf(entries.firstView, graph),
      playground: closureOf(entries.playground, graph),
    };
    if (Object.values(entries).includes(id)) return null;
    if (found.workbench.has(id)) return found.playground.has(id) ? 'both' : 'first';
    return found.firstView.has(id) && !found.playground.has(id) ? 'view' : null;
  };
}
