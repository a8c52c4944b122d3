import { type Answerer, createAnswerer } from '../../answer/createAnswerer.ts';
import { badInput } from '../../errors.ts';
import { defaultLimits } from '../../limits.ts';
import { projectionsOf } from '../../projection/projectionsOf.ts';
import { askAnswerer, type TypedDocument } from '../askAnswerer.ts';
import { formatTrace } from '../formatTrace.ts';
import { openToAnswer } from '../openToAnswer.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { meantOperation, traceOperation } from '../traceOperations.ts';

export interface TraceFlags {
  readonly first: string;
  readonly maxHops: string;
  readonly order: string;
  readonly through?: string[];
  readonly avoid?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly area?: string;
  readonly disjoint?: boolean;
  readonly timeRespecting?: boolean;
  readonly unsourced?: boolean;
  readonly json?: boolean;
  readonly store?: string;
}

/** `wishlist trace`: prints the best paths between two entities, named by id or by any name of theirs, with their sources. */
export async function traceCommand(
  ends: { readonly from: string; readonly to: string },
  flags: TraceFlags,
  command: Command,
): Promise<number> {
  const graph = await openToAnswer(command, { store: flags.store, who: 'wishlist trace' });
  const projections = projectionsOf(graph);
  command.closers.add(() => projections.close());
  projections.start();
  const services = { limits: defaultLimits, projections };
  const answerer = await createAnswerer({ graph, services, proofs: command.config.home });
  await projections.ready();
  const ask: Ask = (document, variables) => answered(answerer, document, variables, command);
  const [from, to] = [await idOf(ends.from, ask), await idOf(ends.to, ask)];
  const { data, synthetic } = await ask(traceOperation, { ...variablesOf(flags), from, to });
  if (flags.json) command.out.write(`${JSON.stringify({ synthetic, ...data }, null, 2)}\n`);
  else command.out.write(`${formatTrace(data, synthetic)}\n`);
  return exitCodes.ok;
}

function variablesOf(flags: TraceFlags): Record<string, unknown> {
  const { since, until, area, through, avoid } = flags;
  const where = {
    ...(since || until
      ? { date: { ...(since ? { gte: since } : {}), ...(until ? { lte: until } : {}) } }
      : {}),
    ...(area ? { area: { eq: area } } : {}),
  };
  return {
    where,
    first: Number(flags.first),
    maxHops: Number(flags.maxHops),
    through: (through ?? ['COMPANY', 'TARGET']).map((kind) => kind.toUpperCase()),
    order: flags.order.toUpperCase(),
    avoid: avoid ?? [],
    disjoint: flags.disjoint === true,
    timeRespecting: flags.timeRespecting === true,
    unsourced: flags.unsourced === true,
  };
}

interface TraceAnswer<Data> {
  readonly data: Data;
  readonly synthetic: boolean;
}

type Ask = <Data>(
  document: TypedDocument<Data>,
  variables: Record<string, unknown>,
) => Promise<TraceAnswer<Data>>;

async function answered<Data>(
  answerer: Answerer,
  document: TypedDocument<Data>,
  variables: Record<string, unknown>,
  { signal }: Command,
): Promise<TraceAnswer<Data>> {
  const request = { variables, requestId: 'trace', signal };
  const { data, errors, extensions } = await askAnswerer(answerer, document, request);
  const [error] = errors ?? [];
  if (error?.originalError && !(error.originalError.name === 'GraphQLError')) throw error.originalError;
  if (error || !data)
    throw badInput(error?.message ?? 'Nothing was answered.', 'See `wishlist trace --help`.');
  return { data, synthetic: extensions?.synthetic === true };
}

/** Points by which a record must be more like a text than the next one, to be what is meant. */
const CLEARLY_BETTER = 5;

/** Resolves a text to an id: an id stays unchanged, else it is the one record with that name, or the one that is clearly most like it. */
async function idOf(text: string, ask: Ask): Promise<string> {
  if (/^[a-z]+\/\S+$/.test(text)) return text;
  const { search } = (await ask(meantOperation, { text })).data;
  const same = search.nodes.filter(({ label }, at) =>
    [label, search.edges[at]?.matched.text].some((name) => name?.toLowerCase() === text.toLowerCase()),
  );
  const best = search.edges[0]?.score ?? 0;
  const likely = search.nodes.filter((_, at) => (search.edges[at]?.score ?? 0) > best - CLEARLY_BETTER);
  const [only, another] = same.length > 0 ? same : likely;
  if (only && !another) return only.id;
  const list = search.nodes.map(({ id, label }) => `  ${id}  ${label}`).join('\n');
  throw badInput(
    only ? `"${text}" matches several records:\n${list}` : `No match for "${text}".`,
    only ? 'Use the id of one of them.' : 'Try another name, or an id such as post/houston.',
  );
}
