import * as z from 'zod';
import { badInput } from '../../errors.ts';
import { kinds } from '../../model/kinds.ts';
import type { NameDecision } from '../mapping/decisions.ts';
import { type Mapping, readMapping } from '../mapping/mapping.ts';

/** Request of a caller: the mapping and decisions by which a file is read. */
export interface AskedIntake {
  readonly mapping: Mapping;
  readonly decisions: readonly NameDecision[];
  /** Make a new record of each name that is in doubt. */
  readonly makeNew: boolean;
}

const asked = z.strictObject({
  mapping: z.unknown(),
  decisions: z
    .array(
      z.strictObject({
        value: z.string().min(1).max(4_000),
        kind: z.enum(kinds),
        country: z.string().max(10).default(''),
        decision: z.enum(['same', 'new', 'none', '']),
        id: z.string().max(300).default(''),
        by: z.string().max(200).default('a person'),
      }),
    )
    .max(10_000)
    .default([]),
  makeNew: z.boolean().default(false),
});

/** Reads what a caller asks. Throws BAD_USER_INPUT with all places that break a rule. */
export function readAsked(json: unknown): AskedIntake {
  const read = asked.safeParse(json);
  if (!read.success)
    throw badInput(
      `The body is not a request of an intake: ${read.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`).join('; ')}.`,
      'Send { mapping, decisions, makeNew } as `POST /intake` gave the mapping.',
    );
  const { mapping, decisions, makeNew } = read.data;
  return {
    mapping: readMapping(JSON.stringify(mapping ?? null), 'mapping'),
    decisions: decisions.map((each) => ({ ...each, candidates: '' })),
    makeNew,
  };
}
