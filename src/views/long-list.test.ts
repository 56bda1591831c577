import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey } from '#model/citation.ts';
import { listingOf } from './listing.ts';
import { pagesOfList } from './long-list.ts';
import type { Block, LinkView, PageView, Section } from './page.ts';

const linkTo = (name: string): LinkView => ({ text: name, href: `/documents/${name}/` });

const tableOf = (links: readonly LinkView[]): Block => ({
  type: 'table',
  table: {
    caption: 'All',
    columns: ['Name', 'Date'],
    rows: links.map((link) => ({ cells: [[link], ['2020']] })),
  },
});

const pageWith = (sections: readonly Section[], more: Partial<PageView> = {}): PageView => ({
  title: 'Documents',
  description: 'All documents.',
  breadcrumbs: [],
  sections,
  ...more,
});

const anySection = fc
  .array(
    fc.record({
      heading: fc.boolean(),
      size: fc.nat(25),
      type: fc.constantFrom('table' as const, 'links' as const, 'events' as const),
    }),
    { maxLength: 5 },
  )
  .map((blocks) => (at: number): Section => ({
    id: `section-${String(at)}`,
    heading: `Section ${String(at)}`,
    blocks: blocks.flatMap(({ heading, size, type }, block): Block[] => {
      const name = `${String(at)}-${String(block)}`;
      const links = Array.from({ length: size }, (_, place) => linkTo(`${name}-${String(place)}`));
      const listed: Record<typeof type, Block> = {
        table: tableOf(links),
        links: { type: 'links', links },
        events: {
          type: 'events',
          years: [
            {
              year: name,
              id: `year-${name}`,
              events: links.map((link) => ({
                when: '2020',
                on: '2020',
                whose: [link],
                values: { body: '', kind: '', period: '' },
                kind: '',
                lines: [],
              })),
            },
          ],
        },
      };
      return [
        ...(heading ? [{ type: 'heading' as const, text: name, id: `heading-${name}` }] : []),
        listed[type],
      ];
    }),
  }));
const anyPage = fc
  .array(anySection, { maxLength: 5 })
  .map((sections) => pageWith(sections.map((section, at) => section(at))));

const linksIn = (block: Block): LinkView[] => listingOf(block)?.links() ?? [];

const linksOn = ({ sections }: PageView): LinkView[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(linksIn));

/** All that a link to a page may name. */
const placesOn = ({ sections }: PageView): string[] =>
  sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => {
      if (block.type === 'heading') return block.id ?? [];
      return block.type === 'events'
        ? block.years.filter(({ events }) => events.length > 0).map((year) => year.id)
        : [];
    }),
  ]);

describe('a list', () => {
  it('of no more than a page takes is one page, as it was', () => {
    const view = pageWith([{ id: 'report', heading: 'Reports', blocks: [tableOf(['a', 'b'].map(linkTo))] }]);
    expect(pagesOfList(view, '/documents/', 2)).toEqual([{ path: '', view }]);
  });

  it('loses nothing, says nothing twice, and keeps its order', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 1, max: 12 }), (view, most) => {
        const pages = pagesOfList(view, '/documents/', most);
        const all = linksOn(view).map(({ href }) => href);
        const known = new Set(all);
        const found = pages
          .flatMap((page) => linksOn(page.view).map(({ href }) => href))
          .filter((href) => known.has(href));
        expect(found.toSorted()).toEqual(all.toSorted());
        for (const { id } of view.sections) {
          const own = pages
            .flatMap((page) => page.view.sections)
            .filter((section) => section.id === id)
            .flatMap(({ blocks }) => blocks.flatMap(linksIn))
            .map(({ href }) => href)
            .filter((href) => known.has(href));
          const whole = view.sections
            .filter((section) => section.id === id)
            .flatMap(({ blocks }) => blocks.flatMap(linksIn));
          expect(own).toEqual(whole.map(({ href }) => href));
        }
      }),
    );
  });

  it('has at most so many of its things on any page, and all pages are reached from the first', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 1, max: 12 }), (view, most) => {
        const known = new Set(linksOn(view).map(({ href }) => href));
        const [first, ...further] = pagesOfList(view, '/documents/', most);
        for (const page of [first, ...further])
          expect(
            linksOn(page?.view ?? view).filter(({ href }) => known.has(href)).length,
          ).toBeLessThanOrEqual(most);
        const ways = linksOn(first?.view ?? view).filter(({ href }) => !known.has(href));
        expect([...new Set(ways.map(({ href }) => href.replace(/#.*/, '')))]).toEqual(
          further.map(({ path }) => `/documents/${path}/`),
        );
      }),
    );
  });

  it('keeps every place that a link may name on its first page, once', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 1, max: 12 }), (view, most) => {
        const [first] = pagesOfList(view, '/documents/', most);
        const places = placesOn(first?.view ?? view);
        expect(places.toSorted()).toEqual([...new Set(placesOn(view))].toSorted());
      }),
    );
  });
});

