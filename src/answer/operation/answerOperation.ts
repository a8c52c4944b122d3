import { setTimeout } from 'node:timers/promises';
import { type FieldNode, GraphQLError, isNonNullType } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { ExpectedError } from '../../errors.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { noteSpan } from '../../telemetry/spans.ts';
import { ArgumentNotes } from '../arguments/argumentNotes.ts';
import { type Notice, noticesOf } from '../arguments/noticesOf.ts';
import { readArguments } from '../arguments/readArguments.ts';
import { selectedBelow } from '../complete/selectedBelow.ts';
import type { Operation } from '../compose/statementDraft.ts';
import { parts } from '../parts.ts';
import { readNamed } from '../read/readBeside.ts';
import { caseIds } from '../read/readCaseIds.ts';
import { type Revision, RevisionMoved, runStatements } from '../read/runStatements.ts';
import { UnexpectedNull } from '../shape/shapes.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import { composeRoot, fragmentsOf, type Root } from './composeRoot.ts';
import { introspect } from './introspect.ts';
import type { OperationAnswer, OperationInput } from './operation.ts';

/** How long to wait, in milliseconds, while an import is being committed; the commit of the largest takes about a second. */
const waits = [25, 50, 100, 200, 400, 800, 1_600];

/** How long, in milliseconds, an operation waits for the projection of a revision that came in between. */
const catchUpMs = 3_000;

/** Answers an operation from one revision of the graph; where an import came in between, once more, and once its commit is over. */
export async function answerOperation(input: OperationInput): Promise<OperationAnswer> {
  let moved = 0;
  for (const wait of waits) {
    try {
      return await answerOnce(input);
    } catch (error) {
      if (!(error instanceof RevisionMoved)) throw error;
      if (!error.committing) moved += 1;
      if (moved > 1) throw error;
      if (error.committing) await setTimeout(wait);
      await input.services.projections.catchUp(catchUpMs);
    }
  }
  return answerOnce(input);
}

async function answerOnce(input: OperationInput): Promise<OperationAnswer> {
  const { sources, definition, variables, request } = input;
  const query = sources.schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const fragments = fragmentsOf(request.document);
  const context: FieldContext = {
    graph: input.graph,
    services: input.services,
    signal: request.signal,
    caller: request.caller,
    timeoutMs: request.timeoutMs,
    large: boundsOf(input),
    cells: 0,
    caseIds: (where) => caseIds(operation, where),
    read: (name, parameters) => readNamed(operation, name, parameters),
  };
  const operation: Operation = {
    sources,
    fragments,
    variables,
    context,
    maximum: input.services.limits.first,
    notes: new ArgumentNotes(),
    parts,
  };
  const selected = collectFields(sources.schema, fragments, variables, query, definition.selectionSet);
  const data: Record<string, unknown> = Object.fromEntries([...selected.keys()].map((key) => [key, null]));
  const errors: GraphQLError[] = [];
  const roots: Root[] = [];
  const beside: Promise<void>[] = [];
  const failed = (key: string, nodes: readonly FieldNode[], error: unknown) => {
    if (error instanceof RevisionMoved) throw error;
    errors.push(located(error, [key], nodes));
  };
  for (const [key, nodes] of selected) {
    const name = nodes[0]?.name.value ?? '';
    try {
      if (name === '__typename') data[key] = query.name;
      else if (name.startsWith('__')) {
        const read = introspect({ ...request, schema: sources.schema, definition }, nodes);
        beside.push(
          read.then(
            (found) => void Object.assign(data, found),
            (error) => failed(key, nodes, error),
          ),
        );
      } else {
        const given = typeScriptRoot(operation, name, nodes);
        if (given) {
          beside.push(
            given().then(
              (value) => {
                data[key] = value;
              },
              (error) => failed(key, nodes, error),
            ),
          );
        } else {
          roots.push(composeRoot(operation, key, nodes));
        }
      }
    } catch (error) {
      failed(key, nodes, error);
    }
  }
  const [ran] = await Promise.all([runRoots(input, roots, data, errors), ...beside]);
  if (ran && context.revision !== undefined && context.revision !== ran.revision.revision)
    throw new RevisionMoved();
  const notices = [...(ran?.revision.importing ? [importing] : []), ...(await noticesOf(operation))];
  const broken = [...selected].some(([key, [node]]) => {
    const field = query.getFields()[node?.name.value ?? ''];
    return data[key] === null && field !== undefined && isNonNullType(field.type);
  });
  return {
    ...(errors.length > 0 ? { errors } : {}),
    data: broken ? null : data,
    ...(ran ? { statementMs: ran.statementMs } : {}),
    extensions: {
      ...revisionOf(ran?.revision),
      ...(notices.length > 0 ? { notices } : {}),
      ...(request.explain && ran ? { explain: ran.explain } : {}),
    },
  };
}

