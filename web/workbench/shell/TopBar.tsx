import { ActionIcon, Button, Menu, useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { datasetOverview } from '../../generated/operations.ts';
import { contextOf, labelOf, runAction } from '../actions/action.ts';
import { redo, undo } from '../actions/canvasActions.ts';
import { controls } from '../actions/controls.ts';
import { findRecord, openPlayground, showHelp, showPalette, toggleTheme } from '../actions/pageActions.ts';
import { showFound } from '../actions/showFound.ts';
import { bringIn, openInvestigationTool } from '../actions/viewActions.ts';
import { ActionItem } from '../components/ActionItem.tsx';
import { FindBox } from '../components/FindBox.tsx';
import { SyntheticBadge } from '../components/SyntheticBadge.tsx';
import { useAnswer } from '../queries/useAnswer.ts';
import { useWorkbench } from '../state/workbench.ts';
import { ConnectionStatus } from './ConnectionStatus.tsx';
import { NewVersion } from './NewVersion.tsx';
import { ShareLink } from './ShareLink.tsx';

const registerFindBox = (element: HTMLInputElement | null): void => {
  controls.findBox = element;
};

/** The top bar: search, undo and redo, sharing and the menu, with the synthetic badge. */
export function TopBar() {
  const { data } = useAnswer(datasetOverview, {});
  const context = contextOf(undefined, useWorkbench());
  const { toggleColorScheme } = useMantineColorScheme();
  useEffect(() => {
    controls.toggleTheme = toggleColorScheme;
    return () => {
      controls.toggleTheme = null;
    };
  }, [toggleColorScheme]);
  return (
    <header className="top">
      <a className="brand" href="/">
        Wishlist Graph
      </a>
      {data?.dataset.synthetic && <SyntheticBadge />}
      <div className="find">
        <FindBox
          label={labelOf(findRecord, context)}
          placeholder="Find: 休斯敦, xiusidun, Houston…"
          shortcut={findRecord.key ?? ''}
          inputRef={registerFindBox}
          onChoose={({ id }) => showFound(id)}
        />
      </div>
      <ConnectionStatus />
      <NewVersion />
      <div className="buttons">
        {(
          [
            [undo, '↶'],
            [redo, '↷'],
          ] as const
        ).map(([action, sign]) => (
          <ActionIcon
            key={action.name}
            variant="default"
            aria-label={labelOf(action, context)}
            title={`${labelOf(action, context)} (${action.key})`}
            disabled={!action.applies(context)}
            onClick={() => runAction(action)}
          >
            {sign}
          </ActionIcon>
        ))}
        <ShareLink />
        <Menu>
          <Menu.Target>
            <Button size="compact-sm" variant="default">
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {[bringIn, openInvestigationTool, openPlayground, toggleTheme, showPalette, showHelp].map(
              (action) => (
                <ActionItem key={action.name} action={action} />
              ),
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}
