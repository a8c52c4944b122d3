import type { Fetcher } from '@graphiql/toolkit';
import { parse } from 'graphql';
import { post } from '../client/post.ts';
import { isExplaining, noteAnswer, noteSynthetic } from './answerStore.ts';
import { isRecord } from './readExplain.ts';

/** Sends an operation to the server and records the facts about its answer. */
export const fetcher: Fetcher = async (request, options) => {
  const explaining = isExplaining();
  const started = performance.now();
  const response = await post(
    { ...request, operationName: nameWithin(request.query, request.operationName) },
    { headers: { ...(explaining && { 'x-explain': '1' }), ...options?.headers } },
  );
  const text = await response.text();
  const answer = readAnswer(text, response.status);
  const { extensions } = answer;
  // An answer from the graph states its revision, and `synthetic` only where it is true.
  if (isRecord(extensions) && 'revision' in extensions) noteSynthetic(extensions.synthetic === true);
  if (request.operationName !== 'IntrospectionQuery') {
    noteAnswer(
      {
        operation: request.operationName ?? '',
        milliseconds: performance.now() - started,
        bytes: new Blob([text]).size,
        failed: Array.isArray(answer.errors),
        asked: explaining,
      },
      extensions,
    );
  }
  return answer;
};

/** The operation's name, if the document still contains it: the editor updates the name a moment later than the document. */
function nameWithin(query: string, name: string | null | undefined): string | undefined {
  if (!name) return undefined;
  try {
    const names = parse(query).definitions.map(
      (definition) => 'name' in definition && definition.name?.value,
    );
    return names.includes(name) ? name : undefined;
  } catch {
    // The server says better what is wrong with it.
    return name;
  }
}

function readAnswer(text: string, status: number): Record<string, unknown> & { data: unknown } {
  const answer = readJson(text);
  if (!isRecord(answer))
    throw new Error(`The server replied with status ${status} instead of JSON. Is it running?`);
  return { ...answer, data: answer.data };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
