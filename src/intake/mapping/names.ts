import { setImmediate } from 'node:timers/promises';
import { type Kind, namedKinds } from '../../model/kinds.ts';
import type { MatchRecord } from '../../names/match/matchNames.ts';
import { decisionKey, type NameDecision } from './decisions.ts';
import { type AlikeNames, groupNames, NAMES_AT_ONCE } from './groupNames.ts';
import { type NamedValue, type NotedName, namedValue } from './namedValue.ts';
import { namesSeveral } from './namesSeveral.ts';
import { idOfName, idOfText } from './newId.ts';
import type { Origin } from './outputRows.ts';
import { MOST_CANDIDATES, makesRecords, type NameCandidate, RecordsOfKind } from './recordsOfKind.ts';

/** The records that a graph has already: those of a kind with everything that names them. */
export type KnownRecords = (kind: Kind) => Promise<readonly MatchRecord[]>;

/** Records, decisions and rules by which the names of an input are resolved. */
export interface NamesOptions {
  readonly known: KnownRecords;
  readonly decisions: readonly NameDecision[];
  /** Make a new record of each name that is in doubt. */
  readonly makeNew: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The kinds of records that can be resolved by their names. */
export const hasNames = (kind: Kind): boolean =>
  namedKinds.some((each) => each.toLowerCase() === kind) && kind !== 'country';

const MOST_PLACES = 20;

/**
 * The names of an input: noted in a first pass, settled all at once, and then asked for. What a name is depends neither on the order of
 * rows nor on their number.
 */
export class InputNames {
  private readonly options: NamesOptions;
  /** Decisions that a name is a new record, by the id of that record. */
  private readonly madeNew = new Map<string, NameDecision[]>();
  private readonly noted = new Map<string, NotedName>();
  private readonly declared = new Map<Kind, MatchRecord[]>();
  private readonly settled = new Map<string, NamedValue>();
  /** Records of the input whose own rows are held back, with their places. */
  readonly held = new Map<string, string>();
  /** Pairs of new records that may be one: their names differ by little. */
  readonly alike: AlikeNames<NamedValue>[] = [];

