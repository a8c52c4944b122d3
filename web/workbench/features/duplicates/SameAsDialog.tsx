import './duplicates.css';
import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { judgementsAbout, recordNames } from '../../../generated/operations.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { kindOf } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { type JudgedRecord, judgePair, type PairVerdict, pairVerdicts } from '../../state/judging.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { JoinedChoice } from './JoinedChoice.tsx';
import { JudgementBar } from './JudgementBar.tsx';
import { joinedRecords, MOST_JUDGEMENTS } from './joinedRecords.ts';
import { verdictWords } from './verdictWords.ts';

const verdicts = pairVerdicts.map((value) => ({
  value,
  label: { SAME: 'Same', DIFFERENT: 'Different', UNSURE: 'Not known' }[value],
}));

/** Asks for the record that another one is the same as, or is not, and for the reason; it stays open until the judgement is written or waits. */
export default function SameAsDialog({ close }: { close: () => void }) {
  const id = useWorkbench(({ judged }) => judged);
  const [chosen, setChosen] = useState<JudgedRecord | null>(null);
  const [other, setOther] = useState<JudgedRecord | null>(null);
  /** True if the record itself was chosen as the other one, under whichever name. */
  const [isItself, setIsItself] = useState(false);
  const [verdict, setVerdict] = useState<PairVerdict>('SAME');
  const [because, setBecause] = useState('');
  const asked = useAnswer(recordNames, id === null ? null : { ids: [id] });
  const judged = useAnswer(judgementsAbout, id === null ? null : { about: id, first: MOST_JUDGEMENTS });
  return (
    <Modal opened onClose={close} title="Same as…" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Outcome asked={asked} doing="Loading the record">
        {({ nodes: [node] }) => {
          if (!node || !('label' in node)) return <p>This graph has no record {id}.</p>;
          const joined = joinedRecords(judged.data?.judgements.nodes ?? []);
          const record = joined.find((each) => each.id === (chosen?.id ?? id)) ?? {
            id: node.id,
            label: node.label,
          };
          const isReady = other !== null && other.id !== record.id && because.trim() !== '';
          const setBeside = (next: JudgedRecord) => {
            setIsItself(next.id === node.id);
            if (next.id !== node.id) setOther({ id: next.id, label: next.label });
          };
          const judge = () => {
            if (!other) return;
            judgePair({ record, other, verdict, because });
            setOther(null);
            setBecause('');
          };
          return (
            <div className="same-as">
              <p>
                <strong>{record.label}</strong> <code className="quiet">{record.id}</code> and{' '}
                {other ? (
                  <>
                    <strong>{other.label}</strong> <code className="quiet">{other.id}</code>:{' '}
                    {verdictWords[verdict]}
                  </>
                ) : (
                  '…'
                )}
              </p>
              <FindBox
                label="The other record"
                placeholder="The other record, by any of its names"
                kinds={[kindOf(node.id)]}
                onChoose={setBeside}
              />
              {isItself && (
                <p className="caution">
                  {joined.length > 0
                    ? 'That answers as this record: choose below which of them is meant.'
                    : 'That is this record, under one of its names.'}
                </p>
              )}
              {joined.length > 0 && (
                <JoinedChoice
                  joined={joined}
                  record={record}
                  other={other}
                  setRecord={setChosen}
                  setOther={(next) => {
                    setIsItself(false);
                    setOther(next);
                  }}
                />
              )}
              <SegmentedControl
                size="xs"
                aria-label="Verdict"
                data={verdicts}
                value={verdict}
                onChange={(value) => setVerdict(pairVerdicts.find((each) => each === value) ?? 'SAME')}
              />
              <TextInput
                size="xs"
                label="Why"
                maxLength={2000}
                value={because}
                onChange={({ currentTarget: { value } }) => setBecause(value)}
              />
              <Button size="compact-sm" disabled={!isReady} onClick={judge}>
                Judge
              </Button>
              <JudgementBar />
            </div>
          );
        }}
      </Outcome>
    </Modal>
  );
}
