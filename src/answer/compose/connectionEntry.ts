import type { FieldNode } from 'graphql';
import { listValue } from '../shape/listValue.ts';
import { type Failures, list, type ObjectEntry, required } from '../shape/shapes.ts';
import { type CursorPosition, writeCursor } from './cursor.ts';
import type { Order } from './findOrder.ts';
import { pageInfo } from './pageInfo.ts';
import type { PageRow } from './pageRow.ts';
import type { ConnectionTypes, Shape } from './types.ts';

/** A page of a connection: its place in its list, and how its rows are shaped. */
export interface ShapedPage {
  readonly types: ConnectionTypes;
  readonly row: Pick<PageRow, 'shapes' | 'pageInfo' | 'key' | 'id'>;
  readonly slots: { readonly page: number; readonly total: number };
  /** Shapes the total; undefined where it is the value at its slot. */
  readonly total?: Shape | undefined;
  readonly first: number;
  readonly position: CursorPosition | undefined;
  readonly order: Order;
}

/** Shapes one selected field of a connection from the value of the whole connection. */
export function connectionEntry(
  failures: Failures,
  key: string,
  node: FieldNode | undefined,
  { types, row, slots, total, first, position, order }: ShapedPage,
): ObjectEntry {
  const name = node?.name.value ?? '';
  if (name === 'totalCount') return { key, slot: slots.total, shape: total ?? ((value) => value) };
  if (name === '__typename') return { key, slot: -1, shape: () => types.connection.name };
  const rowsOf = (value: unknown) => listValue(value).slice(0, first);
  const items = row.shapes.get(key);
  if (items) {
    const shape = list(failures, required(`${types.connection.name}.${name}`, items));
    return { key, slot: slots.page, shape: (value) => shape(rowsOf(value)) };
  }
  const selected = row.pageInfo.get(key) ?? [];
  const cursorOf = (each: unknown) => {
    const values = listValue(each);
    return writeCursor(order.name, values[row.key], values[row.id]);
  };
  const shape: Shape = (value) => {
    const hasNextPage = listValue(value).length > first;
    const info = pageInfo(rowsOf(value), cursorOf, { after: position, hasNextPage });
    return Object.fromEntries(
      selected.map(([alias, field]) => [
        alias,
        field === '__typename' ? 'PageInfo' : Reflect.get(info, field),
      ]),
    );
  };
  return { key, slot: slots.page, shape };
}
