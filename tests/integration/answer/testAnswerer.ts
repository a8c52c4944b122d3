import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { createAnswerer, type OperationAnswer } from '../../../src/answer/createAnswerer.ts';
import { ExpectedError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { defaultLimits } from '../../../src/limits.ts';
import type { Projections } from '../../../src/projection/projections.ts';
import { projectionsOf } from '../../../src/projection/projectionsOf.ts';

export interface TestAnswerer {
  readonly schema: GraphQLSchema;
  /** Not started: fields that search it answer NOT_READY until `projected` has been awaited. */
  readonly projections: Projections;
  /** The whole answer to a valid operation, as it would be written as JSON. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    options?: { readonly explain?: boolean },
  ): Promise<OperationAnswer>;
  /** The data of an operation that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
}

/** The answer that the server would write for an expected failure of the whole operation. */
function refusal(error: unknown): OperationAnswer {
  if (!(error instanceof ExpectedError)) throw error;
  const { message, code, hint, retryable } = error;
  return { errors: [new GraphQLError(message, { extensions: { code, hint, retryable } })] };
}

/** Answers operations over a graph without a server around it. */
export async function testAnswerer(graph: Graph): Promise<TestAnswerer> {
  const projections = projectionsOf(graph);
  const { schema, answer } = await createAnswerer({
    graph,
    services: { limits: defaultLimits, projections },
    proofs: '.neo4j',
  });
  const ask: TestAnswerer['ask'] = async (query, variables = {}, { explain = false } = {}) => {
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    const given = await answer({
      document,
      variables,
      requestId: 'test',
      explain,
      timeoutMs: 60_000,
    }).catch(refusal);
    return JSON.parse(JSON.stringify(given)) as OperationAnswer;
  };
  return {
    schema,
    projections,
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
      return data;
    },
  };
}

/** Loads the projection of an answerer's graph; close `projections` when done. */
export async function projected({ projections }: TestAnswerer): Promise<void> {
  projections.start();
  await projections.ready();
}
