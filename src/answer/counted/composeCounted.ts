import { type FieldNode, getNamedType, isObjectType } from 'graphql';
import { connectionEntry } from '../compose/connectionEntry.ts';
import { type CursorPosition, writeCursor } from '../compose/cursor.ts';
import type { Order } from '../compose/findOrder.ts';
import { selectedPageInfo } from '../compose/pageInfo.ts';
import type { BelowComposers, StatementDraft } from '../compose/statementDraft.ts';
import type { ConnectionTypes, FieldSite, Piece, Shape } from '../compose/types.ts';
import { fieldsBelow, type SelectedFields } from '../schema/selection.ts';
import { listValue } from '../shape/listValue.ts';
import { leaf, type ObjectEntry, object } from '../shape/shapes.ts';
import { CountedConnection, type JoinedBy, type ListedBy, slots } from './countedConnection.ts';
import { OrderedList } from './orderedList.ts';

/**
 * Composes a connection that the projection counts. The statement returns the id of the record above it; the page is counted when it has run,
 * and the next statement reads the nodes on it. Where there is no record above it, the page is counted first, and the statement itself reads them.
 */
export function composeCounted(
  draft: StatementDraft,
  by: JoinedBy | ListedBy,
  site: FieldSite,
  types: ConnectionTypes,
  { order, position }: { readonly order: Order; readonly position: CursorPosition | undefined },
  selected: SelectedFields,
  below: BelowComposers,
): Piece {
  const record = site.known.this;
  const nodes = new NodesDraft(record === undefined ? draft : draft.below(), types, below);
  const shapes = new Map<string, Shape>();
  const pageInfo = new Map<string, (readonly [string, string])[]>();
  for (const [key, fieldNodes] of selected) {
    const name = fieldNodes[0]?.name.value;
    if (name === 'edges') shapes.set(key, edgeShape(draft, types, order, nodes, fieldNodes));
    if (name === 'nodes') {
      const { slot, shape } = nodes.record(fieldNodes);
      shapes.set(key, (row) => shape(listValue(row)[slot]));
    }
    if (name === 'pageInfo') pageInfo.set(key, selectedPageInfo(draft.operation, types, fieldNodes));
  }
  const first = Number(site.args.first);
  const counted = new CountedConnection(
    by,
    { descending: order.descending, position, limit: first + 1 },
    nodes,
  );
  const page = {
    types,
    row: { shapes, pageInfo, key: slots.key, id: slots.id },
    slots: { page: 0, total: 1 },
    first,
    position,
    order,
  };
  const shape = object(
    draft.failures,
    [...selected].map(([key, [node]]) => connectionEntry(draft.failures, key, node, page)),
  );
  if (record === undefined) return new OrderedList(draft, counted).piece(shape);
  draft.counted.push(counted);
  return { calls: [], expression: `${record}.id`, shape: (id) => shape(counted.valueOf(String(id))) };
}

/** Gathers what a statement reads of the nodes of a connection, in one list for each node. */
class NodesDraft {
  readonly level: number;
  readonly node: string;
  readonly label: string;
  readonly calls: string[] = [];
  readonly expressions: string[] = [];
  private readonly draft: StatementDraft;
  private readonly types: ConnectionTypes;
  private readonly below: BelowComposers;

  constructor(draft: StatementDraft, types: ConnectionTypes, below: BelowComposers) {
    this.draft = draft;
    this.level = this.draft.nextLevel();
    this.node = `node_${this.level}`;
    this.label = types.node?.name ?? 'Entity';
    this.types = types;
    this.below = below;
  }

  record(fieldNodes: readonly FieldNode[]): Omit<ObjectEntry, 'key'> {
    const type = getNamedType(this.types.edge.getFields().node?.type);
    if (!isObjectType(type)) throw new Error(`${this.types.edge.name}.node is not a record.`);
    const piece = this.below.record(this.draft, type, this.node, fieldNodes);
    this.calls.push(...piece.calls);
    const at = this.expressions.push(piece.expression ?? '[]') - 1;
    return { slot: slots.record, shape: (values) => piece.shape(listValue(values)[at]) };
  }
}

function edgeShape(
  draft: StatementDraft,
  types: ConnectionTypes,
  order: Order,
  nodes: NodesDraft,
  fieldNodes: readonly FieldNode[],
): Shape {
  const entries = [...fieldsBelow(draft.operation, types.edge, fieldNodes)].map(([key, below]) => {
    const name = below[0]?.name.value ?? '';
    if (name === 'node') return { ...nodes.record(below), key };
    if (name === '__typename') return { key, slot: -1, shape: () => types.edge.name };
    if (name === 'cursor') return { key, slot: slots.cursor, shape: cursorShape(order) };
    return { key, slot: slotOf(name), shape: leaf };
  });
  return object(draft.failures, entries);
}

const cursorShape =
  (order: Order): Shape =>
  (value) => {
    const [key, id] = listValue(value);
    return writeCursor(order.name, key, id);
  };

function slotOf(name: string): number {
  switch (name) {
    case 'caseCount':
    case 'firstOn':
    case 'lastOn':
    case 'openEnded':
      return slots[name];
    default:
      throw new Error(`The projection does not count ${name}.`);
  }
}
