import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '#schema/vocabularies.ts';
import { type DataDiff, diffData, isUnchanged } from './data-diff.ts';
import type { DataClaim, DataCollection, DataEntry, DataSnapshot } from './data-snapshot.ts';

const claim = (anchor: string, fields: Partial<DataClaim> = {}): DataClaim => ({
  anchor,
  text: 'Something is so.',
  checked: 'secondary',
  source: { document: 'a-68-98' },
  ...fields,
});
const entry = (id: string, fields: object = {}): DataEntry => ({ id, url: `/${id}/`, claims: [], ...fields });
const cbms = (entries: readonly DataEntry[], others: Partial<DataCollection> = {}): DataSnapshot => ({
  cbms: { entries, ...others },
});

describe('diffData', () => {
  it('tells entries that are new, gone, taken back and moved', () => {
    const before = cbms([entry('osce/kept'), entry('osce/gone'), entry('osce/back'), entry('osce/old')]);
    const after = cbms([entry('osce/kept'), entry('osce/new'), entry('osce/now')], {
      withdrawn: [{ id: 'osce/back' }],
      moved: [{ id: 'osce/old', movedTo: 'osce/now' }],
    });
    expect(diffData(before, after)).toMatchObject({
      added: [{ collection: 'cbms', id: 'osce/new' }],
      removed: [{ collection: 'cbms', id: 'osce/gone' }],
      withdrawn: [{ collection: 'cbms', id: 'osce/back' }],
      moved: [{ collection: 'cbms', id: 'osce/old', movedTo: 'osce/now' }],
      counts: { cbms: { before: 4, after: 3 } },
    });
  });

  it('calls an entry that became part of another moved, and its claims not removed', () => {
    const before = cbms([entry('osce/a', { claims: [claim('one')] }), entry('osce/b')]);
    const after = cbms([entry('osce/b')], { moved: [{ id: 'osce/a', movedTo: 'osce/b' }] });
    const diff = diffData(before, after);
    expect([diff.moved.length, diff.removed, diff.claimsRemoved]).toEqual([1, [], []]);
  });

  it('follows an entry that has moved', () => {
    const before = cbms([entry('osce/old', { claims: [claim('one')] })]);
    const after = cbms([entry('osce/now', { claims: [claim('one', { text: 'It is otherwise.' })] })], {
      moved: [{ id: 'osce/old', movedTo: 'osce/now' }],
    });
    expect(diffData(before, after).claimTextChanged).toEqual([
      {
        collection: 'cbms',
        id: 'osce/now',
        anchor: 'one',
        before: 'Something is so.',
        after: 'It is otherwise.',
      },
    ]);
  });

  it('tells claims whose text, note, date, source and check mark have changed', () => {
    const before = cbms([entry('osce/a', { claims: [claim('raised'), claim('lowered'), claim('gone')] })]);
    const after = cbms([
      entry('osce/a', {
        claims: [
          claim('raised', { checked: 'primary', note: 'Read in French.', on: '2016' }),
          claim('lowered', {
            checked: 'unchecked',
            source: { document: 'a-70-174', paragraph: '16', via: 'https://a.example/' },
          }),
          claim('new'),
        ],
      }),
    ]);
    const at = (anchor: string) => ({ collection: 'cbms', id: 'osce/a', anchor });
    expect(diffData(before, after)).toMatchObject({
      claimsAdded: [{ ...at('new'), text: 'Something is so.' }],
      claimsRemoved: [at('gone')],
      claimNoteChanged: [{ ...at('raised'), before: '', after: 'Read in French.' }],
      claimDateChanged: [{ ...at('raised'), before: '', after: '2016' }],
      claimSourceChanged: [
        { ...at('lowered'), before: 'a-68-98', after: 'a-70-174, 16, read at https://a.example/' },
      ],
      checkRaised: [{ ...at('raised'), before: 'secondary', after: 'primary' }],
      checkLowered: [{ ...at('lowered'), before: 'secondary', after: 'unchecked' }],
      checks: { before: { secondary: 3 }, after: { primary: 1, secondary: 1, unchecked: 1, total: 3 } },
    });
  });

  it('tells a status, other fields, and links from one another', () => {
    const link = { relation: 'builds-on', to: 'oas/cbm-1', basis: 'editorial' };
    const before = cbms([
      entry('osce/a', { status: 'proposed', aliases: [], links: [link], asks: [claim('x')] }),
    ]);
    const after = cbms([
      entry('osce/a', {
        status: 'adopted',
        aliases: ['A'],
        links: [{ ...link, basis: 'stated' }],
        asks: [claim('x', { text: 'Another.' })],
        evidence: null,
      }),
    ]);
    const of = { collection: 'cbms', id: 'osce/a' };
    expect(diffData(before, after)).toMatchObject({
      statusChanged: [{ ...of, field: 'status', before: 'proposed', after: 'adopted' }],
      fieldsChanged: [{ ...of, field: 'aliases', before: [], after: ['A'] }],
      linksGained: [{ ...of, ...link, basis: 'stated' }],
      linksLost: [{ ...of, ...link }],
    });
  });

  it('counts statements by themselves, also those of new positions', () => {
    const position = (id: string, stance: string, ...names: string[]) =>
      entry(id, {
        statements: names.map((name) => ({ id: name, question: name, stance })),
        claims: names.map((name) => claim(name)),
      });
    const before = { positions: { entries: [position('day/kenya', 'support', 'repository')] } };
    const after = {
      positions: {
        entries: [
          position('day/kenya', 'proposal', 'repository', 'access'),
          position('day/ghana', 'support', 'access'),
        ],
      },
    };
    const diff = diffData(before, after);
    expect(diff.statementsAdded.map(({ id, statement }) => `${id} ${statement}`)).toEqual([
      'day/ghana access',
      'day/kenya access',
    ]);
    expect(diff.stanceChanged).toMatchObject([
      { statement: 'repository', before: 'support', after: 'proposal' },
    ]);
    expect(diff.claimsAdded).toEqual([]);
  });

  it('counts the claims of an entry that is new as new', () => {
    const diff = diffData(cbms([]), cbms([entry('osce/a', { claims: [claim('one')] })]));
    expect(diff.claimsAdded).toEqual([
      { collection: 'cbms', id: 'osce/a', anchor: 'one', text: 'Something is so.' },
    ]);
  });

  it('tells which documents are replaced, and statements under another question', () => {
    const state = (replaces: string[], question: string) => ({
      documents: { entries: [entry('b', { replaces })] },
      positions: {
        entries: [entry('day/kenya', { statements: [{ id: 's', question, stance: 'support' }] })],
      },
    });
    expect(diffData(state([], 'access'), state(['a'], 'cost'))).toMatchObject({
      documentsReplaced: [{ collection: 'documents', id: 'b', replaces: 'a' }],
      questionChanged: [{ id: 'day/kenya', statement: 's', before: 'access', after: 'cost' }],
      fieldsChanged: [],
    });
  });
});

