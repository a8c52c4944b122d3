import * as z from 'zod';
import { badInput } from '../../../errors.ts';
import { countryCode } from '../../../names/countryCode.ts';
import type { Encoding } from '../encoding/encoding.ts';
import type { InputFile } from '../inputFile.ts';
import type { InputTable } from '../inputTable.ts';
import { ownId } from './ownId.ts';
import { textLines } from './textLines.ts';

const texts = z.union([z.string(), z.array(z.union([z.string(), z.number(), z.boolean()]))]);
const entity = z.looseObject({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), texts).default({}),
});

/** An entity of FollowTheMoney: the name of its table, and its values by column. */
interface Entity {
  readonly line: number;
  readonly table: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Marks that may stand between several values of a cell; the first that no value holds is taken. */
const marks = ['; ', ' | ', '\n'];

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((each) => ['string', 'number', 'boolean'].includes(typeof each))
    .map((each) => ownId(String(each)));

/** True if a text begins with an entity of FollowTheMoney. */
export function isFollowTheMoney(start: string): boolean {
  return /^\{.*"schema"\s*:\s*"[A-Z]\w*"/su.test(start.split('\n')[0] ?? '');
}

function read(file: InputFile, line: number, text: string): Entity {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw badInput(
      `${file.shown}, line ${line}: is not JSON (${error instanceof Error ? error.message : String(error)}).`,
      'FollowTheMoney has one JSON object a line.',
    );
  }
  const found = entity.safeParse(json);
  if (!found.success) {
    const [issue] = found.error.issues;
    throw badInput(
      `${file.shown}, line ${line}: is not an entity of FollowTheMoney: ${issue?.path.join('.') || 'the line'}: ${issue?.message}.`,
      'An entity has an id, a schema, and properties that are lists of texts.',
    );
  }
  const { id, schema, properties, ...facts } = found.data;
  const values = new Map<string, readonly string[]>([['id', [ownId(id)]]]);
  for (const [name, value] of [...Object.entries(properties), ...Object.entries(facts)]) {
    const list = listOf(value);
    if (list.length > 0 && !values.has(name)) values.set(name, list);
  }
  return { line, table: tableOf(schema, values), values };
}

/** Returns the table of an entity: that of its schema. Companies of other countries have one of their own, since ours are Chinese and those are targets. */
function tableOf(schema: string, values: ReadonlyMap<string, readonly string[]>): string {
  const countries = ['country', 'jurisdiction', 'mainCountry'].flatMap((name) => values.get(name) ?? []);
  const isForeign = countries.length > 0 && countries.every((each) => countryCode(each) !== 'CN');
  return schema === 'Company' && isForeign ? 'Company of another country' : schema;
}

async function* entitiesOf(file: InputFile, encoding: Encoding): AsyncGenerator<Entity> {
  for await (const { line, text } of textLines(file, encoding)) yield read(file, line, text);
}

/** Columns of a schema, each with the marks that none of its values holds. */
type Columns = Map<string, Set<string>>;

/** Reads entities of FollowTheMoney, one JSON object a line, as a table for each schema. */
export async function readFollowTheMoney(file: InputFile, encoding: Encoding): Promise<InputTable[]> {
  const tables = new Map<string, Columns>();
  for await (const { table, values } of entitiesOf(file, encoding)) {
    const columns = tables.get(table) ?? new Map<string, Set<string>>();
    tables.set(table, columns);
    for (const [name, list] of values) {
      const free = columns.get(name) ?? new Set(marks);
      columns.set(name, free);
      for (const mark of free) if (list.some((each) => each.includes(mark.trim() || mark))) free.delete(mark);
    }
  }
  return [...tables].map(([name, columns]) => {
    const mark = (column: string) => [...(columns.get(column) ?? [])][0] ?? '\n';
    const names = [...columns.keys()];
    const others = names.filter((column) => mark(column) !== marks[0]);
    return {
      name,
      file: file.shown,
      columns: names,
      notes: [
        encoding.note,
        `Several values of a cell have a semicolon between them${others.length > 0 ? `, but those of ${others.join(', ')}, which hold one themselves: these have a vertical bar or a line end` : ''}.`,
      ],
      async *rows() {
        for await (const { line, table, values } of entitiesOf(file, encoding))
          if (table === name)
            yield { line, cells: names.map((column) => (values.get(column) ?? []).join(mark(column))) };
      },
    };
  });
}
