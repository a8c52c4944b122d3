import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Place, PlaceRules } from '../../../src/answer/arguments/placeRules.ts';

/** A value that no place of its type takes, and whether it can be written as a literal too. */
export interface InvalidValue {
  readonly value: unknown;
  /** False where the value may well be met by nothing, which must be said then. */
  readonly wrong: boolean;
}

const wrong = (...values: readonly unknown[]): InvalidValue[] =>
  values.map((value) => ({ value, wrong: true }));
const odd = (...values: readonly unknown[]): InvalidValue[] =>
  values.map((value) => ({ value, wrong: false }));

/** A list within lists, and an object within objects. */
const deep = (levels: number, inner: unknown): unknown =>
  Array.from({ length: levels }).reduce<unknown>((value) => [value], inner);

const texts = ['\u0000', 'a\u0007b', '\ud800', 'b\udc00', 'x'.repeat(2_001), '語'.repeat(3_000)];
/** Values that are invalid for a form. A part of a valid text is valid for `contains` and `startsWith`. */
const forms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  GRADE: {
    whole: ['Z9', 'B', 'B22', '٢', '甲', ''],
    contains: ['Z9', 'B22', '2B', '٢', '甲'],
    startsWith: ['Z9', 'B22', '2', '٢', '甲'],
  },
  RELIABILITY: { whole: ['G', 'B2', '甲', ''], contains: ['G', 'B2', '甲'], startsWith: ['G', 'B2', '甲'] },
  LANGUAGE: {
    whole: ['english', 'e', 'en_GB', '中文', ''],
    contains: ['en_GB', '中文'],
    startsWith: ['english', '-', 'en_GB', '中文'],
  },
  CODE: { whole: ['U S', '', '-'], contains: ['U S'], startsWith: ['U S', '-'] },
};

const formless = ({ form }: PlaceRules, { name }: Place): readonly string[] => {
  const { whole = [], ...parts } = forms[form ?? ''] ?? {};
  return parts[name] ?? whole;
};

/** Values that must not be taken at a place: out of range, of another form, deep, long, empty, in odd scripts. */
export function invalidValues(
  rules: PlaceRules,
  place: Place,
  type: GraphQLInputType = place.type,
): InvalidValue[] {
  const bare = getNullableType(type);
  const none = isNonNullType(type) ? wrong(null) : [];
  if (isListType(bare)) {
    const { value: one } = invalidValues(rules, place, bare.ofType)[0] ?? {};
    const tooLong = rules.size
      ? wrong(Array.from({ length: rules.size.to + 1 }, (_, index) => `post/${index}`))
      : [];
    return [...none, ...wrong([one], deep(5, one), { a: 1 }, [null]), ...tooLong];
  }
  if (isInputObjectType(bare)) return [...none, ...wrong(5, 'x', true, { noSuchField: 1 }, [[{}]])];
  if (isEnumType(bare)) return [...none, ...wrong('NO_SUCH_VALUE', 5, true, '', '中', {})];
  switch (getNamedType(bare).name) {
    case 'Int': {
      const { from, to } = rules.range ?? { from: 0, to: 200 };
      return [
        ...none,
        ...wrong(from - 1, to + 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 0.5, '1', true, {}, deep(3, 1)),
      ];
    }
    case 'Float': {
      const { from, to } = rules.range ?? { from: 0, to: 0 };
      return [...none, ...wrong(from - 1, to + 1, 1e300, -1e300, '1', true, {}, 'NaN')];
    }
    case 'Boolean':
      return [...none, ...wrong('true', 1, {}, [[true]])];
    case 'ID':
      return [
        ...none,
        ...wrong('', ...texts, true, 1.5, {}),
        ...(rules.kinds
          ? wrong('post/', 'no such kind/x', 'nokind/x', 'post/a b', 'post/*', 'report/', deep(3, 'x'))
          : []),
        ...(rules.kinds ? odd(`${rules.kinds[0]?.toLowerCase()}/no-such-record`) : []),
      ];
    case 'PartialDate':
      return [
        ...none,
        ...wrong(
          '',
          'soon',
          '2019-13',
          '2019-02-30',
          '２０１９',
          '2020/2019',
          '../..',
          2019,
          true,
          {},
          '\ud800',
        ),
      ];
    default:
      if (place.name === 'after') return [...none, ...wrong('', 'x', '\u0000', '語', 'WyJ4Il0', 5, {})];
      return [
        ...none,
        ...wrong(...texts, 5, true, {}),
        ...wrong(...formless(rules, place)),
        ...(place.name === 'eq' && !rules.form ? odd('') : []),
      ];
  }
}
