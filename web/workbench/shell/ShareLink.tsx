import { CopyButton } from '../components/CopyButton.tsx';

/** The address holds the whole investigation, so sharing it is copying it. */
export const ShareLink = () => (
  <CopyButton text={() => location.href} label="Share: copy a link to this investigation" shown="Share" />
);
