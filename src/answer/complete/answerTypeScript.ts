import type { StatementDraft, TypeScriptCall } from '../compose/statementDraft.ts';
import type { Operation } from '../compose/types.ts';
import { completeValue } from './completeValue.ts';
import { RecordFiller } from './recordFiller.ts';
import { selectedBelow } from './selectedBelow.ts';

/** Calls a TypeScript field and completes its value against the selection; all records in it are filled in by one composed statement. */
export async function answerTypeScript(
  operation: Operation,
  { field, type, args, nodes }: TypeScriptCall,
): Promise<unknown> {
  const { context } = operation;
  if (!context) throw new Error('An operation that is only composed calls no field.');
  const given = await field(args, context, selectedBelow(operation, type, nodes));
  const filler = new RecordFiller(operation);
  const value = await completeValue(operation, filler, type, given, nodes);
  await filler.fill(answerCallsOf);
  return value;
}

/** Makes the calls of a draft, whose values are in place when this resolves. */
export async function answerCallsOf(draft: StatementDraft): Promise<void> {
  await Promise.all(
    draft.typeScriptCalls.map(async (call) => {
      call.value = await answerTypeScript(draft.operation, call);
    }),
  );
}
