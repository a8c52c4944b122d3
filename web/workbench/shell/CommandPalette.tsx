import { Modal, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { type Action, actionGroups, contextOf, labelOf, runAction } from '../actions/action.ts';
import { actions } from '../actions/actions.ts';
import { KeyCaps } from '../components/KeyCaps.tsx';

/** Actions that apply now and hold every typed word in their label or group, by groups. */
function matchingActions(text: string): Action[] {
  const context = contextOf();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return actionGroups.flatMap((group) =>
    actions.filter((action) => {
      const searched = `${group} ${labelOf(action, context)}`.toLowerCase();
      return (
        action.group === group &&
        action.name !== 'showPalette' &&
        action.applies(context) &&
        words.every((word) => searched.includes(word))
      );
    }),
  );
}

/** A box that finds and runs any action that applies; arrows choose, Enter runs. */
export default function CommandPalette({ close }: { close: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = matchingActions(text);
  const context = contextOf();
  const run = (action: Action | undefined) => {
    if (!action) return;
    close();
    // Once the box has given the focus back, which an action may move.
    setTimeout(() => runAction(action));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((before) => (before + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal opened onClose={close} title="Commands" size="md">
      <TextInput
        data-autofocus
        aria-label="Command"
        placeholder="What to do"
        role="combobox"
        aria-expanded
        aria-controls="commands"
        aria-activedescendant={found[chosen] && `command-${found[chosen].name}`}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 && (
        <div className="commands" id="commands" role="listbox" aria-label="Commands">
          {found.map((action, index) => (
            <button
              key={action.name}
              id={`command-${action.name}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              ref={(element) => {
                if (index === chosen) element?.scrollIntoView({ block: 'nearest' });
              }}
              onClick={() => run(action)}
            >
              <span>
                <span className="quiet">{action.group}</span> {labelOf(action, context)}
              </span>
              {action.key && <KeyCaps shortcut={action.key} />}
            </button>
          ))}
        </div>
      )}
      {found.length === 0 && <p className="quiet">No command matches “{text}”.</p>}
    </Modal>
  );
}
