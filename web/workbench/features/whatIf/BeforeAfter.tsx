import { partyKinds } from '../../../generated/model.ts';
import type { CaseFilter, EntityKind, WhatIfRemovedQuery } from '../../../generated/operations.ts';
import { datasetOverview } from '../../../generated/operations.ts';
import { KindMark } from '../../components/KindMark.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { casesOf } from '../../model/caseFilter.ts';
import { counted, kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { showCases } from '../../state/showCases.ts';
import { LostAndFewer } from './LostAndFewer.tsx';
import { showLostCases } from './lostCases.ts';

type Answer = WhatIfRemovedQuery['whatIf'];

const rows = partyKinds.map((kind) => [kind, kinds[kind].many] as const);

/** The cases of any of these records. */
const casesOfAny = (ids: readonly string[]): CaseFilter => ({ or: ids.map(casesOf) });

/** Counts of each kind before and after the removal, with the records that are lost. */
export function BeforeAfter({ answer, removed }: { answer: Answer; removed: readonly string[] }) {
  const { cases } = answer;
  const stand = cases.touched - cases.lostCount;
  return (
    <>
      <table className="before-after" aria-label="Before and after">
        <thead>
          <tr>
            <th aria-label="kind" />
            <th className="number">before</th>
            <th className="number">after</th>
            <th className="number">lost</th>
            <th className="number" title="with fewer cases, but not none">
              fewer
            </th>
          </tr>
        </thead>
        <tbody>
          <Row kind="CASE" counts={cases} showLost={() => showLostCases(cases, null)} />
          {rows.map(([kind, name]) => (
            <Row key={kind} kind={kind} counts={answer[name]} />
          ))}
        </tbody>
      </table>
      <OnlyWithCases posts={answer.posts.before} />
      <p>
        The removed records take part in{' '}
        <button
          type="button"
          className="plain-link"
          onClick={() =>
            showCases(
              `Cases of ${answer.removed.map(({ node }) => node.label).join(' or ')}`,
              casesOfAny(removed),
            )
          }
        >
          {counted(cases.touched, 'CASE')}
        </button>
        : {cases.lostCount} would not be on record without them
        {stand > 0 && `, ${stand} would remain through others of the same kind`}.
      </p>
      {answer.removed.length > 1 && (
        <ul className="fates">
          {answer.removed.map(({ node, caseCount, lostCaseCount }) => (
            <li key={node.id}>
              {node.label}: {counted(caseCount, 'CASE')}, {lostCaseCount} lost
            </li>
          ))}
        </ul>
      )}
      {rows.map(([kind, name]) => (
        <LostAndFewer key={kind} kind={kind} fates={answer[name]} cases={cases} />
      ))}
    </>
  );
}

/** The number of posts that count here beside the number of all, so that two numbers of posts are not taken for a mistake. */
function OnlyWithCases({ posts }: { posts: number }) {
  const { data } = useAnswer(datasetOverview, {});
  if (!data || data.dataset.counts.posts <= posts) return null;
  return (
    <p className="quiet">
      Records without cases are not counted: {posts.toLocaleString('en')} of{' '}
      {counted(data.dataset.counts.posts, 'POST')} have cases here.
    </p>
  );
}

const Row = ({
  kind,
  counts: { before, after, lostCount, reducedCount },
  showLost: show,
}: {
  kind: EntityKind;
  counts: {
    readonly before: number;
    readonly after: number;
    readonly lostCount: number;
    readonly reducedCount?: number;
  };
  showLost?: () => void;
}) => (
  <tr>
    <th scope="row">
      <KindMark kind={kind} silent /> {kinds[kind].many}
    </th>
    <td className="number">
      {before.toLocaleString('en')}
      <ShareBar part={before} whole={before} />
    </td>
    <td className="number">
      {after.toLocaleString('en')}
      <ShareBar part={after} whole={before} />
    </td>
    <td className="number">
      {show && lostCount > 0 ? (
        <button
          type="button"
          className="plain-link"
          aria-label={`${lostCount} lost ${lostCount === 1 ? 'case' : 'cases'}`}
          onClick={show}
        >
          {lostCount}
        </button>
      ) : (
        lostCount
      )}
    </td>
    <td className="number">{reducedCount}</td>
  </tr>
);
