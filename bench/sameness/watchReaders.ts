import { isDeepStrictEqual } from 'node:util';
import type { Asked } from '../peer.ts';
import { quantilesOf } from '../quantilesOf.ts';

/** What readers were answered in a while, and how soon. */
export interface Watched {
  readonly about: string;
  readonly answers: number;
  readonly before: number;
  readonly after: number;
  /** Answers that are of neither state, or of the one before after the other had been seen by the same reader. */
  readonly neither: number;
  readonly errors: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

/** Readers that ask at the same time. */
const READERS = 3;

interface Reading {
  readonly reader: number;
  readonly ms: number;
  /** Null for an error. */
  readonly answer: unknown;
}

/** Lets readers ask one question again and again while something is done, and tells of which of two states their answers are. */
export async function watchReaders<Done>(
  about: string,
  asked: Asked,
  { query, variables }: { readonly query: string; readonly variables: object },
  act: () => Promise<Done>,
): Promise<{ readonly watched: Watched; readonly done: Done }> {
  const read = () => asked.ask(query, variables);
  const before: unknown = await read();
  const readings: Reading[] = [];
  let over = false;
  const askOn = async (reader: number) => {
    while (!over) {
      const began = performance.now();
      const answer: unknown = await read().catch(() => null);
      readings.push({ reader, ms: performance.now() - began, answer });
    }
  };
  const readers = Promise.all(Array.from({ length: READERS }, (_, reader) => askOn(reader)));
  let done: Done;
  try {
    done = await act();
  } finally {
    over = true;
    await readers;
  }
  const after: unknown = await read();
  return { watched: { about, ...counted(readings, before, after), ...times(readings) }, done };
}

function counted(readings: readonly Reading[], before: unknown, after: unknown) {
  const counts = { answers: readings.length, before: 0, after: 0, neither: 0, errors: 0 };
  const moved = new Set<number>();
  for (const { reader, answer } of readings) {
    if (answer === null) counts.errors += 1;
    else if (isDeepStrictEqual(answer, before) && !moved.has(reader)) counts.before += 1;
    else if (isDeepStrictEqual(answer, after)) {
      counts.after += 1;
      if (!isDeepStrictEqual(before, after)) moved.add(reader);
    } else counts.neither += 1;
  }
  return counts;
}

function times(readings: readonly Reading[]) {
  const at = quantilesOf(readings.map(({ ms }) => ms));
  return { medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) };
}
