import { copyLink } from '../actions/pageActions.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { linkTo } from '../state/followAddress.ts';
import { useWorkbench } from '../state/workbench.ts';

/** Makes and copies a link that holds a copy of the whole investigation. */
export const ShareLink = () => (
  <CopyButton
    text={() => linkTo(useWorkbench.getState().investigation)}
    label={`Share: ${copyLink.label}`}
    shown="Share"
  />
);
