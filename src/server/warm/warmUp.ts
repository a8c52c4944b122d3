import { setMaxListeners } from 'node:events';
import { parse } from 'graphql';
import { z } from 'zod';
import type { Answerer } from '../../answer/createAnswerer.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { Logger } from '../../telemetry/logger.ts';
import { operationManifest } from '../operation/operationManifest.ts';
import {
  type Question,
  questionsOfGraph,
  questionsOfProjection,
  questionsOfStore,
  type Samples,
  samplesText,
} from './firstQuestions.ts';

/** Parts of a warm-up. */
export interface WarmUpParts {
  readonly answerer: Answerer;
  /** Resolves once searches can be answered. */
  readonly searchable: () => Promise<unknown>;
  /** Ends the warm-up, whatever is still to be asked: the server is shutting down. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
}

/** Questions that are asked at the same time. */
const AT_ONCE = 2;

/** Milliseconds that one question may take. */
const TIMEOUT_MS = 60_000;

/**
 * Asks what the page asks first, so that Neo4j has planned these statements, and read what they need, before a person asks them. Never
 * rejects: what cannot be answered now is a matter of the request that asks it again.
 */
export async function warmUp({ answerer, searchable, signal, logger }: WarmUpParts): Promise<void> {
  const started = performance.now();
  let asked = 0;
  const ask = async (text: string, variables: Question['variables'] = {}) => {
    const document = parse(text);
    // One of its own, as a request has: each statement, and each search, adds listeners to it.
    const own = AbortSignal.any([signal]);
    setMaxListeners(0, own);
    const request = {
      document,
      variables,
      requestId: 'warm-up',
      explain: false,
      signal: own,
      timeoutMs: TIMEOUT_MS,
    };
    const { data, errors } = await answerer.answer(request);
    if (errors?.[0]) throw errors[0];
    asked += 1;
    return data ?? {};
  };
  try {
    const texts = new Map((await operationManifest()).map(({ name, body }) => [name, body]));
    const askAll = async (questions: readonly Question[]) => {
      const waiting = [...questions];
      const askNext = async () => {
        for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
          const { operation, variables } = next;
          await ask(texts.get(operation) ?? '', variables).catch((error: unknown) => {
            if (!signal.aborted) logger.warn({ err: error, operation }, 'warm-up');
          });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, askNext));
    };
    // The first of all statements reads the revision beside it, in other words than every later one.
    await ask('{ dataset { revision } }');
    await askAll(questionsOfStore);
    const samples = samplesOf(found.parse(await ask(samplesText)));
    await askAll(questionsOfGraph(samples));
    await ended(searchable(), signal);
    await askAll(questionsOfProjection(samples));
  } catch (error) {
    if (!signal.aborted) logger.warn({ err: error }, 'warm-up');
  }
  logger.info({ asked, ms: Math.round(performance.now() - started), cut: signal.aborted }, 'warm-up');
}

/** Waits for a promise, or for the end of the warm-up. */
const ended = (promise: Promise<unknown>, signal: AbortSignal): Promise<unknown> =>
  Promise.race([
    promise,
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]);

const found = z.record(z.enum(recordKinds), z.object({ nodes: z.array(z.object({ id: z.string() })) }));

/** Returns the first record of each kind that has any. */
const samplesOf = (data: z.infer<typeof found>): Samples =>
  Object.fromEntries(
    recordKinds.flatMap((kind) => (data[kind].nodes[0] ? [[kind, data[kind].nodes[0].id]] : [])),
  );
