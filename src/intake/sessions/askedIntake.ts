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

const choice = z.strictObject({ at: z.int().min(0).max(1_000), header: z.enum(['row', 'none']) });

/** Reads the table of which a caller says whether a row holds its headers. Throws BAD_USER_INPUT for anything else. */
export function readHeaderChoice(json: unknown): z.infer<typeof choice> {
  const read = choice.safeParse(json);
  if (read.success) return read.data;
  throw badInput(
    'The body is no choice of headers.',
    'Send { "at": 0, "header": "none" }, with the place of the table, and "row" or "none".',
  );
}

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
