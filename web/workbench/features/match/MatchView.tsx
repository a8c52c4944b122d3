import './match.css';
import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type EntityKind, matchName } from '../../../generated/operations.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { saveFile } from '../../components/saveFile.ts';
import { kinds } from '../../model/kinds.ts';
import { addToCanvas } from '../../state/addToCanvas.ts';
import { decideNames, followNamesOfOtherTabs, useMatching } from '../../state/matching.ts';
import { readAsked } from './askedName.ts';
import { chosenOf, MOST_CANDIDATES } from './candidate.ts';
import { decisionsCsv } from './decisionsCsv.ts';
import { MatchList } from './MatchList.tsx';
import { NamesInput } from './NamesInput.tsx';
import { useMatches } from './useMatches.ts';

/** Kinds of records that have names; cases and reports have titles. */
const namedKinds = (['POST', 'TARGET', 'COMPANY', 'AREA', 'TECHNOLOGY', 'COUNTRY', 'PROGRAMME'] as const).map(
  (kind) => ({ value: kind, label: kinds[kind].many }),
);

/** A list of names with the records that each may be of: a person accepts, chooses another or none, and takes the outcome along. */
export default function MatchView() {
  const matching = useMatching();
  const { names, decisions } = matching;
  const [kind, setKind] = useState<EntityKind | null>(null);
  const { found, noCountries, error, goOn } = useMatches(names, kind);
  const { name: firstName, identifiers } = readAsked(names[0] ?? '');
  useEffect(followNamesOfOtherTabs, []);
  const decided = names.filter((name) => decisions[name]);
  const chosen = names.flatMap((name) => decisions[name]?.record ?? []);
  const count = new Set(chosen.map(({ id }) => id)).size;
  const sure = names.flatMap((name) => {
    const [best] = found.get(name) ?? [];
    return !decisions[name] && best?.verdict === 'SAME' ? [[name, chosenOf(best)] as const] : [];
  });
  const matched = names.filter((name) => found.has(name)).length;
  return (
    <section className="match-view" aria-label="Match names">
      <header>
        <h2>Match names</h2>
        {names.length > 0 && (
          <span className={matched < names.length && !error ? 'quiet waiting' : 'quiet'} role="status">
            {matched < names.length ? `${matched} of ${names.length} names matched` : `${names.length} names`}
            , {decided.length} decided
          </span>
        )}
        {firstName && (
          <QueryLink
            operation={matchName}
            variables={{
              name: firstName,
              kinds: kind && [kind],
              country: null,
              identifiers,
              first: MOST_CANDIDATES,
            }}
          />
        )}
      </header>
      <div className="match-top">
        <NamesInput />
        <Select
          size="xs"
          label="Kind of record"
          placeholder="Any kind"
          clearable
          data={namedKinds}
          value={kind}
          onChange={(value) => setKind(namedKinds.find((each) => each.value === value)?.value ?? null)}
        />
      </div>
      {error !== null && (
        <div className="actions">
          <ErrorNotice error={error} />
          <Button size="compact-sm" variant="default" onClick={goOn}>
            Go on
          </Button>
        </div>
      )}
      {noCountries.length > 0 && (
        <p className="caution">
          No country is called {noCountries.slice(0, 5).join(', ')}
          {noCountries.length > 5 && ` or ${noCountries.length - 5} more`}: that counts neither for nor
          against.
        </p>
      )}
      {names.length > 0 && (
        <>
          <div className="actions">
            {sure.length > 0 && (
              <Button size="compact-sm" variant="default" onClick={() => decideNames(sure)}>
                Accept {sure.length === 1 ? 'the one that is' : `the ${sure.length} that are`} the same
              </Button>
            )}
            {count > 0 && (
              <Button size="compact-sm" variant="default" onClick={() => addToCanvas(chosen)}>
                Put {count === 1 ? 'one record' : `${count} records`} on the canvas
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              disabled={decided.length === 0}
              onClick={() => saveFile('matched-names.csv', decisionsCsv(matching), 'text/csv')}
            >
              Download the decisions
            </Button>
            <span className="quiet">
              <kbd>Enter</kbd> accepts the best, <kbd>1</kbd> to <kbd>5</kbd> choose, <kbd>0</kbd> is for
              none, <kbd>↑</kbd> <kbd>↓</kbd> move. Decisions are kept in this browser.
            </span>
          </div>
          <MatchList key={names.join('\n')} names={names} found={found} decisions={decisions} />
        </>
      )}
    </section>
  );
}
