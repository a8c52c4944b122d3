import { NONE, type ProjectionData } from '../projection.ts';
import { ascending, byDays, dayColumn, thousandths } from './caseColumns.ts';
import { mapped } from './changedNumbers.ts';
import { sharedArray } from './growingArray.ts';
import type { ChangedCase } from './projectionChanges.ts';
import { recoded } from './recoded.ts';

/** Moves the columns of the cases: `before` has the number of each case in the older projection, `changed` the cases that were read anew. */
export function movedColumns(
  old: ProjectionData,
  before: Uint32Array,
  changed: ReadonlyMap<number, ChangedCase>,
) {
  const texts = (name: 'caseKind' | 'stage' | 'direction' | 'grade') =>
    recoded(
      old[name],
      before,
      mapped(changed, (each) => each[name]),
      ascending,
    );
  const numbers = (name: 'confidence' | 'addedIn' | 'changedIn') =>
    recoded(
      old[name],
      before,
      mapped(changed, (each) => each[name]),
      ascending,
    );
  const days = (name: 'date' | 'occurredOn' | 'publishedOn') =>
    recoded(
      old[name],
      before,
      mapped(changed, (each) => each[name]),
      byDays,
    );
  const confidence = numbers('confidence');
  return {
    date: dayColumn(days('date')),
    occurredOn: days('occurredOn'),
    publishedOn: days('publishedOn'),
    caseKind: texts('caseKind'),
    stage: texts('stage'),
    direction: texts('direction'),
    grade: texts('grade'),
    confidence,
    thousandths: thousandths(confidence.values),
    synthetic: recoded(
      old.synthetic,
      before,
      mapped(changed, ({ synthetic }) => synthetic),
      ascending,
    ),
    addedIn: numbers('addedIn'),
    changedIn: numbers('changedIn'),
    ...movedForms(old, before, changed),
  };
}

/** Moves the bits of the forms of cooperation, which are numbered anew where a form came or went. */
function movedForms(old: ProjectionData, before: Uint32Array, changed: ReadonlyMap<number, ChangedCase>) {
  const masks = new Uint16Array(before.length);
  let used = 0;
  before.forEach((place, number) => {
    if (place === NONE || changed.has(number)) return;
    masks[number] = old.cooperation[place] ?? 0;
    used |= masks[number] ?? 0;
  });
  const kept = old.cooperationForms.filter((_, bit) => (used & (1 << bit)) !== 0);
  const anew = [...changed.values()].flatMap(({ cooperation }) => cooperation);
  const cooperationForms = [...new Set([...kept, ...anew])].sort();
  const bitOf = (form: string) => 1 << cooperationForms.indexOf(form);
  const moved = old.cooperationForms.map((form) => (cooperationForms.includes(form) ? bitOf(form) : 0));
  const cooperation = sharedArray(Uint16Array, before.length);
  masks.forEach((mask, number) => {
    for (let bit = 0; mask >>> bit > 0; bit += 1)
      if ((mask & (1 << bit)) !== 0) cooperation[number] = (cooperation[number] ?? 0) | (moved[bit] ?? 0);
  });
  for (const [number, each] of changed)
    cooperation[number] = each.cooperation.reduce((mask, form) => mask | bitOf(form), 0);
  return { cooperation, cooperationForms };
}
