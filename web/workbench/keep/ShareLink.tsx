import { CopyButton } from '../parts/CopyButton.tsx';

/** The address holds the whole investigation, so sharing it is copying it. */
export const ShareLink = () => (
  <CopyButton text={() => location.href} label="Copy a link to this investigation" shown="Share" />
);
