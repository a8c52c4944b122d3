import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../queries/useAnswer.ts';

const every = 5_000;

interface Readiness {
  readonly checks: readonly { readonly ok: boolean; readonly reason?: string }[];
}

async function isReady(): Promise<string | null> {
  const response = await fetch('/readyz').catch(() => null);
  if (!response)
    return 'The server does not answer; this page asks again every few seconds. Your work is kept.';
  if (response.ok) return null;
  const { checks } = await response.json().then(
    (body: Readiness) => body,
    () => ({ checks: [] }),
  );
  const why = checks.find(({ ok }) => !ok)?.reason ?? '';
  return `The server is up, but not ready. ${why} This page asks again every few seconds.`;
}

/** Notices a lost server, and asks again for what failed once it is back. */
export function Connection() {
  const { data: trouble } = useQuery({
    queryKey: ['readyz'],
    queryFn: async () => {
      const before = queryClient.getQueryData<string | null>(['readyz']);
      const now = await isReady();
      if (before && !now)
        void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
      return now;
    },
    refetchInterval: every,
    staleTime: 0,
  });
  return trouble ? (
    <span className="connection" role="alert">
      {trouble}
    </span>
  ) : null;
}
