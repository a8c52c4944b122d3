import type { Conditions } from './composeWhere.ts';
import type { CursorPosition } from './cursor.ts';
import { indent, lines } from './cypherText.ts';
import type { Order } from './findOrder.ts';
import { clausesOf, type Level } from './level.ts';
import { isProperty, type PageRow, sortColumn } from './pageRow.ts';

/** The clauses of a page's rows, in order. They return one row more than asked, which shows that there is a next page. */
export interface Page {
  readonly text: string;
  /** True if rows are grouped by node, which Cypher allows in a CALL subquery only. */
  readonly grouped: boolean;
}

/** Composes a page. Unknown keys come last both ways; at the root an index serves the order of a property that is never null. */
export function composePage(
  level: Level,
  order: Order,
  position: CursorPosition | undefined,
  conditions: Conditions,
  row: PageRow,
  atRoot: boolean,
): Page {
  if (row.aggregates.size > 0)
    return { text: groupedPage(level, order, position, conditions, row), grouped: true };
  const distinct = level.fragment.hops > 1 || conditions.matches.length > 0;
  const columns = [level.node, ...row.kept];
  const project = `WITH ${distinct ? 'DISTINCT ' : ''}${columns.join(', ')}`;
  const limit = `LIMIT $${level.parameter}.limit`;
  const plain = (extra: readonly string[], sort: readonly string[]) =>
    lines(
      clausesOf(level, { ...conditions, predicates: [...conditions.predicates, ...extra] }),
      project,
      `ORDER BY ${sort.join(', ')}`,
      limit,
    );
  if (!isProperty(level, row.sortKey))
    return {
      text: expressionPage(level, order, position, conditions, row, columns, distinct),
      grouped: false,
    };
  // Said below a bound record too, this lets the planner walk a whole index in place of the few that are joined.
  const known = atRoot ? [`${row.sortKey} IS NOT NULL`] : [];
  const after = position && position.key !== null ? [keyset(level, order, row.sortKey)] : [];
  if (!order.nullable)
    return { text: plain([...known, ...after], sortOf(level, order, row.sortKey)), grouped: false };
  const id = `${level.node}.id`;
  const unknown = `${row.sortKey} IS NULL`;
  const rest = plain(
    [unknown, ...(position?.key === null ? [`${id} > $${level.parameter}.after.id`] : [])],
    [id],
  );
  if (position?.key === null) return { text: rest, grouped: false };
  if (!atRoot) {
    const either = after.length === 0 ? [] : [`(${unknown} OR ${after[0]})`];
    return { text: plain(either, [`${unknown}`, ...sortOf(level, order, row.sortKey)]), grouped: false };
  }
  const returned = `RETURN ${columns.join(', ')}`;
  const both = lines(
    plain([...known, ...after], sortOf(level, order, row.sortKey)),
    returned,
    'UNION ALL',
    rest,
    returned,
  );
  return {
    text: lines(`CALL () {\n${indent(both)}\n}`, `WITH ${columns.join(', ')}`, limit),
    grouped: false,
  };
}

function sortOf(level: Level, order: Order, key: string): string[] {
  const id = `${level.node}.id`;
  const first = order.descending ? `${key} DESC` : key;
  return order.unique || key === id ? [first] : [first, id];
}

/** The predicate for edges after a cursor, in the form that lets an index begin there. */
function keyset(level: Level, order: Order, key: string): string {
  const after = `$${level.parameter}.after`;
  const id = `${level.node}.id`;
  const beyond = order.descending ? '<' : '>';
  if (key === id) return `${id} ${beyond} ${after}.id`;
  if (order.unique) return `${key} ${beyond} ${after}.key`;
  return `${key} ${beyond}= ${after}.key AND (${key} ${beyond} ${after}.key OR ${id} > ${after}.id)`;
}

/** The predicate for edges after a cursor where unknown keys may follow known ones. */
function keysetWithUnknown(level: Level, order: Order, position: CursorPosition, key: string): string {
  if (position.key === null) return `${key} IS NULL AND ${level.node}.id > $${level.parameter}.after.id`;
  const after = `(${keyset(level, order, key)})`;
  return order.nullable ? `${key} IS NULL OR ${after}` : after;
}

const sortWithUnknown = (level: Level, order: Order, key: string): string[] =>
  order.nullable ? [`${key} IS NULL`, ...sortOf(level, order, key)] : sortOf(level, order, key);

function expressionPage(
  level: Level,
  order: Order,
  position: CursorPosition | undefined,
  conditions: Conditions,
  row: PageRow,
  columns: readonly string[],
  distinct: boolean,
): string {
  const sorted = sortColumn(level, row.sortKey, row.kept);
  const project = lines(
    distinct && `WITH DISTINCT ${columns.join(', ')}`,
    `WITH ${columns.join(', ')}${sorted === row.sortKey ? '' : `, ${row.sortKey} AS ${sorted}`}`,
    position && `WHERE ${keysetWithUnknown(level, order, position, sorted)}`,
    position && 'WITH *',
    `ORDER BY ${sortWithUnknown(level, order, sorted).join(', ')}`,
    `LIMIT $${level.parameter}.limit`,
  );
  return lines(clausesOf(level, conditions), project);
}

function groupedPage(
  level: Level,
  order: Order,
  position: CursorPosition | undefined,
  conditions: Conditions,
  row: PageRow,
): string {
  const aggregates = [...row.aggregates].map(([alias, expression]) => `${expression} AS ${alias}`);
  return lines(
    clausesOf(level, conditions),
    `WITH ${[level.node, ...row.kept, ...aggregates].join(', ')}`,
    position && `WHERE ${keysetWithUnknown(level, order, position, row.sortKey)}`,
    position && 'WITH *',
    `ORDER BY ${sortWithUnknown(level, order, row.sortKey).join(', ')}`,
    `LIMIT $${level.parameter}.limit`,
  );
}
