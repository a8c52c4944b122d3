import { setTimeout } from 'node:timers/promises';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import { ArgumentNotes } from '../arguments/argumentNotes.ts';
import { type Notice, noticesOf } from '../arguments/noticesOf.ts';
import { readArguments } from '../arguments/readArguments.ts';
import { readStoredFilter } from '../arguments/readStoredFilter.ts';
import { answerTypeScript } from '../complete/answerTypeScript.ts';
import type { TypeScriptCall } from '../compose/statementDraft.ts';
import type { Operation } from '../compose/types.ts';
import { type Counting, countingOf } from '../counted/counting.ts';
import { joinedOf } from '../read/joinedIds.ts';
import { readNamed } from '../read/readBeside.ts';
import { readMatchingIds } from '../read/readMatchingIds.ts';
import type { Revision } from '../read/readRevision.ts';
import { RevisionMoved } from '../read/runStatements.ts';
import { fragmentsOf, rootFields } from '../schema/selection.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import { composeRoot, type Root } from './composeRoot.ts';
import { introspect } from './introspect.ts';
import type { OperationAnswer, OperationInput } from './operation.ts';
import { ResponseDraft } from './responseDraft.ts';
import { runRoots } from './runRoots.ts';

/** Pauses, in milliseconds, while an import is being committed; the commit of the largest takes about a second. */
const pauses = [25, 50, 100, 200, 400, 800, 1_600];

/** The longest wait, in milliseconds, for the projection of a revision that came in between. */
const CATCH_UP_MS = 3_000;

/** Answers an operation from one revision of the graph; where an import came in between, once more, and again once its commit is over. */
export async function answerOperation(input: OperationInput): Promise<OperationAnswer> {
  let moved = 0;
  let counting = countingOf(input);
  for (const pause of pauses) {
    const opened = openOperation(input, counting);
    const { context } = opened;
    try {
      return await answerOnce(input, opened);
    } catch (error) {
      if (!(error instanceof RevisionMoved)) throw error;
      // What the projection counted the graph counts as well, at once and of whatever revision it is by now.
      if (!error.committing && !error.learned && !context.counted) moved += 1;
      if (moved > 1) throw error;
      if (error.committing) await setTimeout(pause);
      await input.services.projections.catchUp(context.counted || error.learned ? 0 : CATCH_UP_MS);
      counting = { why: 'The graph moved on while the operation was answered.' };
    }
  }
  return answerOnce(input, openOperation(input, counting));
}

async function answerOnce(
  input: OperationInput,
  { operation, context }: OpenedOperation,
): Promise<OperationAnswer> {
  const { schema } = input.sources;
  const { definition, request } = input;
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const selected = rootFields(operation, query, definition.selectionSet);
  const response = new ResponseDraft(query, selected);
  const roots: Root[] = [];
  const beside: Promise<void>[] = [];
  let readsGraph = false;
  for (const [key, nodes] of selected) {
    const name = nodes[0]?.name.value ?? '';
    const answered = (value: Promise<unknown>) =>
      void beside.push(
        value.then(
          (found) => response.set(key, found),
          (error) => response.fail([key], nodes, error),
        ),
      );
    try {
      const call = typeScriptCall(operation, query, name, nodes);
      if (name === '__typename') response.set(key, query.name);
      else if (name.startsWith('__'))
        answered(introspect({ ...request, schema, definition }, nodes).then((found) => found[key]));
      else {
        if (call) answered(answerTypeScript(operation, call));
        else roots.push(composeRoot(operation, key, nodes));
        readsGraph = true;
      }
    } catch (error) {
      response.fail([key], nodes, error);
    }
  }
  const operationName = definition.name?.value ?? 'anonymous';
  const [ran] = await Promise.all([
    readsGraph ? runRoots(roots, request, context, operationName, response) : undefined,
    ...beside,
  ]);
  if (ran && context.revision !== undefined && context.revision !== ran.revision.revision)
    throw new RevisionMoved();
  // While an import is under way the graph shows part of it, which the projection does not.
  if (ran?.revision.importing && context.counted) throw new RevisionMoved();
  const notices = [...(ran?.revision.importing ? [importing] : []), ...(await noticesOf(operation))];
  return {
    ...(response.errors.length > 0 ? { errors: response.errors } : {}),
    data: response.data(),
    ...(ran ? { statementMs: ran.statementMs } : {}),
    extensions: {
      ...(ran ? revisionOf(ran.revision) : {}),
      ...(notices.length > 0 ? { notices } : {}),
      ...(request.explain && ran ? { explain: ran.explain } : {}),
    },
  };
}

/** One attempt to answer an operation. */
interface OpenedOperation {
  readonly operation: Operation;
  readonly context: FieldContext;
}

/** Opens an operation, with the services that its TypeScript fields may use. */
function openOperation(
  { sources, graph, services, variables, request }: OperationInput,
  counting: Counting,
): OpenedOperation {
  const { limits } = services;
  const context: FieldContext = {
    graph,
    services,
    signal: request.signal,
    caller: request.caller,
    timeoutMs: request.timeoutMs,
    large: request.large ? { cells: limits.cells, bytes: limits.responseBytes } : undefined,
    cells: 0,
    counted: false,
    joined: joinedOf(graph).into,
    caseIds: (where) => readMatchingIds(operation, 'cases', where),
    reportIds: (where) => readMatchingIds(operation, 'reports', where),
    storedFilter: (text) => readStoredFilter(operation, text),
    read: async (name, parameters) => (await readNamed(context, name, parameters)).rows,
  };
  const operation: Operation = {
    schema: sources.schema,
    sources,
    fragments: fragmentsOf(request.document),
    variables,
    context,
    counting,
    maximum: limits.first,
    notes: new ArgumentNotes(),
  };
  return { operation, context };
}

/** Returns the call of a root field that TypeScript answers; undefined where Cypher answers it. */
function typeScriptCall(
  operation: Operation,
  query: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
): TypeScriptCall | undefined {
  const field = query.getFields()[name];
  const [node] = nodes;
  if (!field || !node) return undefined;
  const source = operation.sources.field(query, name);
  if (source.by !== 'typescript') return undefined;
  return { field: source.field, type: field.type, args: readArguments(operation, field, node), nodes };
}

const importing: Notice = {
  message:
    'An import is under way, so this answer may include part of it. Try again when `dataset.importing` is false.',
};

const revisionOf = ({ revision, synthetic }: Revision): Record<string, unknown> => ({
  revision,
  ...(synthetic ? { synthetic: true } : {}),
});
