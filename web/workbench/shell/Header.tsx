import { ActionIcon, Button, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { datasetOverview } from '../../generated/operations.ts';
import { FindBox } from '../components/FindBox.tsx';
import { SyntheticBadge } from '../components/SyntheticBadge.tsx';
import { useAnswer } from '../queries/useAnswer.ts';
import { changeInvestigation, redo, undo, useWorkbench } from '../state/workbench.ts';
import { ConnectionStatus } from './ConnectionStatus.tsx';
import { ShareLink } from './ShareLink.tsx';

/** Search, undo and redo, sharing, and the theme; says on every page whether the data is invented. */
export function Header() {
  const { data } = useAnswer(datasetOverview, {});
  const past = useWorkbench((state) => state.past.length);
  const future = useWorkbench((state) => state.future.length);
  const { toggleColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const box = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => box.current?.focus()]]);
  return (
    <header className="top">
      <a className="brand" href="/">
        Wishlist Graph
      </a>
      {data?.dataset.synthetic && <SyntheticBadge />}
      <div className="find">
        <FindBox
          label="Find a record"
          placeholder="Find: 休斯敦, xiusidun, Houston …"
          shortcut="/"
          inputRef={box}
          onChoose={({ id }) => changeInvestigation({ selected: id })}
        />
      </div>
      <ConnectionStatus />
      <div className="buttons">
        <ActionIcon variant="default" aria-label="Undo" title="Undo (z)" disabled={past === 0} onClick={undo}>
          ↶
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Redo"
          title="Redo (Z)"
          disabled={future === 0}
          onClick={redo}
        >
          ↷
        </ActionIcon>
        <ShareLink />
        <Menu>
          <Menu.Target>
            <Button size="compact-sm" variant="default">
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => changeInvestigation({ tool: 'notes' })}>Save, open, export</Menu.Item>
            <Menu.Item component="a" href="/playground">
              Playground
            </Menu.Item>
            <Menu.Item onClick={toggleColorScheme}>
              {scheme === 'light' ? 'Dark theme' : 'Light theme'}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}
