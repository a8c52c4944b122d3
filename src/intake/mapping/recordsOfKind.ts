import type { Kind } from '../../model/kinds.ts';
import type { Asked, MatchRecord, RecordMatch } from '../../names/match/matchNames.ts';
import { NameIndex } from '../../names/match/nameIndex.ts';
import { namesOf } from '../../names/namesOf.ts';
import { normalForm } from '../../names/normalForm.ts';
import { idOfText, slug } from './newId.ts';

/** A record that a name may be of. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** Most records that are listed for one name. */
export const MOST_CANDIDATES = 5;

const open: ReadonlySet<Kind> = new Set(['target', 'company', 'programme']);

/** True if a name alone may make a new record of the kind; the others are closed lists that a graph has. */
export const makesRecords = (kind: Kind): boolean => open.has(kind);

/** Singular of the words of a normal form. */
const singular = (text: string) => normalForm(text).replace(/(?<=[a-z]{3})s(?= |$)/g, '');

/** Records of a kind, found by id and by name. */
export class RecordsOfKind {
  private readonly kind: Kind;
  private readonly byId: ReadonlyMap<string, MatchRecord>;
  private readonly byName = new Map<string, Set<string>>();
  private index: NameIndex | undefined;

  constructor(kind: Kind, records: readonly MatchRecord[]) {
    this.kind = kind;
    this.byId = new Map(records.map((each) => [each.id, each]));
    for (const record of records)
      for (const { text } of namesOf(record)) this.addName(this.form(text), record.id);
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Returns the id that a text writes, with its kind or without; of lists that a graph has, in whatever case. */
  idOf(text: string): string | undefined {
    const id = `${this.kind}/${idOfText(this.kind, text)}`;
    if (this.byId.has(id)) return id;
    const written = `${this.kind}/${slug(text)}`;
    return !makesRecords(this.kind) && this.byId.has(written) ? written : undefined;
  }

  /** Returns the records of closed lists whose ids a text begins. */
  begunBy(text: string): NameCandidate[] {
    const beginning = `${this.kind}/${slug(text)}-`;
    if (makesRecords(this.kind) || slug(text) === '') return [];
    return [...this.byId.values()]
      .filter(({ id }) => id.startsWith(beginning))
      .map(({ id, name }) => ({ id, name, score: 0 }));
  }

  /** Returns the best matches of a name; of a name that one record has to the letter, that one. */
  match(asked: Asked): RecordMatch[] {
    if (this.byId.size === 0) return [];
    const [only, ...more] = this.byName.get(this.form(asked.name)) ?? [];
    const record = only === undefined || more.length > 0 ? undefined : this.byId.get(only);
    const isShort = [...normalForm(asked.name)].length < 3;
    if (record && !isShort && !(asked.identifiers?.length ?? 0) && agreeing(asked.country, record.country))
      return [{ ...exact, id: record.id, matched: { text: asked.name, kind: 'NAME', language: null } }];
    this.index ??= new NameIndex([...this.byId.values()]);
    return this.index.match(asked, MOST_CANDIDATES);
  }

  candidate({ id, score }: RecordMatch): NameCandidate {
    return { id, score, name: this.byId.get(id)?.name ?? '' };
  }

  /** Returns the form of a name in which it is compared to the letter: in closed lists, singular and plural are one. */
  private form(name: string): string {
    return makesRecords(this.kind) ? normalForm(name) : singular(name);
  }

  private addName(name: string, id: string): void {
    if (name === '') return;
    const ids = this.byName.get(name);
    if (ids) ids.add(id);
    else this.byName.set(name, new Set([id]));
  }
}

const exact = { score: 100, verdict: 'SAME', difference: 'NONE', features: [] } as const;

const agreeing = (one: string | null | undefined, other: string | null | undefined): boolean =>
  !one || !other || one.toUpperCase() === other.toUpperCase();
