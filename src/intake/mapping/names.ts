import { setImmediate } from 'node:timers/promises';
import { type Kind, namedKinds } from '../../model/kinds.ts';
import type { Asked, MatchRecord, RecordMatch } from '../../names/match/matchNames.ts';
import { NameIndex } from '../../names/match/nameIndex.ts';
import { namesOf } from '../../names/namesOf.ts';
import { normalForm } from '../../names/normalForm.ts';
import { decisionKey, type NameDecision, PROGRAM } from './decisions.ts';
import { idOfName, idOfText, slug } from './newId.ts';
import type { Origin } from './outputRows.ts';

/** How a name was resolved: as an id, by a decision, as a record of the input or of the graph, as a new record, as no record; or not at all. */
export type How = 'ID' | 'DECIDED' | 'HERE' | 'GRAPH' | 'NEW' | 'NONE' | 'DOUBT';

/** A different name of the input, with what it is. */
export interface NamedValue {
  readonly kind: Kind;
  readonly value: string;
  readonly country: string;
  readonly how: How;
  /** The record; empty for NONE and DOUBT. */
  readonly id: string;
  /** True if the record is none yet: the package has to hold it, under this name. */
  readonly isNew: boolean;
  readonly newName: string;
  readonly by: string;
  /** Why it is in doubt, as a sentence without its end. */
  readonly reason: string;
  readonly candidates: readonly NameCandidate[];
  /** Places where it stands, the first twenty, and how many there are. */
  readonly places: Origin[];
  count: number;
}

/** A record that a name may be of. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** The records that a graph has already: those of a kind with everything that names them. */
export type KnownRecords = (kind: Kind) => Promise<readonly MatchRecord[]>;

export interface NamesOptions {
  readonly known: KnownRecords;
  readonly decisions: readonly NameDecision[];
  /** Make a new record of each name that is in doubt. */
  readonly makeNew: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Kinds of which a name alone may make a new record; the others are lists that a graph has. */
const open: ReadonlySet<Kind> = new Set(['target', 'company', 'programme']);

/** The kinds of records that can be resolved by their names. */
export const hasNames = (kind: Kind): boolean =>
  namedKinds.some((each) => each.toLowerCase() === kind) && kind !== 'country';

/** Names compared between two turns of the event loop. */
const NAMES_AT_ONCE = 20;
const MOST_PLACES = 20;
const MOST_CANDIDATES = 5;
/** New names beyond which they are compared by their normal form alone. */
const MOST_COMPARED = 20_000;

interface Noted {
  readonly kind: Kind;
  readonly value: string;
  readonly country: string;
  readonly identifiers: readonly string[];
  readonly places: Origin[];
  count: number;
}

/**
 * The names of an input: noted in a first pass, settled all at once, and then asked for. What a name is depends neither on the order of
 * rows nor on their number.
 */
export class InputNames {
  private readonly options: NamesOptions;
  private readonly noted = new Map<string, Noted>();
  private readonly declared = new Map<Kind, MatchRecord[]>();
  private readonly settled = new Map<string, NamedValue>();
  /** Records of the input whose own rows are held back, with their places. */
  readonly held = new Map<string, string>();
  /** Pairs of new records that may be one: their names differ by little. */
  readonly alike: { readonly one: NamedValue; readonly other: NamedValue; readonly score: number }[] = [];

  constructor(options: NamesOptions) {
    this.options = options;
  }

  /** Notes a name that stands in a place. */
  note(kind: Kind, value: string, country: string, identifiers: readonly string[], place: Origin): void {
    const key = decisionKey(kind, value, country);
    const known = this.noted.get(key);
    if (known === undefined) {
      this.noted.set(key, { kind, value, country, identifiers, places: [place], count: 1 });
      return;
    }
    known.count += 1;
    if (known.places.length < MOST_PLACES) known.places.push(place);
  }

  /** Notes a record that the input has under an id of its own. */
  declare(kind: Kind, record: MatchRecord): void {
    const records = this.declared.get(kind);
    if (records) records.push(record);
    else this.declared.set(kind, [record]);
  }

  /** Decides what each noted name is. */
  async settle(): Promise<void> {
    const values = [...this.noted.values()];
    for (const kind of new Set(values.map((each) => each.kind)))
      await this.settleKind(
        kind,
        values.filter((each) => each.kind === kind),
      );
  }

  /** Returns what a noted name is. */
  of(kind: Kind, value: string, country: string): NamedValue | undefined {
    return this.settled.get(decisionKey(kind, value, country));
  }

  /** All names with what they are, in the order of their first rows. */
  all(): NamedValue[] {
    return [...this.settled.values()];
  }

