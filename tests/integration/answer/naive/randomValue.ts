import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Choose } from './choose.ts';
import type { Pools } from './pools.ts';

/** A random value of an input type, as JSON: `name` tells which values make sense, `depth` how far filters nest. */
export function randomValue(
  choose: Choose,
  pools: Pools,
  type: GraphQLInputType,
  name: string,
  depth = 2,
): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = choose.int(bare.ofType.toString().includes('Filter') ? 1 : 0, 3);
    return Array.from({ length: items }, () => randomValue(choose, pools, bare.ofType, name, depth));
  }
  if (isEnumType(bare)) return choose.from(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    if (bare.name === 'Near' || bare.name === 'PostRole') {
      const given = fields.filter(({ type }) => isNonNullType(type) || choose.chance(50));
      return Object.fromEntries(
        given.map((field) => [field.name, randomValue(choose, pools, field.type, field.name)]),
      );
    }
    const shallow = fields.filter(
      (field) => depth > 0 || !['and', 'or', 'not', 'cases'].includes(field.name),
    );
    const isOrder = bare.name.endsWith('Order');
    const ordering = choose.chance(70) ? fields : fields.filter(({ name }) => name !== 'direction');
    const chosen = isOrder ? ordering : choose.some(shallow, 1, 2);
    return Object.fromEntries(
      chosen.map((field) => [
        field.name,
        randomValue(choose, pools, field.type, poolOf(bare.name, field.name, name), depth - 1),
      ]),
    );
  }
  if (bare.toString() === 'Boolean') return choose.chance(50);
  const pool = pools[name] ?? pools[bare.toString()];
  if (!pool) throw new Error(`No values for ${name}: ${bare.toString()}.`);
  return choose.from(pool);
}

/** An operator takes the values of the field it stands under, and `id` those of the filter's records. */
function poolOf(type: string, field: string, above: string): string {
  if (/^(Id|Entity|String|Text|Int)Filter$/.test(type)) return above;
  if (/^(Float|Date|Boolean)Filter$/.test(type)) return '';
  const own = ['id', 'parent', ...(type === 'ReportFilter' ? ['eq', 'in'] : [])];
  return own.includes(field) ? type.replace('Filter', '') : field;
}
