import { expect, test } from '@jest/globals';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { readSources } from '../../../src/answer/sources/readSources.ts';
import { defaultLimits } from '../../../src/limits.ts';
import { documentChecker } from '../../../src/server/bounds/checkDocument.ts';
import { checkVariables } from '../../../src/server/bounds/checkVariables.ts';
import { costOf, costRefusal } from '../../../src/server/bounds/costRefusal.ts';
import { type ExhaustingRequest, exhaustingRequests } from '../../support/exhausting.ts';

const { schema, searchCosts } = await readSources();
const check = documentChecker(schema, defaultLimits);

/** Returns the operation that a request asks; undefined where its body is none. */
function operationOf({
  method,
  path,
  body,
}: ExhaustingRequest): { query: string; variables: object } | undefined {
  if (method === 'GET')
    return { query: new URL(path, 'http://localhost').searchParams.get('query') ?? '', variables: {} };
  if (body.startsWith('[')) return undefined;
  const { query, variables = {} } = JSON.parse(body);
  return { query, variables };
}

/** Returns all that the server says against an operation before it runs. */
async function saidAgainst(document: DocumentNode, variables: Record<string, unknown>): Promise<string[]> {
  const { refusal, errors } = await check(document);
  if (refusal || errors.length > 0) return [refusal, ...errors].flatMap((each) => each?.message ?? []);
  const tooDeep = checkVariables(variables, defaultLimits);
  const operation = getOperationAST(document);
  if (tooDeep || !operation) return [tooDeep?.message ?? 'There is no operation.'];
  const cost = costOf({ schema, searchCosts }, document, operation, variables);
  if (!cost) return ['Int cannot represent'];
  return [costRefusal(cost, defaultLimits)?.message ?? []].flat();
}

const operations = exhaustingRequests().flatMap((request) => {
  const operation = operationOf(request);
  return operation ? [{ ...request, ...operation }] : [];
});

test.each(operations)(
  'a hostile operation is valid, or is refused for the bound that it attacks: $name',
  async ({ query, variables, refused }) => {
    const said = await saidAgainst(parse(query, { maxTokens: defaultLimits.tokens }), { ...variables });
    expect(said).toEqual(refused === undefined ? [] : [expect.stringContaining(refused)]);
  },
);
