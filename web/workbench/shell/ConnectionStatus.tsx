import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../queries/useAnswer.ts';

const READINESS_INTERVAL_MS = 5_000;

interface Readiness {
  readonly checks: readonly { readonly ok: boolean; readonly reason?: string }[];
}

async function readinessProblem(): Promise<string | null> {
  const response = await fetch('/readyz').catch(() => null);
  if (!response) return 'The server is not responding. Retrying every few seconds; your work is kept.';
  if (response.ok) return null;
  const { checks } = await response.json().then(
    (body: Readiness) => body,
    () => ({ checks: [] }),
  );
  const why = checks.find(({ ok }) => !ok)?.reason ?? '';
  return `The server is up, but not ready. ${why} Retrying every few seconds.`;
}

/** Reports a lost server, and repeats failed queries once it is back. */
export function ConnectionStatus() {
  const { data: problem } = useQuery({
    queryKey: ['readyz'],
    queryFn: async () => {
      const before = queryClient.getQueryData<string | null>(['readyz']);
      const now = await readinessProblem();
      if (before && !now)
        void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
      return now;
    },
    refetchInterval: READINESS_INTERVAL_MS,
    staleTime: 0,
  });
  return problem ? (
    <span className="connection" role="alert">
      {problem}
    </span>
  ) : null;
}
