import * as z from 'zod';
import { storedEnums } from '../../model/values.ts';
import { parsePartialDate } from '../../text/partialDate.ts';

/** Name of this form of proposals, in every file of one. */
export const PROPOSAL_FORM = 'wishlist-proposal/1';

const line = z.string().min(1, 'must not be empty').max(2_000);
const date = z
  .string()
  .refine(
    (text) => parsePartialDate(text) !== undefined,
    'must be a day, month, year or interval, as 2019-03-27',
  );

/** Words of the text. Another program may leave out context and offsets where the words stand once. */
const quote = z.object({
  exact: z.string().min(1).max(8_000),
  prefix: z.string().max(1_000).default(''),
  suffix: z.string().max(1_000).default(''),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
});

const said = <Value extends z.ZodType>(value: Value) => z.object({ value, quote: quote.nullable() });

const candidate = z.object({
  id: z.string(),
  label: z.string(),
  score: z.number(),
  verdict: z.enum(['SAME', 'REVIEW', 'DIFFERENT']),
});

const role = z.enum(storedEnums.CitationRole).nullable();

/** A party: the id of its record, or null for a new one; candidates are the records that it may be. */
const party = <Kind extends z.ZodType>(kind: Kind) =>
  z.object({
    name: line,
    nameZh: line.nullable().default(null),
    kind,
    /** ISO 3166-1 alpha-2 code. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a code of two capitals, such as DE')
      .nullable()
      .default(null),
    id: z.string().nullable().default(null),
    candidates: z.array(candidate).default([]),
    role: role.default(null),
    quote,
  });

const post = z.object({
  id: z.string().nullable(),
  name: line,
  candidates: z.array(candidate).default([]),
  role: role.default(null),
  section: z.string().max(200).nullable().default(null),
  sectionKind: z.enum(storedEnums.SectionKind).nullable().default(null),
  quote,
});

/** A case as it was read from a notice: each value with the words that it was read from. People and other programs may write one too. */
export const proposalForm = z.object({
  form: z.literal(PROPOSAL_FORM),
  /** The text of the notice, which all quotes are quotes of. */
  text: z.string().min(1).max(1_000_000),
  report: z.object({
    title: line,
    publisher: line.nullable().default(null),
    language: z.string().nullable().default(null),
    url: z.url().nullable().default(null),
  }),
  title: said(line),
  kind: said(z.enum(storedEnums.CaseKind)).nullable(),
  publishedOn: said(date).nullable(),
  occurredOn: said(date).nullable(),
  /** Dates of the text that are neither, for a person to choose from. */
  otherDates: z.array(said(date)).default([]),
  posts: z.array(post).max(50),
  technologies: z.array(z.object({ id: z.string(), name: z.string(), quote })).max(50),
  cooperation: z.array(said(z.enum(storedEnums.Cooperation))).max(20),
  targets: z.array(party(z.enum(storedEnums.TargetKind))).max(100),
  companies: z.array(party(z.enum(storedEnums.CompanyKind))).max(100),
});

export type Proposal = z.infer<typeof proposalForm>;
export type ProposedPost = Proposal['posts'][number];
export type ProposedTarget = Proposal['targets'][number];
export type ProposedCompany = Proposal['companies'][number];
export type PartyCandidate = z.infer<typeof candidate>;
export type KindOfCase = (typeof storedEnums.CaseKind)[number];
export type RoleInCase = (typeof storedEnums.CitationRole)[number];
export type FormOfCooperation = (typeof storedEnums.Cooperation)[number];
