import { type DocumentNode, validate } from 'graphql';
import type { Answerer, OperationAnswer } from '../answer/createAnswerer.ts';
import { defaultLimits } from '../limits.ts';

/** A document with the type of its answer's data, which `npm run generate` makes. */
export interface TypedDocument<Data> extends DocumentNode {
  /** Never there: it only ties the type to the document. */
  readonly data?: Data;
}

/** The answer to an operation, with its data as the document selects it. */
export interface TypedAnswer<Data> extends Omit<OperationAnswer, 'data'> {
  readonly data: Data | null;
}

/** Answers an operation of the command line. Throws if the document is not valid. */
export async function askAnswerer<Data>(
  answerer: Answerer,
  document: TypedDocument<Data>,
  request: {
    readonly variables: Record<string, unknown>;
    readonly requestId: string;
    readonly signal: AbortSignal | undefined;
  },
): Promise<TypedAnswer<Data>> {
  const [invalid] = validate(answerer.schema, document);
  if (invalid) throw invalid;
  const { data, ...answer } = await answerer.answer({
    document,
    explain: false,
    timeoutMs: defaultLimits.timeoutMs,
    ...request,
  });
  // `Data` was made from the document, which has just been validated.
  return { ...answer, data: (data ?? null) as Data | null };
}
