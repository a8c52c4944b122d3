import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { operationLink } from '../operationLink.ts';

/** Copies an address that opens this operation with its variables, and shows it in the address bar too. */
export function ShareButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [said, setSaid] = useState('');
  const share = async () => {
    const link = operationLink(location.origin, {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    history.replaceState(null, '', link);
    // Without the clipboard (plain http elsewhere) the address bar still holds it.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(copied ? 'Link copied' : 'Link in the address bar');
    setTimeout(() => setSaid(''), 2000);
  };
  return (
    <button type="button" className="button" onClick={share} aria-live="polite">
      {said || 'Share link'}
    </button>
  );
}
