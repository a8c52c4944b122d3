import { type FieldNode, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { namesOf, write } from '../fragment/writeFragment.ts';
import { fieldsBelow, type SelectedFields } from '../schema/selection.ts';
import { listValue } from '../shape/listValue.ts';
import { type ObjectEntry, object } from '../shape/shapes.ts';
import { writeCursor } from './cursor.ts';
import type { Order } from './findOrder.ts';
import type { Level } from './level.ts';
import { selectedPageInfo } from './pageInfo.ts';
import type { BelowComposers, StatementDraft } from './statementDraft.ts';
import type { ConnectionTypes, Piece, Shape } from './types.ts';

/** One row of a page: what its edges and nodes need, each expression once. */
export interface PageRow {
  readonly wanted: boolean;
  readonly calls: readonly string[];
  readonly expressions: readonly string[];
  /** Aggregates over the cases that join parent and node, by the name they get beside the node. */
  readonly aggregates: ReadonlyMap<string, string>;
  /** Variables of the connection's fragment that the row still needs, besides the node. */
  readonly kept: ReadonlySet<string>;
  /** Shapes of a row for each `edges` or `nodes` of the selection, by response key. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Alias and name of each selected field of each `pageInfo`, by response key. */
  readonly pageInfo: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  readonly key: number;
  readonly id: number;
  /** The text of the sort key. */
  readonly sortKey: string;
}

/** Composes the rows of a connection's page from all its `edges`, `nodes` and `pageInfo`. */
export function composePageRow(
  draft: StatementDraft,
  types: ConnectionTypes,
  level: Level,
  selected: SelectedFields,
  order: Order,
  below: BelowComposers,
): PageRow {
  const builder = new RowBuilder(draft, types, level, order, below);
  for (const [key, nodes] of selected) builder.add(key, nodes);
  return builder.row();
}

/** True if a sort key is a stored property of the node, which an index can serve. */
export const isProperty = (level: Level, key: string): boolean =>
  key.startsWith(`${level.node}.`) && /^\w+$/.test(key.slice(level.node.length + 1));

/** The expression of a row's sort key: of the node, of a variable beside it, or under a name of its own. */
export const sortColumn = (level: Level, key: string, kept: ReadonlySet<string>): string =>
  isProperty(level, key) || kept.has(key) || /^\w+$/.test(key) ? key : `key_${level.number}`;

class RowBuilder {
  private readonly draft: StatementDraft;
  private readonly types: ConnectionTypes;
  private readonly level: Level;
  private readonly calls: string[] = [];
  private readonly expressions: string[] = [];
  private readonly aggregates = new Map<string, string>();
  private readonly kept = new Set<string>();
  private readonly shapes = new Map<string, Shape>();
  private readonly pageInfo = new Map<string, (readonly [string, string])[]>();
  private readonly order: Order;
  private readonly below: BelowComposers;
  private readonly sortKey: string;
  private wanted = false;
  private key = -1;
  private id = -1;

  constructor(
    draft: StatementDraft,
    types: ConnectionTypes,
    level: Level,
    order: Order,
    below: BelowComposers,
  ) {
    this.draft = draft;
    this.types = types;
    this.level = level;
    this.order = order;
    this.below = below;
    this.sortKey = this.sortKeyOf(order);
  }

  add(key: string, nodes: readonly FieldNode[]): void {
    const name = nodes[0]?.name.value;
    if (name === 'edges') this.shapes.set(key, this.edges(nodes));
    if (name === 'nodes') this.shapes.set(key, this.node(nodes));
    if (name === 'pageInfo') this.pageInfo.set(key, this.page(nodes));
    this.wanted ||= name === 'edges' || name === 'nodes' || name === 'pageInfo';
  }

  row(): PageRow {
    const { wanted, calls, expressions, aggregates, kept, shapes, pageInfo, key, id, sortKey } = this;
    return { wanted, calls, expressions, aggregates, kept, shapes, pageInfo, key, id, sortKey };
  }

  private slot(piece: Piece): ObjectEntry {
    this.calls.push(...piece.calls);
    return {
      key: '',
      slot: piece.expression === undefined ? -1 : this.expressions.push(piece.expression) - 1,
      shape: piece.shape,
    };
  }

  private edges(nodes: readonly FieldNode[]): Shape {
    const selected = fieldsBelow(this.draft.operation, this.types.edge, nodes);
    return object(
      this.draft.failures,
      [...selected].map(([key, fieldNodes]) => ({ ...this.edgeField(fieldNodes), key })),
    );
  }

  private edgeField(nodes: readonly FieldNode[]): ObjectEntry {
    const name = nodes[0]?.name.value ?? '';
    if (name === 'node') {
      const piece = this.record(nodes);
      return this.slot(piece);
    }
    if (name === 'cursor') {
      this.needCursor();
      return { key: '', ...this.cursorEntry() };
    }
    const fragment = this.draft.operation.sources.fragmentOf(this.types.edge, name);
    if (fragment?.aggregates) {
      return {
        key: '',
        slot: this.expressions.push(this.aggregate(name)) - 1,
        shape: (value) => value ?? null,
      };
    }
    for (const variable of fragment?.variables ?? []) this.keep(variable);
    const edge = this.level.scope;
    return this.slot(
      this.below.field(this.draft, { type: this.types.edge, variable: this.level.node, edge }, nodes),
    );
  }

  /** A cursor needs two values of the row and an entry has one slot, so the slot holds a pair. */
  private cursorEntry(): { slot: number; shape: Shape } {
    const pair = this.expressions.push(`[${this.expressions[this.key]}, ${this.expressions[this.id]}]`) - 1;
    return {
      slot: pair,
      shape: (value) => {
        const [key, id] = listValue(value);
        return writeCursor(this.order.name, key, id);
      },
    };
  }

  private node(nodes: readonly FieldNode[]): Shape {
    const { slot, shape } = this.slot(this.record(nodes));
    return (value) => shape(listValue(value)[slot]);
  }

  private record(nodes: readonly FieldNode[]): Piece {
    const type = getNamedType(this.types.edge.getFields().node?.type);
    if (!isObjectType(type) && !isInterfaceType(type))
      throw new Error(`${this.types.edge.name}.node is not a record.`);
    return this.below.record(this.draft, type, this.level.node, nodes);
  }

  private page(nodes: readonly FieldNode[]): (readonly [string, string])[] {
    const fields = selectedPageInfo(this.draft.operation, this.types, nodes);
    if (fields.some(([, name]) => name.endsWith('Cursor'))) this.needCursor();
    return fields;
  }

  private needCursor(): void {
    if (this.key >= 0) return;
    this.key = this.expressions.push(sortColumn(this.level, this.sortKey, this.kept)) - 1;
    this.id = this.order.unique ? this.key : this.expressions.push(`${this.level.node}.id`) - 1;
  }

  private keep(variable: string): void {
    if (variable !== 'node' && variable !== 'this' && this.level.fragment.variables.has(variable)) {
      this.kept.add(this.level.names.variable(variable));
    }
  }

  /** An aggregate stands beside the node under the field's name. */
  private aggregate(name: string): string {
    const alias = `${name}_${this.level.number}`;
    const fragment = this.draft.operation.sources.fragmentOf(this.types.edge, name);
    if (fragment) this.aggregates.set(alias, write(fragment.body, this.level.names));
    return alias;
  }

  private sortKeyOf(order: Order): string {
    if (order.property) return `${this.level.node}.${order.property}`;
    const { sources } = this.draft.operation;
    const fragment =
      order.fragment ?? (order.edgeField ? sources.fragmentOf(this.types.edge, order.edgeField) : undefined);
    if (!fragment) throw new Error(`Nothing answers the order ${order.name}.`);
    if (fragment.aggregates) return this.aggregate(order.edgeField ?? '');
    const level = this.draft.nextLevel();
    // A field's fragment is about `this` and has variables of its own; an order's is about `node` and those of the connection.
    if (fragment.variables.has('this'))
      return write(fragment.body, namesOf(level, { this: this.level.node }, {}));
    for (const variable of fragment.variables) this.keep(variable);
    return write(fragment.body, namesOf(level, { ...this.level.scope, node: this.level.node }, {}));
  }
}
