import type { Graph } from '../../graph/graph.ts';
import { perObject } from '../../perObject.ts';
import { type RevisionReading, revisionOf, revisionText } from './readRevision.ts';

/** Time limit of a reading. */
const READING_MS = 10_000;

interface Readings {
  /** Settles when the reading that is under way has ended. */
  underWay: Promise<unknown>;
  /** The reading after it, which has not been sent. */
  next: Promise<RevisionReading> | null;
}

const readingsOf = perObject((_: Graph): Readings => ({ underWay: Promise.resolve(), next: null }));

/** Reads the revision once for all who ask before the reading is sent; one reading is under way at a time. */
export function sharedReading(graph: Graph): Promise<RevisionReading> {
  const readings = readingsOf(graph);
  readings.next ??= readings.underWay.then(async () => {
    readings.next = null;
    const sent = graph.read([{ text: revisionText }], { timeoutMs: READING_MS });
    readings.underWay = sent.catch(() => undefined);
    const [{ rows: [row] = [] } = {}] = await sent;
    return revisionOf(row);
  });
  return readings.next;
}
