import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { titleOf } from '#model/titles.ts';
import { countChecks } from '#model/verification.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { certainty, collection as collectionText, label } from '#text/en.ts';
import { feed as feedText } from '#text/following.ts';
import { citeEntry } from './cite.ts';
import { correctionsSection } from './corrections-section.ts';
import { filesBehind, headOfEntry } from './head-of-entry.ts';
import type { Block, ClaimView, Fact, Inline, LinkView, PageView, Pager, Section } from './page.ts';
import { feedOfEntry } from './page-head-links.ts';
import { numberSources } from './sources.ts';

/** The page of an entry: names its source file, how sure it is, and what it rests on. */
export function pageOf(
  entry: AnyEntry,
  facts: Facts,
  view: Omit<
    PageView,
    'file' | 'madeFrom' | 'head' | 'feed' | 'sources' | 'headTitle' | 'certainty' | 'cite'
  >,
): PageView {
  const counts = countChecks(facts.claimsOf(entry));
  const { cite, sections } = citeEntry(entry, facts, view);
  const corrections = correctionsSection(entry);
  const feed = feedOfEntry(entry, facts);
  return {
    ...view,
    headTitle: titleOf(entry, facts.graph),
    ...(counts.total > 0 && { certainty: certainty(counts) }),
    ...numberSources(corrections === undefined ? sections : [...sections, corrections]),
    file: entry.file,
    cite,
    madeFrom: filesBehind(entry, facts),
    head: headOfEntry(entry, facts),
    ...(feed && { feed: { text: feedText.own, href: feed.href } }),
  };
}

/** The neighbours of an entry in a list to which it belongs. */
export function pagerIn(entries: readonly AnyEntry[], entry: AnyEntry, graph: Graph): Pager {
  const index = entries.indexOf(entry);
  const previous = entries[index - 1];
  const next = index < 0 ? undefined : entries[index + 1];
  return {
    ...(previous && { previous: linkTo(previous, graph) }),
    ...(next && { next: linkTo(next, graph) }),
  };
}

/** A link to an entry, called by its title. */
export function linkTo(entry: AnyEntry, graph: Graph, detail?: string): LinkView {
  return { text: titleOf(entry, graph), href: entry.url, ...(detail !== undefined && { detail }) };
}

/** The way down to an entry: home, its collection, and what lies between. */
export function breadcrumbsTo(
  collection: Exclude<CollectionName, 'guides'>,
  ...between: LinkView[]
): LinkView[] {
  return [{ text: collectionText[collection], href: `/${collection}/` }, ...between];
}

/** The facts that have something to show. */
export function factsFrom(
  facts: readonly (readonly [keyof typeof label, readonly (Inline | undefined)[]])[],
): Fact[] {
  return facts
    .map(([key, values]): Fact => ({ label: label[key], values: values.filter(isShown) }))
    .filter(({ values }) => values.length > 0);
}

const isShown = (value: Inline | undefined): value is Inline => value !== undefined && value !== '';

/**
 * The sections that have something to show. Their ids hold an underscore, as all ids of the page itself do:
 * a claim can never have one, since a slug holds none.
 */
export function sectionsFrom(sections: readonly (Section | undefined)[]): Section[] {
  return sections
    .filter((section) => section !== undefined)
    .filter(({ blocks }) => blocks.length > 0)
    .map((section) => ({ ...section, id: `section_${section.id}` }));
}

/** A section of claims; nothing when there are none. */
export function claimSection(
  id: string,
  heading: keyof typeof label,
  claims: readonly ClaimView[],
  intro?: string,
): Section | undefined {
  return claims.length === 0
    ? undefined
    : {
        id,
        heading: label[heading],
        ...(intro !== undefined && { intro }),
        blocks: [{ type: 'claims', claims }],
      };
}

/** A section of dated claims along a line of time; nothing when there are none. */
export function timelineSection(
  id: string,
  heading: keyof typeof label,
  claims: readonly ClaimView[],
): Section | undefined {
  return claims.length === 0
    ? undefined
    : { id, heading: label[heading], blocks: [{ type: 'timeline', claims }] };
}

/** A section of links; nothing when there are none. */
export function linkSection(
  id: string,
  heading: keyof typeof label,
  links: readonly LinkView[],
): Section | undefined {
  return links.length === 0 ? undefined : { id, heading: label[heading], blocks: [{ type: 'links', links }] };
}

/** The author's own prose. */
export function bodySection(entry: { readonly html: string }): Section | undefined {
  return entry.html === ''
    ? undefined
    : { id: 'background', heading: label.body, blocks: [{ type: 'html', html: entry.html }] };
}

/** A section that says plainly that there is nothing, and where to look on. */
export function emptySection(
  id: string,
  heading: keyof typeof label,
  text: string,
  onward: readonly LinkView[] = [],
): Section {
  const blocks: Block[] = [{ type: 'text', text }];
  if (onward.length > 0) blocks.push({ type: 'links', links: onward });
  return { id, heading: label[heading], blocks };
}
