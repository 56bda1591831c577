import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import type { PageView } from './page.ts';
import { timelineParts } from './timeline-parts.ts';
import { timelinePage, timelinePartPage } from './timeline.ts';

const step = (id: string, on: string) => ({ id, on, ...claimWith() });
const facts = factsOf(
  graphOf({
    organisations: {
      osce: {
        timeline: [step('act', '1975'), step('set', '2013-12-03'), step('more', '2016'), step('now', '2025')],
      },
      oas: { timeline: [step('drill', '2016')] },
    },
    meetings: { 'oas/first': { process: 'oas', from: '2020', evidence: { dates: claimWith() } } },
  }),
);
const addressesOn = ({ sections }: PageView): string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'events' ? block.years : []))
    .flatMap(({ events }) => events.flatMap(({ lines }) => lines.flatMap(({ href = '' }) => href)))
    .sort();
const all = addressesOn(timelinePage(facts));
const partsBy = (name: 'body' | 'kind' | 'period') =>
  timelineParts(facts).filter(({ selection }) => selection[name] !== undefined);

describe('the timeline', () => {
  it('holds every event, the earliest first, each leading to its claim', () => {
    expect(all).toHaveLength(6);
    expect(all).toContain('/organisations/osce/#set');
    expect(timelinePage(facts).sections.map(({ id }) => id)).toEqual([
      'section_glance',
      'section_filter',
      'section_before-1998',
      'section_2010s',
      'section_2020s',
    ]);
  });

  it.each(['body', 'kind', 'period'] as const)('holds the same as its parts by %s together', (name) => {
    expect(
      partsBy(name)
        .flatMap((part) => addressesOn(timelinePartPage(part, facts)))
        .sort(),
    ).toEqual(all);
  });

  it('has an address for each part, and no address twice', () => {
    const values = timelineParts(facts).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toEqual(['oas', 'osce', 'meeting', 'step', 'before-1998', '2010s', '2020s']);
  });

  it('draws every event, and every row of its picture leads to a year of the list', () => {
    const [block] = timelinePage(facts).sections[0]?.blocks ?? [];
    const marks = block?.type === 'picture' ? block.picture.marks : [];
    const drawn = marks
      .filter((mark) => mark.tone === 'soft' && mark.shape === 'text')
      .reduce((sum, mark) => sum + Number(mark.shape === 'text' ? mark.text : 0), 0);
    expect(drawn).toBe(all.length);
    expect(marks.flatMap(({ link }) => link?.href ?? [])).toEqual([
      '#year_1975',
      '#year_2013',
      '#year_2016',
      '#year_2020',
      '#year_2025',
    ]);
  });

  it('of many events leads to them by time, and its picture to the same years', () => {
    const long = timelinePage(facts, 3);
    expect(addressesOn(long)).toEqual([]);
    const blocks = long.sections.flatMap((section) => section.blocks);
    expect(blocks.filter(({ type }) => type === 'event-filter')).toEqual([]);
    expect(blocks).toContainEqual({
      type: 'links',
      links: [{ text: '3 events', href: '/timeline/2010s/' }],
    });
    expect(blocks).toContainEqual({
      type: 'heading',
      text: '2016: 2 events',
      id: 'year_2016',
      href: '/timeline/2010s/#year_2016',
    });
  });
});
