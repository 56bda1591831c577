import type { AnyEntry, Term } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { stancesInOrder } from '#model/tally.ts';
import { titleOf } from '#model/titles.ts';
import {
  type Catalogue,
  type CatalogueEntry,
  type FacetId,
  type FacetValue,
  facetIds,
  valueOfEntry,
} from '#search/catalogue.ts';
import { fold } from '#search/fold.ts';
import {
  checked,
  collection as collectionText,
  documentKind,
  kind,
  level,
  meetingKind,
  oneOf,
  organisationKind,
  region,
} from '#text/en.ts';
import { collectionsWithPages } from '#schema/collection-names.ts';
import { dateOf, ownersOf, valuesOf } from './facet-values.ts';

/** Collections whose entries the search finds. Themes and stances are facets; moved entries are redirects. */
const found = [...collectionsWithPages, 'glossary', 'guides'] as const;

/** Everything by which the search finds an entry before it reads any text. */
export function searchCatalogue(facts: Facts): Catalogue {
  const { graph } = facts;
  const entries = found
    .flatMap((name): readonly AnyEntry[] => graph[name].all)
    .map((entry) => catalogued(entry, facts));
  return {
    facets: facetIds.map((id) => ({ id, values: facetValues(id, entries, facts) })),
    entries,
  };
}

function catalogued(entry: AnyEntry, facts: Facts): CatalogueEntry {
  const { graph } = facts;
  const date = dateOf(entry, graph);
  const by = byOf(entry, graph);
  const { own, others } = namesOf(entry);
  return {
    collection: entry.collection,
    url: entry.url,
    title: titleIn(entry, graph),
    kind: kindOf(entry),
    ...(by !== undefined && { by }),
    ...(date !== undefined && { date }),
    names: [
      ...own,
      ...newNames(others, [titleIn(entry, graph), ...titleIn(entry, graph).split(': '), ...own]),
    ],
    own: own.length,
    ...valuesOf(entry, facts),
    ...(entry.collection === 'glossary' && { prose: proseOf(entry) }),
  };
}

/** The bare title: what titles elsewhere add to tell entries apart stands beside it here. */
function titleIn(entry: AnyEntry, graph: Graph): string {
  switch (entry.collection) {
    case 'documents':
      return entry.data.symbol ?? entry.data.title;
    case 'organisations':
      return entry.data.names.full;
    case 'meetings':
      return entry.data.title;
    default:
      return titleOf(entry, graph);
  }
}

/** Terms share one page, so each brings the words by which it is found. */
const proseOf = ({ data }: Term): string => {
  const name = data.abbreviation === undefined ? data.term : `${data.term} (${data.abbreviation})`;
  return [name, data.definition, ...data.usage.map(({ text }) => text)].join(' ');
};

function kindOf(entry: AnyEntry): string {
  switch (entry.collection) {
    case 'organisations':
      return organisationKind[entry.data.kind];
    case 'documents':
      return documentKind[entry.data.kind];
    case 'meetings':
      return meetingKind[entry.data.kind];
    default:
      return oneOf[entry.collection];
  }
}

function byOf(entry: AnyEntry, graph: Graph): string | undefined {
  switch (entry.collection) {
    case 'documents':
      if (entry.data.organisation === undefined) return entry.data.issuer;
      break;
    case 'positions':
      return graph.meetings.get(entry.data.meeting).data.title;
    case 'cbms':
      if (entry.data.level === 'bilateral')
        return entry.data.parties.map((id) => graph.delegations.get(id).data.name).join(', ');
  }
  const names = ownersOf(entry, graph).map((id) => graph.organisations.get(id).data.names.short);
  return names.length > 0 ? names.join(', ') : undefined;
}

/** Official names that the title does not hold, and other names by which people call it. */
function namesOf(entry: AnyEntry): { own: readonly string[]; others: readonly string[] } {
  const aliases = 'aliases' in entry.data ? entry.data.aliases : [];
  switch (entry.collection) {
    case 'cbms':
      return { own: [], others: aliases };
    case 'organisations':
      return {
        own: [entry.data.names.short, ...entry.data.names.other.map(({ name }) => name)],
        others: aliases,
      };
    case 'documents':
      return {
        own:
          entry.data.symbol !== undefined && entry.data.title.length <= longestName ? [entry.data.title] : [],
        others: aliases,
      };
    case 'glossary':
      return { own: entry.data.abbreviation === undefined ? [] : [entry.data.abbreviation], others: aliases };
    case 'guides':
      return { own: [], others: [entry.data.summary] };
    default:
      return { own: [], others: aliases };
  }
}

/** Those that are not another way to write a name that is there already: `OSCE CBM No. 8` beside `OSCE CBM 8`. */
function newNames(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(plainOf));
  return names.filter((name) => {
    const isNew = !seen.has(plainOf(name));
    seen.add(plainOf(name));
    return isNew;
  });
}

const plainOf = (name: string) => fold(name).replace(/\bno\b| /g, '');

/** Longer titles are found by their text. */
const longestName = 120;

/** Values that at least one entry has, in the order in which they are listed. */
function facetValues(id: FacetId, entries: readonly CatalogueEntry[], facts: Facts): FacetValue[] {
  const used = new Set(entries.flatMap(({ values }) => values[id] ?? []));
  const byLabel = (values: readonly FacetValue[]) =>
    values.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const fromEntries = (name: (typeof found)[number]) =>
    entries.filter(({ collection }) => collection === name).map(valueOfEntry);
  const all = (): readonly FacetValue[] => {
    switch (id) {
      case 'collection':
        return found.map((name) => ({ id: name, label: collectionText[name], names: [oneOf[name]] }));
      case 'organisation':
      case 'process':
        return byLabel(fromEntries('organisations'));
      case 'level':
        return fromText(level);
      case 'kind':
        return fromText(kind);
      case 'theme':
        return facts
          .themes()
          .map(({ id: value, data }) => ({ id: value, label: data.title, names: data.aliases }));
      case 'question':
        return fromEntries('questions');
      case 'stance':
        return stancesInOrder(facts.graph).map(({ id: value, data }) => ({
          id: value,
          label: data.title,
          names: [],
        }));
      case 'delegation':
        return byLabel(fromEntries('delegations'));
      case 'region':
        return fromText(region);
      case 'year':
        return [...used]
          .sort()
          .reverse()
          .map((year) => ({ id: year, label: year, names: [] }));
      case 'checked':
        return fromText(checked);
    }
  };
  return all().filter((value) => used.has(value.id));
}

const fromText = (text: Readonly<Record<string, string>>): FacetValue[] =>
  Object.entries(text).map(([id, label]) => ({ id, label, names: [] }));
