import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NoticeProposal } from '../../../../web/client/noticeTypes.ts';
import { runAction } from '../../../../web/workbench/actions/action.ts';
import {
  confirmNotice,
  discardNotice,
  nextNotice,
  previousNotice,
} from '../../../../web/workbench/actions/noticeActions.ts';
import { takeRecord, takeWords } from '../../../../web/workbench/features/intake/notices/addFromSelection.ts';
import { isNoticeFile } from '../../../../web/workbench/features/intake/notices/isNoticeFile.ts';
import { noticeWords } from '../../../../web/workbench/features/intake/notices/noticeWords.ts';
import {
  quoteAt,
  quotedFields,
  textPieces,
} from '../../../../web/workbench/features/intake/notices/quotedFields.ts';
import { emptyInvestigation } from '../../../../web/workbench/state/investigation.ts';
import { noticeProblems } from '../../../../web/workbench/state/noticeProblems.ts';
import {
  addNotices,
  areChecked,
  confirmedOf,
  correct,
  decideNotice,
  emptyNotices,
  inStore,
  markImported,
  markUndone,
  showNotice,
  useNotices,
} from '../../../../web/workbench/state/notices.ts';
import { useWorkbench } from '../../../../web/workbench/state/workbench.ts';
import { rounds } from '../../../support/rounds.ts';

const text = 'Elder Works of Berlin offers lasers, said the Embassy in Berlin.';

const proposal: NoticeProposal = {
  form: 'wishlist-proposal/1',
  text,
  report: { title: 'Lasers', publisher: null, language: 'en', url: null },
  title: { value: text, quote: quoteAt(text, 0, text.length) },
  kind: null,
  publishedOn: null,
  occurredOn: null,
  otherDates: [],
  posts: [],
  technologies: [],
  cooperation: [],
  targets: [],
  companies: [],
};
const elder = quoteAt(text, 0, 11);

describe('the text of a notice', () => {
  test('is cut where words of fields begin and end; each piece knows its fields, and together they are the text', () => {
    const range = fc.tuple(fc.nat(text.length), fc.nat(text.length)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const fields = ranges.map(([one, other], at) => ({
          field: `targets.${at}`,
          start: Math.min(one, other),
          end: Math.max(one, other),
        }));
        const pieces = textPieces(text, fields);
        expect(pieces.map((each) => each.text).join('')).toBe(text);
        for (const letter of Array.from(text).keys()) {
          const piece = pieces.findLast(({ start }) => start <= letter);
          const over = fields.filter(({ start, end }) => start <= letter && letter < end);
          expect([...(piece?.fields ?? [])].sort()).toEqual(over.map(({ field }) => field).sort());
        }
      }),
      rounds(200),
    );
  });

  test('gives a piece to the field with the fewest words, and none to a value without words', () => {
    const taken = takeWords(
      { ...proposal, cooperation: [{ value: 'JOINT_VENTURE', quote: null }] },
      'target',
      elder,
    );
    const fields = quotedFields(taken);
    expect(fields.map(({ field }) => field)).toEqual(['title', 'targets.0']);
    expect(textPieces(text, fields)).toEqual([
      { start: 0, text: 'Elder Works', fields: ['targets.0', 'title'] },
      { start: 11, text: text.slice(11), fields: ['title'] },
    ]);
  });
});

describe('selected words', () => {
  test('become a party, a date or the title with themselves as the quote', () => {
    expect(takeWords(proposal, 'target', elder).targets).toMatchObject([
      { name: 'Elder Works', id: null, country: null, quote: { exact: 'Elder Works', start: 0, end: 11 } },
    ]);
    expect(takeWords(proposal, 'title', elder).title).toEqual({ value: 'Elder Works', quote: elder });
  });

  test('become a post or a technology of the graph', () => {
    const quote = quoteAt(text, 46, 63);
    const post = { id: 'post/berlin', label: 'Embassy in Berlin', labelZh: null };
    expect(takeRecord(proposal, post, quote).posts).toMatchObject([{ id: 'post/berlin', quote }]);
    const technology = { id: 'technology/lasers', label: 'Lasers', labelZh: null };
    expect(takeRecord(proposal, technology, quote).technologies).toEqual([
      { id: 'technology/lasers', name: 'Lasers', quote },
    ]);
  });
});

describe('a case that is not whole', () => {
  test('says which party, post or date still waits for a person', () => {
    const target = takeWords(proposal, 'target', elder);
    expect([...noticeProblems(target)]).toEqual([
      ['targets.0', 'Choose the country of “Elder Works”, or the record that it is.'],
    ]);
    const known = { ...target, targets: target.targets.map((each) => ({ ...each, country: 'DE' })) };
    expect(noticeProblems(known).size).toBe(0);
    const dated = { ...known, publishedOn: { value: 'March 2019', quote: null } };
    expect(noticeProblems(dated).get('publishedOn')).toMatch(/^“March 2019” is not a date/);
    for (const value of ['2019', '2019-03', '2019-03-27', '2019-03/2019-05', '2019-03/..'])
      expect(noticeProblems({ ...known, publishedOn: { value, quote: null } }).size).toBe(0);
  });
});

describe('files', () => {
  test.each([
    ['notice.HTML', '', true],
    ['saved.mhtml', '', true],
    ['notices.xlsx', '', false],
    ['notices.csv', 'title,date', false],
    ['notice.txt', 'An offer\nfrom\there', true],
    ['sheet.txt', 'title\tdate\nAn offer\t2019', false],
    ['read.json', '{\n "form": "wishlist-proposal/1" }', true],
    ['export.json', '{"schema":"Person"}', false],
  ])('%s with “%s”: a notice is %s', async (name, content, isNotice) => {
    expect(await isNoticeFile({ name, content: new Blob([content]) })).toBe(isNotice);
  });
});

