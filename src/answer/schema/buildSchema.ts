import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { dateScalar, partialDateScalar } from './scalars.ts';

export const schemaFolder = fileURLToPath(new URL('../../../schema/', import.meta.url));

/** The whole schema as one text, file by file in the order of their names. */
export async function readSdl(folder: string = schemaFolder): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/** Builds the schema; its scalars read and write as `scalars.ts` says. */
export function buildSchema(sdl: string): GraphQLSchema {
  const schema = buildASTSchema(parse(sdl));
  for (const scalar of [dateScalar, partialDateScalar]) {
    const type = schema.getType(scalar.name);
    if (type instanceof GraphQLScalarType) {
      Object.assign(type, {
        parseValue: scalar.parseValue,
        parseLiteral: scalar.parseLiteral,
        serialize: scalar.serialize,
      });
    }
  }
  return schema;
}
