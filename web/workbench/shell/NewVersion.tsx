import { useQuery } from '@tanstack/react-query';
import { ReloadButton } from './ReloadButton.tsx';

const INTERVAL_MS = 60_000;

/** The scripts that a page of the workbench begins with; their names change with their content. */
const scriptsOf = (page: Document): string =>
  [...page.querySelectorAll('script[type="module"][src]')]
    .map((script) => script.getAttribute('src'))
    .join(' ');

/** True if the server now begins the page with other scripts than the ones that run here. */
async function isReplaced(): Promise<boolean> {
  const response = await fetch(location.pathname, { cache: 'no-cache' });
  if (!response.ok) return false;
  const served = scriptsOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
  return served !== '' && served !== scriptsOf(document);
}

/** Offers a reload where the server was upgraded since the page was opened; nothing as long as it was not. */
export function NewVersion() {
  const { data } = useQuery({
    queryKey: ['version'],
    queryFn: isReplaced,
    refetchInterval: INTERVAL_MS,
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    retry: false,
  });
  return data ? (
    <span className="new-version" role="status">
      The server has a new version of this page. <ReloadButton label="Reload" />
    </span>
  ) : null;
}
