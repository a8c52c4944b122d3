import { normalForm } from '../../../names/normalForm.ts';
import type { ProposedCompany, ProposedTarget } from '../proposal.ts';
import { slugOf } from './slugOf.ts';

type Cells = Readonly<Record<string, string>>;
type Kind = 'target' | 'company';

/** Returns the id of a new party. */
export type PartyIds = (kind: string, name: string, country: string) => string;

/** Records that proposals bring, each once: parties of one name and country are one record. */
export class NewRecords {
  private readonly prefix: string;
  private readonly idOfParty: PartyIds | undefined;
  private readonly ids = new Map<string, string>();
  private readonly added: Readonly<Record<Kind, Cells[]>> = { target: [], company: [] };

  /** Ids begin with a prefix, so that they cannot be those of another package, unless a caller has ids of its own. */
  constructor(prefix: string, idOfParty?: PartyIds) {
    this.prefix = prefix;
    this.idOfParty = idOfParty;
  }

  /** Returns the id of a new foreign party. */
  target(party: ProposedTarget): string {
    return this.idOf('target', party, { country: party.country ?? '' });
  }

  /** Returns the id of a new Chinese party. */
  company(party: ProposedCompany): string {
    return this.idOf('company', party, {});
  }

  rows(kind: Kind): readonly Cells[] {
    return this.added[kind];
  }

  private idOf(
    kind: Kind,
    { name, nameZh, kind: sort }: ProposedTarget | ProposedCompany,
    more: Cells,
  ): string {
    const key = `${kind} ${normalForm(name)} ${more.country ?? ''}`;
    const before = this.ids.get(key);
    if (before !== undefined) return before;
    const id =
      this.idOfParty?.(kind, name, more.country ?? '').slice(kind.length + 1) ?? this.freeId(kind, name);
    this.added[kind].push({ id, name, name_zh: nameZh ?? '', kind: sort, ...more });
    this.ids.set(key, `${kind}/${id}`);
    return `${kind}/${id}`;
  }

  private freeId(kind: Kind, name: string): string {
    const plain = `${this.prefix}-${slugOf(name) || kind}`;
    const taken = new Set(this.added[kind].map(({ id }) => id));
    let id = plain;
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
    return id;
  }
}