  constructor(options: NamesOptions) {
    this.options = options;
    for (const each of options.decisions) {
      if (each.decision !== 'new') continue;
      const others = this.madeNew.get(each.id);
      if (others) others.push(each);
      else this.madeNew.set(each.id, [each]);
    }
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

  private async settleKind(kind: Kind, values: readonly NotedName[]): Promise<void> {
    const own = this.declared.get(kind) ?? [];
    const ownIds = new Set(own.map(({ id }) => id));
    const graph = (await this.options.known(kind)).filter(({ id }) => !ownIds.has(id));
    const here = new RecordsOfKind(kind, own);
    const there = new RecordsOfKind(kind, graph);
    const decisions = new Map(
      this.options.decisions
        .filter((each) => each.kind === kind && each.decision !== '')
        .map((each) => [decisionKey(kind, each.value, each.country), each]),
    );
    const fresh: NotedName[] = [];
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
    noted: NotedName,
    { decision, id, by }: NameDecision,
    here: RecordsOfKind,
    there: RecordsOfKind,
  ): NamedValue {
    if (decision === 'none') return namedValue(noted, { how: 'NONE', by });
    if (decision === 'new' && id === '' && isLost(noted.kind, noted.country)) return namedValue(noted, LOST);
    const own = decision === 'new' && id === '' ? idOfName(noted.kind, noted.value, noted.country) : id;
    const origins = this.madeNew.get(own) ?? [];
    const isOfPackage = decision === 'new' || origins.length > 0;
    if (!isOfPackage && !here.has(own) && !there.has(own))
      return namedValue(noted, {
        how: 'DOUBT',
        reason: `was decided to be ${own}, which is the id of no record`,
      });
    // Of several spellings the record has the one that made its id.
    const origin =
      origins.find((each) => idOfName(each.kind, each.value, each.country) === own) ?? origins[0];
    // A record that this file made last time is made again: its rows are those of this package.
    return namedValue(noted, {
      how: 'DECIDED',
      id: own,
      by,
      isNew: isOfPackage && !here.has(own),
      newName: origin?.value ?? noted.value,
    });
  }

  /** Returns the record that a name is of, or its doubt; null for a new record. */
  private found(noted: NotedName, here: RecordsOfKind, there: RecordsOfKind): NamedValue | null {
    const ids = here.idOf(noted.value) ?? there.idOf(noted.value);
    if (ids !== undefined) return namedValue(noted, { how: 'ID', id: ids });
    const made = idOfName(noted.kind, noted.value, noted.country);
    // The graph has it from this very name: it stays a record of this package.
    if (makesRecords(noted.kind) && there.has(made)) return null;
    const asked = { name: noted.value, country: noted.country || null, identifiers: noted.identifiers };
    const candidates: NameCandidate[] = [];
    for (const [how, records] of [
      ['HERE', here],
      ['GRAPH', there],
    ] as const) {
      const matches = records.match(asked);
      const [best] = matches;
      if (best?.verdict === 'SAME') return namedValue(noted, { how, id: best.id });
      candidates.push(
        ...matches.filter(({ verdict }) => verdict !== 'DIFFERENT').map((each) => records.candidate(each)),
      );
    }
    candidates.sort((one, other) => other.score - one.score);
    // An id that neither has may be of another package of the same import, which looks for it.
    if (candidates.length === 0 && isId(noted))
      return namedValue(noted, { how: 'ID', id: `${noted.kind}/${idOfText(noted.kind, noted.value)}` });
    const isMade = makesRecords(noted.kind);
    if (isMade && this.options.makeNew) return null;
    if (isMade && namesSeveral(noted.value))
      return namedValue(noted, {
        how: 'DOUBT',
        candidates: candidates.slice(0, MOST_CANDIDATES),
        reason: SEVERAL,
      });
    if (isMade && candidates.length === 0) return null;
    const begun =
      candidates.length === 0 ? [...here.begunBy(noted.value), ...there.begunBy(noted.value)] : candidates;
    return namedValue(noted, {
      how: 'DOUBT',
      candidates: begun.slice(0, MOST_CANDIDATES),
      reason:
        begun.length === 0
          ? `names no ${noted.kind} that is known`
          : `may be ${begun.length === 1 ? 'this record' : 'one of these records'}, which the name alone does not settle`,
    });
  }

  /** Makes new records of names: of names that are the same, one. */
  private async makeNew(kind: Kind, values: readonly NotedName[]): Promise<void> {
    const { rootOf, alike } = await groupNames(values, () => this.nextTurn());
    const countries = new Map<NotedName, string>();
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
          ? namedValue(each, LOST)
          : namedValue(each, {
              how: 'NEW',
              id: idOfName(kind, root.value, country),
              isNew: true,
              newName: root.value,
            }),
      );
    }
    for (const pair of alike) this.noteAlike(kind, pair);
  }

  /** Lets others have their turn: comparing names takes milliseconds each. */
  private async nextTurn(): Promise<void> {
    this.options.signal?.throwIfAborted();
    await setImmediate();
  }

  private noteAlike(kind: Kind, pair: AlikeNames<NotedName>): void {
    const left = this.of(kind, pair.left.value, pair.left.country);
    const right = this.of(kind, pair.right.value, pair.right.country);
    if (!left || !right || left.id === right.id || left.how !== 'NEW' || right.how !== 'NEW') return;
    const told = this.alike.some((each) => each.left.id === right.id && each.right.id === left.id);
    if (!told) this.alike.push({ left, right, score: pair.score });
  }
}

/** True if a new record of a kind cannot be made: a target has a country. */
const isLost = (kind: Kind, country: string): boolean => kind === 'target' && country === '';

const SEVERAL =
  'seems to name several parties: say in the mapping by what the cells are split, or decide that it is one new record';

const LOST = {
  how: 'DOUBT',
  reason: 'names no target that is known; a new one needs its country, which no cell says',
} as const;

/** True if a text is written as an id: with its kind, or in small letters with hyphens. */
const isId = ({ kind, value }: NotedName): boolean =>
  value.startsWith(`${kind}/`) || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value);
