import { Button, Menu } from '@mantine/core';
import { ask } from '../../../client/ask.ts';
import { partyKinds } from '../../../generated/model.ts';
import { latestCases, partners } from '../../../generated/operations.ts';
import { KindMark } from '../../components/KindMark.tsx';
import { allOf, casesOfAny } from '../../model/caseFilter.ts';
import { counted, kindOf, kinds } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { addToCanvas } from '../../state/addToCanvas.ts';
import { type Canvas, filterOf } from '../../state/investigation.ts';
import { reportError, useInvestigation } from '../../state/workbench.ts';

const sides = partyKinds.map((kind) => [kind, kinds[kind].many] as const);

const STRONGEST_COUNT = 10;

/** A menu of neighbours of some records to add to the canvas: for each kind the ten strongest, with the number not drawn yet. */
export function ExpandMenu({
  ids,
  canvas,
  opened,
  onOpen,
}: {
  ids: readonly string[];
  canvas: Canvas;
  opened: boolean;
  onOpen: (open: boolean) => void;
}) {
  const filters = useInvestigation((each) => each.filters);
  const where = allOf(casesOfAny(ids), filterOf(filters)) ?? {};
  const asked = useAnswer(partners, opened ? { where, first: 200 } : null);
  // A menu that closes keeps what it says until it is out of sight.
  const data = opened ? asked.data : asked.former;
  const there = new Set(canvas.nodes.map((node) => node.id));
  const choices = sides
    // A single record is not its own neighbour; some of several can be neighbours of others.
    .filter(([kind]) => ids.some((id) => kindOf(id) !== kind))
    .map(([kind, name]) => {
      const all = data?.[name];
      const fresh = (all?.nodes ?? []).flatMap(({ keys: [key] }): NamedRecord[] =>
        key?.node && !there.has(key.node.id) ? [key.node] : [],
      );
      const known = all ? all.totalCount - (all.unknownTotal > 0 ? 1 : 0) : 0;
      return { kind, known, fresh, beyond: Math.max(0, known - (all?.nodes.length ?? 0)) };
    });
  const addCases = (first: number) =>
    ask(latestCases, { where, first })
      .then(({ cases }) => addToCanvas(cases.nodes))
      .catch(reportError);
  return (
    <Menu opened={opened} onChange={onOpen}>
      <Menu.Target>
        <Button size="compact-sm">Expand</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!data && <Menu.Label>Counting…</Menu.Label>}
        {choices.map(({ kind, known, fresh, beyond }) =>
          fresh.length === 0 ? null : (
            <Menu.Item
              key={kind}
              leftSection={<KindMark kind={kind} silent />}
              onClick={() => addToCanvas(fresh.slice(0, STRONGEST_COUNT))}
            >
              {fresh.length > STRONGEST_COUNT
                ? `${STRONGEST_COUNT} strongest ${kinds[kind].many}`
                : counted(fresh.length, kind)}{' '}
              <span className="quiet">
                of {known}, {fresh.length + beyond} not drawn
              </span>
            </Menu.Item>
          ),
        )}
        {choices
          .filter(({ fresh }) => fresh.length > STRONGEST_COUNT)
          .map(({ kind, fresh, beyond }) => (
            <Menu.Item
              key={`all ${kind}`}
              leftSection={<KindMark kind={kind} silent />}
              onClick={() => addToCanvas(fresh)}
            >
              {beyond > 0
                ? `${fresh.length} strongest ${kinds[kind].many}`
                : `all ${fresh.length} ${kinds[kind].many}`}
            </Menu.Item>
          ))}
        {data && ids.some((id) => kindOf(id) !== 'CASE') && (
          <Menu.Item
            leftSection={<KindMark kind="CASE" silent />}
            onClick={() => void addCases(STRONGEST_COUNT)}
          >
            {Math.min(STRONGEST_COUNT, data.posts.caseTotal)} latest cases{' '}
            <span className="quiet">of {data.posts.caseTotal}</span>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
