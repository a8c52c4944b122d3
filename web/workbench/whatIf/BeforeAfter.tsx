import type { CaseFilter, EntityKind, WithoutThemQuery } from '../../generated/operations.ts';
import { casesOf } from '../caseFilter.ts';
import { kindOf, kinds } from '../kinds.ts';
import { KindMark } from '../parts/KindMark.tsx';
import { RecordName } from '../parts/RecordName.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { showCases } from '../shell/actions.ts';

type Answer = WithoutThemQuery['whatIf'];

const rows: readonly (readonly [
  EntityKind,
  'posts' | 'targets' | 'companies' | 'technologies' | 'areas' | 'countries',
])[] = [
  ['POST', 'posts'],
  ['TARGET', 'targets'],
  ['COMPANY', 'companies'],
  ['TECHNOLOGY', 'technologies'],
  ['AREA', 'areas'],
  ['COUNTRY', 'countries'],
];

/** The cases of any of these records. */
const casesOfAny = (ids: readonly string[]): CaseFilter =>
  ids.length === 1 && ids[0] ? casesOf(ids[0]) : { or: ids.map(casesOf) };

/** What there is of each kind with and without the removed, side by side, and which are lost. */
export function BeforeAfter({ answer, removed }: { answer: Answer; removed: readonly string[] }) {
  const { cases } = answer;
  return (
    <>
      <table className="before-after">
        <thead>
          <tr>
            <th aria-label="kind" />
            <th className="number">before</th>
            <th className="number">after</th>
            <th className="number">lost</th>
            <th className="number">fewer</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <KindMark kind="CASE" silent /> cases
            </th>
            <td className="number">{cases.before.toLocaleString('en')}</td>
            <td className="number">
              {cases.after.toLocaleString('en')}
              <ShareBar part={cases.after} whole={cases.before} />
            </td>
            <td className="number">{cases.lostCount}</td>
            <td className="number" />
          </tr>
          {rows.map(([kind, name]) => {
            const { before, after, lostCount, reducedCount } = answer[name];
            return (
              <tr key={kind}>
                <th scope="row">
                  <KindMark kind={kind} silent /> {kinds[kind].many}
                </th>
                <td className="number">{before.toLocaleString('en')}</td>
                <td className="number">
                  {after.toLocaleString('en')}
                  <ShareBar part={after} whole={before} />
                </td>
                <td className="number">{lostCount}</td>
                <td className="number">{reducedCount}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        The removed take part in{' '}
        <button
          type="button"
          className="plain-link"
          onClick={() =>
            showCases(
              `Cases of ${answer.removed.map(({ node }) => node.label).join(', ')}`,
              casesOfAny(removed),
            )
          }
        >
          {cases.touched} cases
        </button>
        ; {cases.lostCount} of them nobody else{' '}
        {kindOf(removed[0] ?? 'post/') === 'POST' ? 'refers' : 'of their kind takes part in'}
        {cases.touched > cases.lostCount && `, ${cases.touched - cases.lostCount} stand through others`}.
      </p>
      {rows.map(([kind, name]) => {
        const { lost, lostCount, reduced, reducedCount } = answer[name];
        if (lostCount + reducedCount === 0) return null;
        return (
          <details key={kind}>
            <summary>
              {lostCount} {lostCount === 1 ? kinds[kind].one : kinds[kind].many} lost, {reducedCount} with
              fewer cases
            </summary>
            <ul className="fates">
              {lost.map(({ node, caseCount }) => (
                <li key={node.id}>
                  <RecordName record={node} chinese={false} /> <span className="caution">lost</span>{' '}
                  <span className="quiet">all {caseCount} cases</span>
                </li>
              ))}
              {lostCount > lost.length && <li className="quiet">and {lostCount - lost.length} more lost</li>}
              {reduced.map(({ node, caseCount, remaining }) => (
                <li key={node.id}>
                  <RecordName record={node} chinese={false} />{' '}
                  <span className="quiet">
                    {caseCount} → {remaining} cases
                  </span>
                </li>
              ))}
              {reducedCount > reduced.length && (
                <li className="quiet">and {reducedCount - reduced.length} more with fewer</li>
              )}
            </ul>
          </details>
        );
      })}
    </>
  );
}
