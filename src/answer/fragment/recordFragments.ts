import { type GraphQLSchema, isObjectType } from 'graphql';
import { datasetFiles } from '../../model/datasetFiles.ts';
import { recordKinds } from '../../model/kinds.ts';
import { pluralOf } from '../../model/pluralOf.ts';
import { type Fragment, parseFragment } from './fragment.ts';

/**
 * Returns the fragments of each kind of record that need no file of their own: the record with an id (`Query.post`), all records
 * (`Query.posts`) and their number (`DatasetCounts.posts`). They are the patterns of `cypher/records/`, with the kind's label for `Entity`.
 */
export function recordFragments(schema: GraphQLSchema, patterns: ReadonlyMap<string, string>): Fragment[] {
  const kinds = datasetFiles.filter(({ kind }) => recordKinds.some((each) => each.toLowerCase() === kind));
  return kinds.flatMap((file) => {
    const { kind, label } = file;
    const plural = pluralOf(file);
    const places = [
      { type: 'Query', field: kind, pattern: 'one' },
      { type: 'Query', field: plural, pattern: 'all' },
      { type: 'DatasetCounts', field: plural, pattern: 'count' },
    ];
    return places.flatMap(({ type, field, pattern }) => {
      const text = patterns.get(pattern);
      if (text === undefined) throw new Error(`There is no cypher/records/${pattern}.cypher.`);
      const owner = schema.getType(type);
      if (!isObjectType(owner) || !(field in owner.getFields())) return [];
      const own = text.replaceAll('Entity', label).replace('records', plural).replace('record', kind);
      return [parseFragment(`${type}.${field}`, `cypher/records/${pattern}.cypher`, own)];
    });
  });
}
