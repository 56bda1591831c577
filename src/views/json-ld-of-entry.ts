import type { CreativeWorkLeaf, EventLeaf, OrganizationLeaf, QuestionLeaf } from 'schema-dts';
import { standingOf } from '#model/document-status.ts';
import type {
  AnyEntry,
  Cbm,
  CbmDocument,
  Delegation,
  Meeting,
  Network,
  Organisation,
  Position,
  Question,
} from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { titleOf } from '#model/titles.ts';
import { documentKind, oneOf, standing, status } from '#text/en.ts';
import { dataset, licence, maker } from './json-ld-of-site.ts';
import type { SchemaThing } from './page-head.ts';

/**
 * What an entry is, in the words of schema.org: bodies and networks are organisations, meetings events, questions
 * questions. The others are works: the measure, position or delegation as recorded here, or the document itself.
 */
export function entryJsonLd(entry: AnyEntry, facts: Facts): SchemaThing {
  switch (entry.collection) {
    case 'cbms':
      return measure(entry, facts);
    case 'organisations':
      return body(entry);
    case 'networks':
      return network(entry, facts.graph);
    case 'meetings':
      return meeting(entry, facts.graph);
    case 'documents':
      return document(entry);
    case 'questions':
      return question(entry, facts.graph);
    case 'positions':
      return position(entry, facts);
    case 'delegations':
      return delegation(entry, facts);
    default:
      return record(entry, facts);
  }
}

/** What this repository says of something: its own work, under its licence, from the sources that its claims name. */
function record(entry: AnyEntry, facts: Facts): CreativeWorkLeaf {
  const { graph } = facts;
  const sources = new Set(facts.claimsOf(entry).map(({ source }) => source.document));
  return {
    '@type': 'CreativeWork',
    '@id': entry.url,
    url: entry.url,
    name: titleOf(entry, graph),
    genre: oneOf[entry.collection],
    inLanguage: 'en',
    license: licence,
    author: maker,
    isPartOf: { '@id': dataset },
    ...(sources.size > 0 && {
      isBasedOn: [...sources].map((id) => ({ '@id': graph.documents.get(id).url })),
    }),
  };
}

function measure(cbm: Cbm, facts: Facts): CreativeWorkLeaf {
  const { data } = cbm;
  const { graph } = facts;
  const owners =
    data.level === 'bilateral'
      ? data.parties.map((id) => graph.delegations.get(id))
      : [graph.organisations.get(data.organisation)];
  const themes = data.themes.map((id) => graph.themes.get(id));
  return {
    ...record(cbm, facts),
    name: data.title,
    alternateName: [data.designation, ...data.aliases],
    identifier: data.designation,
    abstract: data.asks[0]?.text ?? data.title,
    creativeWorkStatus: status[data.status],
    about: [
      ...owners.map(({ url }) => ({ '@id': url })),
      ...themes.map((theme) => ({
        '@type': 'DefinedTerm' as const,
        '@id': theme.url,
        name: theme.data.title,
      })),
    ],
  };
}

function body({ url, data }: Organisation): OrganizationLeaf {
  const { names, summary, founded, headquarters, aliases, sameAs } = data;
  const others = [names.short, ...names.other.map(({ name }) => name), ...aliases];
  return {
    '@type': 'Organization',
    '@id': url,
    mainEntityOfPage: url,
    name: names.full,
    alternateName: others.filter((name) => name !== names.full),
    description: summary,
    ...(founded !== undefined && { foundingDate: founded }),
    ...(headquarters !== undefined && { location: { '@type': 'Place', name: headquarters } }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

function network({ url, data }: Network, graph: Graph): OrganizationLeaf {
  const { title, summary, since, organisation, aliases, sameAs } = data;
  return {
    '@type': 'Organization',
    '@id': url,
    mainEntityOfPage: url,
    name: title,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: summary,
    ...(since !== undefined && { foundingDate: since }),
    ...(organisation !== undefined && {
      parentOrganization: { '@id': graph.organisations.get(organisation).url },
    }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

function meeting(entry: Meeting, graph: Graph): EventLeaf {
  const { url, data } = entry;
  const { from, until = from, place, process, session, agenda, sameAs } = data;
  return {
    '@type': 'Event',
    '@id': url,
    mainEntityOfPage: url,
    name: titleOf(entry, graph),
    ...(agenda.length > 0 && { description: agenda.join(' ') }),
    ...(from !== undefined && { startDate: from }),
    ...(until !== undefined && { endDate: until }),
    ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    ...(process !== undefined && { organizer: { '@id': graph.organisations.get(process).url } }),
    ...(session !== undefined && { superEvent: { '@id': graph.meetings.get(session).url } }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** The document itself, which is the work of the body that issued it. */
function document({ url, data }: CbmDocument): CreativeWorkLeaf {
  const elsewhere = [data.url, ...Object.values(data.urls), data.archivedUrl, ...data.sameAs];
  const addresses = [...new Set(elsewhere.filter((address) => address !== undefined))];
  return {
    '@type': 'CreativeWork',
    '@id': url,
    mainEntityOfPage: url,
    name: data.title,
    genre: documentKind[data.kind],
    ...(data.symbol !== undefined && { identifier: data.symbol }),
    publisher: { '@type': 'Organization', name: data.issuer },
    ...(data.date !== undefined && { datePublished: data.date }),
    inLanguage: data.language,
    ...(standingOf(data.symbol) === 'draft' && { creativeWorkStatus: standing.draft }),
    ...(addresses.length > 0 && { sameAs: addresses }),
  };
}

function question({ url, data }: Question, graph: Graph): QuestionLeaf {
  const theme = graph.themes.get(data.theme);
  return {
    '@type': 'Question',
    '@id': url,
    mainEntityOfPage: url,
    name: data.title,
    text: data.prompt,
    about: { '@type': 'DefinedTerm', '@id': theme.url, name: theme.data.title },
    inLanguage: 'en',
    license: licence,
    author: maker,
    isPartOf: { '@id': dataset },
  };
}

function position(entry: Position, facts: Facts): CreativeWorkLeaf {
  const { graph } = facts;
  const { delegation: speaker, meeting: where, statements } = entry.data;
  const about = [
    graph.delegations.get(speaker),
    graph.meetings.get(where),
    ...new Set(statements.map((statement) => graph.questions.get(statement.question))),
  ];
  return { ...record(entry, facts), about: about.map(({ url }) => ({ '@id': url })) };
}

/** A delegation as recorded here. No type of schema.org is given to it, since each would say something of its standing. */
function delegation(entry: Delegation, facts: Facts): CreativeWorkLeaf {
  const { name, iso3, aliases } = entry.data;
  return {
    ...record(entry, facts),
    about: {
      '@type': 'Thing',
      name,
      ...(iso3 !== undefined && { identifier: iso3 }),
      ...(aliases.length > 0 && { alternateName: aliases }),
    },
  };
}
