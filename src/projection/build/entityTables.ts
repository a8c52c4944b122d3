import { eachParty } from '../../model/parties.ts';
import { type Bases, NONE, type ProjectionData } from '../projection.ts';
import { textCoder } from './columnCoder.ts';
import { DayNumbers } from './dayNumbers.ts';
import { GrowingArray } from './growingArray.ts';
import { SortedIdsBuilder } from './sortedIdsBuilder.ts';
import { groupRows } from './sparseRows.ts';
import { TechnologyClasses } from './technologyClasses.ts';

type Text = string | null | undefined;

/** The ISO days on which a country joined and left each alliance. */
export interface Membership {
  readonly natoSince?: Text;
  readonly natoUntil?: Text;
  readonly mnnaSince?: Text;
  readonly mnnaUntil?: Text;
}

/** The part of the projection that consists of entities. */
export type EntityData = Pick<
  ProjectionData,
  | 'bases'
  | 'entityIds'
  | 'postCountry'
  | 'postKind'
  | 'targetCountry'
  | 'targetKind'
  | 'companyKind'
  | 'province'
  | 'technologyArea'
  | 'technologyClasses'
  | 'countryTargets'
  | 'areaTechnologies'
  | 'natoSince'
  | 'natoUntil'
  | 'mnnaSince'
  | 'mnnaUntil'
>;

/** Collects entities, each kind in ascending order of its ids. Countries and areas are given as ranks; undefined means unknown. */
export class EntityTables {
  private readonly days = new DayNumbers();
  private readonly ids = eachParty(() => new SortedIdsBuilder(64));
  private readonly postCountry = new GrowingArray(Uint32Array);
  private readonly postKind = textCoder(16);
  private readonly targetCountry = new GrowingArray(Uint32Array);
  private readonly targetKind = textCoder(16);
  private readonly companyKind = textCoder(16);
  private readonly province = textCoder(16);
  private readonly technologyArea = new GrowingArray(Uint32Array);
  private readonly technologyClasses = new TechnologyClasses();
  private readonly natoSince = new GrowingArray(Int32Array);
  private readonly natoUntil = new GrowingArray(Int32Array);
  private readonly mnnaSince = new GrowingArray(Int32Array);
  private readonly mnnaUntil = new GrowingArray(Int32Array);

  country(id: string, membership: Membership): void {
    this.ids.COUNTRY.add(id);
    this.natoSince.push(this.days.last(membership.natoSince));
    this.natoUntil.push(this.days.last(membership.natoUntil));
    this.mnnaSince.push(this.days.last(membership.mnnaSince));
    this.mnnaUntil.push(this.days.last(membership.mnnaUntil));
  }

  area(id: string): void {
    this.ids.AREA.add(id);
  }

  post(id: string, kind: Text, country: number | undefined): void {
    this.ids.POST.add(id);
    this.postKind.push(kind);
    this.postCountry.push(country ?? NONE);
  }

  /** Adds a target, whose kind and country are set later. */
  target(id: string): void {
    this.ids.TARGET.add(id);
    this.targetKind.push(null);
    this.targetCountry.push(NONE);
  }

  /** Sets the kind of a target, by its rank. */
  kindOfTarget(rank: number, kind: string): void {
    this.targetKind.set(rank, kind);
  }

  /** Sets the country of a target, by its rank. */
  countryOfTarget(rank: number, country: number): void {
    this.targetCountry.items[rank] = country;
  }

  /** Adds a company, whose kind and province are set later. */
  company(id: string): void {
    this.ids.COMPANY.add(id);
    this.companyKind.push(null);
    this.province.push(null);
  }

  /** Sets the kind of a company, by its rank. */
  kindOfCompany(rank: number, kind: string): void {
    this.companyKind.set(rank, kind);
  }

  /** Sets the province of a company, by its rank. */
  provinceOfCompany(rank: number, province: string): void {
    this.province.set(rank, province);
  }

  technology(id: string, area: number | undefined): void {
    this.ids.TECHNOLOGY.add(id);
    this.technologyArea.push(area ?? NONE);
  }

  scheme(id: string): void {
    this.technologyClasses.scheme(id);
  }

  /** Sets the class of a technology, by its rank. */
  classOfTechnology(rank: number, classId: string): void {
    this.technologyClasses.set(rank, classId);
  }

  bases(): Bases {
    let next = 0;
    const starts = eachParty((kind) => {
      const start = next;
      next += this.ids[kind].count;
      return start;
    });
    return { ...starts, END: next };
  }

  finish(): EntityData {
    const bases = this.bases();
    const countries = bases.AREA - bases.COUNTRY;
    const targetCountry = numbered(this.targetCountry.finish(), bases.COUNTRY);
    const technologyArea = numbered(this.technologyArea.finish(), bases.AREA);
    return {
      bases,
      entityIds: eachParty((kind) => this.ids[kind].finish()),
      postCountry: numbered(this.postCountry.finish(), bases.COUNTRY),
      postKind: this.postKind.finish(),
      targetCountry,
      targetKind: this.targetKind.finish(),
      companyKind: this.companyKind.finish(),
      province: this.province.finish(),
      technologyArea,
      technologyClasses: this.technologyClasses.finish(this.ids.TECHNOLOGY.count),
      countryTargets: groupRows(targetCountry, countries, bases.COUNTRY, bases.TARGET),
      areaTechnologies: groupRows(technologyArea, bases.END - bases.AREA, bases.AREA, bases.TECHNOLOGY),
      natoSince: this.natoSince.finish(),
      natoUntil: this.natoUntil.finish(),
      mnnaSince: this.mnnaSince.finish(),
      mnnaUntil: this.mnnaUntil.finish(),
    };
  }
}

/** Turns ranks into entity numbers, in place. */
function numbered(ranks: Uint32Array, base: number): Uint32Array {
  for (let index = 0; index < ranks.length; index += 1) {
    const rank = ranks[index] ?? NONE;
    if (rank !== NONE) ranks[index] = base + rank;
  }
  return ranks;
}
