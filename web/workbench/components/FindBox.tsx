import { Combobox, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type Ref, useEffect, useState } from 'react';
import type { EntityKind, FindQuery } from '../../generated/operations.ts';
import { find } from '../../generated/operations.ts';
import { counted, kindOf, kinds } from '../model/kinds.ts';
import type { NamedRecord } from '../model/namedRecord.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { matchedWords } from '../words/matchedWords.ts';
import { ErrorNotice } from './ErrorNotice.tsx';
import { KindMark } from './KindMark.tsx';

type Hit = FindQuery['search']['edges'][number];

/** Details that distinguish hits of one name: place, date, grade or number of cases. */
function sayMore({ node }: Hit): string {
  const parts: string[] = [];
  if ('country' in node) parts.push(node.country.label);
  if ('province' in node && node.province) parts.push(node.province);
  if ('date' in node) parts.push(node.date.slice(0, 7));
  if ('grade' in node && node.grade) parts.push(node.grade);
  if (!('date' in node)) parts.push(counted(node.caseCount, 'CASE'));
  return parts.join(' · ');
}

/** A search box for records, by any of their names; calls `onChoose` with the chosen one. */
export function FindBox({
  label,
  placeholder,
  kinds: wanted,
  onChoose,
  inputRef,
  shortcut,
}: {
  label: string;
  placeholder: string;
  /** Kinds of records to offer; all where it is left out. */
  kinds?: readonly EntityKind[];
  onChoose: (record: NamedRecord) => void;
  inputRef?: Ref<HTMLInputElement>;
  shortcut?: string;
}) {
  const [text, setText] = useState('');
  /** True from Enter until the first hit of the text has come. */
  const [takesFirst, setTakesFirst] = useState(false);
  const [asked] = useDebouncedValue(text.trim(), 120);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const answer = useAnswer(
    find,
    asked ? { text: asked, ...(wanted ? { kinds: wanted } : {}), first: 30 } : null,
  );
  const hits = (answer.data ?? answer.former)?.search.edges ?? [];
  // The kind of the best hit comes first, so that the first option is the best hit.
  const groups = [...new Set(hits.map(({ node }) => kindOf(node.id)))].map(
    (kind) => [kind, hits.filter(({ node }) => kindOf(node.id) === kind)] as const,
  );
  const choose = (id: string) => {
    const hit = hits.find(({ node }) => node.id === id);
    if (!hit) return;
    combobox.closeDropdown();
    setText('');
    setTakesFirst(false);
    // Else the keys that follow would be typed and not obeyed.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onChoose(hit.node);
  };
  const answered = asked === text.trim() && answer.data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen once, when the hits of the typed text are there
  useEffect(() => {
    if (!takesFirst || !answered) return;
    setTakesFirst(false);
    const [first] = hits;
    if (first) choose(first.node.id);
  }, [takesFirst, answered]);
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal width="target" position="bottom-start">
      <Combobox.Target>
        <TextInput
          ref={inputRef}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          size="sm"
          rightSection={
            answer.waiting ? <Loader size={14} /> : shortcut ? <Kbd size="xs">{shortcut}</Kbd> : null
          }
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            setTakesFirst(false);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => text && combobox.openDropdown()}
          onBlur={() => {
            setTakesFirst(false);
            combobox.closeDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            // Without a choice by arrows, Enter takes the first hit of the text as it stands, also while it is being searched for.
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1 && text.trim()) {
              event.preventDefault();
              setTakesFirst(true);
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!asked}>
        <Combobox.Options aria-label={`${label}: matches`} mah="60vh" style={{ overflowY: 'auto' }}>
          {groups.map(([kind, found]) => (
            <Combobox.Group key={kind} label={kinds[kind].many}>
              {found.map((hit) => (
                <Combobox.Option
                  key={hit.node.id}
                  value={hit.node.id}
                  className={hit === hits[0] ? 'hit first' : 'hit'}
                >
                  <KindMark kind={kind} />
                  <span>
                    <span className="hit-name">
                      {hit.node.label}{' '}
                      {hit.node.labelZh && (
                        <span className="zh" lang="zh">
                          {hit.node.labelZh}
                        </span>
                      )}
                    </span>
                    <span className="quiet">
                      {[sayMore(hit), matchedWords(hit.matched, hit.node)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {groups.length === 0 && !answer.waiting && !answer.error && (
            <Combobox.Empty>No match for “{asked}”. Try fewer letters, Chinese or pinyin.</Combobox.Empty>
          )}
          {answer.error && <ErrorNotice error={answer.error} again={answer.again} />}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
