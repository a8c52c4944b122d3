import { TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  chooseNone,
  fromChosen,
  hideChosen,
  keepChosen,
  noteChosen,
  pinChosen,
  tagChosen,
  toChosen,
} from '../../actions/chosenActions.ts';
import { compareChosen } from '../../actions/compareActions.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import type { Canvas } from '../../state/investigation.ts';
import { ExpandMenu } from './ExpandMenu.tsx';

/** Actions on the records that were chosen together, by Shift or the lasso. */
export function ChosenBar({ canvas, chosen }: { canvas: Canvas; chosen: ReadonlySet<string> }) {
  const [isExpanding, setExpanding] = useState(false);
  const [tag, setTag] = useState('');
  if (chosen.size === 0) return null;
  return (
    <div className="canvas-bar" role="toolbar" aria-label="Chosen records">
      <b>{chosen.size === 1 ? '1 record' : `${chosen.size.toLocaleString('en')} records`} chosen</b>
      <ExpandMenu ids={[...chosen]} canvas={canvas} opened={isExpanding} onOpen={setExpanding} />
      {[hideChosen, keepChosen, pinChosen, noteChosen, fromChosen, toChosen, compareChosen].map((action) => (
        <ActionButton key={action.name} action={action} variant="default" />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tagChosen(tag);
          setTag('');
        }}
      >
        <TextInput
          size="xs"
          aria-label="Tag"
          placeholder="Tag, then Enter"
          maxLength={40}
          value={tag}
          onChange={({ currentTarget: { value } }) => setTag(value)}
        />
      </form>
      <ActionButton action={chooseNone} variant="subtle" />
    </div>
  );
}
