import { collectionsWithPages } from '#schema/collection-names.ts';
import { collection as collectionText } from '#text/en.ts';
import { feed as text } from '#text/following.ts';
import type { ContentChange } from './content-changes.ts';
import type { AnyEntry, Delegation, Organisation, Question } from './entry.ts';
import type { Facts } from './facts.ts';
import { titleOf } from './titles.ts';

/** What one feed is about. */
export interface FeedScope {
  /** `all`, `cbms`, `organisations/osce`: the path of the feed below /feeds/, without its ending. */
  readonly name: string;
  readonly about: string;
  /** Where the same is read as a page. */
  readonly page: string;
  readonly holds: (change: ContentChange) => boolean;
}

/** The collections that have a feed of their own. */
export const collectionsWithFeed = [...collectionsWithPages, 'glossary'] as const;

/** Every feed: of all, of each collection, and of each organisation, delegation and question. */
export function feedScopes(facts: Facts): FeedScope[] {
  const { graph } = facts;
  return [
    { name: 'all', about: text.all, page: '/changes/', holds: ({ collection }) => collection !== 'moved' },
    ...collectionsWithFeed.map((name) => ({
      name,
      about: collectionText[name],
      page: `/${name}/`,
      holds: ({ collection }: ContentChange) => collection === name,
    })),
    ...[...graph.organisations, ...graph.delegations, ...graph.questions].map((entry) =>
      scopeOfEntry(entry, facts),
    ),
  ];
}

function scopeOfEntry(entry: Organisation | Delegation | Question, facts: Facts): FeedScope {
  const files = new Set(filesAbout(entry, facts));
  return {
    name: `${entry.collection}/${entry.id}`,
    about: titleOf(entry, facts.graph),
    page: entry.url,
    holds: ({ file }) => files.has(file),
  };
}

/** The files in which something is said about an entry. */
function filesAbout(entry: Organisation | Delegation | Question, facts: Facts): string[] {
  const about = ((): readonly AnyEntry[] => {
    switch (entry.collection) {
      case 'organisations':
        return [
          entry,
          ...facts.cbmsOf(entry),
          ...facts.networksOf(entry),
          ...facts.meetingsOf(entry),
          ...facts.documentsOf(entry),
        ];
      case 'delegations':
        return [...facts.statementsBy(entry).map(({ position }) => position), ...facts.cbmsWithParty(entry)];
      case 'questions':
        // The list of questions holds what became of each, so that a change of the list may be one of this question.
        return [entry, ...facts.statementsOn(entry).map(({ position }) => position)];
    }
  })();
  return about.map(({ file }) => file);
}
