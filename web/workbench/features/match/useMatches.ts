import { useEffect, useState } from 'react';
import { asError } from '../../../client/asError.ts';
import { AskError, ask } from '../../../client/ask.ts';
import { type EntityKind, matchName } from '../../../generated/operations.ts';
import { readAsked } from './askedName.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';

/** Candidates of names, as far as they have come. */
export interface Matches {
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
  /** What is written for a country and names none that is known: it counts neither for nor against. */
  readonly noCountries: readonly string[];
  /** The refusal or failure that stopped it. */
  readonly error: Error | null;
  readonly goOn: () => void;
}

/** Names that are asked for at a time: a long list must not crowd out what else the page asks. */
const AT_ONCE = 3;

/** Returns what was asked for; null where the server refuses the text, as one that has no letter: it must not stop the list. */
async function unlessRefused<Answer>(asking: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof AskError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

/** The least score of a country's name or code. */
const COUNTRY_FROM = 94;

/** Returns the id of the country that a text names, by its code or by a name in any form; null if it names none. */
async function countryOf(name: string, signal: AbortSignal): Promise<string | null> {
  const bare = name.replace(/^country\//i, '');
  const variables = { name: bare, kinds: ['COUNTRY' as const], country: null, identifiers: [], first: 1 };
  const [best] = (await unlessRefused(ask(matchName, variables, signal)))?.match ?? [];
  return best && best.score >= COUNTRY_FROM ? best.node.id : null;
}

/** Asks for the candidates of each name, a few at a time in their order; continues after an error on request. */
export function useMatches(names: readonly string[], kind: EntityKind | null): Matches {
  const [found, setFound] = useState<ReadonlyMap<string, readonly Candidate[]>>(new Map());
  const [countries, setCountries] = useState<ReadonlyMap<string, string | null>>(new Map());
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
    const countryIds = new Map(countries);
    const askCountry = async (written: string) => {
      const known = countryIds.get(written);
      if (written === '' || known !== undefined) return known ?? null;
      const id = await countryOf(written, stop.signal);
      countryIds.set(written, id);
      return id;
    };
    const candidatesOf = async (line: string) => {
      const { name, country, identifiers } = readAsked(line);
      const variables = {
        name,
        kinds: kind && [kind],
        country: await askCountry(country),
        identifiers,
        first: MOST_CANDIDATES,
      };
      return (await unlessRefused(ask(matchName, variables, stop.signal)))?.match ?? [];
    };
    const run = async () => {
      const open = names.filter((name) => !found.has(name));
      for (let start = 0; start < open.length; start += AT_ONCE) {
        const some = open.slice(start, start + AT_ONCE);
        const lists = await Promise.all(some.map(candidatesOf));
        if (stop.signal.aborted) return;
        setCountries(new Map(countryIds));
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
  const noCountries = [...new Set(names.map((name) => readAsked(name).country))].filter(
    (country) => countries.get(country) === null,
  );
  return { found, noCountries, error, goOn };
}