  private async settleKind(kind: Kind, values: readonly Noted[]): Promise<void> {
    const own = this.declared.get(kind) ?? [];
    const ownIds = new Set(own.map(({ id }) => id));
    const graph = (await this.options.known(kind)).filter(({ id }) => !ownIds.has(id));
    const here = new Records(kind, own);
    const there = new Records(kind, graph);
    const decisions = new Map(
      this.options.decisions
        .filter((each) => each.kind === kind && each.decision !== '')
        .map((each) => [decisionKey(kind, each.value, each.country), each]),
    );
    const fresh: Noted[] = [];
    for (const [at, noted] of values.entries()) {
      if (at % NAMES_AT_ONCE === 0) await this.nextTurn();
      const decision =
        decisions.get(decisionKey(kind, noted.value, noted.country)) ??
        decisions.get(decisionKey(kind, noted.value, ''));
      const settled = decision ? this.decided(noted, decision, here, there) : this.found(noted, here, there);
      if (settled) this.settled.set(decisionKey(kind, noted.value, noted.country), settled);
      else fresh.push(noted);
    }
    await this.makeNew(kind, fresh);
  }

  private decided(
    noted: Noted,
    { decision, id, by }: NameDecision,
    here: Records,
    there: Records,
  ): NamedValue {
    if (decision === 'none') return named(noted, { how: 'NONE', by });
    if (decision === 'new' && id === '' && isLost(noted.kind, noted.country)) return named(noted, LOST);
    const own = decision === 'new' && id === '' ? idOfName(noted.kind, noted.value, noted.country) : id;
    const origins = this.options.decisions.filter((each) => each.id === own && each.decision === 'new');
    const isOfPackage = decision === 'new' || origins.length > 0;
    if (!isOfPackage && !here.has(own) && !there.has(own))
      return named(noted, { how: 'DOUBT', reason: `was decided to be ${own}, which is the id of no record` });
    // Of several spellings the record has the one that made its id.
    const origin =
      origins.find((each) => idOfName(each.kind, each.value, each.country) === own) ?? origins[0];
    // A record that this file made last time is made again: its rows are those of this package.
    return named(noted, {
      how: 'DECIDED',
      id: own,
      by,
      isNew: isOfPackage && !here.has(own),
      newName: origin?.value ?? noted.value,
    });
  }

  /** Returns the record that a name is of, or its doubt; null for a new record. */
  private found(noted: Noted, here: Records, there: Records): NamedValue | null {
    const ids = here.idOf(noted.value) ?? there.idOf(noted.value);
    if (ids !== undefined) return named(noted, { how: 'ID', id: ids });
    const made = idOfName(noted.kind, noted.value, noted.country);
    // The graph has it from this very name: it stays a record of this package.
    if (open.has(noted.kind) && there.has(made)) return null;
    const asked = { name: noted.value, country: noted.country || null, identifiers: noted.identifiers };
    const candidates: NameCandidate[] = [];
    for (const [how, records] of [
      ['HERE', here],
      ['GRAPH', there],
    ] as const) {
      const matches = records.match(asked);
      const [best] = matches;
      if (best?.verdict === 'SAME') return named(noted, { how, id: best.id });
      candidates.push(
        ...matches.filter(({ verdict }) => verdict !== 'DIFFERENT').map((each) => records.candidate(each)),
      );
    }
    candidates.sort((one, other) => other.score - one.score);
    // An id that neither has may be of another package of the same import, which looks for it.
    if (candidates.length === 0 && isId(noted))
      return named(noted, { how: 'ID', id: `${noted.kind}/${idOfText(noted.kind, noted.value)}` });
    if (candidates.length === 0 && open.has(noted.kind)) return null;
    if (open.has(noted.kind) && this.options.makeNew) return null;
    const begun =
      candidates.length === 0 ? [...here.begunBy(noted.value), ...there.begunBy(noted.value)] : candidates;
    return named(noted, {
      how: 'DOUBT',
      candidates: begun.slice(0, MOST_CANDIDATES),
      reason:
        begun.length === 0
          ? `names no ${noted.kind} that is known`
          : `may be ${begun.length === 1 ? 'this record' : 'one of these records'}, which the name alone does not settle`,
    });
  }

