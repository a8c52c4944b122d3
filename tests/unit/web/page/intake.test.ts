import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { CheckedInput, FoundName, OpenedInput } from '../../../../web/client/intakeTypes.ts';
import { hasTwoReadings } from '../../../../web/workbench/features/intake/ambiguousDates.ts';
import { bringIn, check, openSource, takeBack } from '../../../../web/workbench/features/intake/bringIn.ts';
import { keystrokeOf } from '../../../../web/workbench/features/intake/decidingKeys.ts';
import { decisionsCsv } from '../../../../web/workbench/features/intake/decisionsCsv.ts';
import { meaningGroups, meaningText } from '../../../../web/workbench/features/intake/meaningGroups.ts';
import { stepWords } from '../../../../web/workbench/features/intake/stepWords.ts';
import { undoable } from '../../../../web/workbench/features/intake/undoable.ts';
import {
  decideName,
  editColumn,
  emptyIntake,
  isChecked,
  setMakeNew,
  undecideName,
  useIntake,
} from '../../../../web/workbench/state/intake.ts';
import { fittedMapping, headersOf } from '../../../../web/workbench/state/keptMappings.ts';

const input: OpenedInput = {
  id: 'one',
  mapping: {
    mapping: 1,
    name: 'notices',
    tables: [
      {
        table: 'notices',
        keys: { case: ['Title'] },
        columns: [
          { column: 'Title', is: 'case.title' },
          { column: 'Date', is: 'case.published_on' },
          { column: 'Firm', is: 'target.name' },
          { column: 'Remarks', is: null },
        ],
      },
    ],
  },
  tables: [
    {
      table: 'notices',
      shown: 'notices.csv',
      notes: [],
      header: 'row',
      columns: ['Title', 'Date', 'Firm', 'Remarks'].map((header) => ({
        header,
        is: null,
        because: 'HEADER',
        samples: [],
      })),
      rows: [],
    },
  ],
  meanings: [
    { kind: 'target', column: 'name', label: 'name' },
    { kind: 'target', column: 'country', label: 'country' },
    { kind: 'case', column: 'title', label: 'title' },
    { kind: 'area', column: 'name', label: 'name' },
  ],
};

const name: FoundName = {
  kind: 'target',
  value: 'Kaltwerk',
  country: 'DE',
  decision: '',
  id: null,
  reason: 'may be one of these records, which the name alone does not settle',
  candidates: [
    { id: 'target/kaltwerk', name: 'Kaltwerk GmbH', score: 88 },
    { id: 'target/kaltwerk-2', name: 'Kaltwerke AG', score: 80 },
  ],
  lines: [2, 5],
  count: 2,
};

const checked: CheckedInput = {
  tables: [],
  names: [name],
  namesCount: 1,
  problems: [],
  problemCount: 0,
  kinds: { case: { added: 2, changed: 0, unchanged: 1 }, target: { added: 1, changed: 1, unchanged: 0 } },
  builtInCount: 0,
  refused: false,
};

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly authorization: string | null;
  readonly body: unknown;
}

/** A server of the intake with answers by method and path, in their order; the last one stays. */
function fakeServer(answers: Readonly<Record<string, readonly (() => Response)[]>>): Asked[] {
  const asked: Asked[] = [];
  const counts = new Map<string, number>();
  globalThis.fetch = async (to, request) => {
    const path = String(to);
    const of = `${request?.method} ${path}`;
    const at = counts.get(of) ?? 0;
    counts.set(of, at + 1);
    const { body } = request ?? {};
    asked.push({
      path,
      method: request?.method ?? 'GET',
      authorization: new Headers(request?.headers).get('authorization'),
      body: typeof body === 'string' ? JSON.parse(body) : body,
    });
    const answer = answers[of]?.[at] ?? answers[of]?.at(-1);
    if (!answer) throw new Error(`${of} was not expected.`);
    return answer();
  };
  return asked;
}

