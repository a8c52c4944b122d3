import { useQuery } from '@tanstack/react-query';
import { forgetMapping, listKeptMappings } from '../../state/keptMappings.ts';
import { reportError } from '../../state/workbench.ts';
import { countedWords } from './intakeWords.ts';

const MOST_SHOWN = 10;
const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The mappings that this browser keeps: the next file with the same columns begins with them. */
export function KeptMappings() {
  const { data = [], refetch } = useQuery({
    queryKey: ['keptMappings'],
    queryFn: listKeptMappings,
    staleTime: 0,
    retry: false,
  });
  if (data.length === 0) return null;
  const forget = (headers: string) =>
    void forgetMapping(headers)
      .then(() => refetch())
      .catch(reportError);
  return (
    <section className="kept-mappings" aria-label="Kept in this browser">
      <h3>Kept in this browser</h3>
      <p className="quiet">Give one of these files, or another with the same columns, to go on.</p>
      <ul>
        {data.slice(0, MOST_SHOWN).map(({ headers, name, mapping, decisions, changedAt }) => (
          <li key={headers}>
            {name}{' '}
            <span className="quiet">
              {countedWords(mapping.tables.flatMap(({ columns }) => columns).length, 'column')},{' '}
              {countedWords(Object.keys(decisions).length, 'decision')}, {when.format(changedAt)}
            </span>{' '}
            <button
              type="button"
              className="plain-link"
              aria-label={`Forget the mapping of ${name}`}
              onClick={() => forget(headers)}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
