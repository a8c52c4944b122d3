import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isObjectType,
  Kind,
} from 'graphql';
import { composeRecord } from '../compose/composeField.ts';
import { indent, lines } from '../compose/cypherText.ts';
import { StatementDraft } from '../compose/statementDraft.ts';
import type { Operation, Shape } from '../compose/types.ts';
import { answerCounted } from '../counted/answerCounted.ts';
import { readBeside } from '../read/readBeside.ts';
import { RevisionMoved } from '../read/runStatements.ts';
import { fieldsBelow } from '../schema/selection.ts';
import { listValue } from '../shape/listValue.ts';

interface RecordSite {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly nodes: readonly FieldNode[];
  readonly records: Map<string, Record<string, unknown>>;
}

/** Gathers the records that TypeScript fields returned by id, and reads their selected fields by one statement. */
export class RecordFiller {
  private readonly operation: Operation;
  private readonly sites = new Map<readonly FieldNode[], RecordSite>();

  constructor(operation: Operation) {
    this.operation = operation;
  }

  /** The record's place in the response; it is empty until `fill` has run. */
  record(
    type: GraphQLObjectType | GraphQLInterfaceType,
    { id }: { id: string },
    nodes: readonly FieldNode[],
  ): Record<string, unknown> {
    const onlyId = this.idOnly(type, id, nodes);
    if (onlyId) return onlyId;
    const site = this.sites.get(nodes) ?? { type, nodes, records: new Map() };
    this.sites.set(nodes, site);
    const known = site.records.get(id) ?? {};
    site.records.set(id, known);
    return known;
  }

  /** Returns the record without asking where nothing but its id and type is selected; undefined otherwise. */
  private idOnly(
    type: GraphQLObjectType | GraphQLInterfaceType,
    id: string,
    nodes: readonly FieldNode[],
  ): Record<string, unknown> | undefined {
    if (!isObjectType(type)) return plainIds(id, nodes);
    const selected = [...fieldsBelow(this.operation, type, nodes)];
    const names = selected.map(([key, [node]]) => [key, node?.name.value] as const);
    if (!names.every(([, name]) => name === 'id' || name === '__typename')) return undefined;
    return Object.fromEntries(names.map(([key, name]) => [key, name === 'id' ? id : type.name]));
  }

  /** Fills in all records that it was given; `answerCalls` makes the calls of the TypeScript fields below them. */
  async fill(answerCalls: (draft: StatementDraft) => Promise<void>): Promise<void> {
    if (this.sites.size === 0) return;
    const draft = new StatementDraft(this.operation);
    const calls: string[] = [];
    const values: string[] = [];
    const fillers: { site: RecordSite; shape: Shape }[] = [];
    for (const site of this.sites.values()) {
      const level = draft.nextLevel();
      const node = `node_${level}`;
      draft.parameters[`args_${level}`] = { ids: [...site.records.keys()] };
      const piece = composeRecord(draft, site.type, node, site.nodes);
      const match = lines(
        `UNWIND $args_${level}.ids AS id_${level}`,
        `MATCH (${node}:Entity {id: id_${level}})`,
        piece.calls,
      );
      calls.push(
        `CALL () {\n${indent(lines(match, `RETURN collect([id_${level}, ${piece.expression}]) AS rows_${level}`))}\n}`,
      );
      values.push(`rows_${level}`);
      fillers.push({ site, shape: piece.shape });
    }
    const text = lines(calls, `RETURN ${values.join(', ')}`);
    const [[found]] = await Promise.all([
      readBeside(this.operation, { text, parameters: draft.parameters }),
      answerCalls(draft),
    ]);
    const rowsOf = (index: number) => listValue(found?.[index] ?? []).map(listValue);
    const shapeAll = () => {
      for (const [index, { shape }] of fillers.entries()) for (const [, row] of rowsOf(index)) shape(row);
    };
    await answerCounted(draft, shapeAll, answerCalls);
    for (const [index, { site, shape }] of fillers.entries()) {
      const rows = rowsOf(index);
      for (const [id, row] of rows) Object.assign(site.records.get(String(id)) ?? {}, shape(row));
      if (rows.length < site.records.size) throw new RevisionMoved();
    }
  }
}

/** Returns the ids that are selected of a record of unknown type; undefined where anything else is selected. */
function plainIds(id: string, nodes: readonly FieldNode[]): Record<string, unknown> | undefined {
  const out: Record<string, unknown> = {};
  for (const selection of nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])) {
    if (selection.kind !== Kind.FIELD || selection.name.value !== 'id' || selection.directives?.length)
      return undefined;
    out[selection.alias?.value ?? 'id'] = id;
  }
  return out;
}