const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status });
const refused = (status: number, code: string, message: string) =>
  json({ errors: [{ message, extensions: { code, hint: 'A way out.', retryable: false } }] }, status);
const events = (text: string) => () =>
  new Response(text, { headers: { 'content-type': 'text/event-stream' } });

const source = { name: 'notices.csv', content: new Blob(['Title,Date\n']) };
const OPEN = 'POST /intake?name=notices.csv';

const realFetch = globalThis.fetch;
const realStorage = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');

beforeEach(() => {
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: { getItem: () => 'the-token', setItem: () => undefined },
  });
  useIntake.setState(emptyIntake);
});

afterEach(() => {
  globalThis.fetch = realFetch;
  if (realStorage) Object.defineProperty(globalThis, 'sessionStorage', realStorage);
});

describe('a person who brings a file in', () => {
  test('opens it with the token, checks it with the mapping as corrected, imports it with progress, and undoes it', async () => {
    const report = { number: 7, revision: 7, refused: false, kinds: checked.kinds, problems: [] };
    const progress = { phase: 'write', done: 3, total: 9, rows: 2 };
    const asked = fakeServer({
      [OPEN]: [json(input)],
      'POST /intake/one/check': [json(checked)],
      'POST /intake/one/import': [
        events(
          `event: progress\ndata: ${JSON.stringify(progress)}\n\nevent: report\ndata: ${JSON.stringify(report)}\n\n`,
        ),
      ],
      'DELETE /imports/7': [json({ added: 0, changed: 0, removed: 4 })],
    });
    await openSource(source);
    expect(useIntake.getState().mapping).toEqual(input.mapping);
    editColumn(0, 3, { is: 'case.summary' });
    editColumn(0, 1, { dates: 'DMY' });
    decideName(name, 'same', 'target/kaltwerk');
    await check();
    expect(isChecked(useIntake.getState())).toBe(true);
    expect(stepWords(useIntake.getState())).toBe('4 records to add or change.');
    const seen: unknown[] = [];
    const stop = useIntake.subscribe((state) => state.progress && seen.push(state.progress));
    await bringIn();
    stop();
    expect(seen).toEqual([progress]);
    expect(stepWords(useIntake.getState())).toBe(
      'Imported as number 7: 3 added (case 2, target 1); 1 changed (target 1).',
    );
    await takeBack();
    expect(useIntake.getState()).toMatchObject({ report: null, undone: 7, doing: null, error: null });
    expect(asked.every(({ authorization }) => authorization === 'Bearer the-token')).toBe(true);
    const [, first, second] = asked;
    expect(first?.body).toMatchObject({
      makeNew: false,
      decisions: [
        {
          value: 'Kaltwerk',
          kind: 'target',
          country: 'DE',
          decision: 'same',
          id: 'target/kaltwerk',
          by: 'a person',
        },
      ],
      mapping: {
        tables: [
          {
            columns: [
              {},
              { column: 'Date', is: 'case.published_on', dates: 'DMY' },
              {},
              { column: 'Remarks', is: 'case.summary' },
            ],
          },
        ],
      },
    });
    expect(second?.body).toEqual(first?.body);
  });

  test('imports nothing that was not checked as it is now', async () => {
    const asked = fakeServer({ [OPEN]: [json(input)], 'POST /intake/one/check': [json(checked)] });
    await openSource(source);
    await bringIn();
    await check();
    setMakeNew(true);
    expect(isChecked(useIntake.getState())).toBe(false);
    await bringIn();
    expect(asked.map(({ path }) => path)).toEqual(['/intake?name=notices.csv', '/intake/one/check']);
    decideName(name, 'new');
    undecideName(name);
    setMakeNew(false);
    expect(isChecked(useIntake.getState())).toBe(true);
  });

  test('loses neither mapping nor decisions when the server no longer has the file: it gets it again', async () => {
    const gone = refused(404, 'NOT_FOUND', 'This file is no longer open.');
    fakeServer({
      [OPEN]: [json(input), json({ ...input, id: 'two' })],
      'POST /intake/one/check': [gone],
      'POST /intake/two/check': [json(checked)],
    });
    await openSource(source);
    editColumn(0, 3, { is: 'case.summary' });
    decideName(name, 'new');
    await check();
    const { error, checked: outcome, mapping, input: now } = useIntake.getState();
    expect(error).toBeNull();
    expect(outcome?.result).toEqual(checked);
    expect(outcome?.of.decisions).toHaveLength(1);
    expect(mapping?.tables[0]?.columns[3]?.is).toBe('case.summary');
    expect(now?.id).toBe('two');
  });

  test('loses nothing when the server is gone, and is told what to do', async () => {
    fakeServer({ [OPEN]: [json(input)] });
    await openSource(source);
    decideName(name, 'none');
    await check();
    const { error, decisions, doing } = useIntake.getState();
    expect(doing).toBeNull();
    expect(error).toMatchObject({ code: 'UNREACHABLE', message: 'The server is not responding.' });
    expect(Object.values(decisions)).toHaveLength(1);
  });

  test('is told why a file cannot be read, and why an import failed half-way', async () => {
    fakeServer({ [OPEN]: [refused(400, 'BAD_USER_INPUT', 'notices.csv is a picture.')] });
    await openSource(source);
    expect(useIntake.getState()).toMatchObject({
      input: null,
      error: { message: 'notices.csv is a picture.', hint: 'A way out.' },
    });
    fakeServer({
      [OPEN]: [json(input)],
      'POST /intake/one/check': [json(checked)],
      'POST /intake/one/import': [
        events(`event: error\ndata: ${JSON.stringify({ errors: [{ message: 'The disk is full.' }] })}\n\n`),
        events('event: progress\ndata: {"phase":"write","done":1,"total":2,"rows":1}\n\nevent: rep'),
      ],
    });
    await openSource(source);
    await check();
    await bringIn();
    expect(useIntake.getState().error?.message).toBe('The disk is full.');
    await bringIn();
    expect(useIntake.getState().error?.message).toBe('The connection ended before the import was reported.');
    expect(useIntake.getState().report).toBeNull();
  });
});