describe('a long section', () => {
  const section: Section = {
    id: 'by-theme',
    heading: 'By theme',
    intro: 'Each theme.',
    blocks: [
      { type: 'heading', text: 'Points of contact', id: 'points-of-contact' },
      { type: 'text', text: 'Who is called.' },
      tableOf(['a', 'b', 'c'].map(linkTo)),
      { type: 'heading', text: 'Exercises', id: 'exercises' },
      tableOf(['d'].map(linkTo)),
    ],
  };
  const short: Section = { id: 'other', heading: 'Other', blocks: [tableOf(['e'].map(linkTo))] };
  const coins = ['a', 'c', 'e'].map((name) => ({
    id: citationKey(`/documents/${name}/`),
    type: 'document' as const,
    title: name,
    author: [],
    language: 'en',
  }));
  const pages = pagesOfList(
    pageWith([short, section], { coins, madeFrom: ['documents/a.mdx'] }),
    '/documents/',
    2,
  );

  it('leaves its name, its places and the way to its pages on the first', () => {
    expect(pages[0]).toMatchObject({
      path: '',
      view: {
        title: 'Documents',
        sections: [
          short,
          {
            id: 'by-theme',
            heading: 'By theme',
            intro: 'Each theme.',
            blocks: [
              {
                type: 'links',
                links: [{ text: 'See 1 to 2 of 4', href: '/documents/page/2/#by-theme', detail: 'a … b' }],
              },
              {
                type: 'heading',
                text: 'Points of contact',
                id: 'points-of-contact',
                href: '/documents/page/2/#points-of-contact',
              },
              {
                type: 'links',
                links: [{ text: 'See 3 to 4 of 4', href: '/documents/page/3/#by-theme', detail: 'c … d' }],
              },
              { type: 'heading', text: 'Exercises', id: 'exercises', href: '/documents/page/3/#exercises' },
            ],
          },
        ],
        pager: { next: { text: 'Documents, page 2 of 3', href: '/documents/page/2/' } },
      },
    });
  });

  it('says its heading again where it goes on, and leads to the pages before and after', () => {
    expect(pages[2]).toEqual({
      path: 'page/3',
      view: {
        title: 'Documents, page 3 of 3',
        lead: 'By theme: 3 to 4 of 4.',
        description: 'Documents, page 3 of 3. All documents.',
        breadcrumbs: [{ text: 'Documents', href: '/documents/' }],
        sections: [
          {
            id: 'by-theme',
            heading: 'By theme',
            intro: 'Each theme.',
            blocks: [
              { type: 'heading', text: 'Points of contact' },
              tableOf(['c'].map(linkTo)),
              { type: 'heading', text: 'Exercises', id: 'exercises' },
              tableOf(['d'].map(linkTo)),
            ],
          },
        ],
        pager: { previous: { text: 'Documents, page 2 of 3', href: '/documents/page/2/' } },
        madeFrom: ['documents/a.mdx'],
        coins: [coins[1]],
      },
    });
  });

  it('shares a page with others when all of them fit', () => {
    const sections = ['a', 'b', 'c', 'd'].map((name): Section => ({
      id: name,
      heading: name,
      blocks: [tableOf([`${name}1`, `${name}2`].map(linkTo))],
    }));
    const [, ...further] = pagesOfList(pageWith(sections), '/documents/', 4);
    expect(further.map(({ view }) => view.lead)).toEqual(['a: all 2. b: all 2.']);
  });

  it('has each page offer to reference managers what it lists', () => {
    expect(pages.map(({ view }) => view.coins?.map(({ title }) => title))).toEqual([['e'], ['a'], ['c']]);
  });
});