  /** Makes new records of names: of names that are the same, one. */
  private async makeNew(kind: Kind, values: readonly Noted[]): Promise<void> {
    const roots = new Map<Noted, Noted>(values.map((each) => [each, each]));
    const rootOf = (each: Noted): Noted => {
      const root = roots.get(each) ?? each;
      return root === each ? each : rootOf(root);
    };
    const records = values.map((each, at) => ({
      id: String(at),
      name: each.value,
      aliases: [],
      identifiers: each.identifiers,
      country: each.country || null,
    }));
    const near: [number, number, number][] = [];
    if (values.length <= MOST_COMPARED && values.length > 1) {
      const index = new NameIndex(records);
      for (const [at, record] of records.entries()) {
        if (at % NAMES_AT_ONCE === 0) await this.nextTurn();
        const [best] = index.match(record, 2, record.id);
        const other = best && Number(best.id);
        if (best === undefined || other === undefined) continue;
        const [one, two] = [values[at], values[other]];
        if (best.verdict === 'SAME' && one && two) {
          const [first, second] = at < other ? [one, two] : [two, one];
          roots.set(rootOf(second), rootOf(first));
        } else if (best.verdict === 'REVIEW' && best.score >= 85) near.push([at, other, best.score]);
      }
    }
    const countries = new Map<Noted, string>();
    for (const each of values) {
      const root = rootOf(each);
      countries.set(root, countries.get(root) || root.country || each.country);
    }
    for (const each of values) {
      const root = rootOf(each);
      const country = countries.get(root) ?? '';
      this.settled.set(
        decisionKey(kind, each.value, each.country),
        isLost(kind, country)
          ? named(each, LOST)
          : named(each, {
              how: 'NEW',
              id: idOfName(kind, root.value, country),
              isNew: true,
              newName: root.value,
            }),
      );
    }
    for (const [at, other, score] of near) this.noteAlike(kind, values[at], values[other], score);
  }

  /** Lets others have their turn: comparing names takes milliseconds each. */
  private async nextTurn(): Promise<void> {
    this.options.signal?.throwIfAborted();
    await setImmediate();
  }

  private noteAlike(kind: Kind, left: Noted | undefined, right: Noted | undefined, score: number): void {
    const one = left && this.of(kind, left.value, left.country);
    const other = right && this.of(kind, right.value, right.country);
    if (!one || !other || one.id === other.id || one.how !== 'NEW' || other.how !== 'NEW') return;
    const told = this.alike.some((each) => each.one.id === other.id && each.other.id === one.id);
    if (!told) this.alike.push({ one, other, score });
  }
}

/** True if a new record of a kind cannot be made: a target has a country. */
const isLost = (kind: Kind, country: string): boolean => kind === 'target' && country === '';

const LOST = {
  how: 'DOUBT',
  reason: 'names no target that is known; a new one needs its country, which no cell says',
} as const;

function named(
  { kind, value, country, places, count }: Noted,
  rest: Partial<NamedValue> & Pick<NamedValue, 'how'>,
): NamedValue {
  return {
    kind,
    value,
    country,
    places,
    count,
    id: '',
    isNew: false,
    newName: value,
    by: PROGRAM,
    reason: '',
    candidates: [],
    ...rest,
  };
}

/** True if a text is written as an id: with its kind, or in small letters with hyphens. */
const isId = ({ kind, value }: Noted): boolean =>
  value.startsWith(`${kind}/`) || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value);

/** Singular of the words of a normal form. */
const singular = (text: string) => normalForm(text).replace(/(?<=[a-z]{3})s(?= |$)/g, '');

/** Records of a kind, by id and by name. */
class Records {
  private readonly kind: Kind;
  private readonly byId: ReadonlyMap<string, MatchRecord>;
  private readonly byName = new Map<string, Set<string>>();
  private index: NameIndex | undefined;

  constructor(kind: Kind, records: readonly MatchRecord[]) {
    this.kind = kind;
    this.byId = new Map(records.map((each) => [each.id, each]));
    for (const record of records)
      for (const { text } of namesOf(record))
        this.addName(open.has(kind) ? normalForm(text) : singular(text), record.id);
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Returns the id that a text writes, with its kind or without; of lists that a graph has, in whatever case. */
  idOf(text: string): string | undefined {
    const id = `${this.kind}/${idOfText(this.kind, text)}`;
    if (this.byId.has(id)) return id;
    const written = `${this.kind}/${slug(text)}`;
    return !open.has(this.kind) && this.byId.has(written) ? written : undefined;
  }

  /** Returns the records of closed lists whose ids a text begins. */
  begunBy(text: string): NameCandidate[] {
    const beginning = `${this.kind}/${slug(text)}-`;
    if (open.has(this.kind) || slug(text) === '') return [];
    return [...this.byId.values()]
      .filter(({ id }) => id.startsWith(beginning))
      .map(({ id, name }) => ({ id, name, score: 0 }));
  }

  /** Returns the best matches of a name; of a name that one record has to the letter, that one. */
  match(asked: Asked): RecordMatch[] {
    if (this.byId.size === 0) return [];
    const [only, ...more] =
      this.byName.get(open.has(this.kind) ? normalForm(asked.name) : singular(asked.name)) ?? [];
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