describe('the menus of a column', () => {
  test('offer cases first, each record that the row names, and one more where a row may have several', () => {
    const [table] = input.mapping.tables;
    if (!table) throw new Error('There is no table.');
    const labels = (columns: typeof table.columns) =>
      meaningGroups(input.meanings, { ...table, columns }).map(({ label }) => label);
    expect(labels(table.columns)).toEqual(['Case', 'Target', 'Target 2', 'Area']);
    expect(labels([])).toEqual(['Case', 'Target', 'Area']);
    expect(
      labels([
        { column: 'A', is: 'target 1.name' },
        { column: 'B', is: 'target 10.name' },
      ]),
    ).toEqual(['Case', 'Target 1', 'Target 10', 'Target 11', 'Area']);
    const [, target] = meaningGroups(input.meanings, table);
    expect(target?.meanings.map(({ is }) => is)).toEqual(['target.name', 'target.country']);
  });

  test('offer, beside the citation of the case, one of each party that the row names or lists', () => {
    const [table] = input.mapping.tables;
    if (!table) throw new Error('There is no table.');
    const offered = ['case', 'report', 'entity', 'quote'].map((column) => ({
      kind: 'citation',
      column,
      label: column,
    }));
    const columns = [
      { column: 'A', is: 'case.posts' },
      { column: 'B', is: 'target 2.name' },
      { column: 'C', is: 'citation of target 2.quote' },
    ];
    const groups = meaningGroups(offered, { ...table, columns });
    expect(groups.map(({ label }) => label)).toEqual([
      'Citation',
      'Citation of target 2',
      'Citation of post',
    ]);
    expect(groups[1]?.meanings).toEqual([
      { is: 'citation of target 2.quote', label: 'Citation of target 2: quote' },
    ]);
    expect(groups[0]?.meanings).toHaveLength(4);
    expect(meaningText('citation of target 2.quote', offered)).toBe('Citation of target 2: quote');
  });

  test('ask for the order of day and month only where a date has two readings', () => {
    for (const text of ['03/04/2019', ' 3.4.19', '12-11-2019']) expect(hasTwoReadings([text])).toBe(true);
    for (const text of ['13/04/2019', '04/13/2019', '2019-03-04', '4/4/2019', '0/4/2019x', ''])
      expect([text, hasTwoReadings([text])]).toEqual([text, false]);
  });
});