describe('going through notices', () => {
  beforeEach(() => {
    useNotices.setState(emptyNotices);
    addNotices('a.html', [proposal, { ...proposal, text: 'b' }]);
    addNotices('c.html', [{ ...proposal, text: 'c' }]);
  });
  const decisions = () => useNotices.getState().notices.map(({ decision }) => decision);

  test('leads from each decision to the next notice that is open, and back to what was passed over', () => {
    showNotice(1);
    decideNotice('confirmed');
    expect(useNotices.getState().at).toBe(2);
    decideNotice('discarded');
    expect(useNotices.getState().at).toBe(0);
    expect(decisions()).toEqual(['open', 'confirmed', 'discarded']);
    expect(noticeWords(useNotices.getState())).toBe(
      '1 notice to decide, 1 confirmed. Nothing is stored yet.',
    );
  });

  test('takes what is corrected for open again, and a check of other cases for none', () => {
    decideNotice('confirmed');
    const of = confirmedOf(useNotices.getState());
    const result = { kinds: {}, problems: [], problemCount: 0, builtInCount: 0, refused: false };
    useNotices.setState({ checked: { result, of } });
    expect(areChecked(useNotices.getState())).toBe(true);
    showNotice(0);
    correct((each) => takeWords(each, 'title', elder));
    expect(decisions()).toEqual(['open', 'open', 'open']);
    decideNotice('confirmed');
    expect(areChecked(useNotices.getState())).toBe(false);
  });

  const here = { number: 4, finishedAt: '2026-01-01T00:00:00Z' };

  test('keeps what was imported as it is, until its import is undone', () => {
    decideNotice('confirmed');
    markImported({ number: 4, revision: 5, refused: false, kinds: {}, problems: [] }, here);
    showNotice(0);
    correct((each) => takeWords(each, 'title', elder));
    expect(useNotices.getState().notices[0]).toMatchObject({ decision: 'imported', proposal });
    markUndone(3);
    expect(decisions()[0]).toBe('imported');
    markUndone(4);
    expect(decisions()[0]).toBe('confirmed');
  });

  test('sees what was imported as imported in that store alone, while the import stands', () => {
    decideNotice('confirmed');
    markImported({ number: 4, revision: 5, refused: false, kinds: {}, problems: [] }, here);
    const kept = useNotices.getState().notices;
    const decisionIn = (standing: Parameters<typeof inStore>[1]) => inStore(kept, standing)[0]?.decision;
    expect(decisionIn([{ number: 5, finishedAt: '2026-01-02T00:00:00Z' }, here])).toBe('imported');
    expect(decisionIn([{ ...here, finishedAt: '2026-02-01T00:00:00Z' }])).toBe('confirmed');
    expect(decisionIn([])).toBe('confirmed');
    // In the other store it is imported too, and stays so in the first.
    useNotices.setState({ notices: inStore(kept, []) });
    const there = { number: 2, finishedAt: '2026-03-01T00:00:00Z' };
    markImported({ number: 2, revision: 2, refused: false, kinds: {}, problems: [] }, there);
    const both = useNotices.getState().notices;
    for (const store of [here, there]) expect(inStore(both, [store])[0]?.decision).toBe('imported');
    // A correction is imported nowhere.
    useNotices.setState({ notices: inStore(both, []) });
    showNotice(0);
    correct((each) => takeWords(each, 'title', elder));
    expect(inStore(useNotices.getState().notices, [here, there])[0]?.decision).toBe('open');
  });

  describe('by keys', () => {
    const shown = () => useNotices.getState().at;
    const show = (view: 'intake' | 'canvas') =>
      useWorkbench.setState({ investigation: { ...emptyInvestigation, view } });
    beforeEach(() => show('intake'));

    test('confirms, discards and leafs, each within its bounds', () => {
      runAction(previousNotice);
      expect(shown()).toBe(0);
      for (const place of [1, 2, 2]) {
        runAction(nextNotice);
        expect(shown()).toBe(place);
      }
      runAction(previousNotice);
      runAction(discardNotice);
      expect([shown(), decisions()]).toEqual([2, ['open', 'discarded', 'open']]);
      runAction(confirmNotice);
      expect([shown(), decisions()]).toEqual([0, ['open', 'discarded', 'confirmed']]);
    });

    test('confirms nothing of which something is left to say, and changes nothing that was imported', () => {
      correct((each) => takeWords(each, 'target', elder));
      runAction(confirmNotice);
      expect(decisions()).toEqual(['open', 'open', 'open']);
      showNotice(1);
      runAction(confirmNotice);
      markImported({ number: 4, revision: 5, refused: false, kinds: {}, problems: [] }, null);
      showNotice(1);
      runAction(discardNotice);
      runAction(confirmNotice);
      expect(decisions()).toEqual(['open', 'imported', 'open']);
    });

    test('decides nothing in another view, nor while an import runs', () => {
      show('canvas');
      for (const action of [nextNotice, confirmNotice, discardNotice]) runAction(action);
      expect([shown(), decisions()]).toEqual([0, ['open', 'open', 'open']]);
      show('intake');
      useNotices.setState({ doing: 'import' });
      for (const action of [nextNotice, confirmNotice, discardNotice]) runAction(action);
      expect([shown(), decisions()]).toEqual([0, ['open', 'open', 'open']]);
    });
  });
});
