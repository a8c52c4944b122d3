import { nextTurn } from '../../scheduling/nextTurn.ts';
import { noteSpan } from '../../telemetry/spans.ts';
import { answerCallsOf } from '../complete/answerTypeScript.ts';
import { answerCounted } from '../counted/answerCounted.ts';
import { orderLists } from '../counted/orderedList.ts';
import type { Revision } from '../read/readRevision.ts';
import { RevisionMoved, runStatements } from '../read/runStatements.ts';
import { listValue } from '../shape/listValue.ts';
import { UnexpectedNull } from '../shape/shapes.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import type { Root } from './composeRoot.ts';
import type { OperationRequest } from './operation.ts';
import type { ResponseDraft } from './responseDraft.ts';

/** The result of an operation's statements, beside the values that are in the response. */
export interface RanRoots {
  readonly revision: Revision;
  /** Text, parameters, rows and milliseconds of each root's statement, by its key. */
  readonly explain: Readonly<Record<string, unknown>>;
  readonly statementMs: readonly number[];
}

/** Runs the statements of all roots together and puts their shaped values into the response; undefined where they failed. */
export async function runRoots(
  roots: readonly Root[],
  request: OperationRequest,
  { graph, large }: FieldContext,
  operationName: string,
  response: ResponseDraft,
): Promise<RanRoots | undefined> {
  try {
    const metadata = { operation: operationName, requestId: request.requestId };
    const { timeoutMs, signal } = request;
    for (const { draft } of roots) await orderLists(draft);
    const [{ results, revision }] = await Promise.all([
      runStatements(graph, roots, { timeoutMs, signal, metadata, anew: request.explain }, large),
      ...roots.map(({ draft }) => answerCallsOf(draft)),
    ]);
    const ran = roots.map((root, index) => ({ root, rows: [], milliseconds: 0, ...results[index] }));
    for (const { root, milliseconds } of ran)
      noteSpan(
        'statement',
        { 'db.system.name': 'neo4j', 'graphql.field': root.key, 'db.query.text': root.text },
        milliseconds,
      );
    for (const { root, rows } of ran) {
      if (request.large) await nextTurn();
      await answerCounted(root.draft, () => root.shape(rows[0]?.[0]), answerCallsOf);
      shapeRoot(root, rows, response);
    }
    return {
      revision,
      explain: Object.fromEntries(ran.map((each) => [each.root.key, explained(each)])),
      statementMs: results.map(({ milliseconds }) => milliseconds),
    };
  } catch (error) {
    if (error instanceof RevisionMoved) throw error;
    for (const root of roots) response.fail([root.key], root.nodes, error);
    return undefined;
  }
}

function shapeRoot(root: Root, rows: readonly unknown[][], response: ResponseDraft): void {
  const [[value, unknownIds] = []] = rows;
  try {
    response.set(root.key, root.shape(value));
  } catch (error) {
    const path = error instanceof UnexpectedNull ? [root.key, ...error.path] : [root.key];
    response.fail(path, root.nodes, error);
  }
  for (const failure of root.draft.failures) response.fail([root.key, ...failure.path], root.nodes, failure);
  for (const id of listValue(unknownIds ?? [])) root.draft.operation.notes.unknown.add(String(id));
}

interface RanRoot {
  readonly root: Root;
  readonly rows: readonly unknown[][];
  readonly milliseconds: number;
}

const explained = ({ root, rows, milliseconds }: RanRoot) => ({
  cypher: root.text,
  parameters: root.parameters,
  rows: countRows(rows[0]?.[0]),
  milliseconds: Math.round(milliseconds * 100) / 100,
  ...root.draft.explained(),
});

/** Counts the rows of the graph in a value: its innermost lists, which hold no list. */
function countRows(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const nested = value.filter(Array.isArray);
  return nested.length === 0 ? 1 : nested.reduce((sum, each) => sum + countRows(each), 0);
}
