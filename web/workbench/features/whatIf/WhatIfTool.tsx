import './whatIf.css';
import { Button } from '@mantine/core';
import { networkKinds } from '../../../generated/model.ts';
import { whatIfRemoved } from '../../../generated/operations.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordChips } from '../../components/RecordChips.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { InReach } from './InReach.tsx';
import { PairFates } from './PairFates.tsx';
import { PlannedRemovals } from './PlannedRemovals.tsx';
import { Separating } from './Separating.tsx';
import { SimilarRecords } from './SimilarRecords.tsx';

/** The tool that removes posts, targets or companies and compares. */
export default function WhatIfTool() {
  const removed = useInvestigation((each) => each.removed);
  const filters = useInvestigation((each) => each.filters);
  const where = filterOf(filters);
  const variables = removed.length > 0 ? { remove: removed, ...(where ? { where } : {}) } : null;
  const asked = useAnswer(whatIfRemoved, variables);
  return (
    <div className="tool what-if">
      <h2>What if they were not there?</h2>
      <FindBox
        label="Remove"
        placeholder="Remove a post, target or company…"
        kinds={networkKinds}
        onChoose={({ id }) => changeInvestigation({ removed: [...new Set([...removed, id])] })}
      />
      <p className="chosen">
        <RecordChips
          ids={removed}
          removal={(name) => `Bring back ${name}`}
          onChange={(ids) => changeInvestigation({ removed: ids })}
        />
        {!removed.includes('post/houston') && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => changeInvestigation({ removed: [...removed, 'post/houston'] })}
          >
            Remove Houston
          </Button>
        )}
      </p>
      {variables ? (
        <>
          <Outcome asked={asked} doing="Counting">
            {({ whatIf }) => (
              <>
                <p className="quiet">{whatIf.meaning}</p>
                {whatIf.notice && <p className="caution">{whatIf.notice}</p>}
                {where && <p className="quiet">Only cases within the dates and filters above.</p>}
                <BeforeAfter answer={whatIf} removed={removed} />
                <PairFates pairs={whatIf.pairs} />
                <SimilarRecords posts={whatIf.similarPosts} />
              </>
            )}
          </Outcome>
          <QueryLink operation={whatIfRemoved} variables={variables} />
        </>
      ) : (
        <p className="quiet">
          Remove a record here, or with <b>What if it were not there</b> on any post, target or company, to
          see what would not be on record and what others would still join.
        </p>
      )}
      <PlannedRemovals />
      <Separating />
      <InReach />
    </div>
  );
}
