import { ActionIcon, Textarea } from '@mantine/core';
import { record } from '../../../generated/operations.ts';
import { runAction } from '../../actions/action.ts';
import { compareRecord } from '../../actions/compareActions.ts';
import { sameAs } from '../../actions/judgeActions.ts';
import { closeRecord, putOnCanvas, removeInWhatIf, traceFrom, traceTo } from '../../actions/recordActions.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { KindMark } from '../../components/KindMark.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { casesOf } from '../../model/caseFilter.ts';
import { isParty, kindOf } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { editNote, useInvestigation } from '../../state/workbench.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { Facts } from './Facts.tsx';
import { IfWrong } from './IfWrong.tsx';
import { Partners } from './Partners.tsx';
import { PostRoles } from './PostRoles.tsx';
import { ProgrammeStages } from './ProgrammeStages.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { recordOf, recordVariables } from './recordNode.ts';
import { Sources } from './Sources.tsx';
import { Standing } from './Standing.tsx';

/** Everything about one record: names, dates, place, counts that open their cases, timeline, partners and sources. */
export function RecordPanel({ id }: { id: string }) {
  const asked = useAnswer(record, recordVariables(id));
  const note = useInvestigation(({ notes }) => notes[id] ?? '');
  return (
    <article className="record" aria-label="Record">
      <ActionIcon
        className="close"
        variant="subtle"
        aria-label="Close the record"
        onClick={() => runAction(closeRecord)}
      >
        ✕
      </ActionIcon>
      <Outcome asked={asked} doing="Loading the record">
        {(answer) => {
          const node = recordOf(answer);
          const { dataset } = answer;
          if (!node) return <p>This graph has no record {id}.</p>;
          const isSynthetic = 'synthetic' in node ? node.synthetic : false;
          return (
            <>
              <header>
                <p className="quiet">
                  <KindMark kind={kindOf(node.id)} /> {node.__typename.toLowerCase()}{' '}
                  {(isSynthetic || dataset.synthetic) && (
                    // On the screen the bar on top carries the mark of the view; paper has no bar.
                    <span className="on-paper">
                      <SyntheticBadge />
                    </span>
                  )}
                </p>
                <h2>
                  {node.label}
                  {node.labelZh && node.labelZh !== node.label && (
                    <span className="zh" lang="zh">
                      {node.labelZh}
                    </span>
                  )}
                </h2>
                <Facts node={node} />
              </header>
              <div className="actions">
                <ActionButton action={putOnCanvas} on={node} />
                {[traceFrom, traceTo, removeInWhatIf, compareRecord, sameAs].map((action) => (
                  <ActionButton key={action.name} action={action} on={node} variant="default" />
                ))}
              </div>
              {node.__typename === 'Case' ? (
                <CaseFacts node={node} />
              ) : (
                <>
                  {node.__typename === 'Report' && <ReportFacts node={node} />}
                  {isParty(node.id) && <Standing id={node.id} />}
                  {node.__typename === 'Post' && <PostRoles post={node} />}
                  {node.__typename === 'Programme' && <ProgrammeStages of={node} />}
                  <Partners of={node} where={casesOf(node.id)} />
                  <Sources of={node} where={casesOf(node.id)} />
                  {node.__typename === 'Report' && <IfWrong report={node.id} posts={node.posts.nodes} />}
                </>
              )}
              <Textarea
                label="Note"
                placeholder="Your note; saved with the investigation"
                autosize
                minRows={2}
                value={note}
                onChange={({ currentTarget: { value } }) => editNote(id, value)}
              />
              <QueryLink operation={record} variables={recordVariables(id)} />
            </>
          );
        }}
      </Outcome>
    </article>
  );
}
