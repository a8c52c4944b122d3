import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../../client/ask.ts';
import { find } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { isParty } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { addToCanvas } from '../../state/addToCanvas.ts';
import { reportError } from '../../state/workbench.ts';
import { matchedWords } from '../../words/matchedWords.ts';
import { MAX_NAMES, namesIn } from './namesIn.ts';

/** A pasted name with the record that the search puts first; null where it finds none. */
interface FoundName {
  readonly name: string;
  readonly record: NamedRecord | null;
  /** The reason for the match, where the name is not the record's first. */
  readonly why: string;
}

async function findName(name: string): Promise<FoundName> {
  const { search } = await ask(find, { text: name, first: 10 });
  const hit = search.edges.find(({ node }) => isParty(node.id));
  return { name, record: hit?.node ?? null, why: (hit && matchedWords(hit.matched, hit.node)) || '' };
}

/** Searches a pasted list of names, shows what was found for each, and puts the records on the canvas. */
export default function PasteNames() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundName[]>([]);
  const [isSearching, setSearching] = useState(false);
  const { names, leftOut } = namesIn(text);
  const search = async () => {
    setSearching(true);
    setFound([]);
    try {
      // One after another, so that a long list does not crowd out what else the page asks.
      for (const name of names) {
        const each = await findName(name);
        setFound((before) => [...before, each]);
      }
    } catch (error) {
      reportError(error);
    } finally {
      setSearching(false);
    }
  };
  const records = found.flatMap(({ record }) => (record ? [record] : []));
  const count = new Set(records.map(({ id }) => id)).size;
  return (
    <section className="paste-names">
      <Textarea
        label="Names, one a line"
        description={`English, Chinese or pinyin; at most ${MAX_NAMES}`}
        autosize
        minRows={3}
        maxRows={10}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <p className="actions">
        <Button
          size="compact-sm"
          variant="default"
          loading={isSearching}
          disabled={names.length === 0}
          onClick={() => void search()}
        >
          Find {names.length === 1 ? 'this name' : `these ${names.length} names`}
        </Button>
        {count > 0 && !isSearching && (
          <Button size="compact-sm" onClick={() => addToCanvas(records)}>
            Put {count === 1 ? 'one record' : `${count} records`} on the canvas
          </Button>
        )}
      </p>
      {leftOut > 0 && <p className="caution">{leftOut} more names are left out.</p>}
      {found.length > 0 && (
        <table className="ranked" aria-label="Found names">
          <tbody>
            {found.map(({ name, record, why }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>
                  {record ? <RecordName record={record} /> : <span className="caution">No match</span>}
                  {why && <span className="quiet"> {why}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > 0 && (
        <p className="quiet">Each is the best match of the search: check it before use.</p>
      )}
    </section>
  );
}
