import type { z } from 'zod';
import type { Claim } from '#schema/claim.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { buildGraph, type Graph, keyOf, type RawEntry } from './graph.ts';
import { referencesOf } from './references.ts';

/** Of each entry only what a test is about, by collection and id. A moved record goes by `cbms/osce/old`. */
export type GivenEntries = { readonly [C in CollectionName]?: Readonly<Record<string, FieldsOf<C>>> };

type FieldsOf<C extends CollectionName> = SomeOf<z.input<(typeof collections)[C]['schema']>>;
type SomeOf<T> = T extends unknown ? Partial<T> : never;

/** For tests: a graph in which every reference resolves. Fields that are not given, and entries only mentioned, get defaults. */
export function graphOf(given: GivenEntries): Graph {
  return buildGraph(entriesOf(given));
}

/** The entries of such a graph as the intake would hand them over, for tests about joining them. */
export function entriesOf(given: GivenEntries): RawEntry[] {
  const entries = new Map<string, RawEntry>();
  const add = (collection: CollectionName, id: string, fields: object = {}) => {
    const key = keyOf(collection, id);
    if (entries.has(key)) return;
    const data = collections[collection].schema.parse({ ...defaultsOf(collection, id, fields), ...fields });
    entries.set(key, { collection, id, file: `${collection}/${id}`, data, html: '', body: '' });
  };
  for (const name of collectionNames) {
    for (const [id, fields] of Object.entries(given[name] ?? {})) add(name, id, fields as object);
  }
  // A map visits what is added to it on the way, so this goes on until nothing mentioned is missing.
  for (const { collection, data } of entries.values()) {
    for (const mentioned of referencesOf(collection, data)) add(mentioned.collection, mentioned.id);
  }
  return [...entries.values()];
}

/** A claim of which only the fields given matter. */
export const claimWith = (fields: Partial<Claim> = {}): Claim => ({
  text: 'Something is so.',
  source: { document: 'document' },
  checked: 'secondary',
  ...fields,
});

/** `cbms`, `osce/cbm-8` → fields of a measure of the organisation osce. */
function defaultsOf(collection: CollectionName, id: string, fields: object): object {
  const [first = '', ...rest] = id.split('/');
  const names = { title: id, summary: 'A summary.' };
  switch (collection) {
    case 'cbms': {
      const isBilateral = 'level' in fields && fields.level === 'bilateral';
      return {
        ...(isBilateral ? { parties: ['one', 'another'] } : { level: 'regional', organisation: first }),
        title: id,
        designation: id,
        status: 'adopted',
        commitment: 'voluntary',
        kinds: ['transparency'],
        themes: ['theme'],
        adoption: { document: 'document', checked: 'secondary' },
        asks: [{ id: 'asks', ...claimWith() }],
      };
    }
    case 'organisations':
      return { names: { short: id, full: id }, kind: 'regional-organisation', summary: names.summary };
    case 'positions': {
      const statement = { id: 'statement', question: 'question', stance: 'support', claim: claimWith() };
      return {
        delegation: rest.at(-1),
        meeting: [first, ...rest.slice(0, -1)].join('/'),
        statements: [statement],
      };
    }
    case 'networks':
      return { ...names, level: 'global', manager: claimWith(), contacts: ['technical'] };
    case 'documents':
      return { title: id, kind: 'report', issuer: 'An issuer', checked: 'secondary' };
    case 'meetings':
      return { title: id, kind: 'meeting', coverage: 'full' };
    case 'delegations':
      return { id, name: id, kind: 'member-state' };
    case 'questions':
      return { id, title: id, prompt: 'Is it so?', theme: 'theme' };
    case 'themes':
    case 'stances':
      return { id, title: id, description: 'A description.', order: 0 };
    case 'glossary':
      return { term: id, definition: 'A definition.' };
    case 'guides':
      return { ...names, order: 0 };
    case 'moved':
      return { collection: first, from: rest.join('/'), on: '2026-01-15', reason: 'renamed' };
  }
}
