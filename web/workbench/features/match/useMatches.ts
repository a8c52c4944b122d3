import { useEffect, useState } from 'react';
import { asError } from '../../../client/asError.ts';
import { AskError, ask } from '../../../client/ask.ts';
import { type EntityKind, matchName } from '../../../generated/operations.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';

/** Candidates of names, as far as they have come. */
export interface Matches {
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
  /** The refusal or failure that stopped it. */
  readonly error: Error | null;
  readonly goOn: () => void;
}

/** Names that are asked for at a time: a long list must not crowd out what else the page asks. */
const AT_ONCE = 3;

/** A name that has no letter, say, has no candidates; it must not stop the list. */
async function candidatesOf(name: string, kind: EntityKind | null, signal: AbortSignal) {
  try {
    const variables = { name, kinds: kind && [kind], first: MOST_CANDIDATES };
    return (await ask(matchName, variables, signal)).match;
  } catch (error) {
    if (error instanceof AskError && error.code === 'BAD_USER_INPUT') return [];
    throw error;
  }
}

/** Asks for the candidates of each name, a few at a time in their order; continues after an error on request. */
export function useMatches(names: readonly string[], kind: EntityKind | null): Matches {
  const [found, setFound] = useState<ReadonlyMap<string, readonly Candidate[]>>(new Map());
  const [error, setError] = useState<Error | null>(null);
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState({ names, kind });
  if (asked.names !== names || asked.kind !== kind) {
    setAsked({ names, kind });
    setFound(new Map());
    setError(null);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found is the outcome, not a reason to ask again; a round is
  useEffect(() => {
    const stop = new AbortController();
    const run = async () => {
      const open = names.filter((name) => !found.has(name));
      for (let start = 0; start < open.length; start += AT_ONCE) {
        const some = open.slice(start, start + AT_ONCE);
        const lists = await Promise.all(some.map((name) => candidatesOf(name, kind, stop.signal)));
        if (stop.signal.aborted) return;
        setFound(
          (before) => new Map([...before, ...some.map((name, at) => [name, lists[at] ?? []] as const)]),
        );
      }
    };
    run().catch((reason: unknown) => {
      if (!stop.signal.aborted) setError(asError(reason));
    });
    return () => stop.abort();
  }, [names, kind, round]);
  const goOn = () => {
    setError(null);
    setRound((before) => before + 1);
  };
  return { found, error, goOn };
}
