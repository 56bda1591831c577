import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey, toCslDate, toPartialDate } from './citation.ts';
import { citationOfDocument } from './citation-of-document.ts';
import { citationOfClaim, citationOfEntry, citationOfPage } from './citation-of-entry.ts';
import { claimsOf } from './claims.ts';
import type { AnyEntry } from './entry.ts';
import { claimWith, graphOf } from './graph-of.ts';
import type { Release } from './release.ts';
import { toAddress, toLine } from './to-line.ts';

const address = (path: string) => `https://cbm.example${path}`;
const release: Release = { kind: 'release', date: '2026-12-01', address };
const commit: Release = { kind: 'commit', commit: '0123456789abcdef', on: '2026-11-22', address };

const graph = graphOf({
  cbms: {
    'osce/cbm-8': {
      title: 'Name points of contact',
      designation: 'OSCE CBM 8',
      asks: [
        {
          id: 'read',
          ...claimWith({ source: { document: 'decision', paragraph: '8' }, checked: 'primary' }),
        },
        { id: 'told', ...claimWith({ source: { document: 'decision', via: 'https://a.example/b' } }) },
        {
          id: 'known',
          ...claimWith({ source: { document: 'decision' }, checked: 'unchecked', note: 'Doubtful.' }),
        },
        { id: 'sought', ...claimWith({ source: { document: 'unknown' } }) },
      ],
      practice: [{ id: 'met', on: '2016-03', ...claimWith({ source: { document: 'decision' } }) }],
      links: [
        {
          relation: 'builds-on',
          to: 'un/draft',
          basis: 'editorial',
          claim: claimWith({ source: { document: 'decision' }, checked: 'unchecked' }),
        },
      ],
    },
    'osce/heard': { status: 'unconfirmed' },
    'un/draft': { status: 'proposed', adoption: { document: 'paper', checked: 'secondary' } },
  },
  documents: {
    decision: {
      symbol: 'PC.DEC/1106',
      issuer: 'OSCE Permanent Council',
      kind: 'decision',
      date: '2013-12-03',
    },
    paper: { symbol: 'A/AC.290/2021/CRP.2', date: '2021-03' },
    unknown: { kind: 'unidentified' },
    treaty: { kind: 'treaty', adoptedOn: '2014-06-27' },
    report: { symbol: 'A/1', titleFrom: 'editors', uncertain: ['date'] },
    news: { kind: 'news-item', titleFrom: 'address' },
    page: { kind: 'web-page', checked: 'unchecked', note: 'Without a date.', url: 'https://a.example/ü' },
  },
  delegations: { switzerland: { name: 'Switzerland' } },
  positions: { 'oewg/day/switzerland': {} },
  meetings: { 'oewg/day': { from: '2020-02-12' } },
});
const cite = (entry: AnyEntry, state: Release = release) =>
  citationOfEntry(entry, claimsOf(entry), graph, state);
const document = (id: string, paragraph?: string) => citationOfDocument(graph.documents.get(id), paragraph);
const measure = graph.cbms.get('osce/cbm-8');
const claim = (anchor: string) => {
  const found = claimsOf(measure).find((one) => one.anchor === anchor);
  return found && citationOfClaim(measure, found, graph, release);
};

describe('the citation of an entry', () => {
  it('names the entry, the contributors, the release and its dated address', () => {
    expect(cite(measure)).toMatchObject({
      id: 'opencbm:cbms:osce:cbm-8',
      type: 'webpage',
      title: 'OSCE CBM 8: Name points of contact',
      author: [{ literal: 'Open CBM Repository contributors' }],
      issued: { 'date-parts': [[2026, 12, 1]] },
      URL: 'https://cbm.example/@2026-12-01/cbms/osce/cbm-8/',
      version: '2026-12-01',
      note: '2 of 7 claims unchecked.',
    });
  });

  it('falls back to the commit and its own address before the first release, and says so', () => {
    expect(cite(measure, commit)).toMatchObject({
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://cbm.example/cbms/osce/cbm-8/',
      version: '0123456789abcdef',
      note: '2 of 7 claims unchecked. Not yet released; state of commit 0123456789 of 22 November 2026.',
    });
    const unversioned = cite(measure, { kind: 'unversioned', address });
    expect(unversioned).not.toHaveProperty('issued');
    expect(unversioned.note).toContain('Not yet released; no history at hand.');
  });

  it('says that a measure is unconfirmed, proposed, or rests on a draft', () => {
    expect(cite(graph.cbms.get('osce/heard')).note).toMatch(/^Unconfirmed: /);
    expect(cite(graph.cbms.get('un/draft')).note).toMatch(/^Proposed, not adopted\. .*is a draft/);
  });

  it('has a title that can stand alone', () => {
    const titles = [
      graph.positions.get('oewg/day/switzerland'),
      graph.delegations.get('switzerland'),
      graph.documents.get('decision'),
      graph.documents.get('unknown'),
    ].map((entry) => cite(entry).title);
    expect(titles).toEqual([
      'Position recorded: Switzerland, 12 February 2020',
      'Switzerland: what is recorded of its positions',
      'Record of PC.DEC/1106',
      'Record of a document not yet identified',
    ]);
  });
});

