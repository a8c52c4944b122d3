import { Button, Select } from '@mantine/core';
import { networkKinds } from '../../../generated/model.ts';
import { plannedRemovals } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { RemovalStep } from './RemovalStep.tsx';

const numbers = [1, 2, 3, 5, 10, 20, 50].map(String);

const choices = [
  { value: 'ANY' as const, label: 'posts, targets or companies' },
  ...networkKinds.map((kind) => ({ value: kind, label: kinds[kind].many })),
];

/** The few records that hold most pairs of post and technology together, in the order in which to remove them. */
export function PlannedRemovals() {
  const planned = useWorkbench((state) => state.plannedRemovals);
  const where = filterOf(useInvestigation((each) => each.filters));
  const set = (part: Partial<typeof planned>) =>
    useWorkbench.setState((state) => ({ plannedRemovals: { ...state.plannedRemovals, ...part } }));
  const among = networkKinds.filter((kind) => planned.among === 'ANY' || planned.among === kind);
  const variables = planned.asked ? { k: planned.k, among, ...(where ? { where } : {}) } : null;
  const asked = useAnswer(plannedRemovals, variables);
  return (
    <section aria-label="Which removals cut most">
      <h3>Which removals cut most</h3>
      <p className="quiet">
        A post and a technology are joined by the cases that name both. The pair is cut if its post is removed
        or none of these cases is left.
      </p>
      <div className="removal-choice">
        <Select
          size="xs"
          aria-label="Number of removals"
          allowDeselect={false}
          data={numbers}
          value={String(planned.k)}
          onChange={(k) => k && set({ k: Number(k) })}
        />
        <Select
          size="xs"
          aria-label="Kinds to remove"
          allowDeselect={false}
          data={choices}
          value={planned.among}
          onChange={(kind) =>
            kind && set({ among: choices.find(({ value }) => value === kind)?.value ?? 'ANY' })
          }
        />
        {!planned.asked && (
          <Button size="compact-xs" variant="default" onClick={() => set({ asked: true })}>
            Plan
          </Button>
        )}
      </div>
      {variables && (
        <>
          <Outcome keep asked={asked} doing="Planning">
            {({ removalPlan: plan }) => (
              <>
                <p role="status">
                  {plan.steps.length === 0
                    ? 'No such removal cuts a pair.'
                    : `Cuts ${plan.cutWeight.toLocaleString('en')} of ${plan.weight.toLocaleString('en')}, each pair counted with its cases; ${
                        plan.best
                          ? 'no other removal of as many cuts more.'
                          : `no removal of as many cuts more than ${plan.bound.toLocaleString('en')}.`
                      }`}
                </p>
                {plan.notice && <p className="caution">{plan.notice}</p>}
                <ol className="removal-steps" aria-label="Removals in order">
                  {plan.steps.map((step) => (
                    <RemovalStep key={step.node.id} step={step} />
                  ))}
                </ol>
                {plan.steps.length > 0 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => changeInvestigation({ removed: plan.steps.map(({ node }) => node.id) })}
                  >
                    Remove and compare
                  </Button>
                )}
                <p className="quiet">{plan.meaning}</p>
              </>
            )}
          </Outcome>
          <QueryLink operation={plannedRemovals} variables={variables} />
        </>
      )}
    </section>
  );
}
