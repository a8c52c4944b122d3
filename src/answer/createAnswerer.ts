import { type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { programVersion } from '../programVersion.ts';
import { checkAnswers } from './check/checkAnswers.ts';
import { proofName } from './check/proof.ts';
import { answerOperation } from './operation/answerOperation.ts';
import type { OperationAnswer, OperationRequest } from './operation/operation.ts';
import { type Edition, readEdition } from './read/readEdition.ts';
import { FieldSources } from './sources/fieldSources.ts';
import { readSources } from './sources/readSources.ts';
import type { Services } from './sources/services.ts';
import type { SearchCost } from './sources/typeScriptField.ts';

/** Answers whole operations over the graph: each root field by one statement. */
export interface Answerer {
  readonly schema: GraphQLSchema;
  /** Costs of searches, by coordinate. */
  readonly searchCosts: ReadonlyMap<string, SearchCost>;
  answer(request: OperationRequest): Promise<OperationAnswer>;
  /** A name for the schema and its statements: with another one, the same graph may be answered from otherwise. */
  readonly version: string;
  /** Reads the edition of the graph that answers are about now; null while it changes. */
  edition(signal?: AbortSignal): Promise<Edition | null>;
}

/** Reads schema and fragments, checks them against each other and the database, and returns the answerer. */
export async function createAnswerer(options: {
  readonly graph: Graph;
  readonly services: Services;
  /** The folder that remembers which answers agreed with which Neo4j. */
  readonly proofs?: string | undefined;
}): Promise<Answerer> {
  const sources = new FieldSources(await readSources());
  await checkAnswers(sources, options.graph, { proofs: options.proofs });
  return {
    schema: sources.schema,
    searchCosts: sources.files.searchCosts,
    version: proofName(sources, programVersion()),
    edition: (signal) => readEdition(options.graph, signal),
    answer: async (request) => {
      const definition = getOperationAST(request.document, request.operationName);
      if (!definition) throw new Error('The document has no such operation.');
      const { coerced, errors } = request.coerced
        ? { coerced: request.coerced, errors: undefined }
        : getVariableValues(sources.schema, definition.variableDefinitions ?? [], request.variables, {
            maxErrors: 20,
          });
      // The last of too many errors only says that there are more, and names no variable.
      if (errors) return { errors: errors.filter(({ nodes }) => nodes) };
      return answerOperation({ ...options, sources, definition, variables: coerced, request });
    },
  };
}

export type { OperationAnswer, OperationRequest } from './operation/operation.ts';