const word = fc.constantFrom('a', 'b', 'c', 'd');
const anyClaims = fc.uniqueArray(
  fc.record({
    anchor: word,
    text: word,
    checked: fc.constantFrom(...checks),
    source: fc.record({ document: word }),
    note: word,
  }),
  { selector: ({ anchor }) => anchor },
);
const anyEntry = fc.record({
  id: word,
  url: word,
  claims: anyClaims,
  status: word,
  statements: fc.uniqueArray(fc.record({ id: word, question: word, stance: word }), {
    selector: ({ id }) => id,
  }),
  links: fc.uniqueArray(fc.record({ relation: word, to: word, basis: word }), { selector: JSON.stringify }),
  aliases: fc.array(word),
  replaces: fc.uniqueArray(word),
});
const anyCollection = fc.uniqueArray(anyEntry, { selector: ({ id }) => id }).chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    withdrawn: fc.constant(['w'].filter(() => entries.length % 2 === 0).map((id) => ({ id }))),
  }),
);
const anyData = fc.dictionary(fc.constantFrom('cbms', 'positions', 'documents'), anyCollection);

/** What is said of each list in one direction is said of the other in the other. */
const opposites: readonly (readonly [keyof DataDiff, keyof DataDiff])[] = [
  ['added', 'removed'],
  ['withdrawn', 'restored'],
  ['claimsAdded', 'claimsRemoved'],
  ['checkRaised', 'checkLowered'],
  ['statementsAdded', 'statementsRemoved'],
  ['linksGained', 'linksLost'],
  ['documentsReplaced', 'replacementsLost'],
];
const inBothDirections = [
  'claimTextChanged',
  'claimNoteChanged',
  'claimSourceChanged',
  'statusChanged',
  'stanceChanged',
  'questionChanged',
  'fieldsChanged',
] as const;

/** The same list with before and after exchanged, in no order. */
const turned = (list: unknown): string[] =>
  (list as { before?: unknown; after?: unknown }[])
    .map((item) =>
      JSON.stringify('before' in item ? { ...item, before: item.after, after: item.before } : item),
    )
    .sort();
const plain = (list: unknown): string[] => (list as unknown[]).map((item) => JSON.stringify(item)).sort();

describe('the difference of any two states', () => {
  it('is nothing between a state and itself, in whatever order it comes', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const shuffled = Object.fromEntries(
          Object.entries(data)
            .reverse()
            .map(([name, { entries, ...rest }]) => [name, { entries: entries.toReversed(), ...rest }]),
        );
        expect(isUnchanged(diffData(data, data))).toBe(true);
        expect(isUnchanged(diffData(data, shuffled))).toBe(true);
      }),
    );
  });

  it('is the same in the other direction, turned round', () => {
    fc.assert(
      fc.property(anyData, anyData, (a, b) => {
        const [there, back] = [diffData(a, b), diffData(b, a)];
        for (const [one, other] of opposites) {
          expect(turned(there[one]), one).toEqual(plain(back[other]));
          expect(turned(there[other]), other).toEqual(plain(back[one]));
        }
        for (const list of inBothDirections) expect(turned(there[list]), list).toEqual(plain(back[list]));
      }),
    );
  });

  it('is something whenever an entry differs', () => {
    fc.assert(
      fc.property(anyData, word, (data, id) => {
        const cbmsOnly = data.cbms?.entries ?? [];
        const after = { ...data, cbms: { entries: [...cbmsOnly, entry(`new-${id}`)] } };
        expect(isUnchanged(diffData(data, after))).toBe(false);
      }),
    );
  });

  it('explains every difference in counts', () => {
    fc.assert(
      fc.property(anyData, anyData, (a, b) => {
        const { added, removed, withdrawn, restored, counts } = diffData(a, b);
        for (const [name, { before, after }] of Object.entries(counts)) {
          const own = (refs: readonly { collection: string }[]) =>
            refs.filter(({ collection }) => collection === name).length;
          expect(own(added) - own(removed)).toBe(after - before);
          expect(own(withdrawn) * own(restored)).toBe(0);
        }
      }),
    );
  });
});
