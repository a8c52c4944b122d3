import type { Problem } from '../../import/report/problem.ts';
import type { InputTable } from '../readers/inputTable.ts';
import type { AlikeNames } from './groupNames.ts';
import type { NamedValue } from './namedValue.ts';
import type { Origin } from './outputRows.ts';
import type { CellDoubt } from './readRow.ts';

/** Returns the warning that a row makes a case that another row made before. */
export const repeatedCase = (id: string, { file, line }: Origin, first: number): Problem => ({
  severity: 'warning',
  file,
  line,
  value: id,
  rule: `is the case of line ${first} too: the cells of its key are the same; the two rows make one case`,
  remedy: 'If these are two cases, name more columns under "keys" in the mapping.',
});

/** Returns the warning that what a row says of a party goes with the party that a person left out. */
export const leftWithItsParty = ({ file, line }: Origin, record: string, value: string): Problem => ({
  severity: 'warning',
  file,
  line,
  column: record,
  value,
  rule: 'is about a party whose name was left out, and is left out with it',
  remedy: 'Decide that the name is a record, or say in the mapping that the column is "citation.quote".',
});

/** Returns the problem of a cell that holds its row back. */
export function problemOfCell(
  { file, line }: Origin,
  { header, value, reason, candidates, remedy }: Omit<CellDoubt, 'at'>,
): Problem {
  return {
    severity: 'error',
    file,
    line,
    column: header,
    value,
    rule: `${reason.replace(/\.$/, '')}; the row is held back`,
    remedy:
      remedy ??
      (candidates.length > 0
        ? `It may be ${candidates.slice(0, 5).join(', ')}: write the one that is meant, or say in the mapping how to read it.`
        : 'Correct the cell, or leave it empty.'),
  };
}

/** Marks that may stand between names of a list. */
const severalIn = /[,，/／&+]|\s(?:and|und|et)\s|[和与及]/u;

/** Returns the problem of a name that a person has to decide about. */
export function problemOfName({
  kind,
  value,
  reason,
  candidates,
  places,
  count,
  country,
}: NamedValue): Problem {
  const listed = candidates
    .map(({ id, name, score }) => `${id} (${name}${score > 0 ? `, ${score}` : ''})`)
    .join('; ');
  return {
    severity: 'error',
    ...placeOf(places),
    column: kind,
    value: country === '' ? value : `${value} (${country})`,
    rule: `${reason}${listed === '' ? '' : `: ${listed}`}; held back: ${placesText(places, count)}`,
    remedy: `Decide in the file of decisions beside the mapping (docs/intake.md): same with an id, new, or none.${
      severalIn.test(value) ? ' If the cell lists several, say in the mapping by what it is split.' : ''
    }`,
  };
}

/** Returns the warning that two new records may be one. */
export function warningOfAlike({ left, right, score }: AlikeNames<NamedValue>): Problem {
  return {
    severity: 'warning',
    ...placeOf(right.places),
    column: right.kind,
    value: right.value,
    rule: `may be the same ${right.kind} as ${JSON.stringify(left.value)} (${placesText(left.places, left.count)}): the names are alike at ${score} of 100; both are new records`,
    remedy: 'If they are the same, write the id of one as the decision of the other.',
  };
}

const placeOf = ([first]: readonly Origin[]) => ({ file: first?.file ?? '', line: first?.line ?? 1 });

/** Names the lines of each file: `lines 2, 5 of cases.csv`. */
function placesText(places: readonly Origin[], count: number): string {
  const files = [...new Set(places.map(({ file }) => file))];
  const texts = files.map((file) => {
    const lines = [...new Set(places.flatMap((each) => (each.file === file ? [each.line] : [])))];
    return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${files.length > 1 ? ` of ${file}` : ''}`;
  });
  const more = count - places.length;
  return `${texts.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Warning of a table that the mapping does not have. */
export const withoutMapping = ({ file, name }: Pick<InputTable, 'file' | 'name'>): Problem => ({
  severity: 'warning',
  file,
  value: name,
  rule: 'is a table that the mapping does not have; its rows are not imported',
  remedy: 'Add it to the mapping: `wishlist map` writes one for all tables.',
});