describe('decisions about names', () => {
  test('take one key each; a key without a candidate means nothing', () => {
    expect(keystrokeOf('2', name)).toEqual({ does: 'same', candidate: 1 });
    expect(keystrokeOf('3', name)).toBeNull();
    expect(keystrokeOf('N', name)).toEqual({ does: 'new' });
    expect(keystrokeOf('0', name)).toEqual({ does: 'none' });
    expect(keystrokeOf('s', name)).toEqual({ does: 'later' });
    for (const key of ['g', 'Tab', 'Enter', '-', 'constructor']) expect(keystrokeOf(key, name)).toBeNull();
  });

  test('are a file that the command line reads: waiting names, decided ones, and what the program found', () => {
    const found: FoundName = {
      ...name,
      value: 'Ökotek, "A"',
      decision: 'same',
      id: 'target/oko',
      candidates: [],
    };
    const waiting = { ...name, value: 'Nordlicht' };
    decideName(name, 'same', 'target/kaltwerk');
    decideName({ ...name, value: 'of last month' }, 'none');
    const text = decisionsCsv(useIntake.getState().decisions, [waiting, name, found]);
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows.map(({ value, decision, id, by }) => [value, decision, id, by])).toEqual([
      ['Nordlicht', '', '', ''],
      ['Ökotek, "A"', 'same', 'target/oko', 'program'],
      ['Kaltwerk', 'same', 'target/kaltwerk', 'a person'],
      ['of last month', 'none', '', 'a person'],
    ]);
    expect(rows[2]?.candidates).toBe('target/kaltwerk 88 Kaltwerk GmbH | target/kaltwerk-2 80 Kaltwerke AG');
  });
});

describe('a kept mapping', () => {
  test('belongs to files with the same headers, whatever their sheets are called', () => {
    const [table] = input.tables;
    if (!table) throw new Error('There is no table.');
    const renamed = { ...table, table: 'December', shown: 'December.csv' };
    expect(headersOf([renamed])).toBe(headersOf(input.tables));
    expect(headersOf([{ ...table, columns: table.columns.slice(1) }])).not.toBe(headersOf(input.tables));
    const fitted = fittedMapping(input, [renamed]);
    expect(fitted.tables[0]).toEqual({ ...input.mapping.tables[0], table: 'December' });
    // Ids of its records begin with its name: next month's file must not make others.
    expect(fitted.name).toBe('notices');
  });
});

describe('the import that may be undone', () => {
  const imported = (number: number, more = {}) => ({
    number,
    packages: ['notices'],
    finishedAt: '2026-11-01T00:00:00Z',
    added: 1,
    changed: 0,
    removed: 0,
    undoes: null,
    undoneIn: null,
    recomputed: [],
    ...more,
  });

  test('is the newest that stands, whatever was undone or recomputed since', () => {
    const imports = [
      imported(5, { recomputed: ['confidence'] }),
      imported(4, { undoes: 3 }),
      imported(3, { undoneIn: 4 }),
      imported(2),
      imported(1),
    ];
    expect(undoable(imports)?.number).toBe(2);
    expect(undoable(imports.slice(0, 3))).toBeNull();
  });

  test('is not that of the demonstration', () => {
    expect(undoable([imported(1, { packages: ['countries', 'posts', 'reference'] })])).toBeNull();
  });

  test('is none while the newest is under way', () => {
    expect(undoable([imported(2, { finishedAt: null }), imported(1)])).toBeNull();
  });
});
