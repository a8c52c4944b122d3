import * as z from 'zod';
import { badInput } from '../../../errors.ts';
import { checkProposal } from '../../notice/package/checkProposal.ts';
import type { Proposal } from '../../notice/proposal.ts';

/** Notices that one import takes. */
const MOST_NOTICES = 200;

const asked = z.strictObject({ proposals: z.array(z.unknown()).min(1).max(MOST_NOTICES) });

/** Reads the proposals that a caller has confirmed. Throws BAD_USER_INPUT with all that is wrong with the first that cannot become a case. */
export function readConfirmed(json: unknown): Proposal[] {
  const read = asked.safeParse(json);
  if (!read.success)
    throw badInput(
      `The body has no confirmed notices: ${read.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`).join('; ')}.`,
      `Send { proposals } with 1 to ${MOST_NOTICES} of them, as \`POST /notices\` gives them.`,
    );
  return read.data.proposals.map((each, at) => checkProposal(each, `Notice ${at + 1}`));
}
