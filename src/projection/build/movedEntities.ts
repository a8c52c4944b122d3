import { eachParty, type PartyKind, partyKinds } from '../../model/parties.ts';
import { type Bases, type CodedColumn, kindOfId, NONE, type ProjectionData } from '../projection.ts';
import { ascending } from './caseColumns.ts';
import { byNumber, mapped } from './changedNumbers.ts';
import { sharedArray } from './growingArray.ts';
import { type MovedIds, movedIds } from './movedIds.ts';
import { type ChangedParty, UnknownRecord } from './projectionChanges.ts';
import { recoded } from './recoded.ts';
import { findId } from './sortedIds.ts';
import { groupRows } from './sparseRows.ts';

/** The entities of an older projection under their new numbers. */
export class MovedEntities {
  readonly bases: Bases;
  /** By entity number before: the number now, or NONE. */
  readonly now: Uint32Array;
  private readonly old: ProjectionData;
  private readonly moved: { readonly [kind in PartyKind]: MovedIds };
  private readonly changes: { readonly [kind in PartyKind]: ReadonlyMap<string, ChangedParty | null> };

  constructor(old: ProjectionData, changes: ReadonlyMap<string, ChangedParty | null>) {
    this.old = old;
    this.changes = eachParty((kind) => new Map([...changes].filter(([id]) => kindOfId(id) === kind)));
    this.moved = eachParty((kind) => movedIds(old.entityIds[kind], this.changes[kind]));
    let next = 0;
    const starts = eachParty((kind) => {
      const start = next;
      next += this.moved[kind].before.length;
      return start;
    });
    this.bases = { ...starts, END: next };
    this.now = new Uint32Array(old.bases.END);
    for (const kind of partyKinds)
      this.moved[kind].now.forEach((rank, before) => {
        this.now[old.bases[kind] + before] = rank === NONE ? NONE : this.bases[kind] + rank;
      });
  }

  /** Returns the number of an entity that the graph has. */
  number(id: string): number {
    const kind = kindOfId(id);
    const rank = kind && findId(this.moved[kind].ids, id);
    if (kind === undefined || rank === undefined) throw new UnknownRecord(id);
    return this.bases[kind] + rank;
  }

  data() {
    const { old, bases, moved } = this;
    const targetCountry = this.links('TARGET', old.targetCountry, ({ country }) => country);
    const technologyArea = this.links('TECHNOLOGY', old.technologyArea, ({ area }) => area);
    const classes = Object.entries(old.technologyClasses).map(
      ([scheme, column]) => [scheme, recoded(column, moved.TECHNOLOGY.before, new Map(), ascending)] as const,
    );
    return {
      bases,
      entityIds: eachParty((kind) => moved[kind].ids),
      postCountry: this.links('POST', old.postCountry, ({ country }) => country),
      postKind: this.column('POST', old.postKind, ({ kind }) => kind),
      targetCountry,
      targetKind: this.column('TARGET', old.targetKind, ({ kind }) => kind),
      companyKind: this.column('COMPANY', old.companyKind, ({ kind }) => kind),
      province: this.column('COMPANY', old.province, ({ province }) => province),
      technologyArea,
      technologyClasses: Object.fromEntries(classes),
      countryTargets: groupRows(targetCountry, bases.AREA - bases.COUNTRY, bases.COUNTRY, bases.TARGET),
      areaTechnologies: groupRows(technologyArea, bases.END - bases.AREA, bases.AREA, bases.TECHNOLOGY),
      natoSince: old.natoSince,
      natoUntil: old.natoUntil,
      mnnaSince: old.mnnaSince,
      mnnaUntil: old.mnnaUntil,
    };
  }

  private column(
    kind: PartyKind,
    column: CodedColumn<string>,
    textOf: (party: ChangedParty) => string | null,
  ): CodedColumn<string> {
    const changed = mapped(byNumber(this.moved[kind], this.changes[kind]), textOf);
    return recoded(column, this.moved[kind].before, changed, ascending);
  }

  /** Moves a column of entity numbers. */
  private links(
    kind: PartyKind,
    column: Uint32Array,
    idOf: (party: ChangedParty) => string | null,
  ): Uint32Array {
    const { before } = this.moved[kind];
    const links = sharedArray(Uint32Array, before.length);
    before.forEach((place, rank) => {
      const number = place === NONE ? NONE : (column[place] ?? NONE);
      links[rank] = number === NONE ? NONE : (this.now[number] ?? NONE);
    });
    for (const [rank, party] of byNumber(this.moved[kind], this.changes[kind])) {
      const id = idOf(party);
      links[rank] = id === null ? NONE : this.number(id);
    }
    return links;
  }
}
