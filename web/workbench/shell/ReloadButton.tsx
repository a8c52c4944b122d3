import { useState } from 'react';
import { reloadPage } from './reloadPage.ts';

/** A button that loads the page again, and says so where the server does not answer. It needs none of the page's widgets, so that it works where they fail. */
export function ReloadButton({ label = 'Reload the page' }: { label?: string }) {
  const [isSilent, setSilent] = useState(false);
  return (
    <>
      <button
        type="button"
        className="plain-link"
        onClick={() => {
          setSilent(false);
          void reloadPage().then((answers) => setSilent(!answers));
        }}
      >
        {label}
      </button>
      {isSilent && <span role="status"> The server does not answer yet. Try again in a moment.</span>}
    </>
  );
}
