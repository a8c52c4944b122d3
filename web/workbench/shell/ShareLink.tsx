import { copyLink } from '../actions/pageActions.ts';
import { CopyButton } from '../components/CopyButton.tsx';

/** Copies the address, which holds the whole investigation. */
export const ShareLink = () => (
  <CopyButton text={() => location.href} label={`Share: ${copyLink.label}`} shown="Share" />
);