it('cites any page by its title and path', () => {
  expect(citationOfPage({ title: 'OSCE and OAS', path: '/compare/oas/osce/' }, release)).toMatchObject({
    id: 'opencbm:compare:oas:osce',
    title: 'OSCE and OAS',
    URL: 'https://cbm.example/@2026-12-01/compare/oas/osce/',
  });
});

describe('the citation of a claim', () => {
  it('has its anchor, its text, the document and paragraph that it rests on, and how it was checked', () => {
    expect(claim('read')).toMatchObject({
      id: 'opencbm:cbms:osce:cbm-8_read',
      title: 'OSCE CBM 8: Name points of contact, claim read',
      URL: 'https://cbm.example/@2026-12-01/cbms/osce/cbm-8/#read',
      abstract: 'Something is so.',
      note: 'Rests on OSCE Permanent Council, PC.DEC/1106, para. 8. Checked: the source was read at that place.',
    });
  });

  it('has the date of what happened, in its title', () => {
    expect(claim('met')?.title).toBe('OSCE CBM 8: Name points of contact, claim met (March 2016)');
  });

  it('says who judged a link that no source states, and nothing of its having been checked', () => {
    expect(claim('builds-on-un-draft')?.note).toBe(
      'The link is the judgement of the editors of the repository, in view of OSCE Permanent Council, PC.DEC/1106.',
    );
  });

  it('names the page that was read in place of the document', () => {
    expect(claim('told')?.note).toContain('not the source itself (https://a.example/b).');
  });

  it('says that it is unchecked, and keeps what is uncertain', () => {
    expect(claim('known')).toMatchObject({ annote: 'Doubtful.' });
    expect(claim('known')?.note).toContain('Unchecked: ');
  });

  it('never names a record that stands in the place of a document', () => {
    expect(claim('sought')?.note).toMatch(/^Rests on a document not yet identified\. /);
  });
});

describe('the citation of a source document', () => {
  it('names the issuing body, symbol, title, date and paragraph', () => {
    expect(document('decision', '8')).toMatchObject({
      id: 'opencbm:source:decision',
      type: 'report',
      author: [{ literal: 'OSCE Permanent Council' }],
      number: 'PC.DEC/1106',
      issued: { 'date-parts': [[2013, 12, 3]] },
      locator: 'para. 8',
    });
  });

  it('says that a draft is one, and keeps a date known to the month', () => {
    expect(document('paper')).toMatchObject({ status: 'draft', issued: { 'date-parts': [[2021, 3]] } });
    expect(document('paper')?.note).toMatch(/^Draft: /);
  });

  it('takes the day of adoption for the date of a treaty, and says so', () => {
    expect(document('treaty')).toMatchObject({
      type: 'treaty',
      issued: { 'date-parts': [[2014, 6, 27]] },
      note: 'The date is that of signature.',
    });
  });

  it('puts a title that is not its own in square brackets, and says where it comes from', () => {
    expect(document('report')).toMatchObject({
      title: expect.stringMatching(/^\[.+\]$/) as string,
      note: 'Title supplied by the editors of the repository. Date not confirmed.',
    });
    expect(document('news')?.note).toBe('Title read off the address.');
    expect(document('decision')?.title).not.toMatch(/^\[/);
  });

  it('makes up neither date nor symbol, and says what is unchecked and uncertain', () => {
    const page = document('page');
    expect(page).toMatchObject({
      type: 'webpage',
      URL: 'https://a.example/%C3%BC',
      note: 'Title, symbol and date unchecked.',
      annote: 'Without a date.',
    });
    expect(page).not.toHaveProperty('issued');
    expect(page).not.toHaveProperty('number');
  });

  it('does not exist for a record that stands in the place of a document', () => {
    expect(document('unknown')).toBeUndefined();
  });
});

describe('the parts of a citation', () => {
  it.each(['2016', '2016-03', '2016-03-10'])('keep the date %s as exact as it is', (date) => {
    expect(toPartialDate(toCslDate(date))).toBe(date);
  });

  it('have a key of their own for each path and anchor', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,2}$/);
    const place = fc.tuple(
      fc.array(slug, { minLength: 1, maxLength: 3 }),
      fc.option(slug, { nil: undefined }),
    );
    const keyOf = ([path, anchor]: readonly [readonly string[], string | undefined]) =>
      citationKey(`/${path.join('/')}/`, anchor);
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(keyOf(a) === keyOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(keyOf(a)).toMatch(/^[\w:-]+$/);
      }),
    );
  });

  it('are one line of sound text, and an address of ASCII that does not change again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|^\s|\s$|\s\s/u);
        expect(toAddress(text)).toMatch(/^[!#-;=?-Z_a-z~]*$/);
        expect(toAddress(toAddress(text))).toBe(toAddress(text));
      }),
    );
  });
});
