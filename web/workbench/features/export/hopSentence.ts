import { roleClauses, roleWords } from '../../../generated/model.ts';
import type { CitationRole, PartyRole } from '../../../generated/operations.ts';
import { statedRoles } from '../../model/statedRoles.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';

type Hop = TracedPath['hops'][number];
type Cited = Hop['citations']['nodes'];

/** The deed of a record by its stated role, before the title of the case. */
const statedWords: Readonly<Record<CitationRole, string>> = {
  REFERRED: 'referred',
  SIGNED: 'signed',
  HOSTED: 'hosted',
  CO_ORGANISED: 'co-organised',
  SOUGHT: 'sought technology in',
  VISITED: 'paid a visit in',
  ATTENDED: 'attended',
};

/** Names of countries that English puts an article before. */
const takesArticle = /^(United |Netherlands$|Philippines$|Bahamas$|Caribbean |.* Republic$)/;

const countryWords = (name: string): string => (takesArticle.test(name) ? `the ${name}` : name);

/** The name of a record within a sentence. */
const nameIn = (role: PartyRole, label: string): string =>
  role === 'COUNTRY_OF_TARGET' ? countryWords(label) : label;

const stated = (cited: Cited, id: string): readonly string[] =>
  statedRoles(cited, id).map((role) => statedWords[role]);

function beginning({ from, fromRole }: Hop, cited: Cited): string {
  const did = stated(cited, from.id);
  if (did.length > 0) return `${from.label} ${did.join(' and ')}`;
  const name = fromRole === 'COUNTRY_OF_TARGET' ? capital(countryWords(from.label)) : from.label;
  return `${name} ${roleWords[fromRole]}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A verb as a relative clause: `attended` as “which it attended”, `sought technology in` as “in which it sought technology”. */
const relative = (verb: string, name: string): string =>
  verb.endsWith(' in') ? `in which ${name} ${verb.slice(0, -3)}` : `which ${name} ${verb}`;

function ending({ to, toRole, fromRole }: Hop, cited: Cited): string {
  const did = stated(cited, to.id);
  if (did.length > 0) return did.map((words) => relative(words, to.label)).join(' and ');
  const clause = roleClauses[toRole].replace('…', () => nameIn(toRole, to.label));
  return `${clause}${toRole === fromRole ? ' too' : ''}`;
}

/** One hop as a clause about its own case, in the roles that its reports state, or else those of the two parties. */
export const hopSentence = (hop: Hop, cited: Cited): string =>
  `${beginning(hop, cited)} “${hop.case.label}” (${hop.case.date.slice(0, 7)}), ${ending(hop, cited)}`;