/** A root field that TypeScript answers, as work still to be done; undefined where Cypher answers it. */
function typeScriptRoot(
  operation: Operation,
  name: string,
  nodes: readonly FieldNode[],
): (() => Promise<unknown>) | undefined {
  const query = operation.sources.schema.getQueryType();
  const field = query?.getFields()[name];
  const [node] = nodes;
  if (!query || !field || !node) return undefined;
  const answer = operation.sources.field(query, name);
  if (answer.by !== 'typescript') return undefined;
  const args = readArguments(operation, field, node);
  const { context } = operation;
  if (!context) return undefined;
  return async () => {
    const given = await answer.field(args, context, selectedBelow(operation, field.type, nodes));
    return parts.complete(operation, field.type, given, nodes);
  };
}

/** The bounds of an answer that may be large. */
const boundsOf = ({ request, services: { limits } }: OperationInput): ReadBounds | undefined =>
  request.large ? { cells: limits.cells, bytes: limits.responseBytes } : undefined;

interface Ran {
  readonly revision: Revision;
  readonly explain: Record<string, unknown>;
  readonly statementMs: readonly number[];
}

/** Runs the composed statements together and shapes what they give. */
async function runRoots(
  input: OperationInput,
  roots: readonly Root[],
  data: Record<string, unknown>,
  errors: GraphQLError[],
): Promise<Ran | undefined> {
  const { graph, request } = input;
  try {
    const { results, revision } = await runStatements(
      graph,
      roots,
      {
        timeoutMs: request.timeoutMs,
        signal: request.signal,
        metadata: { operation: input.definition.name?.value ?? 'anonymous', requestId: request.requestId },
      },
      boundsOf(input),
    );
    for (const [index, { key, text }] of roots.entries())
      noteSpan(
        'statement',
        { 'db.system.name': 'neo4j', 'graphql.field': key, 'db.query.text': text },
        results[index]?.milliseconds ?? 0,
      );
    await Promise.all(roots.flatMap((root) => root.draft.pending));
    for (const [index, root] of roots.entries()) {
      if (request.large) await nextTurn();
      shapeRoot(root, results[index]?.rows, data, errors);
      for (const id of (results[index]?.rows[0]?.[1] ?? []) as string[])
        root.draft.operation.notes.unknown.add(id);
    }
    const explain = roots.map((root, index) => [
      root.key,
      explained(root, results[index]?.rows, results[index]?.milliseconds),
    ]);
    return {
      revision,
      explain: Object.fromEntries(explain),
      statementMs: results.map(({ milliseconds }) => milliseconds),
    };
  } catch (error) {
    if (error instanceof RevisionMoved) throw error;
    for (const root of roots) errors.push(located(error, [root.key], root.nodes));
    return undefined;
  }
}

function shapeRoot(
  root: Root,
  rows: unknown[][] | undefined,
  data: Record<string, unknown>,
  errors: GraphQLError[],
): void {
  try {
    data[root.key] = root.shape(rows?.[0]?.[0]);
  } catch (error) {
    const path = error instanceof UnexpectedNull ? [root.key, ...error.path] : [root.key];
    errors.push(located(error, path, root.nodes));
  }
  for (const failure of root.draft.failures)
    errors.push(located(failure, [root.key, ...failure.path], root.nodes));
}

const explained = (root: Root, rows: unknown[][] | undefined, milliseconds: number | undefined) => ({
  cypher: root.text,
  parameters: root.parameters,
  rows: countRows(rows?.[0]?.[0]),
  milliseconds: milliseconds === undefined ? null : Math.round(milliseconds * 100) / 100,
});

/** How many rows of the graph are in a value: every innermost list that holds no list. */
function countRows(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const nested = value.filter(Array.isArray);
  return nested.length === 0 ? 1 : nested.reduce((sum, each) => sum + countRows(each), 0);
}

const importing: Notice = {
  message:
    'An import is under way: this answer may hold part of it. Ask again when `dataset.importing` is false.',
};

const revisionOf = (revision: Revision | undefined): Record<string, unknown> =>
  revision ? { revision: revision.revision, ...(revision.synthetic ? { synthetic: true } : {}) } : {};

/** An error at its place in the response; what the caller can act on keeps its code and its hint. */
function located(
  error: unknown,
  path: readonly (string | number)[],
  nodes: readonly FieldNode[],
): GraphQLError {
  if (error instanceof GraphQLError && error.path) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  const extensions =
    error instanceof ExpectedError
      ? { code: error.code, hint: error.hint, retryable: error.retryable }
      : error instanceof GraphQLError
        ? { code: 'BAD_USER_INPUT', ...error.extensions }
        : {};
  return new GraphQLError(original.message, { nodes, path, originalError: original, extensions });
}
