import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asError } from '../../../client/asError.ts';
import { openStore, readStore, storeIsServed } from '../../../client/stores.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';

/** Names of the store for a person's own data, and of the demonstration. */
const OWN = 'mine';
const DEMONSTRATION = 'reference';

/** The store that is served, and a click to another: a person's own, which is never mixed into the demonstration, and back. Where the server may not change, the command. */
export function OwnStore() {
  const { data: current } = useQuery({ queryKey: ['store'], queryFn: ({ signal }) => readStore(signal) });
  const [changing, setChanging] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  if (changing)
    return (
      <p role="status">
        Changing to the store “{changing}”. The page loads again once it is served, in half a minute or so.
      </p>
    );
  if (!current)
    return (
      <p className="quiet">
        On a machine of your own, <code>npm start -- --store {OWN}</code> opens another, empty store. What you
        decided stays in this browser.
      </p>
    );
  const other = current === OWN ? DEMONSTRATION : OWN;
  const change = async () => {
    setError(null);
    setChanging(other);
    try {
      await openStore(other);
      if (!(await storeIsServed(other))) throw new Error(`The store “${other}” is not served yet.`);
      location.reload();
    } catch (reason) {
      setChanging(null);
      setError(asError(reason));
    }
  };
  return (
    <section className="own-store" aria-label="Store">
      <p>
        This is the store “{current}”.{' '}
        {other === OWN && `The store “${OWN}” is for data of your own, and is never mixed into this one.`}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void change()}>
        {other === OWN ? 'Open my own store' : 'Back to the demonstration'}
      </Button>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
