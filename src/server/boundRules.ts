import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../limits.ts';
import { type DocumentBound, limitExceeded } from './limitExceeded.ts';
import { rootFieldsRule } from './rootFieldsRule.ts';

/** Reports a bound that armor saw passed as a refusal of ours; armor's own words carry the number it found. */
const bound = (name: DocumentBound, limit: number) => ({
  n: limit,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      const found = Number(/found (\d+)/.exec(error.message)?.[1] ?? limit + 1);
      const refusal = limitExceeded(name, limit, found);
      context?.reportError(new GraphQLError(refusal.message, { originalError: refusal }));
    },
  ],
});

/**
 * The validation rules that hold an operation to its bounds. The number of tokens is graphql-js's own option: armor counts them in
 * a hook whose errors Apollo answers with status 500. Suggestions ("Did you mean") stay: the schema is public.
 */
export function boundRules(limits: Limits): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
    maxDepth: { ...bound('depth', limits.depth), flattenFragments: true },
    maxAliases: bound('aliases', limits.aliases),
    maxDirectives: bound('directives', limits.directives),
  }).protect();
  return [...validationRules, rootFieldsRule(limits.rootFields)];
}
