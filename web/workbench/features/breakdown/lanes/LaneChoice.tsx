import { Button } from '@mantine/core';
import type { EntityKind } from '../../../../generated/operations.ts';
import { FindBox } from '../../../components/FindBox.tsx';
import { RecordChips } from '../../../components/RecordChips.tsx';
import { kindOf } from '../../../model/kinds.ts';
import type { LaneQuestion } from '../../../state/investigation.ts';
import { changeInvestigation, useInvestigation, useWorkbench } from '../../../state/workbench.ts';

/** Most lanes that are chosen, which is also the most names that are read at once. */
const MAX_CHOSEN = 200;

const kindOfLanes: Readonly<Record<LaneQuestion['of'], EntityKind>> = {
  POST: 'POST',
  POST_COUNTRY: 'COUNTRY',
  TARGET_COUNTRY: 'COUNTRY',
  AREA: 'AREA',
  TECHNOLOGY: 'TECHNOLOGY',
  COMPANY: 'COMPANY',
  TARGET: 'TARGET',
};

/** The records that have a lane: added by name, taken from the canvas, taken away; without a choice, all have one. */
export function LaneChoice() {
  const { of, chosen } = useInvestigation((each) => each.lanes);
  const nodes = useInvestigation((each) => each.canvas.nodes);
  const together = useWorkbench((state) => state.chosen);
  const kind = kindOfLanes[of];
  const choose = (ids: readonly string[]) =>
    changeInvestigation({ lanes: { of, chosen: [...new Set(ids)].slice(0, MAX_CHOSEN) } });
  const drawn = nodes.filter(({ id }) => kindOf(id) === kind);
  const picked = drawn.filter(({ id }) => together.has(id));
  const fromCanvas = (picked.length > 0 ? picked : drawn).map(({ id }) => id);
  const isCut = fromCanvas.length > MAX_CHOSEN;
  return (
    <fieldset className="lane-choice plain" aria-label="Records with a lane">
      {chosen.length < MAX_CHOSEN && (
        <FindBox
          label="Add a lane"
          placeholder="Add a lane by name…"
          kinds={[kind]}
          onChoose={({ id }) => choose([...chosen, id])}
        />
      )}
      {fromCanvas.length > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => choose(fromCanvas)}>
          Those {picked.length > 0 ? 'chosen' : ''} on the canvas (
          {isCut ? `the first ${MAX_CHOSEN} of ${fromCanvas.length}` : fromCanvas.length})
        </Button>
      )}
      <RecordChips ids={chosen} removal={(name) => `Take the lane of ${name} away`} onChange={choose} />
      {chosen.length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => choose([])}>
          All lanes
        </Button>
      )}
    </fieldset>
  );
}
