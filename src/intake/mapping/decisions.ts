import { stringify } from 'csv-stringify/sync';
import { badInput } from '../../errors.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { normalForm } from '../../names/normalForm.ts';
import { rememberTexts } from '../../names/rememberTexts.ts';
import type { InputTable } from '../readers/inputTable.ts';

/** The decision of a name: the record that it names, a new record of its own, or no record at all. */
export type DecisionWord = 'same' | 'new' | 'none';

/** A line of the file of decisions: a different name, and what it is. A name without a decision waits for a person. */
export interface NameDecision {
  readonly value: string;
  readonly kind: Kind;
  /** Country of its bearer, as a code; empty if the input does not say. */
  readonly country: string;
  readonly decision: DecisionWord | '';
  /** The record: with its kind, such as target/kaltwerk; empty without a decision, and for none. */
  readonly id: string;
  /** `program`, or who decided. */
  readonly by: string;
  /** Records that it may be, for a person to choose from: ids with scores and names. */
  readonly candidates: string;
}

const header = ['value', 'kind', 'country', 'decision', 'id', 'by', 'candidates'] as const;

/** The one who decides where nobody else is named. */
export const PROGRAM = 'program';

/** Names repeat from row to row. */
const comparable = rememberTexts(50_000, (value) => ({ text: normalForm(value) || value.trim() }));

/** Key under which a name has one decision: spelling that names are compared without makes no difference. */
export const decisionKey = (kind: Kind, value: string, country: string): string =>
  `${kind}|${comparable(value).text}|${country}`;

/** Reads the table of a file of decisions. Throws BAD_USER_INPUT with the line that breaks a rule. */
export async function readDecisions(table: InputTable): Promise<NameDecision[]> {
  const places = header.map((name) => table.columns.findIndex((each) => each.trim().toLowerCase() === name));
  const decisions: NameDecision[] = [];
  for await (const { line, cells } of table.rows()) {
    const [value = '', kind = '', country = '', word = '', id = '', by = '', candidates = ''] = places.map(
      (at) => (at < 0 ? '' : (cells[at] ?? '').trim()),
    );
    if (value === '' && id === '') continue;
    const refuse = (rule: string, hint: string) => badInput(`${table.file}, line ${line}: ${rule}.`, hint);
    const known = kinds.find((each) => each === kind.toLowerCase());
    if (known === undefined)
      throw refuse(
        `the kind "${kind}" is none of the model`,
        'The kinds are post, target, company, technology, programme and area.',
      );
    const decision = wordOf(word, id);
    if (decision === undefined)
      throw refuse(
        `the decision "${word}" is unknown`,
        'Write same, new or none, or leave it empty to decide later.',
      );
    if (decision === 'same' && id === '')
      throw refuse(
        `"${value}" is the same as a record without an id`,
        'Write the id of the record, such as one of the candidates.',
      );
    decisions.push({
      value,
      kind: known,
      country: country.toUpperCase(),
      decision,
      id: id === '' || id.includes('/') ? id : `${known}/${id}`,
      by: by || 'a person',
      candidates,
    });
  }
  return decisions;
}

/** An id alone says that the name is of that record. */
function wordOf(word: string, id: string): DecisionWord | '' | undefined {
  const lower = word.toLowerCase();
  if (lower === '') return id === '' ? '' : 'same';
  return (['same', 'new', 'none'] as const).find((each) => each === lower);
}

/** Returns the text of a file of decisions, those that wait for a person first. It begins with a byte order mark, by which spreadsheets know UTF-8. */
export function writeDecisions(decisions: readonly NameDecision[]): string {
  const sorted = decisions.toSorted(
    (one, other) =>
      Number(one.decision !== '') - Number(other.decision !== '') ||
      compare(one.kind, other.kind) ||
      compare(one.value, other.value) ||
      compare(one.country, other.country),
  );
  return `\uFEFF${stringify(
    sorted.map((each) => header.map((name) => each[name])),
    { header: true, columns: [...header] },
  )}`;
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
