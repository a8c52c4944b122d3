import './duplicates.css';
import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { recordNames } from '../../../generated/operations.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { kindOf } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { judgePair, type PairVerdict, pairVerdicts } from '../../state/judging.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { JudgementBar } from './JudgementBar.tsx';
import { verdictWords } from './verdictWords.ts';

const verdicts = pairVerdicts.map((value) => ({
  value,
  label: { SAME: 'Same', DIFFERENT: 'Different', UNSURE: 'Not known' }[value],
}));

/** Asks for the record that another one is the same as, or is not, and for the reason; it stays open until the judgement is written or waits. */
export default function SameAsDialog({ close }: { close: () => void }) {
  const id = useWorkbench(({ judged }) => judged);
  const [other, setOther] = useState<NamedRecord | null>(null);
  const [verdict, setVerdict] = useState<PairVerdict>('SAME');
  const [because, setBecause] = useState('');
  const asked = useAnswer(recordNames, id === null ? null : { ids: [id] });
  return (
    <Modal opened onClose={close} title="Same as…" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Outcome asked={asked} doing="Loading the record">
        {({ nodes: [node] }) => {
          if (!node || !('label' in node)) return <p>This graph has no record {id}.</p>;
          const isReady = other !== null && because.trim() !== '';
          const judge = () => {
            if (!other) return;
            const record = { id: node.id, label: node.label };
            judgePair({ record, other: { id: other.id, label: other.label }, verdict, because });
            setOther(null);
            setBecause('');
          };
          return (
            <div className="same-as">
              <p>
                <strong>{node.label}</strong> <code className="quiet">{node.id}</code> and{' '}
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
                onChoose={(record) => record.id !== node.id && setOther(record)}
              />
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
